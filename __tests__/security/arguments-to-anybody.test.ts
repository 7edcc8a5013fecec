import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJobRecord } from '../../src/timing/job-record.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { published } from './published.ts'

const SECRET = 'hunter2'

/** Cargo commands with a secret in them, as people write them; none of them has to work. */
const COMMANDS: readonly string[] = [
  `install --git https://x-access-token:${SECRET}@127.0.0.1:1/o/r`,
  `install --git https://127.0.0.1:1/o/r?token=${SECRET}`,
  `publish --api-key ${SECRET}`,
  `publish --gh-token=${SECRET}`,
  `publish --registry-token ${SECRET}`,
  `--password ${SECRET} build`,
  `login --registry r ${SECRET}`,
  `check --config 'env.API_KEY="${SECRET}"'`,
  `check --config 'http.proxy="http://u:${SECRET}@127.0.0.1:1"'`,
  `--config 'env={ API_KEY = "${SECRET}" }' check`,
  `run postgres://u:${SECRET}@db/x`,
  `xtask deploy ${SECRET}`,
  `check -t${SECRET}`,
  `check -p https://u:${SECRET}@127.0.0.1:1/o/r#small`,
]

test('no secret in the arguments of a cargo command gets into an artifact, the cache or a comment', async (t) => {
  const machine = await jobMachine(t)
  const runs = COMMANDS.map((command) => ({ run: `cargo ${command} || true` }))
  const inputs = { cache: 'off', comment: 'always' }
  const steps = jobSteps(machine, [...runs, 'cargo check --workspace'], inputs)
  // Nobody answers, however often cargo asks.
  const env = { CARGO_NET_RETRY: '0' }
  const push = await machine.run(steps, { env })
  assert.equal(push.conclusion, 'success', push.log)
  const record = machine.record()
  assert.equal(record.commands.length, COMMANDS.length + 1)
  assert.ok(!JSON.stringify(record).includes(SECRET), JSON.stringify(record.commands, null, 1))
  assert.ok(!ownStep(push, 'post').lines.join('\n').includes(SECRET))
  assert.ok(!push.summary.includes(SECRET), push.summary)
  const pullRequest = {
    number: 7,
    headRef: 'f',
    headSha: 'a'.repeat(40),
    baseRef: 'main',
    fork: false,
  }
  await machine.run(steps, {
    env,
    context: { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest },
  })
  const texts = published(machine.services)
  const kinds = new Set([...texts.keys()].map((where) => where.split(' ')[0]))
  assert.deepEqual(kinds, new Set(['artifact', 'cache', 'comment']))
  for (const [where, text] of texts) assert.ok(!text.includes(SECRET), `${where}: ${text}`)
})

test('the uploaded record has labels and no arguments', async (t) => {
  const machine = await jobMachine(t)
  await machine.run(jobSteps(machine, ['cargo check --workspace'], { cache: 'off' }))
  assert.deepEqual(machine.record().commands[0]?.args, ['check', '--workspace'])
  const uploaded = [...published(machine.services)].find(([where]) => /: record.json$/.test(where))
  const [command] = parseJobRecord(uploaded?.[1] ?? '')?.commands ?? []
  assert.deepEqual(command?.args, [])
  assert.equal(command?.label, 'cargo check --workspace')
})

test('values of cargo-config that may be secrets are told nowhere', async (t) => {
  const machine = await jobMachine(t)
  const config = `env.API_KEY = "${SECRET}"\nhttp.proxy = "http://u:${SECRET}@127.0.0.1:1"\nnet.retry = 1`
  const inputs = { cache: 'off', 'cargo-config': config }
  const steps = jobSteps(machine, ['cargo check --workspace'], inputs)
  const job = await machine.run(steps, { env: { CARGO_HTTP_PROXY: `http://v:${SECRET}@h` } })
  assert.equal(job.conclusion, 'success', job.log)
  const settings = Object.fromEntries(machine.record().settings.map((it) => [it.key, it.value]))
  assert.equal(settings['env.API_KEY'], '***')
  assert.equal(settings['http.proxy'], '***')
  assert.equal(settings['net.retry'], '1')
  const texts = [...published(machine.services).values(), job.summary]
  for (const text of texts) assert.ok(!text.includes(SECRET), text)
})

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions, JobResult } from '../../emulator/job/options.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'
import { REDIS, STORE_SECRET, whyNotHere } from '../support/stores/real-stores.ts'

const BUILD =
  'cargo build --workspace && cargo build --workspace --release && cargo check --workspace && cargo check --workspace --release'

const skip = whyNotHere(REDIS)

/** What of the password stays as it is in JSON, TOML and a shell's quotes, and as an address has it. */
const TRACES = [STORE_SECRET.slice(0, STORE_SECRET.indexOf('"')), encodeURIComponent(STORE_SECRET)]

/** Files below a folder with the password in them. */
function filesWithSecret(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readFileSync(path)
      return TRACES.some((trace) => content.includes(trace))
    })
}

test('what the default branch puts into a named store, another runner and a pull request get from it', {
  skip,
}, async (t) => {
  const machine = await jobMachine(t)
  const store = await REDIS.start(t)
  const named = { cache: 'sccache', 'cache-store': 'redis', 'cache-store-config': store.config() }
  const seen = { name: 'variables of a later step', run: 'env >"$RUNNER_TEMP/variables"' }
  const said = { name: 'says it', run: 'echo "it is $IT."', env: { IT: STORE_SECRET } }
  const steps = jobSteps(machine, [BUILD, seen, said], named)
  const withSecret: string[] = []
  const run = async (options?: Partial<JobOptions>): Promise<JobResult> => {
    const job = await machine.run(steps, options)
    withSecret.push(...filesWithSecret(machine.folder))
    return job
  }
  const cold = await run()
  assert.equal(cold.conclusion, 'success', cold.log)
  const first = machine.record().sccache
  assert.deepEqual(first?.store, { name: 'Redis', access: 'writes' }, cold.log)
  assert.ok((first?.misses ?? 0) > 1 && first?.hits === 0)
  assert.equal(first?.writes, first?.misses)

  const pull = await run(PULL_REQUEST)
  const second = machine.record().sccache
  assert.deepEqual([second?.hits, second?.misses], [first?.misses, 0], pull.log)
  assert.deepEqual([second?.store?.access, second?.writes, second?.writeErrors], ['reads', 0, 0])
  assert.match(pull.summary, /Redis, which this run only reads from: runs for pull_request only/)

  await t.test(
    'a low rate names the variable that keeps the keys from being the same',
    async () => {
      const other = { ...PULL_REQUEST, env: { CARGO_NET_RETRY: '7' } }
      const job = await run(other)
      assert.equal(machine.record().sccache?.hits, 0, job.log)
      assert.match(
        job.summary,
        /had 0 of \d+ crates\. .*: variable CARGO_NET_RETRY \(not set then\)\./,
      )
    },
  )

  await t.test('its password is in no file, no variable and no line of the log', () => {
    assert.match(readFileSync(join(machine.temp, 'variables'), 'utf8'), /^GITHUB_RUN_ID=/m)
    assert.deepEqual(withSecret, [])
    for (const { log } of [cold, pull]) {
      assert.match(log, /it is \*\*\*\./)
      assert.ok(!log.includes(STORE_SECRET))
    }
  })

  await t.test('a low rate names the flags of rustc that changed, whoever set them', async () => {
    const config = '--config profile.dev.codegen-units=3 --config profile.release.codegen-units=3'
    const build = BUILD.replaceAll('--workspace', `--workspace ${config}`)
    const job = await machine.run(jobSteps(machine, [build], named), PULL_REQUEST)
    assert.equal(machine.record().sccache?.hits, 0, job.log)
    assert.match(job.summary, /last recorded run: rustc's flag -C codegen-units \(.*\)\. Jobs/)
  })
})

test('a store that is not there costs one warning, and a wrong setting the step', async (t) => {
  const machine = await jobMachine(t)
  const config = 'endpoint = http://127.0.0.1:1/'
  const named = { cache: 'sccache', 'cache-store': 'webdav', 'cache-store-config': config }
  const dead = await machine.run(jobSteps(machine, ['cargo build -p greeting'], named))
  assert.equal(dead.conclusion, 'success', dead.log)
  assert.match(dead.log, /Building without sccache: .*cache storage failed to read/)
  const wrong = { ...named, 'cache-store-config': 'endpont = http://127.0.0.1:1/' }
  const failed = await machine.run(jobSteps(machine, ['cargo build -p greeting'], wrong))
  assert.equal(ownStep(failed, 'main').outcome, 'failure')
  assert.match(failed.log, /"endpont".*Did you mean "endpoint"\?/)
})

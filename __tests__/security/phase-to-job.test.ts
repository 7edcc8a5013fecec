import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const client = join(import.meta.dirname, 'clients/phase.ts')

function envOf(what: string, limitMs: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PHASE: `${what} ${limitMs}`,
    NODE_OPTIONS: '--max-old-space-size=200',
  }
}

function run(what: string, limitMs: number) {
  const env = envOf(what, limitMs)
  return spawnSync(process.execPath, [client], { env, encoding: 'utf8', timeout: 60_000 })
}

test('a phase that ends by itself has its own exit code, and all that it said is said', () => {
  const well = run('well', 60_000)
  assert.deepEqual([well.status, well.stdout], [0, 'done\n'])
  const failing = run('failing', 60_000)
  assert.deepEqual([failing.status, failing.stdout], [1, ''])
})

for (const what of ['computing', 'waiting']) {
  test(`a phase that is ${what} for ever is ended, and the step succeeds without it`, () => {
    const { status, stdout } = run(what, 1500)
    assert.match(stdout, /(^|\n)given up: it was not done after 0\.025 minutes\n$/)
    assert.equal(status, 0)
  })
}

test('what the phase had started ends with it', { skip: !existsSync('/proc/self/task') }, () => {
  // Time for two processes to start on a busy machine, as well.
  const { status, stdout } = run('starting', 8000)
  const pid = /child (\d+)/.exec(stdout)?.[1] ?? ''
  assert.equal(status, 0, stdout)
  const stat = `/proc/${pid}/stat`
  // Nobody may have asked for its end yet.
  assert.ok(!existsSync(stat) || readFileSync(stat, 'utf8').includes(') Z '))
})

test('an error that nobody expected costs the step nothing', () => {
  const { status, stdout } = run('throwing', 60_000)
  assert.deepEqual([status, stdout], [0, 'given up: unheard of\n'])
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal}, by which the runner cancels a job, reaches the phase, and nobody gives it up`, async () => {
    const child = spawn(process.execPath, [client], { env: envOf('waiting', 60_000) })
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text
      if (said.includes('at work')) child.kill(signal)
    })
    const [code] = await once(child, 'exit')
    assert.equal(code, 1)
    assert.equal(said, 'at work\n')
  })
}

test('nor does memory that is used up', () => {
  const { status, stdout } = run('hoarding', 60_000)
  assert.match(stdout, /^given up: it was ended by SIG(ABRT|TRAP|ILL)\n$/)
  assert.equal(status, 0)
})

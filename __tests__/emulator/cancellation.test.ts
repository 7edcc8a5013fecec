import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRunning } from '../../emulator/job/process-tree.ts'
import { emulatedJob, placeholder } from './emulated-job.ts'

test('a cancelled action gets SIGINT, and its post runs with cancelled()', async (t) => {
  const { action, run } = await emulatedJob(t)
  const wait = [
    "process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(1) })",
    "setInterval(() => undefined, 1000); console.log('ready')",
  ].join('\n')
  action('early', { main: '', post: "console.log('post after all')", postIf: 'cancelled()' })
  action('saves', { main: '', post: '', postIf: '"!cancelled()"' })
  action('waits', { main: wait, post: "console.log('post of waits')" })
  const { log, steps, conclusion } = await run(
    [
      { uses: './early' },
      { uses: './saves' },
      { uses: './waits' },
      { run: 'echo not run' },
      { run: 'sleep 0.5; echo clean-up ran', if: placeholder('always()') },
    ],
    { cancelOnLine: /^ready$/ },
  )
  assert.equal(conclusion, 'cancelled')
  assert.deepEqual(
    steps.map(({ outcome }) => outcome),
    ['success', 'success', 'cancelled', 'skipped', 'success', 'success', 'skipped', 'success'],
  )
  assert.match(log, /got SIGINT[\s\S]*clean-up ran\npost of waits\npost after all/)
})

test('what ignores SIGINT gets SIGTERM, and what ignores that is killed with its whole tree', async (t) => {
  const { run, workspace } = await emulatedJob(t)
  const { steps, orphans } = await run(
    [
      {
        run: [
          "trap 'echo got INT' INT; trap 'echo got TERM' TERM",
          'sleep 62 & echo $! > child; echo ready',
          'while true; do sleep 0.1; done',
        ].join('\n'),
      },
    ],
    { cancelOnLine: /^ready$/ },
  )
  assert.equal(steps[0]?.outcome, 'cancelled')
  assert.equal(steps[0]?.exitCode, undefined)
  const words = steps[0]?.lines.filter((line) => line.startsWith('got '))
  assert.deepEqual(words, ['got INT', 'got TERM'])
  const child = Number(readFileSync(join(workspace, 'child'), 'utf8'))
  assert.equal(isRunning(child), false)
  assert.deepEqual(orphans, [])
})

test('a step that takes longer than its timeout-minutes fails', async (t) => {
  const { run } = await emulatedJob(t)
  const { steps, conclusion } = await run([
    { run: 'exec sleep 63', 'timeout-minutes': 0.005 },
    { run: 'echo on failure', if: 'failure()' },
  ])
  assert.equal(conclusion, 'failure')
  assert.deepEqual(
    steps.map(({ outcome }) => outcome),
    ['failure', 'success'],
  )
  assert.match(steps[0]?.annotations.at(-1)?.message ?? '', /timed out after 0.005 minutes/)
})

test('a caller can cancel a job by a signal of its own', async (t) => {
  const { run } = await emulatedJob(t)
  const cancel = new AbortController()
  const { conclusion, steps } = await run([{ run: 'echo ready; exec sleep 64' }], {
    cancel: cancel.signal,
    onLine: (line) => {
      if (line === 'ready') cancel.abort()
    },
  })
  assert.equal(conclusion, 'cancelled')
  assert.equal(steps[0]?.outcome, 'cancelled')
})

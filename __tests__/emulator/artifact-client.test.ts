import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { emulatedJob } from './emulated-job.ts'

const CLIENT = join(import.meta.dirname, 'clients/artifact')

test('artifacts go up and come down again with the real client, and jobs of a run share them', async (t) => {
  const { write, run } = await emulatedJob(t)
  write('record.json', '{"seconds":3}')
  const up = await run([
    { uses: CLIENT, with: { do: 'upload', name: 'record-a' } },
    { uses: CLIENT, with: { do: 'upload', name: 'record-b' } },
  ])
  assert.match(up.log, /uploaded: true[\s\S]*artifacts: record-a,record-b/)
  const down = await run([
    { uses: CLIENT, with: { do: 'download', name: 'record-a' } },
    { run: 'cat down/record.json' },
  ])
  assert.equal(down.conclusion, 'success')
  assert.match(down.log, /digest differs: false/)
  assert.match(down.log, /^\{"seconds":3\}$/m)
})

test('a run sees its own artifacts only; with a token it can read those of others', async (t) => {
  const { write, run } = await emulatedJob(t)
  write('record.json', '{"seconds":4}')
  await run([{ uses: CLIENT, with: { do: 'upload', name: 'record' } }], {
    context: { runId: 41 },
  })
  const download = { do: 'download', name: 'record' }
  const { log } = await run(
    [
      { uses: CLIENT, with: { do: 'list' } },
      { uses: CLIENT, with: { ...download, run: '41', token: 'ghs_test' } },
      { run: 'cat down/record.json' },
    ],
    { context: { runId: 42 } },
  )
  assert.match(log, /^artifacts: $/m)
  assert.match(log, /^\{"seconds":4\}$/m)
})

test('a name can be used once in a run, and again when the artifact was deleted', async (t) => {
  const { write, run } = await emulatedJob(t)
  write('record.json', '{}')
  const upload = { uses: CLIENT, with: { do: 'upload', name: 'record' } }
  const { steps } = await run([
    upload,
    { ...upload, 'continue-on-error': true },
    { uses: CLIENT, with: { do: 'delete', name: 'record' } },
    upload,
  ])
  assert.deepEqual(
    steps.map(({ outcome }) => outcome),
    ['success', 'failure', 'success', 'success'],
  )
})

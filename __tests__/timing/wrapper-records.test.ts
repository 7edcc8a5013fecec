import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { readLauncherCounts } from '../../src/timing/wrapper-records.ts'
import { jsonLines, temporaryFolder } from './records-folder.ts'

test("the launcher's lines are counted by way and reason", async () => {
  await using folder = await temporaryFolder()
  const lines = jsonLines(
    { crate: 'serde', type: 'lib', via: 'sccache', reason: '' },
    { crate: 'libc', type: 'lib', via: 'sccache' },
    { crate: 'app', type: 'bin', via: 'direct', reason: 'crate-type bin' },
    { crate: 'tool', type: 'bin', via: 'direct', reason: 'crate-type bin' },
    { crate: '__proto__', type: 'lib', via: 'direct', reason: '__proto__' },
    { crate: 'rand', type: 'lib', via: 'fallback', reason: 'sccache ended by signal 11' },
    { crate: 'odd', type: 'lib', via: 'elsewhere' },
  )
  await folder.write('rustc.jsonl', `${lines}{"crate":"cut`)
  const counts = await readLauncherCounts(folder.path, localFiles())
  assert.equal(counts.viaSccache, 2)
  assert.deepEqual(Object.entries(counts.direct), [
    ['crate-type bin', 2],
    ['__proto__', 1],
  ])
  assert.deepEqual(counts.fallback, { 'sccache ended by signal 11': 1 })
})

test('a job without records has no counts', async () => {
  const none = { viaSccache: 0, direct: {}, fallback: {}, unseen: 0, procMacros: new Set() }
  assert.deepEqual(await readLauncherCounts('/nowhere', localFiles()), none)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { readLauncherCounts, readLinks } from '../../src/timing/wrapper-records.ts'
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

test('links keep their order, and lines of another form are passed over', async () => {
  await using folder = await temporaryFolder()
  const one = { output: '/t/app', ms: 12.5, linker: 'ours', fallback: false }
  const other = { output: '/t/tool', ms: 0, linker: 'default', fallback: true }
  await folder.write('links.jsonl', jsonLines(one, { output: 1 }, other))
  assert.deepEqual(await readLinks(folder.path, localFiles()), [one, other])
})

test('a job without records has no counts and no links', async () => {
  const none = { viaSccache: 0, direct: {}, fallback: {} }
  assert.deepEqual(await readLauncherCounts('/nowhere', localFiles()), none)
  assert.deepEqual(await readLinks('/nowhere', localFiles()), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sessionsOf } from '../../src/snapshot/judge/leave-out.ts'
import { type TargetFacts, targetOf } from '../../src/snapshot/manifest.ts'

function targets(...folders: readonly string[]): TargetFacts[] {
  return folders.map((folder) => ({ folder, parts: [] }))
}

test('a path lies in the innermost target folder around it, and is none itself', () => {
  const some = targets('/a/target', '/a/target/inner', '/b/target')
  assert.equal(targetOf('/a/target/debug/x', some), '/a/target')
  assert.equal(targetOf('/a/target/inner/debug', some), '/a/target/inner')
  assert.equal(targetOf('/a/target/inner', some), '/a/target')
  assert.equal(targetOf('/a/target-2/debug', some), undefined)
  assert.equal(targetOf('/b/target', some), undefined)
  assert.equal(targetOf('C:\\a\\target\\debug', targets('C:\\a\\target')), 'C:\\a\\target')
})

test('a job may build in hundreds of folders', { timeout: 20_000 }, () => {
  const some = targets(...Array.from({ length: 500 }, (_, place) => `/repo/tests/p${place}/target`))
  const session = { package: 'x', hash: '', sizeBytes: 1, linkedTo: [] }
  const sessions = some.map(({ folder }) => ({
    ...session,
    folder: `${folder}/debug/incremental/x`,
  }))
  for (const { folder } of some) {
    const own = sessionsOf(folder, sessions, some)
    assert.deepEqual(
      own.map((each) => each.folder),
      ['debug/incremental/x'],
    )
  }
})

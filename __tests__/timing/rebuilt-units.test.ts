import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { readRebuiltUnits } from '../../src/timing/rebuilt-units.ts'
import { jsonLines, temporaryFolder } from './records-folder.ts'

test('what the shim took away before each command is added up, each package and cause named once', async () => {
  await using folder = await temporaryFolder()
  const lines = jsonLines(
    { units: 2, packages: ['app', 'db'], because: '/w/VERSION' },
    { units: 1, packages: ['app'], because: '/w/VERSION' },
    { units: 'many', packages: [], because: '' },
  )
  await folder.write('evidence.jsonl', `${lines}{"units":7`)
  const rebuilt = await readRebuiltUnits(folder.path, localFiles())
  assert.deepEqual(rebuilt, { count: 3, packages: ['app', 'db'], because: ['/w/VERSION'] })
  const none = await readRebuiltUnits('/nowhere', localFiles())
  assert.deepEqual(none, { count: 0, packages: [], because: [] })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { readTouchedInputs } from '../../src/timing/touched-inputs.ts'
import { jsonLines, temporaryFolder } from './records-folder.ts'

test('what the shim touched before each command is added up, and each file named once', async () => {
  await using folder = await temporaryFolder()
  const lines = jsonLines(
    { touched: 5, first: ['/w/a.rs', '/w/b.rs', '/w/c.rs'] },
    { touched: 1, first: ['/w/a.rs'] },
    { touched: 1, first: '/w/of an older shim.rs' },
  )
  await folder.write('late-inputs.jsonl', `${lines}{"touched":7`)
  const touched = await readTouchedInputs(folder.path, localFiles())
  assert.deepEqual(touched, { count: 6, first: ['/w/a.rs', '/w/b.rs', '/w/c.rs'] })
})

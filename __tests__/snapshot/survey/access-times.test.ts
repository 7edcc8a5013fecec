import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { accessTimesWork } from '../../../src/snapshot/survey/access-times.ts'

test('where a time of reading cannot be set back, such times tell nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'access-times-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const files = { ...localFiles(), setAccessed: async () => undefined }
  assert.equal(await accessTimesWork(folder, files), false)
  assert.deepEqual(await files.list(folder), [])
})

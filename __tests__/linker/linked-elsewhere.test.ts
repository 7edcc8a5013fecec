import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { linkedElsewhere } from '../../src/linker/linked-elsewhere.ts'
import { compile, files, tempFolder } from './linked.ts'

test('beside programs there may be folders, such as those of a compiler that was killed', async (t) => {
  const target = tempFolder(t)
  const deps = join(target, 'debug', 'deps')
  mkdirSync(join(deps, 'rustcAbCdEf'), { recursive: true })
  await compile(deps, [])
  const request = { ours: new Set<string>(), targetFolders: [target], sinceMs: 0 }
  const counts = Object.values(await linkedElsewhere(request, files))
  assert.deepEqual(counts, [1])
})

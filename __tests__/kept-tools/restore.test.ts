import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { encodeTools } from '../../src/kept-tools/manifest.ts'
import { restoreTools } from '../../src/kept-tools/restore.ts'
import { localFiles } from '../../src/runner/files.ts'
import { TOOLS } from './sample-tools.ts'

const PROGRAM = '01234567-cargo-deny'

const OURS = 'what the manifest names'

/** What may lie in the place of the program, which has seven bytes. */
const PROGRAMS: Readonly<Record<string, (program: string, theirs: string) => void>> = {
  [OURS]: (program) => writeFileSync(program, 'program'),
  'a program that runs as its owner': (program) => {
    writeFileSync(program, 'program')
    chmodSync(program, 0o4755)
  },
  'a file of somebody else': (program, theirs) => linkSync(theirs, program),
  'a link to one': (program, theirs) => symlinkSync(theirs, program),
  'another file': (program) => writeFileSync(program, 'other program'),
}

for (const [what, place] of Object.entries(PROGRAMS)) {
  test(`of installed programs, nothing comes but what the manifest names: ${what}`, async (t) => {
    const base = mkdtempSync(join(tmpdir(), 'fast-cargo-kept-'))
    t.after(() => rmSync(base, { recursive: true }))
    const [folder, theirs] = [join(base, 'tools'), join(base, 'theirs')]
    writeFileSync(theirs, 'theirs!')
    const restore = async () => {
      mkdirSync(folder)
      place(join(folder, PROGRAM), theirs)
      writeFileSync(join(folder, 'tools.json'), encodeTools(TOOLS))
      return { kind: 'hit' as const, key: 'k', sizeBytes: 1 }
    }
    const keys = { key: 'k', prefix: 'k' }
    const found = await restoreTools({ folder, keys }, { cache: { restore }, files: localFiles() })
    assert.equal(found !== undefined, what === OURS)
    assert.equal(existsSync(folder), what === OURS)
  })
}

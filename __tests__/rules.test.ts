import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')

/** What Biome, with the project's own rules, says of a file that would stand at `path`. */
function lint(path: string, source: string): string {
  const project = mkdtempSync(join(tmpdir(), 'fast-cargo-rules-'))
  try {
    copyFileSync(join(root, 'biome.json'), join(project, 'biome.json'))
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), source)
    const biome = join(root, 'node_modules/.bin/biome')
    const { stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', path], {
      cwd: project,
      encoding: 'utf8',
    })
    return stdout + stderr
  } finally {
    rmSync(project, { recursive: true })
  }
}

const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['a room reads a file', 'src/cargo/x.ts', "import { readFile } from 'node:fs/promises'"],
  ['a room uses the toolkit', 'src/report/x.ts', "import * as core from '@actions/core'"],
  [
    'the order of things opens the door',
    'src/job/x.ts',
    "import { spawn } from 'node:child_process'",
  ],
]

for (const [what, path, line] of FORBIDDEN) {
  test(`lint fails when ${what}`, () => {
    assert.match(lint(path, `${line}\n`), /noRestrictedImports/)
  })
}

test('lint fails when a room reads the environment or the clock of the process', () => {
  assert.match(lint('src/cargo/x.ts', 'export const home = process.env\n'), /noRestrictedGlobals/)
})

test('a room may take ports and names of paths', () => {
  const allowed = [
    "import { join } from 'node:path'",
    "import type { Files } from '../runner/ports.ts'",
    "import type { Job } from '../runner/github-ports.ts'",
    "import { InputError } from '../runner/errors.ts'",
    'export const x: [Files, Job] = [join, InputError] as never',
  ]
  assert.doesNotMatch(lint('src/linker/x.ts', `${allowed.join('\n')}\n`), /noRestricted/)
})

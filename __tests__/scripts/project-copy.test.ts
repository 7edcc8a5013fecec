import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { UsageError } from '../../scripts/try/options.ts'
import { commitAll, copyProject } from '../../scripts/try/project-copy.ts'

function folders(context: TestContext): { readonly project: string; readonly copy: string } {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-copy ä '))
  context.after(() => rmSync(base, { recursive: true }))
  mkdirSync(join(base, 'copy'))
  mkdirSync(join(base, 'project'))
  return { project: join(base, 'project'), copy: join(base, 'copy') }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
}

test('a git checkout is copied with its uncommitted changes, without what it ignores', async (t) => {
  const { project, copy } = folders(t)
  write(project, { '.gitignore': 'target/\n', 'src/a.rs': 'old', 'src/gone.rs': '' })
  git(project, 'init', '--quiet')
  git(project, 'add', '.')
  write(project, { 'src/a.rs': 'new', 'src/näw.rs': '', 'target/debug/x': '' })
  rmSync(join(project, 'src/gone.rs'))

  await copyProject(project, copy)

  assert.deepEqual(readdirSync(copy).sort(), ['.gitignore', 'src'])
  assert.deepEqual(readdirSync(join(copy, 'src')).sort(), ['a.rs', 'näw.rs'])
  assert.equal(readFileSync(join(copy, 'src/a.rs'), 'utf8'), 'new')
})

test('a folder without git is copied without target and node_modules', async (t) => {
  const { project, copy } = folders(t)
  write(project, { 'Cargo.toml': '', 'app/src/main.rs': '', 'target/x': '', 'node_modules/y': '' })
  await copyProject(project, copy)
  assert.deepEqual(readdirSync(copy).sort(), ['Cargo.toml', 'app'])
})

test('modes and symlinks stay, times become new', async (t) => {
  const { project, copy } = folders(t)
  write(project, { run: '#!/bin/sh\n' })
  execFileSync('chmod', ['755', join(project, 'run')])
  utimesSync(join(project, 'run'), 1, 1)
  symlinkSync('run', join(project, 'link'))

  await copyProject(project, copy)

  assert.equal(lstatSync(join(copy, 'run')).mode & 0o777, 0o755)
  assert.ok(lstatSync(join(copy, 'run')).mtimeMs > 1000)
  assert.ok(lstatSync(join(copy, 'link')).isSymbolicLink())
})

test('the copy is a clean repository, a lock file that is ignored included', async (t) => {
  const { copy } = folders(t)
  write(copy, { '.gitignore': 'Cargo.lock\n', 'Cargo.lock': '' })
  await commitAll(copy)
  assert.equal(git(copy, 'status', '--porcelain'), '')
  assert.equal(git(copy, 'ls-files'), '.gitignore\nCargo.lock\n')
})

test('a folder that does not exist is named', async (t) => {
  const { project, copy } = folders(t)
  const missing = join(project, 'nowhere')
  await assert.rejects(
    copyProject(missing, copy),
    (error) => error instanceof UsageError && error.message.includes(missing),
  )
})

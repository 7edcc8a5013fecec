import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { surveySources } from '../../../src/snapshot/survey/survey-sources.ts'

const SETTINGS =
  '-c user.name=t -c user.email=t@t.test -c protocol.file.allow=always -c init.defaultBranch=main'

function repositories(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-sources-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const git = (...args: readonly string[]): void => {
    execFileSync('git', [...SETTINGS.split(' '), '-C', folder, ...args], { stdio: 'ignore' })
  }
  const refs = async (name: string): Promise<string> => {
    const cwd = join(folder, name)
    const ports = { files: localFiles(), commands: localCommands() }
    return (await surveySources({ cwd, workspace: cwd, leaveOut: [] }, ports)).refs
  }
  git('init', 'origin')
  for (const message of ['one', 'two', 'three']) {
    git('-C', 'origin', 'commit', '--allow-empty', '-m', message)
  }
  return { folder, git, refs }
}

test('clones of one commit stand at the same place while they have as much of its history', async (t) => {
  const { folder, git, refs } = repositories(t)
  const clone = (name: string, depth: string): void =>
    git('clone', '--depth', depth, `file://${folder}/origin`, name)
  clone('shallow', '1')
  clone('again', '1')
  clone('deeper', '2')
  assert.equal(await refs('again'), await refs('shallow'))
  assert.notEqual(await refs('deeper'), await refs('shallow'))
})

test('a submodule at another commit counts', async (t) => {
  const { folder, git, refs } = repositories(t)
  git('init', 'outer')
  git('-C', 'outer', 'submodule', 'add', `${folder}/origin`, 'deps/inner')
  git('-C', 'outer', 'commit', '-m', 'inner')
  const before = await refs('outer')
  assert.equal(await refs('outer'), before)
  git('-C', 'outer/deps/inner', 'checkout', '--detach', 'HEAD~1')
  assert.notEqual(await refs('outer'), before)
})

test('a small file of an image with one time for all is told by its content', async (t) => {
  const { folder } = repositories(t)
  const header = { path: join(folder, 'header.h'), aspect: 'content' } as const
  const write = (text: string): void => {
    writeFileSync(header.path, text)
    utimesSync(header.path, 1_700_000_000, 1_700_000_000)
  }
  const files = localFiles()
  write('#define A 1')
  const [then] = await files.observe([header])
  write('#define A 2')
  const known = { value: then?.value ?? '', stamp: then?.stamp ?? '' }
  const [now] = await files.observe([{ ...header, known }])
  assert.notEqual(now?.value, then?.value)
})

test('a program that is none any more is another answer, in git or not, read or known by its stamp', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-mode-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const question = { path: join(folder, 'tool'), aspect: 'content' } as const
  writeFileSync(question.path, '#!/bin/sh\n', { mode: 0o755 })
  const files = localFiles()
  const [then] = await files.observe([question])
  chmodSync(question.path, 0o644)
  const [now] = await files.observe([question])
  assert.equal(then?.value, `${now?.value}x`)
  assert.notEqual(then?.stamp, now?.stamp)
})

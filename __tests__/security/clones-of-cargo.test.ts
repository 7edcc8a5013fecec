import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { objectionToGit } from '../../src/snapshot/restore/confine-git.ts'
import { commitAll, git } from '../support/job-machine.ts'

/** By file, so that no network is needed. */
const BY_FILE = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
}

for (const cli of ['true', 'false']) {
  test(`what cargo itself clones and checks out is no stranger's, submodules included; by git's program: ${cli}`, async (t) => {
    const base = mkdtempSync(join(tmpdir(), 'fast-cargo-clones-'))
    t.after(() => rmSync(base, { recursive: true }))
    const [inner, dependency, app] = ['inner', 'dependency', 'app'].map((name) => join(base, name))
    assert.ok(inner && dependency && app)
    for (const folder of [inner, dependency, app]) {
      mkdirSync(join(folder, 'src'), { recursive: true })
      writeFileSync(join(folder, 'src/lib.rs'), '')
      git(folder, 'init', '-q', '-b', 'main')
    }
    commitAll(inner)
    const manifest = (name: string): string =>
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`
    writeFileSync(join(dependency, 'Cargo.toml'), manifest('dependency'))
    git(
      dependency,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      'add',
      '-q',
      `file://${inner}`,
      'a/b',
    )
    commitAll(dependency)
    const needs = `[dependencies]\ndependency = { git = "file://${dependency}" }\n`
    writeFileSync(join(app, 'Cargo.toml'), manifest('app') + needs)
    const home = join(base, 'home')
    const env = { ...process.env, ...BY_FILE, CARGO_HOME: home, CARGO_NET_GIT_FETCH_WITH_CLI: cli }
    execFileSync('cargo', ['fetch', '-q'], { cwd: app, env })
    const files = localFiles()
    const entries = await files.tree(home)
    assert.ok(entries.some(({ path }) => /^git\/checkouts\/.*\/a\/b\/\.git(\/|$)/.test(path)))
    assert.equal(await objectionToGit(entries, home, files), undefined)
  })
}

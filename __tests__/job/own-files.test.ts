import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { whyNotOwn } from '../../src/job/look/own-files.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'

const STRANGE: Readonly<Record<string, (root: string) => void>> = {
  'code that nothing ignores': (root) => write(root, 'src/bin/one.rs'),
  'code that .git/info/exclude has ignored': (root) => {
    write(root, 'build.rs')
    appendFileSync(join(root, '.git/info/exclude'), 'build.rs\n')
  },
  "code that git's configuration has ignored": (root) => {
    write(root, 'build.rs')
    git(root, 'config', 'core.excludesFile', write(root, '.git/others', 'build.rs\n'))
  },
  'code that is ignored by what ignores itself': (root) => {
    write(root, 'src/bin/.gitignore', '*\n')
    write(root, 'src/bin/one/main.rs')
  },
  'code that is in the index': (root) => {
    write(root, 'build.rs')
    git(root, 'add', 'build.rs')
  },
  'code in a repository of its own': (root) => git(root, 'init', '-q', join(root, 'src/bin/one')),
  'a configuration of cargo': (root) => write(root, '.cargo/config.toml'),
  'an index that git cannot read': (root) => write(root, '.git/index'),
}

const OWN: Readonly<Record<string, (root: string) => void>> = {
  nothing: () => undefined,
  'what the commit ignores': (root) => write(root, 'target/debug/build/out.rs'),
  'what is no code, and ignores itself': (root) => {
    write(root, '.venv/.gitignore', '*\n')
    write(root, '.venv/lib.py')
  },
  'a repository where cargo looks for nothing': (root) => git(root, 'init', '-q', `${root}/tool`),
}

function write(root: string, path: string, text = '// text\n'): string {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  return join(root, path)
}

function git(root: string, ...args: readonly string[]): string {
  const named = ['-c', 'user.name=t', '-c', 'user.email=t@t.test', '-C', root]
  return execFileSync('git', [...named, ...args], { encoding: 'utf8' }).trim()
}

for (const [all, isOwn] of [
  [STRANGE, false],
  [OWN, true],
] as const) {
  for (const [what, change] of Object.entries(all)) {
    test(`${isOwn ? 'of the run' : 'not of the run'}: a checkout with ${what}`, async (t) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-own-')))
      t.after(() => rmSync(root, { recursive: true, force: true }))
      git(root, 'init', '-q')
      write(root, '.gitignore', 'target\n')
      write(root, 'src/bin/two.rs')
      git(root, 'add', '.')
      git(root, 'commit', '-qm', 'all')
      const commit = git(root, 'rev-parse', 'HEAD')
      change(root)
      const ports = { files: localFiles(), commands: localCommands() }
      const checkout = { root, commit, git: 'git' }
      const why = await whyNotOwn({ checkout, sinceMs: Date.now() + 60_000 }, ports)
      assert.equal(why === undefined, isOwn, why)
    })
  }
}

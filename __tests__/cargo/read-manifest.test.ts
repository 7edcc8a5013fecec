import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRootManifest } from '../../src/cargo/read/read-manifest.ts'
import { files, rustJob } from './rust-job.ts'

const MEMBER = '[package]\nname = "m"\n'
const ROOT = '[workspace]\nmembers = ["m"]\n'

const CASES: readonly {
  readonly what: string
  readonly contents: Readonly<Record<string, string>>
  readonly cwd: string
  readonly root: string | undefined
}[] = [
  {
    what: 'the workspace above a member',
    contents: { 'Cargo.toml': ROOT, 'm/Cargo.toml': MEMBER, 'm/src/lib.rs': '' },
    cwd: 'm/src',
    root: 'Cargo.toml',
  },
  {
    what: 'the workspace that a member names',
    contents: {
      'ws/Cargo.toml': '[workspace]\nmembers = ["../m"]\n',
      'm/Cargo.toml': `${MEMBER}workspace = "../ws"\n`,
    },
    cwd: 'm',
    root: 'ws/Cargo.toml',
  },
  {
    what: 'a package that is its own workspace below another',
    contents: { 'Cargo.toml': ROOT, 'm/Cargo.toml': `${MEMBER}[workspace]\n` },
    cwd: 'm',
    root: 'm/Cargo.toml',
  },
  {
    what: 'a package that the workspace excludes',
    contents: {
      'Cargo.toml': '[workspace]\nexclude = ["fuzz"]\n',
      'fuzz/x/Cargo.toml': MEMBER,
    },
    cwd: 'fuzz/x',
    root: 'fuzz/x/Cargo.toml',
  },
  {
    what: 'a package without a workspace',
    contents: { 'Cargo.toml': MEMBER },
    cwd: '.',
    root: 'Cargo.toml',
  },
  { what: 'nothing in an empty folder', contents: {}, cwd: '.', root: undefined },
  {
    what: 'nothing in a manifest that is not TOML',
    contents: { 'Cargo.toml': '[workspace' },
    cwd: '.',
    root: undefined,
  },
]

for (const { what, contents, cwd, root } of CASES) {
  test(`the root manifest is that of ${what}`, async (t) => {
    const inCheckout = Object.entries(contents).map(([name, text]) => [
      `job/checkout/${name}`,
      text,
    ])
    const { workspace } = rustJob(t, Object.fromEntries(inCheckout))
    const manifest = await readRootManifest(join(workspace, cwd), files)
    assert.equal(manifest?.path, root && join(workspace, root))
  })
}

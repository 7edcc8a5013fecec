import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type TestContext, test } from 'node:test'
import { findPlace } from '../../src/job/look/find-place.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { commitAll, git } from '../support/job-machine.ts'

interface Checkout {
  /** Folders that get a manifest; one with a `*` is a workspace. */
  readonly packages: readonly string[]
  readonly git?: boolean
  readonly workingDirectory?: string
  /** Folders that are checkouts themselves; the run is of the commit of the first one. */
  readonly checkouts?: readonly string[]
}

/** Where the job is taken to build, with paths relative to the checkout. */
async function placeIn(t: TestContext, checkout: Checkout) {
  const { packages, git: isGits = true, workingDirectory = '.', checkouts = [] } = checkout
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-place-')))
  t.after(() => rmSync(workspace, { recursive: true }))
  for (const name of packages) {
    const folder = join(workspace, name.replace('*', ''))
    mkdirSync(folder, { recursive: true })
    const text = name.endsWith('*')
      ? '[workspace]\nmembers = ["crates/*"]\n'
      : '[package]\nname = "p"\n'
    writeFileSync(join(folder, 'Cargo.toml'), text)
  }
  if (packages.length > 0) writeFileSync(join(workspace, 'README.md'), 'Read me.\n')
  const own = isGits && packages.length > 0 ? [workspace] : []
  const shas = [...own, ...checkouts.map((name) => join(workspace, name))].map(committed)
  const sha = shas[0] ?? ''
  const ports = { files: localFiles(), commands: localCommands() }
  const { cwd, manifest, lacks, note } = await findPlace(
    workingDirectory,
    { workspace, sha },
    ports,
  )
  const all = manifest === undefined ? [] : [manifest, ...(manifest.others ?? [])]
  return {
    cwd: relative(workspace, cwd),
    manifests: all.map(({ path }) => relative(workspace, dirname(path))),
    ...{ lacks, note },
  }
}

function committed(folder: string): string {
  execFileSync('git', ['init', '-q'], { cwd: folder })
  commitAll(folder)
  return git(folder, 'rev-parse', 'HEAD').trim()
}

test('a workspace at the top is the one, whatever else the checkout has', async (t) => {
  const place = await placeIn(t, { packages: ['*', 'crates/a', 'fuzz', 'tools/gen'] })
  assert.deepEqual(place, { cwd: '', manifests: [''], lacks: undefined, note: undefined })
})

test('the only workspace of the checkout is found in its sub-folder', async (t) => {
  const packages = ['services/backend/*', 'services/backend/crates/a', 'web/test/fixtures/crate']
  for (const git of [true, false]) {
    const place = await placeIn(t, { packages, git })
    assert.deepEqual(place, {
      ...{ cwd: 'services/backend', manifests: ['services/backend'], lacks: undefined },
      note: 'The workspace is in services/backend, the only one of the checkout.',
    })
  }
})

test('of several workspaces all count, the nearest to the top first', async (t) => {
  const place = await placeIn(t, {
    packages: ['tools/gen', 'backend/*', 'backend/crates/a', 'cli'],
  })
  assert.deepEqual(place, {
    ...{ cwd: '', manifests: ['backend', 'cli', 'tools/gen'], lacks: undefined },
    note: 'The checkout has 3 workspaces (backend, cli, tools/gen): all of them count.',
  })
})

test('a folder around several checkouts has one that counts, and the input can name another', async (t) => {
  const place = await placeIn(t, { packages: ['one', 'two'], git: false })
  assert.equal(place.cwd, 'one')
  assert.match(place.note ?? '', /in one counts, not those in two: the input working-directory can/)
})

test("of several checkouts, that of the run's commit counts", async (t) => {
  const packages = ['a', 'base', 'tool/sub/*']
  const checkouts = ['tool', 'base', 'a']
  const place = await placeIn(t, { packages, git: false, checkouts })
  assert.equal(place.cwd, 'tool/sub')
  assert.match(place.note ?? '', /in tool\/sub counts, not those in a, base:/)
})

test('before the checkout the words are that there is none', async (t) => {
  const { lacks } = await placeIn(t, { packages: [] })
  assert.equal(lacks, 'there is no checkout yet: put this step after it')
})

test('a checkout without any manifest says so', async (t) => {
  const workspace = mkdtempSync(join(tmpdir(), 'fast-cargo-place-'))
  t.after(() => rmSync(workspace, { recursive: true }))
  writeFileSync(join(workspace, 'package.json'), '{}')
  const ports = { files: localFiles(), commands: localCommands() }
  const { lacks } = await findPlace('.', { workspace, sha: '' }, ports)
  assert.equal(lacks, 'the checkout has no Cargo.toml that can be read')
})

test('a named folder without a manifest is told from those that have one', async (t) => {
  const packages = ['backend', 'docs/.keep']
  const { cwd, lacks } = await placeIn(t, { packages, workingDirectory: 'docs' })
  assert.equal(cwd, 'docs')
  assert.match(
    lacks ?? '',
    /no Cargo.toml in docs or above: the checkout has one in backend, which/,
  )
})

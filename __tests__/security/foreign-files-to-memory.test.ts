import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readConfig } from '../../src/cargo/read/read-config.ts'
import { mayBuild } from '../../src/job/look/likely-to-build.ts'
import { knowsPullsOnly } from '../../src/job/look/pulls-only.ts'
import { RefusedError } from '../../src/runner/errors.ts'
import { localFiles } from '../../src/runner/files.ts'

const files = localFiles()

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'fast-cargo-files-'))
  t.after(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** What a checkout may hold in the place of a text. */
const ENDLESS: Readonly<Record<string, (path: string) => void>> = {
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
  'a pipe that nobody writes into': (path) => void execFileSync('mkfifo', [path]),
  'a file of many gigabytes': (path) => {
    writeFileSync(path, '')
    truncateSync(path, 2 ** 34)
  },
}

for (const [what, make] of Object.entries(ENDLESS)) {
  test(`${what} is not read`, { timeout: 20_000 }, async (t) => {
    const path = join(folder(t), 'text')
    make(path)
    await assert.rejects(files.readText(path), RefusedError)
    await assert.rejects(files.readBytes(path), RefusedError)
  })

  test(`${what} as cargo's config leaves its settings unknown, and a note says so`, async (t) => {
    const cwd = folder(t)
    mkdirSync(join(cwd, '.cargo'))
    make(join(cwd, '.cargo/config.toml'))
    const env = { CARGO_HOME: join(cwd, 'home') }
    const { layers, notes } = await readConfig({ cwd, env, cargoVersion: undefined }, files)
    assert.deepEqual(
      layers.filter(({ path }) => path.startsWith(cwd)),
      [],
    )
    assert.match(notes.join('\n'), /The settings in .*config\.toml are not known: /)
  })
}

test('a device or a pipe has no digest', { timeout: 20_000 }, async (t) => {
  const path = join(folder(t), 'pipe')
  execFileSync('mkfifo', [path])
  for (const endless of ['/dev/zero', path]) {
    await assert.rejects(files.sha256(endless), RefusedError)
    await assert.rejects(files.readBytes(endless, { offset: 0, length: 10 }), RefusedError)
    assert.deepEqual(await files.contents([endless]), [undefined])
  }
})

test('a file that is larger than memory pieces has the digest of all of it', async (t) => {
  const path = join(folder(t), 'large')
  writeFileSync(path, Buffer.alloc(3_000_001, 'x'))
  const [before] = await files.contents([path])
  writeFileSync(path, Buffer.concat([Buffer.alloc(3_000_000, 'x'), Buffer.from('y')]))
  const [after] = await files.contents([path])
  assert.match(before ?? '', /^file [\w-]{43}$/)
  assert.notEqual(before, after)
})

test('a workflow of names that stand for each other is one of which nothing is known', async () => {
  const names = Array.from({ length: 40 }, (_, at) => {
    const values = Array.from({ length: 10 }, () => `*a${at}`).join(', ')
    return `a${at + 1}: &a${at + 1} [${values}]`
  })
  const bomb = ['on:', ...['a0: &a0 x', ...names].map((line) => `  ${line}`), 'jobs: {}']
  assert.equal(await knowsPullsOnly(bomb.join('\n')), false)
  const beside = ['a0: &a0 x', ...names, 'on: pull_request', 'jobs: *a40']
  assert.equal(await mayBuild(beside.join('\n'), 'test', async () => new Set()), true)
  assert.equal(await knowsPullsOnly('['.repeat(100_000)), false)
})

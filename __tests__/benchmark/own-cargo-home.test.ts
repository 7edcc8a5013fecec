import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { makeCargoHome } from '../../src/benchmark/measure/own-cargo-home.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'

const PORTS = { files: localFiles(), commands: localCommands() }
const PACKAGE = 'registry/cache/index/one-1.0.0.crate'

/** A user's CARGO_HOME of that name, with a package and a config; `ours` lies below the folder it is in. */
function homes(t: TestContext, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-home-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const theirs = join(folder, name)
  mkdirSync(dirname(join(theirs, PACKAGE)), { recursive: true })
  writeFileSync(join(theirs, PACKAGE), 'whole')
  writeFileSync(join(theirs, 'config.toml'), '[net]\nretry = 3\n')
  return { theirs, ours: join(folder, 'bench/cargo-home') }
}

test('a copy that was cut off is made anew, never gone on with', async (t) => {
  const request = homes(t, 'home')
  const half = join(`${request.ours}.new`, PACKAGE)
  mkdirSync(dirname(half), { recursive: true })
  writeFileSync(half, 'wh')
  await makeCargoHome(request, PORTS)
  assert.equal(readFileSync(join(request.ours, PACKAGE), 'utf8'), 'whole')
})

test("the user's config is in it, unless cargo reads that anyway as one of the folders above", async (t) => {
  for (const [name, isLinked] of [
    ['.cargo', false],
    ['home', true],
  ] as const) {
    const request = homes(t, name)
    await makeCargoHome(request, PORTS)
    assert.equal(existsSync(join(request.ours, 'config.toml')), isLinked, name)
  }
})

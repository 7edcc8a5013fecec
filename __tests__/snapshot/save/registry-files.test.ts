import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { parseLock } from '../../../src/snapshot/lock-file.ts'
import { registryFiles } from '../../../src/snapshot/save/registry-files.ts'

const LOCK = `
version = 4
[[package]]
name = "app"
version = "0.1.0"
[[package]]
name = "serde"
version = "1.0.2"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "x"
[[package]]
name = "winapi"
version = "0.3.9"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "tool"
version = "0.3.0"
source = "git+https://example.com/team/tool-box.git?branch=main#0123456789abcdef0123456789abcdef01234567"
`

test('of CARGO_HOME, only what the lock file names is kept', async (t) => {
  const home = mkdtempSync(join(tmpdir(), 'fast-cargo-registry-'))
  t.after(() => rmSync(home, { recursive: true }))
  const registry = 'index.crates.io-1949cf8c6b5b557f'
  const wanted = [
    `registry/index/${registry}/config.json`,
    `registry/index/${registry}/.cache/se/rd/serde`,
    `registry/cache/${registry}/serde-1.0.2.crate`,
    'git/db/tool-box-0123456789abcdef/HEAD',
    'git/checkouts/tool-box-0123456789abcdef/0123456/src/lib.rs',
  ]
  const others = [
    'bin/cargo',
    'registry/index/github.com-1ecc6299db9ec823/.git/HEAD',
    `registry/index/${registry}/.cache/se/rd/serde_json`,
    `registry/cache/${registry}/serde-1.0.1.crate`,
    `registry/cache/${registry}/winapi-0.3.9.crate`,
    `registry/src/${registry}/serde-1.0.2/.cargo-ok`,
    `registry/src/${registry}/serde-1.0.2/src/lib.rs`,
    `registry/src/${registry}/serde-1.0.1/src/lib.rs`,
    'git/db/other-0123456789abcdef/HEAD',
    'git/db/tool-box-0123456789abcdef/FETCH_HEAD',
    'git/checkouts/tool-box-0123456789abcdef/0123456/.git/FETCH_HEAD',
    'git/checkouts/tool-box-0123456789abcdef/0123456/.git/modules/sub/FETCH_HEAD',
    'git/checkouts/tool-box-0123456789abcdef/fedcba9/src/lib.rs',
  ]
  for (const path of [...wanted, ...others]) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), 'x')
  }
  const found = await registryFiles(home, parseLock(LOCK), localFiles())
  assert.deepEqual(found.map(({ path }) => path).sort(), [...wanted].sort())
})

test('a checksum is beside its package, or in the table of the oldest lock files', () => {
  const source = 'registry+https://github.com/rust-lang/crates.io-index'
  const one = `[[package]]\nname = "serde"\nversion = "1.0.2"\nsource = "${source}"\n`
  const newer = parseLock(`${one}checksum = "aa"\n`)
  const oldest = parseLock(`${one}[metadata]\n"checksum serde 1.0.2 (${source})" = "aa"\n`)
  assert.deepEqual([newer[0]?.checksum, oldest[0]?.checksum], ['aa', 'aa'])
  assert.equal(parseLock(one)[0]?.checksum, undefined)
})

test('a lock file that cannot be read names nothing', () => {
  assert.deepEqual(parseLock(undefined), [])
  assert.deepEqual(parseLock('<<<<<<< HEAD'), [])
})

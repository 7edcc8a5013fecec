import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { NATIVE_OPTIONS } from '../../src/cargo/place/native-build.ts'

/** The distribution's own: 1.63 in Debian 12, 1.75 in Ubuntu 24.04. */
const SYSTEM_RUSTC = '/usr/bin/rustc'
const MISSING = !existsSync(SYSTEM_RUSTC) && `${SYSTEM_RUSTC} (package rustc) is not installed`

test("the native program compiles with a distribution's old rustc", { skip: MISSING }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'old-rustc-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const source = join(import.meta.dirname, '../../native/fast-cargo.rs')
  const args = [...NATIVE_OPTIONS, '-D', 'warnings', source, '-o', join(folder, 'cargo')]
  const compiled = spawnSync(SYSTEM_RUSTC, args, { encoding: 'utf8' })
  assert.equal(compiled.status, 0, compiled.stderr)
})

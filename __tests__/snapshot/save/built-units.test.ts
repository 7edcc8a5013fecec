import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { type BuiltUnits, builtUnits } from '../../../src/snapshot/save/built-units.ts'
import { surveyTarget } from '../../../src/snapshot/survey/survey-target.ts'
import { secondsWithin } from '../../../src/timing/built-seconds.ts'
import { toolchainPrograms } from '../world/cargo.ts'

/** The compiler of the crate waits, and so does its build script: what one of them takes is no guess. */
const PROJECT = {
  'Cargo.toml': '[package]\nname = "slow-lib"\nversion = "0.1.0"\nedition = "2021"\n',
  'src/lib.rs': '',
  'build.rs': 'fn main() { std::thread::sleep(std::time::Duration::from_millis(700)) }\n',
  'rustc.sh':
    '#!/bin/sh\ncase " $* " in *" --crate-name slow_lib "*) sleep 1.2 ;; esac\nexec "$@"\n',
}

interface Built {
  readonly told: BuiltUnits
  readonly again: BuiltUnits
  readonly tookSeconds: number
}

async function build(t: TestContext, cargo: readonly string[]): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-built-units-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'src'))
  for (const [path, text] of Object.entries(PROJECT)) {
    writeFileSync(join(folder, path), text, { mode: 0o755 })
  }
  const env = { ...process.env, RUSTC_WRAPPER: join(folder, 'rustc.sh'), CARGO_TARGET_DIR: '' }
  const began = Date.now()
  execFileSync('cargo', cargo, {
    cwd: folder,
    env: { ...env, CARGO_TARGET_DIR: join(folder, 'target') },
    stdio: 'pipe',
  })
  const tookSeconds = (Date.now() - began) / 1000
  const survey = await surveyTarget({ folder: join(folder, 'target'), inner: [] }, localFiles())
  const later = BigInt(Date.now() + 60_000) * 1_000_000n
  return { told: builtUnits([survey], 0n), again: builtUnits([survey], later), tookSeconds }
}

function check({ told, again, tookSeconds }: Built): void {
  const seconds = secondsWithin(told.spans)
  assert.ok(seconds > 1.8 && seconds <= tookSeconds, `${seconds} of ${tookSeconds} s`)
  const { slow_lib: compiledMs = 0 } = told.compileMs
  assert.ok(compiledMs > 1100 && compiledMs < 1000 * tookSeconds, JSON.stringify(told.compileMs))
  assert.deepEqual(again, { spans: [], compileMs: {} })
}

for (const command of ['build', 'clippy', 'check']) {
  test(`a target folder tells how long cargo ${command} took, without any report`, async (t) => {
    check(await build(t, [command]))
  })
}

const NEW_LAYOUT = ['+nightly', '-Zbuild-dir-new-layout']
const NEEDS = {
  skip: toolchainPrograms('nightly') === undefined && 'there is no nightly toolchain',
}

test('so does one in which each unit has a folder of its own', NEEDS, async (t) => {
  check(await build(t, [...NEW_LAYOUT, 'build']))
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { incrementalCrates } from '../../src/snapshot/choose-files.ts'
import { surveyTarget } from '../../src/snapshot/survey-target.ts'

const MODULES = 300

/** How many object files rustc makes of a crate with more modules than it makes object files by itself. */
async function objectsOf(t: TestContext, units: string): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-objects-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const names = Array.from({ length: MODULES }, (_, number) => `m${number}`)
  mkdirSync(join(folder, 'src'))
  const manifest = '[package]\nname = "wide"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n'
  writeFileSync(join(folder, 'Cargo.toml'), manifest)
  const modules = names.map((name) => `pub mod ${name} { pub fn name() -> u8 { 1 } }\n`)
  writeFileSync(join(folder, 'src/lib.rs'), modules.join(''))
  const args = ['build', '--quiet', '--config', 'profile.dev.incremental=true', '--config', units]
  const options = { cwd: folder, timeoutMs: 120_000, env: { CARGO_INCREMENTAL: '1' } }
  const { exitCode, stderr } = await localCommands().run('cargo', args, options)
  assert.equal(exitCode, 0, stderr)
  const survey = await surveyTarget(join(folder, 'target'), localFiles())
  return incrementalCrates(survey).map(({ objects }) => objects)
}

test('rustc makes 256 object files of a crate at most, and more when it is told to', async (t) => {
  assert.deepEqual(await objectsOf(t, 'profile.dev.debug=0'), [256])
  assert.deepEqual(await objectsOf(t, 'profile.dev.codegen-units=4096'), [MODULES])
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { incrementalCrates } from '../../src/snapshot/choose-files.ts'
import { surveyTarget } from '../../src/snapshot/survey-target.ts'
import { commands, files, rustJob } from '../cargo/rust-job.ts'

const MODULES = Array.from({ length: 300 }, (_, number) => `pub mod m${number} { pub fn f() {} }\n`)

const CRATE = {
  'job/checkout/Cargo.toml': '[package]\nname = "wide"\nversion = "0.1.0"\nedition = "2021"\n',
  'job/checkout/src/lib.rs': MODULES.join(''),
}

/** How many object files rustc makes of a crate with more modules than it makes object files by itself. */
async function objectsOf(t: TestContext, args: readonly string[]): Promise<readonly number[]> {
  const { workspace: cwd, env } = rustJob(t, CRATE)
  const options = { cwd, timeoutMs: 120_000, env: { ...env, CARGO_INCREMENTAL: '1' } }
  const { exitCode, stderr } = await commands.run('cargo', ['build', ...args], options)
  assert.equal(exitCode, 0, stderr)
  const survey = await surveyTarget(join(cwd, 'target'), files)
  return incrementalCrates(survey).map(({ objects }) => objects)
}

test('rustc makes 256 object files of a crate at most, and more when it is told to', async (t) => {
  assert.deepEqual(await objectsOf(t, []), [256])
  assert.deepEqual(await objectsOf(t, ['--config', 'profile.dev.codegen-units=4096']), [300])
})

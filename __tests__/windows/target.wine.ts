import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { filesOfUnits } from '../../src/snapshot/save/choose-files.ts'
import { crateNames } from '../../src/snapshot/save/crate-names.ts'
import { readUnit } from '../../src/snapshot/survey/read-unit.ts'
import { surveyTarget } from '../../src/snapshot/survey/survey-target.ts'

const PROJECT = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  'build.rs':
    'fn main() { std::fs::write(format!("{}/g.rs", std::env::var("OUT_DIR").unwrap()), "pub const G: u32 = 1;").unwrap() }',
  'src/lib.rs': 'include!(concat!(env!("OUT_DIR"), "/g.rs"));',
  'src/main.rs': 'fn main() {}',
  'src/bin/second.rs': 'fn main() {}',
  'examples/a-demo.rs': 'fn main() {}',
}

test('what cargo leaves on Windows is found as units, with what they read and made', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-target-')))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const args = ['build', '--offline', '--lib', '--bins', '--examples']
  const { status, stderr } = spawnSync('cargo', args, { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  const files = localFiles()
  const target = join(folder, 'target')
  const survey = await surveyTarget({ folder: target, inner: [] }, files)
  const programs = survey.units.filter(({ mark }) => /^(bin|example)-/.test(mark))
  assert.deepEqual(programs.map(({ mark }) => mark).sort(), [
    'bin-app',
    'bin-second',
    'example-a-demo',
  ])
  assert.equal(new Set(programs.map((unit) => unit.folder)).size, 1)
  assert.deepEqual(programs.map(crateNames(survey)).sort(), ['a_demo', 'app', 'second'])
  const chosen = filesOfUnits(survey, survey.units, new Set()).map(({ path }) => path)
  for (const path of ['deps/app.exe', 'deps/app.pdb', 'deps/second.exe', 'examples/a_demo.exe']) {
    assert.ok(chosen.includes(`debug/${path}`), path)
  }
  assert.ok(!chosen.includes('debug/app.exe'))
  for (const unit of survey.units.filter(
    ({ mark }) => mark === 'lib-app' || mark === 'example-a-demo',
  )) {
    const read = await readUnit({ unit, survey, folders: [folder], bases: [folder] }, files)
    for (const path of read?.paths ?? []) assert.notEqual(await files.facts(path), undefined, path)
    const generated = read?.paths.find((path) => path.endsWith('g.rs'))
    assert.equal(generated?.includes('/') ?? false, false)
    assert.ok((read?.paths.length ?? 0) > 0, unit.mark)
  }
})

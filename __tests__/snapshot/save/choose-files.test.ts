import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { filesOfUnits } from '../../../src/snapshot/save/choose-files.ts'
import { surveyTarget, type TargetSurvey } from '../../../src/snapshot/survey/survey-target.ts'

const PROJECT = {
  'Cargo.toml':
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nname = "apart"\ncrate-type = ["rlib", "staticlib"]\n',
  'src/lib.rs': '',
  'src/main.rs': 'fn main() {}\n',
  'examples/demo.rs': 'fn main() {}\n',
  'tests/whole.rs': '#[test]\nfn works() {}\n',
}

const HOST = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))?.[1] ?? ''

/** What cargo made of a package with a program, an example, and a library of two kinds. */
async function built(
  t: TestContext,
  command = ['build', '-q', '--bins', '--lib', '--examples'],
): Promise<TargetSurvey> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-choose-files-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  execFileSync('cargo', command, { cwd: folder })
  // As a test leaves it.
  for (const tmp of ['target/tmp', `target/${HOST}/tmp`]) {
    if (existsSync(join(folder, tmp))) writeFileSync(join(folder, tmp, 'left'), '')
  }
  return surveyTarget({ folder: join(folder, 'target'), inner: [] }, localFiles())
}

test('of what cargo hard-links above deps/ one name is kept, so that no binary travels twice', async (t) => {
  const survey = await built(t)
  const twins = Map.groupBy(
    survey.entries.filter(({ kind }) => kind === 'file'),
    ({ identity }) => identity,
  )
  const linked = [...twins.values()].filter(({ length }) => length > 1).flat()
  const uplifted = ['debug/app', 'debug/examples/demo', 'debug/libapart.a', 'debug/libapart.rlib']
  for (const path of uplifted)
    assert.ok(
      linked.some((entry) => entry.path === path),
      path,
    )

  const chosen = filesOfUnits(survey, survey.units, new Set())
  assert.ok(chosen.some(({ path }) => /^debug\/deps\/app-[0-9a-f]{16}$/.test(path)))
  assert.deepEqual(
    chosen.map(({ path }) => path).filter((path) => uplifted.includes(path)),
    [],
  )
  const names = chosen.filter(({ identity }) => linked.some((one) => one.identity === identity))
  assert.equal(new Set(names.map(({ identity }) => identity)).size, names.length)
})

test('the folder for temporary files travels empty with a test that is told of it', async (t) => {
  const survey = await built(t, ['test', '-q', '--no-run', '--target', HOST])
  const inTmp = (units: TargetSurvey['units']): readonly string[] =>
    filesOfUnits(survey, units, new Set())
      .map(({ path }) => path)
      .filter((path) => /(^|\/)tmp(\/|$)/.test(path))

  const tests = survey.units.filter(({ mark }) => mark === 'test-integration-test-whole')
  assert.deepEqual(inTmp(tests), [`${HOST}/tmp`])
  assert.deepEqual(inTmp(survey.units.filter((unit) => !tests.includes(unit))), [])
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { withoutStaleDocs } from '../../../src/snapshot/save/choose-docs.ts'
import { filesOfUnits } from '../../../src/snapshot/save/choose-files.ts'
import { surveyTarget, type TargetSurvey } from '../../../src/snapshot/survey/survey-target.ts'

const MEMBER = (name: string): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`

const PROJECT = {
  'Cargo.toml': '[workspace]\nmembers = ["in-use", "gone"]\nresolver = "2"\n',
  'in-use/Cargo.toml': `${MEMBER('in-use')}[lib]\n[[bin]]\nname = "tool"\npath = "src/tool.rs"\n`,
  'in-use/src/lib.rs': '/// Text.\npub mod inner {}\n',
  'in-use/src/tool.rs': 'fn main() {}\n',
  'gone/Cargo.toml': MEMBER('gone'),
  'gone/src/lib.rs': '/// Text.\npub fn gone() {}\n',
}

/** What `cargo doc` made of two packages, one of them with a program as well. */
async function documented(t: TestContext): Promise<TargetSurvey> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-choose-docs-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  execFileSync('cargo', ['doc', '-q'], { cwd: folder })
  mkdirSync(join(folder, 'target/doc/book'))
  writeFileSync(join(folder, 'target/doc/book/index.html'), 'of a step')
  return surveyTarget({ folder: join(folder, 'target'), inner: [] }, localFiles())
}

test('documentation travels while all its crates are in use', async (t) => {
  const survey = await documented(t)
  const kept = withoutStaleDocs(survey, survey.units)
  assert.deepEqual(kept, survey.units)
  const paths = filesOfUnits(survey, kept, new Set()).map(({ path }) => path)
  const pages = ['in_use/inner/index.html', 'tool/index.html', 'gone/index.html', 'book/index.html']
  for (const page of pages) assert.ok(paths.includes(`doc/${page}`), page)
})

test('with the pages of a crate that is not in use any more, all of it is made anew', async (t) => {
  const survey = await documented(t)
  const used = survey.units.filter((unit) => unit.package !== 'gone')
  const kept = withoutStaleDocs(survey, used)
  assert.deepEqual(
    kept.filter(({ mark }) => mark.startsWith('doc-')),
    [],
  )
  assert.deepEqual(
    kept,
    used.filter(({ mark }) => !mark.startsWith('doc-')),
  )
  const paths = filesOfUnits(survey, kept, new Set()).map(({ path }) => path)
  assert.deepEqual(
    paths.filter((path) => path.startsWith('doc/')),
    [],
  )
})

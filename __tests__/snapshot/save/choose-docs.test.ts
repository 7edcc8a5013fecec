import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
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
async function documented(
  t: TestContext,
  step: (pages: string) => void = () => undefined,
): Promise<{
  readonly survey: TargetSurvey
  readonly commands: readonly { readonly startMs: number }[]
}> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-choose-docs-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const commands = [{ startMs: Date.now() }]
  execFileSync('cargo', ['doc', '-q'], { cwd: folder })
  step(join(folder, 'target/doc'))
  const survey = await surveyTarget({ folder: join(folder, 'target'), inner: [] }, localFiles())
  return { survey, commands }
}

const isOfDoc = ({ mark }: { readonly mark: string }): boolean => mark.startsWith('doc-')

test('documentation travels while all its crates are in use', async (t) => {
  const { survey, commands } = await documented(t)
  const kept = withoutStaleDocs(survey, survey.units, { commands })
  assert.deepEqual(kept, survey.units)
  const paths = filesOfUnits(survey, kept, new Set()).map(({ path }) => path)
  const pages = ['in_use/inner/index.html', 'tool/index.html', 'gone/index.html', '.lock']
  for (const page of pages) assert.ok(paths.includes(`doc/${page}`), page)
})

test('with the pages of a crate that is not in use any more, all of it is made anew', async (t) => {
  const { survey, commands } = await documented(t)
  const used = survey.units.filter((unit) => unit.package !== 'gone')
  const kept = withoutStaleDocs(survey, used, { commands })
  assert.deepEqual(kept.filter(isOfDoc), [])
  assert.deepEqual(
    kept,
    used.filter((unit) => !isOfDoc(unit)),
  )
  const paths = filesOfUnits(survey, kept, new Set()).map(({ path }) => path)
  assert.deepEqual(
    paths.filter((path) => path.startsWith('doc/')),
    [],
  )
})

const STEPS: Readonly<Record<string, (pages: string) => void>> = {
  'adds a book': (pages) => {
    mkdirSync(join(pages, 'book'))
    writeFileSync(join(pages, 'book/index.html'), 'of a step')
    for (const path of ['book/index.html', 'book']) utimesSync(join(pages, path), 1e9, 1e9)
  },
  'removes the lock that rustdoc leaves': (pages) => rmSync(join(pages, '.lock')),
  'adds to a page': (pages) => appendFileSync(join(pages, 'gone/index.html'), '<!-- -->'),
}

for (const [what, step] of Object.entries(STEPS)) {
  test(`where a step ${what}, all documentation is made anew`, async (t) => {
    const { survey, commands } = await documented(t, (pages) => {
      execFileSync('sleep', ['0.05'])
      step(pages)
    })
    const { units } = survey
    assert.deepEqual(withoutStaleDocs(survey, units, { commands }).filter(isOfDoc), [])
    // As somebody else's restore had left it.
    const restoredNs = BigInt(Date.now()) * 1_000_000n
    assert.deepEqual(withoutStaleDocs(survey, units, { commands, restoredNs }), units)
  })
}

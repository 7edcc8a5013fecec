import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import type { PathAspect } from '../../../src/runner/path-ports.ts'
import { compareCheckout } from '../../../src/snapshot/judge/compare-checkout.ts'
import type { Fact, UnitFacts } from '../../../src/snapshot/manifest.ts'
import { inputBook } from '../../../src/snapshot/survey/input-book.ts'
import { manifestFacts, unitFacts } from '../manifest-facts.ts'

const files = localFiles()

/** A folder with what a unit asked, as it was then. */
async function asked(t: TestContext, questions: readonly (readonly [PathAspect, string])[]) {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-compare-'))
  t.after(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('posts/old.md', 'old')
  write('VERSION', '1')
  symlinkSync('VERSION', join(root, 'link'))
  const paths = questions.map(([aspect, path]) => ({ aspect, path: join(root, path) }))
  const answers = await files.observe(paths)
  const facts = paths.map(
    ({ aspect, path }, place): Fact => ({ aspect, of: path, value: answers[place]?.value ?? '' }),
  )
  const reasonsWith = async (
    {
      settings = new Map<string, string>(),
      ...over
    }: Partial<UnitFacts> & {
      settings?: ReadonlyMap<string, string>
    } = {},
    more: readonly Fact[] = [],
  ): Promise<readonly string[]> => {
    const all = [...facts, ...more]
    const unit = unitFacts({ evidence: all.map((_, place) => place), ...over })
    const manifest = manifestFacts({ checkout: root, facts: all, units: [unit] })
    const survey = {
      ...{ root, commit: 'one', refs: 'refs/heads/main', changedNs: new Map<string, bigint>() },
      ...{ untracked: [], gitFolders: [], sources: [] },
    }
    const now = { survey, settings, untracked: undefined, nowNs: 9_000_000_000n }
    return (await compareCheckout(manifest, now, files)).plan.reasons
  }
  return { root, write, reasonsWith }
}

test('a unit is fresh while every answer that its programs got is the same', async (t) => {
  const { root, write, reasonsWith } = await asked(t, [
    ['content', 'VERSION'],
    ['content', 'link'],
    ['listing', 'posts'],
    ['kind', 'missing.toml'],
  ])
  assert.deepEqual(await reasonsWith(), [])
  write('posts/new.md', 'new')
  assert.deepEqual(await reasonsWith(), ['app: other files are in posts'])
  rmSync(join(root, 'posts/new.md'))
  write('missing.toml', '')
  assert.deepEqual(await reasonsWith(), ['app: missing.toml came or went'])
  rmSync(join(root, 'missing.toml'))
  assert.deepEqual(await reasonsWith(), [])
  write('VERSION', '2')
  assert.deepEqual(await reasonsWith(), ['app: VERSION is not the same'])
})

test('what was not known when it was saved is not the same', async (t) => {
  const { reasonsWith } = await asked(t, [])
  const unknown = { aspect: 'content', of: '/elsewhere/late.txt' } as const
  assert.deepEqual(await reasonsWith({}, [unknown]), ['app: /elsewhere/late.txt is not the same'])
})

test("a variable that cargo's [env] sets now, or sets to something else, makes its readers stale", async (t) => {
  const { reasonsWith } = await asked(t, [])
  const variable = { aspect: 'variable', of: 'CHANNEL', value: '' } as const
  const setting = { aspect: 'setting', of: 'CHANNEL', value: '"beta"' } as const
  const with_ = (value: string) => ({ settings: new Map([['CHANNEL', value]]) })
  assert.deepEqual(await reasonsWith({}, [variable]), [])
  assert.equal((await reasonsWith(with_('"beta"'), [variable])).length, 1)
  assert.deepEqual(await reasonsWith(with_('"beta"'), [variable, setting]), [])
  assert.equal((await reasonsWith(with_('"stable"'), [variable, setting])).length, 1)
  assert.equal((await reasonsWith({}, [variable, setting])).length, 1)
})

test('what may read more than was seen is fresh only where nothing at all differs', async (t) => {
  const { reasonsWith } = await asked(t, [])
  const unseen = { isWatched: false, mayReadMore: true }
  assert.match((await reasonsWith(unseen))[0] ?? '', /was not watched/)
  assert.deepEqual(await reasonsWith({ isWatched: false }), [])
})

test('a folder that cargo looks at is the same whatever target folder or lock file is there by now', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-compare-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, 'Cargo.toml'), '')
  const target = join(root, 'target')
  const tracked = new Set(['Cargo.toml'])
  const scope = {
    ...{ root, tracked, untracked: [], packed: new Set<string>(), targetFolders: [target] },
    ...{ cargoHome: '/elsewhere', restoredNs: 0n, sinceNs: 0n },
  }
  const book = inputBook(scope, files)
  const entered = await book.enter([root], 9_000_000_000_000_000_000n)
  const manifest = manifestFacts({
    ...{
      checkout: root,
      inputs: [...(await book.inputs())],
      targets: [{ folder: target, parts: [] }],
    },
    units: [unitFacts({ inputs: [...(entered?.inputs ?? [])] })],
  })
  const sources = [{ path: 'Cargo.toml', modifiedNs: 0n }]
  const survey = {
    ...{ root, commit: 'one', refs: 'refs/heads/main', changedNs: new Map<string, bigint>() },
    ...{ untracked: [], gitFolders: [], sources },
  }
  const reasons = async (): Promise<readonly string[]> => {
    const now = { survey, settings: new Map(), untracked: undefined, nowNs: 9_000_000_000n }
    return (await compareCheckout({ ...manifest, sources }, now, files)).plan.reasons
  }
  assert.deepEqual(await reasons(), [])
  mkdirSync(join(target, 'debug'), { recursive: true })
  mkdirSync(join(root, '.git'))
  writeFileSync(join(root, 'Cargo.lock'), '')
  assert.deepEqual(await reasons(), [])
  writeFileSync(join(root, 'other'), '')
  assert.deepEqual(await reasons(), [`app: ${root} is not the same`])
})

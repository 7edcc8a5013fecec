import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { compareCheckout } from '../../../src/snapshot/judge/compare-checkout.ts'
import { manifestFacts, packageFacts, unitFacts } from '../manifest-facts.ts'

const SOURCES = {
  app: 'folder 1',
  'app/src/lib.rs': 'file 1',
  'app/odd.rs': 'folder 2',
  'app/askama.toml': 'file 2',
  'app/posts/old.md': 'file 3',
}

const facts = (sources: Readonly<Record<string, string>>) =>
  Object.entries(sources).map(([path, content]) => ({ path, content, modifiedNs: 1n }))

interface Checkout {
  /** By path: what differs from the snapshot. */
  readonly changed: Readonly<Record<string, string>>
  /** Of app/src/lib.rs. */
  readonly library?: string
  readonly isReadable?: boolean
}

/** Units that are stale once `changed` differs, and which texts were read to know it. */
async function compared(t: TestContext, { changed, library, isReadable = true }: Checkout) {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-compare-'))
  t.after(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('app/src/lib.rs', library ?? 'include_dir!("posts")')
  // A folder stands for what root, too, cannot read.
  if (isReadable) write('app/askama.toml', '')
  else mkdirSync(join(root, 'app/askama.toml'))
  const manifest = manifestFacts({
    checkout: root,
    sources: facts(SOURCES),
    named: ['app/src/lib.rs'],
    packages: [packageFacts('app', { folder: join(root, 'app'), macros: ['include_dir_macros'] })],
    units: [unitFacts({ folder: '/t/app-1', package: 'app' })],
  })
  const survey = {
    ...{ root, commit: 'one', refs: 'refs/heads/main', changedNs: new Map(), untracked: [] },
    sources: facts({ ...SOURCES, ...changed }),
  }
  const read: string[] = []
  const files = localFiles()
  const readText = (path: string): ReturnType<typeof files.readText> => {
    read.push(path.slice(root.length + 1))
    return files.readText(path)
  }
  const now = { survey, nowNs: 9_000_000_000n }
  const { plan } = await compareCheckout(manifest, now, { ...files, readText })
  return { stale: plan.staleUnits, read }
}

const POST = { 'app/posts/new.md': 'file 9' }
const NOTE = { 'app/notes/new.md': 'file 9' }

test('Markdown makes a package stale that embeds its folder, and no other', async (t) => {
  const { stale, read } = await compared(t, { changed: POST })
  assert.deepEqual(stale, ['/t/app-1'])
  assert.deepEqual(read, ['app/src/lib.rs', 'app/askama.toml'])
  assert.deepEqual((await compared(t, { changed: NOTE })).stale, [])
})

test('a source that cannot be read counts as one that embeds it', async (t) => {
  const sources = { changed: NOTE, library: '' }
  assert.deepEqual((await compared(t, { ...sources, isReadable: false })).stale, ['/t/app-1'])
  assert.deepEqual((await compared(t, sources)).stale, [])
})

test('nothing is read as long as no such Markdown changed', async (t) => {
  assert.deepEqual((await compared(t, { changed: {} })).read, [])
  assert.deepEqual((await compared(t, { changed: { 'app/src/lib.rs': 'file 9' } })).read, [])
})

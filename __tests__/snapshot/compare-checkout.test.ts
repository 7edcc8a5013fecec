import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareCheckout } from '../../src/snapshot/compare-checkout.ts'
import { manifestFacts, packageFacts, unitFacts } from './manifest-facts.ts'

const SOURCES = {
  app: 'folder 1',
  'app/src/lib.rs': 'file 1',
  'app/odd.rs': 'folder 2',
  'app/askama.toml': 'file 2',
  'app/posts/old.md': 'file 3',
}

const facts = (sources: Readonly<Record<string, string>>) =>
  Object.entries(sources).map(([path, content]) => ({ path, content, modifiedNs: 1n }))

const MANIFEST = manifestFacts({
  sources: facts(SOURCES),
  named: ['app/src/lib.rs'],
  packages: [packageFacts('app', { macros: ['include_dir_macros'] })],
  units: [unitFacts({ folder: '/t/app-1', package: 'app' })],
})

/** Units that are stale once `changed` differs, and which texts were read to know it. */
async function compared(
  changed: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
) {
  const read: string[] = []
  const readText = async (path: string): Promise<string | undefined> => {
    read.push(path)
    if (path === '/w/app/askama.toml' && texts[path] === undefined) throw new Error('no permission')
    return texts[path] ?? ''
  }
  const survey = {
    ...{ root: '/w', commit: 'one', refs: 'refs/heads/main', changedNs: new Map(), untracked: [] },
    sources: facts({ ...SOURCES, ...changed }),
  }
  const { plan } = await compareCheckout(
    MANIFEST,
    { survey, nowNs: 9_000_000_000n },
    { contents: async () => [], facts: async () => undefined, readText },
  )
  return { stale: plan.staleUnits, read }
}

const NEW = { 'app/posts/new.md': 'file 9' }
const EMBEDS = { '/w/app/src/lib.rs': 'include_dir!("posts")', '/w/app/askama.toml': '' }

test('Markdown makes a package stale that embeds its folder, and no other', async () => {
  const { stale, read } = await compared(NEW, EMBEDS)
  assert.deepEqual(stale, ['/t/app-1'])
  assert.deepEqual(read, ['/w/app/src/lib.rs', '/w/app/askama.toml'])
  assert.deepEqual((await compared({ 'app/notes/new.md': 'file 9' }, EMBEDS)).stale, [])
})

test('a source that cannot be read counts as one that embeds it', async () => {
  const { stale } = await compared({ 'app/notes/new.md': 'file 9' }, { '/w/app/src/lib.rs': '' })
  assert.deepEqual(stale, ['/t/app-1'])
})

test('nothing is read as long as no such Markdown changed', async () => {
  assert.deepEqual((await compared({}, EMBEDS)).read, [])
  assert.deepEqual((await compared({ 'app/src/lib.rs': 'file 9' }, EMBEDS)).read, [])
})

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { decodeManifest } from '../../../src/snapshot/manifest.ts'
import { saveSnapshot } from '../../../src/snapshot/save/save.ts'
import type { SavePlan } from '../../../src/snapshot/save/save-plan.ts'
import { NOTHING_PLAIN } from '../../../src/snapshot/survey/secret-variables.ts'
import { folderStore } from '../world/folder-store.ts'

const COMMAND = {
  ...{ cwd: '/', args: ['build'], startMs: 0, endMs: 1, exitCode: 0, timings: false },
  ...{ outcome: 'succeeded' as const, targetDirVariable: '' },
}

type Companions = Readonly<Record<string, string>> | undefined

/** Saves a snapshot of one file; `ask` is what it asks for last. */
async function saveWith(t: TestContext, ask: (folder: string) => Companions) {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-save-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const target = join(root, 'target')
  mkdirSync(target)
  writeFileSync(join(target, 'made'), 'by cargo')
  const files = localFiles()
  const entries = (await files.tree(target)).filter(({ kind }) => kind === 'file')
  const survey = { folder: target, entries, units: [] }
  const sources = { ...{ root, commit: undefined, refs: '' }, sources: [], changedNs: new Map() }
  const plan: SavePlan = {
    places: { folders: [], placeless: [] },
    targets: [{ survey, kept: [], sessions: [], files: entries, beside: [] }],
    ...{
      registry: [],
      layer: undefined,
      packages: [],
      compileMs: {},
      builtIn: {},
      moved: [],
      left: [],
    },
    ...{ sum: '', builtSeconds: 1 },
    sources: { ...sources, untracked: [], gitFolders: [] },
    ...{ untracked: undefined, salt: 'salt', secret: [] },
    inputs: {
      ...{ units: [], crates: [], crateFolders: [], lock: '' },
      inputs: [],
      named: [],
      unknown: [],
      late: [],
      watchers: [],
      facts: [],
    },
  }
  const [folder, storage] = [join(root, 'snapshot'), join(root, 'storage')]
  const saved = await saveSnapshot(
    plan,
    {
      ...{ cwd: root, workspace: root, cargoHome: join(root, 'home'), built: [COMMAND], timed: [] },
      ...{
        restored: undefined,
        startedMs: 0,
        earlierSeconds: 0,
        isFirst: false,
        plain: NOTHING_PLAIN,
      },
      evidence: {
        ...{ logs: '/nowhere', own: [], temporary: [], settings: new Map() },
        ...{ salt: 'salt', variables: {} },
      },
      ...{ layerPrefix: 'l-', layerKeyOf: (digest: string) => `l-${digest}` },
      ...{ folder, key: 'k', capBytes: 1e9, companions: async () => ask(folder) },
    },
    {
      ...{ files, commands: localCommands(), cache: folderStore(storage, 'k') },
      clock: { nowMs: () => Date.now(), wait: async () => undefined },
    },
  )
  return { saved, entry: join(storage, 'entry') }
}

test('what travels beside a snapshot is asked for when everything is packed', async (t) => {
  const { saved, entry } = await saveWith(t, (folder) => {
    assert.ok(existsSync(join(folder, 'manifest.json')))
    return { 'history.json': 'the latest' }
  })
  assert.equal(saved.kind, 'tried')
  assert.equal(readFileSync(join(entry, 'history.json'), 'utf8'), 'the latest')
  const manifest = decodeManifest(readFileSync(join(entry, 'manifest.json'), 'utf8'))
  assert.equal(manifest?.unpackedBytes, 'by cargo'.length)
})

test('a snapshot that another run has overtaken while it was packed is not saved', async (t) => {
  const { saved, entry } = await saveWith(t, () => undefined)
  assert.equal(saved.kind, 'overtaken')
  assert.equal(existsSync(entry), false)
})

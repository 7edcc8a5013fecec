import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startServices } from '../../emulator/services.ts'
import { cacheStore } from '../../src/runner/cache-store.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { CacheRestore, CacheStore } from '../../src/runner/github-ports.ts'
import { jobContext } from '../../src/runner/job-context.ts'
import {
  describeRestore,
  describeSave,
  listEntries,
  restoreArchive,
  saveArchive,
} from '../../src/sccache/archive.ts'
import { archiveKeys } from '../../src/sccache/archive-keys.ts'
import { cacheVariables } from '../support/cache-variables.ts'

const files = localFiles()
const context = jobContext({ GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'test' })
const identity = {
  ...{ context, mark: '', rustc: 'rustc 1.95.0', cell: '{"os":"a,b"}', userKey: '' },
  ownOnly: false,
}
const keys = archiveKeys(identity)

test('restore keys drop the run, then the cell', () => {
  assert.ok(keys.key.endsWith('-77-2'))
  assert.ok(keys.key.startsWith(keys.restoreKeys[0]))
  assert.ok(keys.restoreKeys[0].startsWith(keys.restoreKeys[1]))
  assert.match(keys.key, /^fast-cargo-sccache-[\w-]+$/)
})

test('another cell shares the compiler part of the key only, another compiler not even that', () => {
  const cell = archiveKeys({ ...identity, cell: '{"os":"c"}' })
  assert.notEqual(cell.restoreKeys[0], keys.restoreKeys[0])
  assert.equal(cell.restoreKeys[1], keys.restoreKeys[1])
  const compiler = archiveKeys({ ...identity, rustc: 'rustc 1.96.0' })
  assert.notEqual(compiler.restoreKeys[1], keys.restoreKeys[1])
})

test('another workflow shares nothing, unless an input names a group of both', () => {
  const release = { ...identity, context: { ...context, workflow: 'release' } }
  const group = { ...identity, userKey: 'shared' }
  assert.notEqual(archiveKeys(release).restoreKeys[1], keys.restoreKeys[1])
  const both = [group, { ...release, userKey: 'shared' }].map(archiveKeys)
  assert.equal(both[0]?.restoreKeys[1], both[1]?.restoreKeys[1])
  const own = archiveKeys({ ...identity, ownOnly: true })
  assert.deepEqual(own.restoreKeys, [keys.restoreKeys[0], keys.restoreKeys[0]])
})

test("the user's own part comes first, without commas and within GitHub's length", () => {
  const { key } = archiveKeys({ ...identity, userKey: 'v2,x'.padEnd(100, 'y') })
  assert.match(key, /^fast-cargo-sccache-v2_xy/)
  assert.ok(key.length <= 512)
})

/** A folder of entries and the store that keeps it; `restored` is what the store has. */
function archive(t: TestContext, restored: CacheRestore = { kind: 'miss' }) {
  const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-archive-'))
  t.after(() => rmSync(scratch, { recursive: true }))
  const folder = join(scratch, 'cache')
  const cache: CacheStore = {
    restore: async () => {
      await files.writeText(join(folder, 'a/b/half'), 'cut off')
      return restored
    },
    find: async () => undefined,
    save: async () => ({ kind: 'saved', sizeBytes: 1 }),
  }
  const request = { folder, listPath: join(scratch, 'entries'), startedAtMs: 0, capBytes: 1_000 }
  return { folder, ports: { cache, files }, request: { ...request, key: 'k', allSucceeded: true } }
}

test('a restore that broke off leaves an empty folder', async (t) => {
  const { folder, ports } = archive(t, { kind: 'unavailable', reason: 'no answer within 8 s' })
  const restored = await restoreArchive({ folder, keys }, ports)
  assert.deepEqual(await files.list(folder), [])
  assert.equal(describeRestore(restored, keys), 'Nothing restored: no answer within 8 s.')
})

test("a restore tells this job's archive from another's", () => {
  const hit = { kind: 'hit', sizeBytes: 1 } as const
  const own = { ...hit, key: `${keys.restoreKeys[0]}76-1` }
  const other = { ...hit, key: `${keys.restoreKeys[1]}0123456789ab-76-1` }
  assert.match(describeRestore(own, keys), /this job's archive/)
  assert.match(describeRestore(other, keys), /another job's archive/)
})

test('nothing is saved when nothing new was stored', async (t) => {
  const { folder, ports, request } = archive(t)
  await files.writeText(join(folder, 'a/b/ab1'), 'old')
  await listEntries(request, files)
  const saved = await saveArchive(request, ports)
  assert.equal(saved.kind, 'nothing new')
  assert.match(describeSave(saved), /in the archive already/)
})

test('what is new is saved, what was not used is dropped first', async (t) => {
  const { folder, ports, request } = archive(t)
  const old = join(folder, 'a/b/ab1')
  await files.writeText(old, 'old')
  await files.setModified(old, 1_000)
  await listEntries(request, files)
  await files.writeText(join(folder, 'c/d/cd2'), 'new')
  const saved = await saveArchive({ ...request, startedAtMs: 2_000 }, ports)
  assert.deepEqual(await files.walk(folder), [join(folder, 'c/d/cd2')])
  assert.equal(describeSave(saved), 'Saved 1 entries (1 new), dropped 1.')
})

test('entries keep their times on the way, so the next job still sees what it did not use', async (t) => {
  const { folder, request } = archive(t)
  await using services = await startServices()
  const cache = cacheStore(
    {
      context: { actionRoot: join(import.meta.dirname, '../..'), temp: join(folder, '..') },
      log: { debug: () => undefined },
      env: {
        PATH: process.env['PATH'],
        GITHUB_WORKSPACE: join(folder, '..'),
        ...cacheVariables(services),
      },
    },
    { serviceFailed: false },
  )
  const ports = { cache, files }
  for (const [name, atMs] of [
    ['unused', 5_000],
    ['hit', 6_000],
  ] as const) {
    await files.writeText(join(folder, name), name)
    await files.setModified(join(folder, name), atMs)
  }
  await saveArchive({ ...request, key: keys.key }, ports)

  const restored = await restoreArchive({ folder, keys }, ports)
  assert.equal(restored.kind, 'hit')
  await listEntries(request, files)
  await files.setModified(join(folder, 'hit'), 9_000)
  await files.writeText(join(folder, 'new'), 'new')
  const saved = await saveArchive({ ...request, key: 'next', startedAtMs: 8_000 }, ports)
  assert.equal(describeSave(saved), 'Saved 2 entries (1 new), dropped 1.')
  assert.deepEqual(await files.list(folder), ['hit', 'new'])
})

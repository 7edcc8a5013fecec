import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { packFiles } from '../../../src/snapshot/archive.ts'
import { discard, unpackAll } from '../../../src/snapshot/restore/unpack.ts'
import { manifestFacts } from '../manifest-facts.ts'

/** Making a folder takes long enough for a damaged archive to be noticed meanwhile. */
const SLOW_MS = 200

const disk = localFiles()
const slowDisk = {
  ...disk,
  makeFolder: async (path: string): Promise<void> => {
    await wait(path.includes('target') ? SLOW_MS : 0)
    await disk.makeFolder(path)
  },
}
const ports = { files: slowDisk, commands: localCommands() }

/** A snapshot whose target folder is whole, and whose part for CARGO_HOME is no archive. */
async function damaged(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-unpack-'))
  t.after(() => rmSync(base, { recursive: true }))
  const [built, from, checkout] = [join(base, 'built'), join(base, 'from'), join(base, 'checkout')]
  mkdirSync(join(built, 'debug/deps'), { recursive: true })
  writeFileSync(join(built, 'debug/deps/app'), '')
  for (const folder of [from, checkout]) mkdirSync(folder)
  const entries = (await disk.tree(built)).filter(({ kind }) => kind === 'file')
  const to = join(from, 'target-0-0.tar.gzip')
  await packFiles({ base: built, entries, to, compression: 'gzip', content: 'usual' }, ports)
  writeFileSync(join(from, 'registry-0.tar.gzip'), 'no archive at all')
  const parts = [{ file: 'target-0-0.tar.gzip', sizeBytes: 1 }]
  const manifest = manifestFacts({
    compression: 'gzip',
    targets: [{ folder: join(checkout, 'target'), parts }],
    registry: { parts: [{ file: 'registry-0.tar.gzip', sizeBytes: 1 }] },
  })
  const staging = join(checkout, 'target-restoring')
  const placements = [{ at: join(checkout, 'target'), staging, isThere: false }]
  return { manifest, placements, from, checkout, registryStaging: join(base, 'home/restoring') }
}

test('what is still being unpacked when another archive proves damaged is taken away too', async (t) => {
  const { from, checkout, ...staged } = await damaged(t)
  const leftOut = { outputs: new Map(), sessions: [], gone: [], renamed: [], bytes: 0 }
  await assert.rejects(
    unpackAll({ ...staged, leftOut, locked: [] }, from, ports),
    /cannot be unpacked/,
  )
  await discard(staged, disk)
  await wait(3 * SLOW_MS)
  assert.deepEqual(readdirSync(checkout), [])
})

test('when tar cannot pack, the file that it could not read is named', async (t) => {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-pack-'))
  t.after(() => rmSync(base, { recursive: true }))
  writeFileSync(join(base, 'gone'), '')
  const entries = await disk.tree(base)
  rmSync(join(base, 'gone'))
  const request = { base, entries, to: join(base, 'a.tar.gzip'), compression: 'gzip' } as const
  await assert.rejects(
    packFiles({ ...request, content: 'usual' }, ports),
    /could not pack .*: tar: gone: Cannot stat: No such file/,
  )
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import type { SessionFacts } from '../../../src/snapshot/manifest.ts'
import { unpackAll } from '../../../src/snapshot/restore/unpack.ts'
import { packParts } from '../../../src/snapshot/save/pack-parts.ts'
import { manifestFacts } from '../manifest-facts.ts'

const ports = { files: localFiles(), commands: localCommands() }

const CRATES = ['debug/incremental/app-1a', 'debug/incremental/base-2b']
const NOTES = CRATES.flatMap((crate) =>
  ['dep-graph.bin', 'query-cache.bin'].map((name) => `${crate}/s-x-y/${name}`),
)
const OTHERS = [
  'debug/deps/libapp-00000000000000aa.rlib',
  'debug/incremental/app-1a/s-x-y/one.o',
  'debug/incremental/base-2b/s-x-y.lock',
]

async function packed(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-parts-'))
  t.after(() => rmSync(root, { recursive: true }))
  const [target, folder] = [join(root, 'target'), join(root, 'packed')]
  mkdirSync(folder)
  for (const path of [...NOTES, ...OTHERS]) {
    mkdirSync(join(target, dirname(path)), { recursive: true })
    writeFileSync(join(target, path), `content of ${path}`)
  }
  const entries = (await ports.files.tree(target)).filter(({ kind }) => kind === 'file')
  const request = { name: 'target-0', base: target, entries, folder, compression: 'zstd' as const }
  const parts = await packParts(request, ports)
  const targets = [{ folder: target, parts }]
  const staging = join(root, 'staging')
  const placements = [{ at: target, staging, isThere: false }]
  const registryStaging = join(root, 'registry')
  const staged = { manifest: manifestFacts({ targets }), placements, registryStaging }
  const unpack = (unwanted: readonly string[]): Promise<unknown> =>
    unpackAll(
      {
        ...staged,
        locked: [],
        leftOut: {
          outputs: new Map(),
          sessions: sessionsOf(target, unwanted),
          gone: [],
          renamed: [],
          bytes: 0,
        },
      },
      folder,
      ports,
    )
  return { folder, parts, unpack, staging }
}

function sessionsOf(target: string, crates: readonly string[]): readonly SessionFacts[] {
  const facts = { package: 'app', hash: 'aa', sizeBytes: 1, linkedTo: [] }
  return crates.map((crate) => ({ folder: join(target, crate), ...facts }))
}

test('what rustc noted of each crate lies in an archive of its own', async (t) => {
  const { folder, parts, unpack, staging } = await packed(t)
  const contents = parts.map(({ file }) => {
    const list = execFileSync('tar', ['-tf', join(folder, file)], { encoding: 'utf8' })
    return list.trimEnd().split('\n').sort()
  })
  assert.deepEqual(contents, [OTHERS, NOTES])
  assert.deepEqual(
    parts.map(({ sessions }) => sessions?.toSorted()),
    [undefined, CRATES],
  )
  await unpack([])
  for (const path of [...NOTES, ...OTHERS]) {
    assert.equal(readFileSync(join(staging, path), 'utf8'), `content of ${path}`)
  }
})

test('the archive is read only where some of it is wanted', async (t) => {
  const { folder, parts, unpack, staging } = await packed(t)
  await unpack(CRATES.slice(0, 1))
  assert.deepEqual(
    NOTES.map((path) => existsSync(join(staging, path))),
    [false, false, true, true],
  )
  truncateSync(join(folder, parts.at(-1)?.file ?? ''), 20)
  await unpack(CRATES)
  assert.ok(existsSync(join(staging, OTHERS[0] ?? '')))
  assert.ok(!existsSync(join(staging, CRATES[0] ?? '')))
  await assert.rejects(unpack(CRATES.slice(0, 1)), /cannot be unpacked/)
})

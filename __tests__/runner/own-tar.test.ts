import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  createWriteStream,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type TestContext, test } from 'node:test'
import { createGzip } from 'node:zlib'
import { pack, type TarHeader } from 'tar-stream'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Commands } from '../../src/runner/ports.ts'
import { paxTime, staysBelow } from '../../src/runner/tar-format.ts'
import { packFiles, unpackParts } from '../../src/snapshot/archive.ts'

// Whole folders need a Unix: what of it can be shown by Windows' Node is in `__tests__/windows/`.

const files = localFiles()
const gnu = { files, commands: localCommands() }
/** A machine whose tar is another one: all of it is left to us. */
const own = { files, commands: { ...localCommands(), run: bsdtar } }
const objectionTo = async (): Promise<undefined> => undefined

/** Git for Windows brings a GNU tar that takes `C:` for another machine. */
const gits = { files, commands: { ...localCommands(), which: async () => GITS_TAR, run: gitsTar } }
const GITS_TAR = String.raw`C:\Program Files\Git\usr\bin\tar.exe`

async function bsdtar(): ReturnType<Commands['run']> {
  return { exitCode: 0, stdout: 'bsdtar 3.5.3 - libarchive 3.7.4\n', stderr: '', timedOut: false }
}

async function gitsTar(_: string, args: readonly string[]): ReturnType<Commands['run']> {
  const version = { exitCode: 0, stdout: 'tar (GNU tar) 1.35\n', stderr: '', timedOut: false }
  const failed = { exitCode: 128, stdout: '', stderr: 'Cannot connect to C:', timedOut: false }
  return args[0] === '--version' ? version : failed
}

const LONG = `debug/deps/${'long-'.repeat(40)}${'x'.repeat(40)}.rlib`

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'own-tar-'))
  t.after(() => {
    for (const { path, kind } of treeOf(made)) {
      if (kind === 'directory') chmodSync(join(made, path), 0o755)
    }
    rmSync(made, { recursive: true })
  })
  return made
}

function treeOf(path: string) {
  return readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name).slice(path.length + 1),
    kind: entry.isDirectory() ? 'directory' : 'other',
  }))
}

/** What a target folder may hold: links of both kinds, names of all kinds, a large file, read-only folders. */
function built(t: TestContext): string {
  const base = folder(t)
  const texts = { 'debug/deps/app': 'program', 'debug/f': 'f', 'debug/été/日本.txt': 'words' }
  for (const [path, text] of Object.entries({ ...texts, [LONG]: 'long', 'x/debug/f': 'other f' })) {
    mkdirSync(join(base, dirname(path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  writeFileSync(join(base, 'debug/large'), Buffer.alloc(9_000_000, 'large '))
  chmodSync(join(base, 'debug/deps/app'), 0o755)
  linkSync(join(base, 'debug/deps/app'), join(base, 'debug/app'))
  symlinkSync('../deps/app', join(base, 'debug/été/link'))
  mkdirSync(join(base, 'debug/read-only'))
  writeFileSync(join(base, 'debug/read-only/in'), '')
  chmodSync(join(base, 'debug/read-only'), 0o555)
  execFileSync('touch', ['-d', '2026-01-02 03:04:05.123456789 UTC', join(base, 'debug/f')])
  utimesSync(join(base, 'debug/été'), 1_700_000_000, 1_700_000_000)
  return base
}

interface Way {
  readonly from: typeof gnu
  readonly to: typeof gnu
  readonly compression: 'zstd' | 'gzip'
}

async function travelled(t: TestContext, { from, to, compression }: Way, leaveOut: string[] = []) {
  const base = built(t)
  const archive = join(folder(t), 'a.tar')
  const entries = await files.tree(base)
  const request = { base, entries, to: archive, compression, content: 'usual' } as const
  await packFiles(request, from)
  const into = join(folder(t), 'into')
  await unpackParts({ parts: [{ archive, leaveOut }], into, compression, objectionTo }, to)
  return { base, into }
}

const WAYS: readonly (readonly [string, Way])[] = [
  ['ours, unpacked by us', { from: own, to: own, compression: 'zstd' }],
  ["ours, unpacked by GNU's", { from: own, to: gnu, compression: 'zstd' }],
  ["GNU's, unpacked by us", { from: gnu, to: own, compression: 'zstd' }],
  ["ours where Git's tar is the first", { from: gits, to: gits, compression: 'zstd' }],
  ['ours with gzip', { from: own, to: own, compression: 'gzip' }],
]

for (const [what, way] of WAYS) {
  test(`an archive of ${what} has everything as it was: content, links, modes, times`, async (t) => {
    const { base, into } = await travelled(t, way)
    const [before, after] = [await files.tree(base), await files.tree(into)]
    const told = (tree: typeof before) =>
      tree
        .map(({ path, kind, sizeBytes, links }) => [
          path,
          kind,
          kind === 'file' && sizeBytes,
          links,
        ])
        .sort()
    assert.deepEqual(told(after).map(String), told(before).map(String))
    for (const { path, kind, modifiedNs } of before) {
      const there = lstatSync(join(into, path), { bigint: true })
      assert.equal(there.mode, lstatSync(join(base, path), { bigint: true }).mode, path)
      // GNU's tar sets a folder's time before it comes back to it.
      if (kind === 'directory' && way.to === gnu) continue
      const late = there.mtimeNs - modifiedNs
      assert.ok(late <= 300n && late >= -300n, `${path}: ${late} ns`)
      if (kind === 'file') {
        assert.ok(readFileSync(join(into, path)).equals(readFileSync(join(base, path))), path)
      }
    }
    assert.equal(
      lstatSync(join(into, 'debug/app')).ino,
      lstatSync(join(into, 'debug/deps/app')).ino,
    )
  })
}

for (const [who, to] of [
  ['us', own],
  ["GNU's tar", gnu],
] as const) {
  test(`what is not wanted is that name alone, with all below it, for ${who}`, async (t) => {
    const way = { from: gnu, to, compression: 'zstd' } as const
    const { into } = await travelled(t, way, ['debug/f', 'debug/été', 'debug/[dl]*'])
    const paths = treeOf(into).map(({ path }) => path)
    assert.ok(paths.includes('x/debug/f'))
    assert.ok(paths.includes('debug/large'))
    assert.deepEqual(
      paths.filter((path) => /^debug\/(f|été)/.test(path)),
      [],
    )
  })
}

async function crafted(t: TestContext, headers: readonly TarHeader[]): Promise<string> {
  const archive = join(folder(t), 'odd.tar')
  const tar = pack()
  const written = pipeline(tar, createGzip(), createWriteStream(archive))
  for (const header of headers) {
    await new Promise<void>((resolve) => tar.entry(header, () => resolve()).end())
  }
  tar.finalize()
  await written
  return archive
}

const file = (name: string): TarHeader => ({ name, type: 'file', size: 0 })

test('nothing is written out of the folder by whatever way, and nothing that runs as its owner', async (t) => {
  const away = folder(t)
  const odd: readonly (readonly TarHeader[])[] = [
    [file('../up')],
    [file(join(away, 'absolute'))],
    [file('a/../../up')],
    [{ name: 'a', type: 'symlink', linkname: away }, file('a/through')],
    [{ name: 'a', type: 'symlink', linkname: join(away, 'new') }, file('a')],
    [{ name: 'a', type: 'link', linkname: '/etc/hostname' }],
    [{ name: 'a', type: 'link', linkname: '../x' }],
    [{ name: 'a', type: 'fifo' }],
    [file('a'), file('a')],
    [{ ...file('a'), mode: 0o4755 }],
    [{ ...file('a'), mode: 0o2755 }],
  ]
  for (const headers of odd) {
    const archive = await crafted(t, headers)
    const into = join(folder(t), 'into')
    const request = { parts: [{ archive, leaveOut: [] }], into, objectionTo }
    await assert.rejects(
      unpackParts({ ...request, compression: 'gzip' }, own),
      /cannot be unpacked/,
    )
    assert.deepEqual(readdirSync(away), [], JSON.stringify(headers))
    assert.equal(await files.facts(into), undefined)
  }
})

test('a damaged archive is an error', async (t) => {
  const base = built(t)
  const archive = join(folder(t), 'a.tar')
  const entries = await files.tree(base)
  await packFiles({ base, entries, to: archive, compression: 'zstd', content: 'alike' }, own)
  const bytes = readFileSync(archive)
  for (const half of [bytes.subarray(0, bytes.length / 2), Buffer.from('none at all')]) {
    writeFileSync(archive, half)
    const into = join(folder(t), 'into')
    const request = { parts: [{ archive, leaveOut: [] }], into, objectionTo }
    await assert.rejects(
      unpackParts({ ...request, compression: 'zstd' }, own),
      /cannot be unpacked/,
    )
  }
})

test('on Windows, drives, streams and backslashes lead elsewhere too', () => {
  for (const name of ['C:x', 'C:/x', 'a\\..\\..\\x', '\\x', 'app.exe:stream', 'a/../x', '/x', '']) {
    assert.ok(!staysBelow(name, 'win32'), name)
  }
  assert.ok(staysBelow('debug/deps/app.exe', 'win32'))
  assert.ok(staysBelow('a\\b:c', 'linux'))
  assert.equal(paxTime(1_700_000_000_000_000_001n), '1700000000.000000001')
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { UNREAD_NS } from '../../src/snapshot/survey/survey-target.ts'
import { makeHome, nativeBinary, run, type ShimHome, writeSettings } from './shim-home.ts'

const NOTHING = '(unset)'

/** What cargo sees of CARGO_INCREMENTAL. */
async function incrementalOf(
  t: TestContext,
  args: readonly string[],
  given: string | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  const home = makeHome('native', t, settings)
  home.program('cargo', `printf '%s' "\${CARGO_INCREMENTAL-${NOTHING}}"`)
  return (await run(home, 'cargo', args, { env: { CARGO_INCREMENTAL: given } })).stdout
}

const DEV = { incremental: 'dev', release_profiles: 'dist,prod' }

for (const [args, seen] of [
  [['build'], NOTHING],
  [['+nightly', 'test', '--workspace'], NOTHING],
  [['build', '--profile', 'ci'], NOTHING],
  [['run', '--', '--release'], NOTHING],
  [['build', '--release'], '0'],
  [['test', '-r'], '0'],
  [['build', '--profile=release'], '0'],
  [['build', '--profile', 'dist'], '0'],
  [['nextest', 'run', '--cargo-profile', 'prod'], '0'],
  [['bench'], '0'],
  [['install', '--path', '.'], '0'],
  [['install', '--path', '.', '--debug'], NOTHING],
] as const) {
  test(`of CARGO_INCREMENTAL=0, cargo ${args.join(' ')} sees ${seen}`, async (t) => {
    assert.equal(await incrementalOf(t, args, '0', DEV), seen)
  })
}

test('a release build is kept from incremental compilation that only our config asks for', async (t) => {
  assert.equal(await incrementalOf(t, ['build', '--release'], undefined, DEV), '0')
  assert.equal(await incrementalOf(t, ['build'], undefined, DEV), NOTHING)
})

test('what somebody set to 1 stays, and without a snapshot everything does', async (t) => {
  assert.equal(await incrementalOf(t, ['build'], '1', DEV), '1')
  assert.equal(await incrementalOf(t, ['build'], '0', {}), '0')
  assert.equal(await incrementalOf(t, ['build', '--release'], '0', { incremental: 'any' }), NOTHING)
})

/** The newest time in the snapshot, and the one that writers here set files back to. */
const [NEWEST_S, OLD_S] = [1_000_000, 900_000]

/** What is written so much later has a later time, by the clock of any file system. */
const TICK_MS = 30

/** A shim that looks after the entries, each relative to the home's root, `<` first where it shows that cargo ran. */
function watching(t: TestContext, entries: readonly string[]): ShimHome {
  const home = makeHome('native', t)
  const absolute = entries.map((entry) => entry.replace(/^<?/, (mark) => `${mark}${home.root}/`))
  writeFileSync(join(home.root, 'inputs'), absolute.map((entry) => `${entry}\0`).join(''))
  home.program('cargo', 'exit 0')
  return home
}

/** The restore ends: what is written from then on, it has not seen. Returns when that was. */
async function endRestore(
  home: ShimHome,
  more: Readonly<Record<string, string>> = {},
): Promise<bigint> {
  const mark = join(home.root, 'mark')
  writeFileSync(mark, '')
  const restoredNs = lstatSync(mark, { bigint: true }).ctimeNs
  writeSettings(home.folder, {
    records: home.records,
    inputs: join(home.root, 'inputs'),
    restored_ns: String(restoredNs),
    newest_ns: String(BigInt(NEWEST_S) * 1_000_000_000n),
    ...more,
  })
  await wait(TICK_MS)
  return restoredNs
}

function write(home: ShimHome, name: string, seconds: number): void {
  writeFileSync(join(home.root, name), 'content')
  utimesSync(join(home.root, name), seconds, seconds)
}

async function cargo(home: ShimHome): Promise<void> {
  assert.equal((await run(home, 'cargo', ['build'])).code, 0)
}

function modifiedNs(home: ShimHome, name: string): bigint {
  return lstatSync(join(home.root, name), { bigint: true }).mtimeNs
}

const OLD_NS = BigInt(OLD_S) * 1_000_000_000n
const INPUT = 'in put é'

test('an input that was written after the restore with an old time gets a new one', async (t) => {
  const home = watching(t, ['gone', INPUT])
  const restoredNs = await endRestore(home)
  write(home, INPUT, OLD_S)
  await cargo(home)
  assert.ok(modifiedNs(home, INPUT) > restoredNs)
})

test('one that was there at the restore, or has a newer time than the snapshot, is left alone', async (t) => {
  const home = watching(t, [INPUT, 'newer'])
  write(home, INPUT, OLD_S)
  await endRestore(home)
  write(home, 'newer', NEWEST_S + 1)
  await cargo(home)
  assert.equal(modifiedNs(home, INPUT), OLD_NS)
  assert.equal(modifiedNs(home, 'newer'), BigInt(NEWEST_S + 1) * 1_000_000_000n)
})

test('a nested cargo is a cargo too: what the program that starts it wrote gets a new time', async (t) => {
  const home = watching(t, [INPUT])
  const restoredNs = await endRestore(home)
  const old = new Date(OLD_S * 1000).toISOString()
  const script = [
    '[ "$1" = build ] && exit 0',
    `touch -d ${old} '${join(home.root, INPUT)}'`,
    'cargo build',
  ]
  home.program('cargo', script.join('\n'))
  assert.equal((await run(home, 'cargo', ['xtask'])).code, 0)
  assert.ok(modifiedNs(home, INPUT) > restoredNs)
})

/** What the program tells post, each path relative to the home's root. */
async function lateInputs(home: ShimHome, restoredNs: bigint): Promise<readonly string[]> {
  const args = ['late-inputs', join(home.root, 'inputs'), String(restoredNs)]
  const newestNs = String(BigInt(NEWEST_S) * 1_000_000_000n)
  const { code, stdout } = await run(home, nativeBinary(), [...args, newestNs])
  assert.equal(code, 0)
  const paths = stdout.split('\0').filter((_, place) => place % 2 === 1)
  return paths.map((path) => path.slice(home.root.length + 1))
}

test('post hears of inputs with an old time that no cargo has seen, and nothing is touched by that', async (t) => {
  const home = watching(t, ['<notes', 'there before', INPUT, 'newer'])
  for (const name of ['notes', 'there before']) write(home, name, OLD_S)
  const restoredNs = await endRestore(home)
  write(home, 'newer', NEWEST_S + 1)
  for (const name of ['notes', INPUT]) write(home, name, OLD_S)
  assert.deepEqual(await lateInputs(home, restoredNs), [INPUT])
  assert.equal(modifiedNs(home, INPUT), OLD_NS)
  await cargo(home)
  assert.deepEqual(await lateInputs(home, restoredNs), [])
})

test('what every cargo reads counts as unread once a command has ended', async (t) => {
  const home = watching(t, ['<notes', INPUT])
  await endRestore(home)
  const notes = join(home.root, 'notes')
  const accessed = () => lstatSync(notes, { bigint: true }).atimeNs
  home.program('cargo', `echo made > '${notes}'; touch -d 2001-01-01 '${notes}'`)
  await cargo(home)
  assert.equal(accessed(), UNREAD_NS)
  assert.equal(new Date(lstatSync(notes).mtimeMs).getUTCFullYear(), 2001)
})

test('times are set to the nanosecond, of symlinks themselves, and what refuses is told', async (t) => {
  const home = makeHome('native', t)
  const [file, link] = [join(home.root, 'file'), join(home.root, 'link')]
  writeFileSync(file, 'content')
  symlinkSync('file', link)
  const records = [
    ['1000000000', '1700000000123456789', file],
    ['', '1600000000000000001', link],
    ['', 'now', join(home.root, 'gone')],
  ]
  const input = records
    .flat()
    .map((field) => `${field}\0`)
    .join('')
  const set = await run(home, nativeBinary(), ['times'], { input })
  assert.equal(set.stdout, `${join(home.root, 'gone')}\0`)
  assert.equal(lstatSync(file, { bigint: true }).mtimeNs, 1_700_000_000_123_456_789n)
  assert.equal(lstatSync(file, { bigint: true }).atimeNs, 1_000_000_000n)
  assert.equal(lstatSync(link, { bigint: true }).mtimeNs, 1_600_000_000_000_000_001n)
  assert.equal(readFileSync(file, 'utf8'), 'content')
})

/** Packed as a link to the metadata beside the library. */
const SESSION = 'debug/incremental/app-1/s-a-b-c/metadata.rmeta'

/** A target folder, and a list that leads to an archive with incremental data of two crates of it. */
function holdBack(home: ShimHome): { readonly list: string; readonly target: string } {
  const [list, target, packed] = ['held', 'tar get', 'packed'].map((name) => join(home.root, name))
  assert.ok(list !== undefined && target !== undefined && packed !== undefined)
  const [metadata, ...sessions] = ['debug/deps/libapp-1.rmeta', SESSION, 'debug/incremental/b-2/x']
  for (const path of [metadata, ...sessions])
    mkdirSync(join(packed, path, '..'), { recursive: true })
  writeFileSync(join(packed, metadata), 'metadata')
  writeFileSync(join(packed, 'debug/incremental/b-2/x'), '')
  linkSync(join(packed, metadata), join(packed, SESSION))
  const archive = join(home.root, 'part.tar.gz')
  const tar = spawnSync('tar', ['-czf', archive, '-C', packed, metadata, ...sessions])
  assert.equal(tar.status, 0)
  mkdirSync(target)
  const wanted = [`+${metadata}`, 'debug/incremental/app-1', 'debug/incremental/gone-3']
  const fields = [
    'gzip',
    `>${target}`,
    `<${target}.fast-cargo-restoring`,
    `@${archive}`,
    `@${archive}.missing`,
    ...wanted,
  ]
  writeFileSync(list, fields.map((field) => `${field}\0`).join(''))
  return { list, target }
}

test('incremental data that was held back is unpacked before cargo when an input was written, once', async (t) => {
  const home = watching(t, [INPUT])
  const { list, target } = holdBack(home)
  await endRestore(home, { held_back: list })
  await cargo(home)
  assert.deepEqual(readdirSync(target), [], 'nothing was written yet')

  write(home, INPUT, NEWEST_S + 1)
  home.program('cargo', `grep -q metadata '${join(target, SESSION)}'`)
  await cargo(home)
  assert.deepEqual(readdirSync(join(target, 'debug')), ['incremental'])
  assert.deepEqual(readdirSync(join(target, 'debug/incremental')), ['app-1'])
  assert.deepEqual(
    readdirSync(home.root).filter((name) => name.includes('restoring')),
    [],
  )

  rmSync(join(target, 'debug'), { recursive: true })
  home.program('cargo', 'exit 0')
  await cargo(home)
  assert.deepEqual(readdirSync(target), [], 'what was taken away does not come again')
})

test('what a compilation left meanwhile stays, and a target folder that went is not made', (t) => {
  const home = makeHome('native', t)
  const { list, target } = holdBack(home)
  mkdirSync(join(target, 'debug/incremental/app-1'), { recursive: true })
  const again = () => spawnSync(nativeBinary(), ['bring-back', list])
  assert.equal(again().status, 0)
  assert.deepEqual(readdirSync(join(target, 'debug/incremental/app-1')), [])

  rmSync(target, { recursive: true })
  renameSync(join(home.root, 'held.taken'), list)
  assert.equal(again().status, 0)
  assert.equal(existsSync(target), false)
})

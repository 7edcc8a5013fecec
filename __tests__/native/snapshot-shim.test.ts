import assert from 'node:assert/strict'
import { lstatSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { makeHome, nativeBinary, run, type ShimHome } from './shim-home.ts'

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

const SECOND = 1_000_000_000n

/** A shim that looks after the entries, each relative to the home's root, `>` first where it stands in for others. */
function watching(t: TestContext, entries: readonly string[], restoredNs: bigint): ShimHome {
  const newestNs = 1_000_000n * SECOND
  const settings = { restored_ns: String(restoredNs), newest_ns: String(newestNs) }
  const home = makeHome('native', t, { ...settings, inputs: '/nowhere' })
  const inputs = join(home.root, 'inputs')
  const absolute = entries.map((entry) => entry.replace(/^>?/, (mark) => `${mark}${home.root}/`))
  writeFileSync(inputs, absolute.map((entry) => `${entry}\0`).join(''))
  const text = Object.entries({ ...settings, records: home.records, inputs })
  writeFileSync(
    join(home.folder, 'settings'),
    text.map(([key, value]) => `${key}=${value}\n`).join(''),
  )
  home.program('cargo', 'exit 0')
  return home
}

function write(home: ShimHome, name: string, modifiedS: number): void {
  writeFileSync(join(home.root, name), 'content')
  utimesSync(join(home.root, name), modifiedS, modifiedS)
}

async function cargo(home: ShimHome): Promise<void> {
  assert.equal((await run(home, 'cargo', ['build'])).code, 0)
}

function modifiedS(home: ShimHome, name: string): number {
  return lstatSync(join(home.root, name)).mtimeMs / 1000
}

/** An input that was written at a time, before or after the restore; returns whether it got a new time. */
async function isTouched(
  t: TestContext,
  given: { readonly modifiedS: number; readonly restoredNs: bigint },
): Promise<boolean> {
  const home = watching(t, ['gone', 'in put é'], given.restoredNs)
  write(home, 'in put é', given.modifiedS)
  await cargo(home)
  return modifiedS(home, 'in put é') > given.modifiedS + 1
}

test('an input that was written after the restore with an old time gets a new one', async (t) => {
  assert.equal(await isTouched(t, { modifiedS: 900_000, restoredNs: 1n }), true)
})

test('one that was there at the restore, or has a newer time than the snapshot, is left alone', async (t) => {
  const later = BigInt(Date.now() + 3_600_000) * 1_000_000n
  assert.equal(await isTouched(t, { modifiedS: 900_000, restoredNs: later }), false)
  assert.equal(await isTouched(t, { modifiedS: 1_100_000, restoredNs: 1n }), false)
})

test('of what macros may read, the sources that stand in for it get a new time, once for each time that it is written', async (t) => {
  const now = Date.now()
  const entries = ['plain', '>one.rs', '>two.rs', 'a.sql', 'b.sql', '>other.rs', 'c.sql']
  const home = watching(t, entries, BigInt(now + 400) * 1_000_000n)
  for (const entry of entries) write(home, entry.replace('>', ''), 900_000)
  await cargo(home)
  assert.equal(modifiedS(home, 'one.rs'), 900_000)

  await wait(500)
  write(home, 'b.sql', 900_000)
  await cargo(home)
  const [first, second] = [modifiedS(home, 'one.rs'), modifiedS(home, 'two.rs')]
  assert.ok(first * 1000 > now && second * 1000 > now)
  assert.equal(modifiedS(home, 'b.sql'), 900_000)
  assert.equal(modifiedS(home, 'other.rs'), 900_000)
  assert.equal(modifiedS(home, 'plain'), 900_000)

  await cargo(home)
  assert.equal(modifiedS(home, 'one.rs'), first)

  await wait(50)
  write(home, 'a.sql', 2_000_000_000)
  await cargo(home)
  assert.ok(modifiedS(home, 'one.rs') > first)
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

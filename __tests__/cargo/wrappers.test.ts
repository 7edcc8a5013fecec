import assert from 'node:assert/strict'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placeSettings, placeWrappers, wrappersIn } from '../../src/cargo/place/place-wrappers.ts'
import { settingsText } from '../../src/cargo/place/wrapper-settings.ts'
import { commands, files, rustJob } from './rust-job.ts'

const scripts = join(import.meta.dirname, '../../native/sh')
const base = { os: 'linux', scripts, program: undefined, linker: undefined, settings: {} } as const

test('the folder of the wrappers holds all three, ready to start, and no linker by default', async (t) => {
  const { home } = rustJob(t)
  const placed = await placeWrappers({ ...base, home }, files)
  assert.deepEqual(placed, wrappersIn(home, 'linux'))
  for (const path of ['bin/cargo', 'rustc-wrapper', 'cc']) {
    assert.equal(statSync(join(home, path)).mode & 0o777, 0o755, path)
  }
  assert.deepEqual(await files.list(join(home, 'ld')), [])
  const { stdout } = await commands.run(join(home, 'bin/cargo'), ['-V'])
  assert.match(stdout, /^cargo 1\./)
})

test('a linker is there under every name that a compiler looks for, until it is taken away', async (t) => {
  const { home } = rustJob(t)
  await placeWrappers({ ...base, home, linker: '/opt/mold' }, files)
  await placeWrappers({ ...base, home, linker: '/opt/mold3' }, files)
  for (const name of ['ld', 'ld.lld', 'ld.mold']) {
    assert.equal(readlinkSync(join(home, 'ld', name)), '/opt/mold3')
  }
  await placeWrappers({ ...base, home }, files)
  assert.deepEqual(await files.list(join(home, 'ld')), [])
})

test('a native program takes the place of scripts, even while they run', async (t) => {
  const { home, top } = rustJob(t)
  const program = join(top, 'fast-cargo')
  await files.copy('/bin/sleep', program)
  await placeWrappers({ ...base, home }, files)
  await placeWrappers({ ...base, home, program }, files)
  const running = commands.run(join(home, 'cc'), ['1'])
  await files.writeText(program, '#!/bin/sh\necho new\n', 0o755)
  await placeWrappers({ ...base, home, program }, files)
  assert.equal((await commands.run(join(home, 'cc'), [])).stdout, 'new\n')
  assert.equal((await running).exitCode, 0)
})

test('the watcher is copied to where its path stays the same, and only where it is asked for', async (t) => {
  const { home, top } = rustJob(t)
  const watcher = join(top, 'tools/libfast_cargo_watch.so')
  await files.writeText(watcher, 'compiled')
  await placeWrappers({ ...base, home }, files)
  const placed = join(home, 'libfast_cargo_watch.so')
  assert.equal(await files.facts(placed), undefined)
  const watch = { library: watcher, logs: '/r/logs' }
  await placeSettings(home, { watch, salt: 'abc' }, files)
  assert.equal(await files.readText(placed), 'compiled')
  const text = readFileSync(join(home, 'settings'), 'utf8')
  assert.match(text, new RegExp(`\\nwatch=${placed}\\nwatch_logs=/r/logs\\nwatch_salt=abc\\n`))
})

test('on Windows the wrappers need a native program, and have a suffix', async (t) => {
  const { home } = rustJob(t)
  await assert.rejects(placeWrappers({ ...base, home, os: 'windows' }, files), /shell scripts/)
  assert.equal(wrappersIn('/home', 'windows').launcher, '/home/rustc-wrapper.exe')
})

test('the settings are lines that the wrappers can read', async (t) => {
  const { home } = rustJob(t)
  const sccache = { binary: '/t/sccache', confPath: '/t/conf', socket: '/t/s' }
  const settings = { records: '/r', timings: true, sccache }
  await placeWrappers({ ...base, home, settings }, files)
  const lines = readFileSync(join(home, 'settings'), 'utf8').split('\n')
  const set = lines.filter((line) => !line.endsWith('=') && line !== '')
  assert.deepEqual(set, [
    'records=/r',
    'timings=1',
    'sccache=/t/sccache',
    'sccache_conf=/t/conf',
    'sccache_socket=/t/s',
  ])
  assert.match(settingsText({}, home), /^(\w+=\n)+$/)
  const lists = { inputs: '/t/inputs', heldBack: '/t/held', evidence: '/t/evidence' }
  const snapshot = { ...lists, restoredNs: 5n, newestNs: 4n }
  const more = settingsText(
    {
      snapshot,
      salt: 's',
      fewerObjects: true,
      incremental: 'dev',
      releaseProfiles: ['dist', 'prod'],
    },
    home,
  )
  assert.match(
    more,
    /inputs=\/t\/inputs\nheld_back=\/t\/held\nevidence=\/t\/evidence\nrestored_ns=5\nnewest_ns=4\nincremental_data=\nfewer_objects=1\nincremental=dev\nrelease_profiles=dist,prod\nwatch=\nwatch_logs=\nwatch_salt=s\n/,
  )
  const data = (incrementalData: readonly string[]): string | undefined =>
    /incremental_data=.*/.exec(
      settingsText({ snapshot: { ...snapshot, incrementalData } }, home),
    )?.[0]
  assert.equal(data(['aa', 'bb']), 'incremental_data=aa,bb')
  assert.equal(data([]), 'incremental_data=none')
})

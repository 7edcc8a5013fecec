import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { NATIVE_OPTIONS } from '../../src/cargo/place/native-build.ts'
import { placeWrappers } from '../../src/cargo/place/place-wrappers.ts'
import type { settingsText } from '../../src/cargo/place/wrapper-settings.ts'
import { whoLinked } from '../../src/linker/who-linked.ts'
import { localFiles } from '../../src/runner/files.ts'

// Run by Windows' Node, with Windows' rustc: `npm run test:windows`.

const files = localFiles()
const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-windows-'))
const program = join(scratch, 'fast-cargo.exe')
const SOURCE = join(import.meta.dirname, '../../native/fast-cargo.rs')

before(() => {
  const args = [...NATIVE_OPTIONS, '-D', 'warnings', '-o', program, SOURCE]
  const { status, stderr } = spawnSync('rustc', args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})

/** A stand-in for a program, compiled from Rust: it tells its arguments, or sleeps. */
function standIn(name: string, body: string): string {
  const path = join(scratch, 'programs', `${name}.exe`)
  mkdirSync(join(scratch, 'programs'), { recursive: true })
  writeFileSync(`${path}.rs`, `fn main() { ${body} }`)
  const { status, stderr } = spawnSync(
    'rustc',
    ['--crate-name', 'stand_in', '-o', path, `${path}.rs`],
    { encoding: 'utf8' },
  )
  assert.equal(status, 0, stderr)
  return path
}

async function wrappers(name: string, settings: Parameters<typeof settingsText>[0]) {
  const home = join(scratch, name)
  const request = { home, os: 'windows', program, scripts: 'none', linker: undefined } as const
  const placed = await placeWrappers({ ...request, settings }, files)
  const programs = join(scratch, 'programs')
  const env = { ...process.env, PATH: `${placed.shimFolder};${programs};${process.env['PATH']}` }
  return { ...placed, home, env }
}

test("the shim passes arguments and exit codes, by whatever spelling of cargo's name", async () => {
  standIn('cargo', 'println!("{:?}", std::env::args().nth(1)); std::process::exit(7)')
  const records = join(scratch, 'records')
  mkdirSync(records)
  const { shimFolder, env } = await wrappers('shims', { records })
  for (const name of ['cargo.exe', 'cargo.EXE', 'CARGO.EXE', 'cargo']) {
    const { status, stdout } = spawnSync(join(shimFolder, name), ['build'], {
      env,
      encoding: 'utf8',
    })
    assert.deepEqual([status, stdout.trim()], [7, 'Some("build")'], name)
  }
  assert.equal(readdirSync(records).filter((name) => name.startsWith('cargo-')).length, 4)
})

test('the launcher leads sccache to the port of the job', async () => {
  const sccache = standIn(
    'sccache',
    'println!("{:?} {:?}", std::env::var("SCCACHE_SERVER_PORT"), std::env::var("SCCACHE_SERVER_UDS"))',
  )
  const settings = { sccache: { binary: sccache, confPath: 'C:\\conf', socket: '24123' } }
  const { launcher, env } = await wrappers('launcher', settings)
  const args = ['rustc', '--crate-name', 'a', '--crate-type', 'lib', 'a.rs']
  const { stdout } = spawnSync(launcher, args, { env, encoding: 'utf8' })
  assert.equal(stdout.trim(), 'Ok("24123") Err(NotPresent)')
})

test('a shim that is ended takes its cargo along', async () => {
  const ticks = join(scratch, 'ticks')
  const path = JSON.stringify(ticks)
  standIn(
    'cargo',
    `loop { use std::io::Write; std::fs::OpenOptions::new().create(true).append(true).open(${path}).unwrap().write_all(b"x").unwrap(); std::thread::sleep(std::time::Duration::from_millis(50)); }`,
  )
  const records = join(scratch, 'killed')
  mkdirSync(records)
  const { shimFolder, env } = await wrappers('kill', { records })
  const child = spawn(join(shimFolder, 'cargo.exe'), ['build'], { env, stdio: 'ignore' })
  while (!existsSync(ticks)) await wait(50)
  child.kill()
  await wait(500)
  const { size } = statSync(ticks)
  await wait(500)
  assert.equal(statSync(ticks).size, size)
})

test('times are set to 100 ns, of folders too, and what is missing is named', () => {
  const [file, folder] = [join(scratch, 'timed'), join(scratch, 'timed-folder')]
  writeFileSync(file, '')
  mkdirSync(folder)
  const modified = 1_700_000_000_123_456_700n
  const missing = join(scratch, 'missing')
  const input = [file, folder, missing].map((path) => `\0${modified}\0${path}\0`).join('')
  const { status, stdout } = spawnSync(program, ['times'], { input, encoding: 'utf8' })
  assert.deepEqual([status, stdout], [0, `${missing}\0`])
  for (const path of [file, folder]) {
    assert.equal(statSync(path, { bigint: true }).mtimeNs, modified, path)
  }
})

test('a file that was written after the restore with an old time is found', async () => {
  const list = join(scratch, 'inputs')
  const [old, fresh] = [join(scratch, 'old-é.txt'), join(scratch, 'fresh.txt')]
  for (const path of [old, fresh]) writeFileSync(path, 'before')
  writeFileSync(list, `${old}\0${fresh}\0`)
  const evidence = join(scratch, 'no-evidence')
  writeFileSync(evidence, '')
  assert.equal(spawnSync(program, ['identities', list, evidence]).status, 0)
  await wait(50)
  const mark = join(scratch, 'mark')
  writeFileSync(mark, '')
  const restored = statSync(mark, { bigint: true }).ctimeNs
  await wait(50)
  writeFileSync(old, 'after')
  utimesSync(old, 1_600_000_000, 1_600_000_000)
  const args = ['late-inputs', list, String(restored), String(restored)]
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.deepEqual(
    stdout.split('\0').filter((_, place) => place % 2 === 1),
    [old],
  )
})

test('a unit whose evidence a later step has changed is taken away before cargo looks', async () => {
  standIn('cargo', '')
  const [read, kept] = [join(scratch, 'read.txt'), join(scratch, 'kept.txt')]
  for (const path of [read, kept]) writeFileSync(path, 'as it was')
  const units = ['changed', 'same'].map((name) => join(scratch, 'target', name))
  for (const unit of units) mkdirSync(unit, { recursive: true })
  const digest = await files.sha256(read)
  const fields = [`c${digest}`, read, `c${digest}`, kept]
  const unit = (place: number) => [`u${place}`, `package-${place}`, '-', units[place]]
  const evidence = join(scratch, 'evidence')
  writeFileSync(evidence, [...fields, ...unit(0), ...unit(1)].map((field) => `${field}\0`).join(''))
  const inputs = join(scratch, 'no-inputs')
  writeFileSync(inputs, '')
  assert.equal(spawnSync(program, ['identities', inputs, evidence]).status, 0)
  await wait(50)
  const restoredNs = statSync(evidence, { bigint: true }).ctimeNs
  await wait(50)
  writeFileSync(read, 'another')
  const snapshot = { inputs, heldBack: join(scratch, 'none'), evidence, restoredNs, newestNs: 0n }
  const { shimFolder, env } = await wrappers('evidence-home', { snapshot })
  assert.equal(spawnSync(join(shimFolder, 'cargo.exe'), ['build'], { env }).status, 0)
  assert.deepEqual(units.map(existsSync), [false, true])
})

test('who linked a program is told by the program', async () => {
  assert.match((await whoLinked(program, files)) ?? '', /^(LLD|link \d)/)
  assert.ok(readFileSync(program).length > 0)
})

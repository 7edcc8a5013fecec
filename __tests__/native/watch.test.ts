import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { run, writeSettings } from './shim-home.ts'
import {
  blind,
  children,
  logOf,
  makePackage,
  makeWatchHome,
  NO_WATCHER,
  SALT,
  unitLogs,
  type WatchHome,
} from './watch-home.ts'

const SCRIPT = `
use std::{env, fs, process::Command};
fn main() {
    fs::read("data.txt").unwrap();
    assert!(fs::read("missing.txt").is_err());
    fs::read_dir("listed").unwrap().for_each(drop);
    fs::write("written.txt", "made").unwrap();
    assert!(env::var("ASKED_FOR").is_err());
    let shell = Command::new("sh").args(["-c", "cat by-shell.txt"]).env_clear().output().unwrap();
    assert_eq!(shell.stdout, b"shell");
}
`
const FILES = {
  'build.rs': SCRIPT,
  'data.txt': '',
  'by-shell.txt': 'shell',
  'listed/a': '',
  'src/main.rs':
    'fn main() { for (name, value) in std::env::vars() { println!("{name}={value}") } }\n',
}

test('a build script and its children are written down', { skip: NO_WATCHER }, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, FILES)
  const { code, stderr } = await run(home, 'cargo', ['build'], { cwd: project })
  assert.equal(code, 0, stderr)
  const script = logOf(home, 'script')
  const at = (path: string) => join(project, path)
  for (const record of [
    `r${at('data.txt')}`,
    `n${at('missing.txt')}`,
    `l${at('listed')}`,
    `w${at('written.txt')}`,
    'eASKED_FOR',
    `r${at('by-shell.txt')}`,
  ]) {
    assert.ok(script.body.includes(record), record)
  }
  assert.equal(script.packageName, 'app')
  assert.match(script.out, /\/build\/app-[0-9a-f]+\/out$/)
  assert.deepEqual(blind(script), [])
  assert.deepEqual(children(script), { started: 2, watched: 2 })
})

test('a compilation is written down with what tells it from others', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, FILES)
  await run(home, 'cargo', ['test', '--no-run'], { cwd: project })
  const app = logOf(home, 'compile', 'app')
  assert.equal(app.isTest, true)
  assert.ok(app.body.includes(`r${project}/src/main.rs`))
  assert.ok(readdirSync(app.out).includes(`app-${app.extraFilename}`))
  assert.equal(logOf(home, 'compile', 'build_script_build').isTest, false)
  for (const log of unitLogs(home)) {
    const { started, watched } = children(log)
    assert.equal(started, watched)
  }
})

test('programs that cargo runs see the environment that they see without a watcher', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, FILES)
  const watched = await run(home, 'cargo', ['run', '-q'], { cwd: project })
  const count = unitLogs(home).length
  writeSettings(home.folder, { records: home.records })
  const plain = await run(home, 'cargo', ['run', '-q'], { cwd: project })
  assert.equal(watched.stdout, plain.stdout)
  assert.match(plain.stdout, /CARGO_PKG_NAME=app/)
  assert.equal(unitLogs(home).length, count)
})

test('the environment of a command is kept as digests', { skip: NO_WATCHER }, async (t) => {
  const home = makeWatchHome(t)
  const values = ['', 'x', 'é\n', 'a'.repeat(55), 'b'.repeat(56), 'c'.repeat(64), 'd'.repeat(5000)]
  const env = Object.fromEntries(values.map((value, index) => [`VALUE_${index}`, value]))
  await run(home, 'cargo', ['build'], { env })
  const [fields = []] = environmentsOf(home)
  for (const [name, value] of Object.entries(env)) {
    const digest = createHash('sha256').update(`${SALT}${name}\0${value}`).digest('hex')
    assert.equal(fields[fields.indexOf(name) + 1], digest.slice(0, 32))
  }
})

test('of all variables together, those of the project count, by whomever cargo is started', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const all = async (env: Readonly<Record<string, string>>): Promise<string | undefined> => {
    for (const name of environmentNames(home)) rmSync(join(home.logs, name))
    await run(home, 'cargo', ['build'], { env })
    return environmentsOf(home)[0]?.[1]
  }
  const first = await all({})
  const nested = { FAST_CARGO_COMMAND: '1', CARGO: '/bin/cargo', RUST_RECURSION_COUNT: '1' }
  assert.equal(await all({ CARGO_TERM_COLOR: 'never', CARGO_PKG_NAME: 'xtask', ...nested }), first)
  for (const name of ['CHANNEL', 'CARGO_APP_CHANNEL', 'STATE_OF_APP']) {
    assert.notEqual(await all({ [name]: 'beta', ...nested }), first)
  }
  assert.equal(await all({ OUT_DIR: '/out', NUM_JOBS: '1', ...nested }), undefined)
})

function environmentNames(home: WatchHome): readonly string[] {
  return readdirSync(home.logs).filter((name) => name.startsWith('environment-'))
}

/** Names and digests in turn, of each command. */
function environmentsOf(home: WatchHome): readonly (readonly string[])[] {
  return environmentNames(home).map((name) =>
    readFileSync(join(home.logs, name), 'utf8').split('\0'),
  )
}

test('a library that is not there, or that cannot be named to the dynamic linker, is not used', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const settings = { records: home.records, watch_logs: home.logs, watch_salt: SALT }
  writeFileSync(join(home.root, 'library.so'), '')
  for (const watch of ['/nowhere/libfast_cargo_watch.so', join(home.root, 'library.so')]) {
    writeSettings(home.folder, { ...settings, watch })
    const { stdout, stderr } = await run(home, 'cargo', ['-V'])
    assert.match(stdout, /^cargo 1\./)
    assert.equal(stderr, '')
  }
  assert.deepEqual(unitLogs(home), [])
})

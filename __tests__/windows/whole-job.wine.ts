import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { JobResult, Step } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { startServices } from '../../emulator/services.ts'
import { root } from '../../scripts/run.ts'
import { parseJobRecord } from '../../src/timing/job-record.ts'

// Whole jobs by the action's own bundle, with Windows' Node, cargo and rustc: `npm run test:windows`.

const TOP = 'D:\\a'
const ORIGIN = join(TOP, 'origin')
const WORKSPACE = join(TOP, 'repo\\repo')
const TEMP = join(TOP, '_temp')
const ACTION = join(TOP, '_actions\\fast-cargo')

/** Members of the workspace that depend on the one before, in chains of ten. */
const MEMBERS = Array.from({ length: 100 }, (_, index) => index)
const nameOf = (index: number): string => `part${String(index).padStart(2, '0')}`

function member(index: number): Readonly<Record<string, string>> {
  const name = nameOf(index)
  const needs = index % 10 === 0 ? undefined : nameOf(index - 1)
  const dependency = needs === undefined ? '' : `${needs}.path = "../${needs}"\n`
  const value = needs === undefined ? '1' : `1 + ${needs}::value()`
  return {
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[features]\nmore = []\n[dependencies]\n${dependency}`,
    [`${name}/src/lib.rs`]: `pub fn value() -> u32 { ${value} }\n`,
  }
}

const LAST = MEMBERS.filter((index) => index % 10 === 9).map(nameOf)

/** Of the versions that `linux-side.ts` packs, by their patch number. */
const CHECKSUMS = readFileSync('D:\\registry\\index\\pe\\bb\\pebble', 'utf8')
  .trim()
  .split('\n')
  .map((line) => /"cksum":"([0-9a-f]{64})"/.exec(line)?.[1] ?? '')

function lock(patch: number): string {
  const members = MEMBERS.map((index) => {
    const needs = index % 10 === 0 ? '' : `dependencies = [\n "${nameOf(index - 1)}",\n]\n`
    return `[[package]]\nname = "${nameOf(index)}"\nversion = "0.1.0"\n${needs}`
  })
  const needs = [...LAST, 'pebble'].map((name) => ` "${name}",\n`).join('')
  const source = 'registry+https://github.com/rust-lang/crates.io-index'
  return [
    'version = 4\n',
    `[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n${needs}]\n`,
    ...members,
    `[[package]]\nname = "pebble"\nversion = "1.0.${patch}"\nsource = "${source}"\nchecksum = "${CHECKSUMS[patch]}"\n`,
  ].join('\n')
}

const BUILD_SCRIPT = `use std::{env, fs, path::Path, process::Command};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=words.txt");
    let head = Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap().stdout;
    println!("cargo:rustc-env=COMMIT={}", String::from_utf8(head).unwrap().trim());
    let words = fs::read_to_string("words.txt").unwrap();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("words.rs"), format!("{:?}", words.trim())).unwrap();
}
`

const FIRST: Readonly<Record<string, string>> = {
  '.gitignore': '/target\n',
  '.cargo/config.toml':
    '[source.crates-io]\nreplace-with = "local"\n[source.local]\nlocal-registry = "D:/registry"\n',
  'Cargo.toml': '[workspace]\nmembers = ["app", "part*"]\nresolver = "2"\n',
  'Cargo.lock': lock(0),
  'app/Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[features]\nmore = []\n[dependencies]\npebble = "1"\n${LAST.map((name) => `${name}.path = "../${name}"\n`).join('')}`,
  'app/build.rs': BUILD_SCRIPT,
  'app/words.txt': 'first\n',
  'app/src/main.rs': `fn main() {
    let sum = ${LAST.map((name) => `${name}::value()`).join(' + ')};
    let words: &str = include!(concat!(env!("OUT_DIR"), "/words.rs"));
    println!("@@ {} {} {} {} {}", sum, pebble::patch(), words, env!("COMMIT"), cfg!(feature = "more"));
}
#[test]
fn adds_up() {
    assert_eq!(part09::value(), 10);
}
`,
  'app/examples/shows.rs': 'fn main() { println!("@@ example {}", part19::value()); }\n',
  ...Object.assign({}, ...MEMBERS.map(member)),
}

function git(...args: string[]): string {
  return execFileSync('git', ['-C', ORIGIN, ...args], { encoding: 'utf8' }).trim()
}

/** Writes files and commits them; returns the commit. */
function push(texts: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(ORIGIN, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  git('add', '-A')
  git('-c', 'user.name=t', '-c', 'user.email=t@t.test', 'commit', '-qm', 'change')
  return git('rev-parse', 'HEAD')
}

const services = await startServices()
let runId = 100

before(() => {
  rmSync(TOP, { recursive: true, force: true })
  mkdirSync(ORIGIN, { recursive: true })
  mkdirSync(dirname(ACTION), { recursive: true })
  cpSync(join(root, '.test', 'action'), ACTION, { recursive: true })
  git('init', '-q', '-b', 'main')
})

after(() => services[Symbol.asyncDispose]())

/** There is no shell that tests could count on: steps are programs of Node. */
function command(...[program = '', ...args]: string[]): Step {
  const run = `const { spawnSync } = require('node:child_process')
const { status, error } = spawnSync(${JSON.stringify(program)}, ${JSON.stringify(args)}, { stdio: 'inherit' })
if (error) throw error
process.exit(status)`
  return { run, shell: `${process.execPath} {0}` }
}

const BUILD = command('cargo', 'build', '--workspace', '--bins', '--examples', '--locked')
const RUN = command(join(WORKSPACE, 'target\\debug\\app.exe'))

interface Played {
  readonly job: JobResult
  /** What the programs said. */
  readonly said: readonly string[]
  /** Names of the packages that the commands compiled or whose scripts they ran. */
  readonly built: readonly string[]
}

async function play(...runs: readonly Step[]): Promise<Played> {
  for (const folder of [dirname(WORKSPACE), TEMP]) rmSync(folder, { recursive: true, force: true })
  runId += 1
  const job = await runJob({
    ...{ services, workspace: WORKSPACE, temp: TEMP, toolCache: join(TOP, 'tools') },
    checkoutFrom: ORIGIN,
    steps: [
      { uses: 'actions/checkout@v6' },
      { uses: 'fast-cargo/fast-cargo@v1', with: { 'install-from': 'cache' } },
      ...runs,
    ],
    actionMap: { 'fast-cargo/fast-cargo': ACTION },
    context: { runId, job: 'test' },
  })
  writeFileSync(join(TOP, `run-${runId}.log`), job.log)
  assert.equal(job.conclusion, 'success', job.log)
  const record = parseJobRecord(readFileSync(join(TEMP, 'fast-cargo/record.json'), 'utf8'))
  const units = record?.commands.flatMap((each) => each.units) ?? []
  return {
    job,
    said: [...job.log.matchAll(/^@@ (.*)$/gm)].map(([, text = '']) => text.trim()),
    built: [...new Set(units.map(({ name }) => name))].sort(),
  }
}

test('a job that comes back builds what it must, and its programs are right', async () => {
  const first = push(FIRST)
  const cold = await play(BUILD, RUN)
  assert.deepEqual(cold.said, [`100 0 first ${first} false`])
  assert.equal(cold.built.length, MEMBERS.length + 2)
  assert.match(cold.job.log, /Snapshot: saved/)

  const same = await play(BUILD, RUN)
  assert.match(same.job.log, /Restored this job's snapshot/)
  assert.deepEqual([same.said, same.built], [cold.said, []])

  const leaf = push({ 'part55/src/lib.rs': 'pub fn value() -> u32 { 100 + part54::value() }\n' })
  const changed = await play(BUILD, RUN)
  assert.deepEqual(changed.said, [`199 0 first ${leaf} false`])
  const chain = ['part55', 'part56', 'part57', 'part58', 'part59']
  assert.deepEqual(changed.built, ['app', ...chain])

  const bump = push({ 'Cargo.lock': lock(1) })
  const bumped = await play(BUILD, RUN)
  assert.deepEqual(bumped.said, [`199 1 first ${bump} false`])
  assert.deepEqual(bumped.built, ['app', 'pebble'])

  const words = push({ 'app/words.txt': 'second\n' })
  const reworded = await play(
    BUILD,
    RUN,
    command(join(WORKSPACE, 'target\\debug\\examples\\shows.exe')),
  )
  assert.deepEqual(reworded.said, [`199 1 second ${words} false`, 'example 10'])
  assert.deepEqual(reworded.built, ['app'])
})

test('a restored target folder holds no test program beside the one that a command builds', async () => {
  const tests = ['cargo', 'test', '--locked', '-p', 'part19', '--no-run']
  const programs = `fs.readdirSync('target/debug/deps').filter((name) => /^part19-.*exe$/.test(name))`
  const count = command(process.execPath, '-p', `'@@ ' + ${programs}.length`)
  push(FIRST)
  const cold = await play(command(...tests), count, BUILD)
  // With other features it gets another name.
  const warm = await play(command(...tests, '--features', 'more'), count)
  assert.match(warm.job.log, /Restored this job's snapshot/)
  assert.deepEqual([cold.said, warm.said], [['1'], ['1']])
  assert.deepEqual(warm.built, ['part19'])
})

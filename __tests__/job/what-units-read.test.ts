import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobResult, Step } from '../../emulator/job/options.ts'
import { commitAll, fastCargo, type JobMachine, jobMachine } from '../support/job-machine.ts'

// The measure is what the same job gives without us: each job is run with the action and without.

type Sources = Readonly<Record<string, string>>

/** Of paths and texts; one that is empty is removed. */
function write(folder: string, sources: Sources): void {
  for (const [path, text] of Object.entries(sources)) {
    const file = join(folder, path)
    if (text === '') {
      rmSync(file)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const manifest = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`

/** A proc macro that reads what it is told to, and tells rustc nothing of it. */
const READER: Sources = {
  'reader/Cargo.toml': manifest('reader', '[lib]\nproc-macro = true\n'),
  'reader/src/lib.rs': `
use proc_macro::TokenStream;
use std::{env, fs, process::Command};
fn path(input: TokenStream) -> String {
    format!("{}/{}", env::var("CARGO_MANIFEST_DIR").unwrap(), input.to_string().trim_matches('"'))
}
fn literal(text: &str) -> TokenStream { format!("{:?}", text.trim()).parse().unwrap() }
#[proc_macro]
pub fn content(input: TokenStream) -> TokenStream { literal(&fs::read_to_string(path(input)).unwrap_or_default()) }
#[proc_macro]
pub fn names(input: TokenStream) -> TokenStream {
    let mut names: Vec<_> = fs::read_dir(path(input)).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    literal(&names.join(","))
}
#[proc_macro]
pub fn commit(_: TokenStream) -> TokenStream {
    literal(&String::from_utf8(Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap().stdout).unwrap())
}
`,
}

const APP = manifest('app', '[dependencies]\nreader = { path = "reader" }\n[workspace]\n')
const IGNORED = 'target\nCargo.lock\n/made\n'

interface Played {
  readonly machine: JobMachine
  /** The lines `@@ ...` of the job with the action and without; the job must build `built` alone. */
  both(
    steps: readonly (string | Step)[],
    before?: readonly string[],
  ): Promise<readonly [string, string]>
  push(sources: Sources): void
}

async function play(
  t: TestContext,
  sources: Sources,
  first: readonly (string | Step)[],
): Promise<Played> {
  const machine = await jobMachine(t, {
    change: (origin) => {
      rmSync(origin, { recursive: true })
      mkdirSync(origin)
      write(origin, { '.gitignore': IGNORED, ...sources })
    },
  })
  const steps = (
    runs: readonly (string | Step)[],
    before: readonly string[],
    own: readonly Step[],
  ): readonly Step[] => [
    { uses: 'actions/checkout@v6' },
    ...before.map((run) => ({ run })),
    { uses: 'dtolnay/rust-toolchain@stable' },
    ...own,
    ...runs.map((run) => (typeof run === 'string' ? { run } : run)),
  ]
  const cold = await machine.run(steps(first, [], [fastCargo(machine)]))
  assert.match(cold.log, /Snapshot: saved/)
  const context = { event: 'pull_request', ref: 'refs/pull/7/merge' } as const
  return {
    machine,
    push: (more) => {
      write(machine.origin, more)
      commitAll(machine.origin)
    },
    both: async (runs, before = []) => {
      const ours = await machine.run(steps(runs, before, [fastCargo(machine)]), { context })
      assert.match(ours.log, /Restored this job's snapshot/)
      const plain = await machine.run(steps(runs, before, []), { context })
      return [said(ours), said(plain)]
    },
  }
}

function said({ log, conclusion }: JobResult): string {
  return [conclusion, ...[...log.matchAll(/^@@ (.*)$/gm)].map(([, text]) => text)].join(' | ')
}

const BUILD = ['cargo build', './target/debug/app']

test('what a build script writes outside OUT_DIR is there, or the script runs again', async (t) => {
  const build = `
use std::{env, fs, path::Path};
fn main() {
    println!("cargo:rerun-if-changed=api.def");
    let def = fs::read_to_string("api.def").unwrap();
    fs::create_dir_all("made").unwrap();
    fs::write("made/api.rs", format!("pub const API: &str = {:?};", def.trim())).unwrap();
    fs::write("src/tracked.rs", format!("pub const TRACKED: &str = {:?};", def.trim())).unwrap();
    let profile = Path::new(&env::var("OUT_DIR").unwrap()).ancestors().nth(3).unwrap().to_owned();
    fs::write(profile.join("app.cfg"), def).unwrap();
}
`
  const { both } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'build.rs': build, 'api.def': 'two\n' },
      'src/tracked.rs': 'pub const TRACKED: &str = "one";',
      'src/main.rs':
        '#[path = "../made/api.rs"] mod api;\nmod tracked;\nfn main() { println!("@@ {} {}", api::API, tracked::TRACKED); }\n',
    },
    BUILD,
  )
  const [ours, plain] = await both([...BUILD, 'echo "@@ $(cat target/debug/app.cfg)"'])
  assert.equal(plain, 'success | two two | two')
  assert.equal(ours, plain)
})

test('a macro is asked again when what it read or listed is another, wherever that lies', async (t) => {
  const program = (name: string): string =>
    `fn main() { println!("@@ {} {} {}", reader::names!("templates"), reader::content!("../outside.txt"), reader::content!("${name}")); }\n`
  const { both, push } = await play(
    t,
    { 'Cargo.toml': APP, ...READER, 'templates/a.txt': 'a', 'src/main.rs': program('missing.txt') },
    BUILD,
  )
  const [before] = await both(BUILD)
  assert.equal(before, 'success | a.txt  ')
  push({ 'templates/.gitignore': 'x' })
  for (const [first, later] of [
    [[], []],
    [['echo outside > ../outside.txt'], []],
    [[], ['echo made > missing.txt']],
    [[], ['echo b > templates/b.txt && touch -d 2001-01-01 templates/b.txt templates']],
  ] as const) {
    const [ours, plain] = await both([...later, ...BUILD], ['rm -f ../outside.txt', ...first])
    assert.equal(ours, plain)
  }
})

test('what asked git is asked again at another commit, and after a step that commits', async (t) => {
  const { both, push } = await play(
    t,
    {
      'Cargo.toml': APP,
      ...READER,
      'src/main.rs': 'fn main() { println!("@@ {}", reader::commit!()); }\n',
    },
    BUILD,
  )
  push({ 'notes.txt': 'nobody reads this' })
  const [ours, plain] = await both(BUILD)
  assert.equal(ours, plain)
  const date = '2030-01-01T00:00:00Z'
  const commit = {
    run: 'git -c user.name=t -c user.email=t@t.test commit -q --allow-empty -m release',
    env: { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  }
  const [released, same] = await both([commit, ...BUILD])
  assert.notEqual(same, plain)
  assert.equal(released, same)
})

test("variables and cargo's [env] count though nothing declares them", async (t) => {
  const build =
    'fn main() { println!("cargo:rerun-if-changed=build.rs"); for name in ["VERSION", "CHANNEL"] { println!("cargo:rustc-env={name}={}", std::env::var(name).unwrap_or_default()); } }\n'
  const { both, push } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'build.rs': build },
      '.cargo/config.toml': '[env]\nCHANNEL = "beta"\n',
      'src/main.rs': 'fn main() { println!("@@ {} {}", env!("VERSION"), env!("CHANNEL")); }\n',
    },
    BUILD,
  )
  const release = BUILD.map((run) => ({ run, env: { VERSION: '1.2.0' } }))
  const [ours, plain] = await both(release)
  assert.equal(plain, 'success | 1.2.0 beta')
  assert.equal(ours, plain)
  push({ '.cargo/config.toml': '[env]\nCHANNEL = "stable"\n' })
  const [stable, same] = await both(BUILD)
  assert.equal(same, 'success |  stable')
  assert.equal(stable, same)
})

test('a vendored package counts by its content, not by its version', async (t) => {
  const lib = (word: string): string => `pub const WORD: &str = "${word}";\n`
  const { both, push } = await play(
    t,
    {
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n',
      'Cargo.toml': manifest('app', '[dependencies]\ndep = "0.1"\n'),
      'src/main.rs': 'fn main() { println!("@@ {}", dep::WORD); }\n',
      ...{ 'vendor/dep/Cargo.toml': manifest('dep'), 'vendor/dep/src/lib.rs': lib('one') },
      'vendor/dep/.cargo-checksum.json': '{"files":{}}',
    },
    BUILD,
  )
  push({ 'vendor/dep/src/lib.rs': lib('two') })
  const [ours, plain] = await both(BUILD)
  assert.equal(plain, 'success | two')
  assert.equal(ours, plain)
})

test('a folder that a build script found and printed is looked for again', async (t) => {
  const build = `
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let all = std::fs::read_dir("../opt").unwrap().map(|it| it.unwrap().path().canonicalize().unwrap());
    println!("cargo:rustc-link-search=native={}", all.max().unwrap().display());
    println!("cargo:rustc-link-lib=static=qa");
}
`
  const install = (version: string): string =>
    `rm -rf ../opt; mkdir -p ../opt/${version}; cd ../opt/${version}; echo 'int qa(void) { return ${version}; }' > qa.c; cc -c qa.c; ar crs libqa.a qa.o; rm qa.c qa.o`
  const program = (word: string): string =>
    `extern "C" { fn qa() -> i32; }\nfn main() { println!("@@ ${word} {}", unsafe { qa() }); }\n`
  const { both, push } = await play(
    t,
    { 'Cargo.toml': manifest('app'), 'build.rs': build, 'src/main.rs': program('then') },
    [install('1'), ...BUILD],
  )
  push({ 'src/main.rs': program('now') })
  const [ours, plain] = await both(BUILD, [install('2')])
  assert.equal(plain, 'success | now 2')
  assert.equal(ours, plain)
})

import assert from 'node:assert/strict'
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { APP, BUILD, manifest, play, READER } from '../support/play-both.ts'

// What units asked that is no content of a file: modes, symlinks, variables, PATH; and what a later step turns.

/** A member whose build script sets VALUE, or whose macro is called. */
const member = (name: string, value: string, isMacro = false): Record<string, string> => ({
  [`${name}/Cargo.toml`]: manifest(
    name,
    `license = "MIT"\n${isMacro ? '[dependencies]\nreader = { path = "../reader" }\n' : ''}`,
  ),
  [`${name}/src/main.rs`]: `fn main() { println!("@@ ${name} {}", ${isMacro ? value : 'env!("VALUE")'}); }\n`,
  ...(isMacro
    ? {}
    : {
        [`${name}/build.rs`]: `use std::{env, fs, os::unix::fs::PermissionsExt};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let _ = |it: fs::Metadata| it.permissions().mode();
    println!("cargo:rustc-env=VALUE={}", ${value});
    let _ = env::var("NOBODY_SETS_IT");
}
`,
      }),
})

test('modes, symlinks, manifests, a folder .cache, and variables that a macro lists count', async (t) => {
  const all = `
#[proc_macro]
pub fn all(_: TokenStream) -> TokenStream { literal(&env::vars().filter(|(name, _)| name.starts_with("APP_")).map(|it| it.1).collect::<String>()) }
`
  const sources = {
    'Cargo.toml':
      '[workspace]\nmembers = ["mode", "leads", "licensed", "cached", "listed"]\nexclude = ["reader"]\nresolver = "2"\n',
    ...READER,
    'reader/src/lib.rs': `${READER['reader/src/lib.rs']}${all}`,
    ...member('mode', 'fs::metadata("tool").unwrap().permissions().mode() & 0o100 != 0'),
    ...member('leads', 'fs::canonicalize("current").unwrap().file_name().unwrap().display()'),
    ...member('licensed', 'env::var("CARGO_PKG_LICENSE").unwrap()'),
    ...member('cached', 'reader::content!(".cache/list")', true),
    ...member('listed', 'reader::all!()', true),
    ...{ 'mode/tool': 'tool', 'cached/.cache/list': 'one', 'leads/v1/a': 'a', 'leads/v2/a': 'a' },
  }
  const turn = (folder: string) => (origin: string) => {
    rmSync(join(origin, 'leads/current'), { force: true })
    symlinkSync(folder, join(origin, 'leads/current'))
  }
  const steps = (word: string) => [
    { run: 'cargo build', env: { APP_A: word } },
    'for i in mode leads licensed cached listed; do target/debug/$i; done',
  ]
  const { both, push, machine } = await play(t, sources, steps('1'), { more: turn('v1') })
  chmodSync(join(machine.origin, 'mode/tool'), 0o755)
  turn('v2')(machine.origin)
  push({
    'licensed/Cargo.toml': manifest('licensed', 'license = "ISC"\n'),
    'cached/.cache/list': 'two',
  })
  const [ours, plain] = await both(steps('2'))
  assert.equal(plain, 'success | mode true | leads v2 | licensed ISC | cached two | listed 2')
  assert.equal(ours, plain)
})

test('a folder that a later step moves, and a symlink that it turns, are read anew', async (t) => {
  const program = (name: string, file: string): Record<string, string> => ({
    [`src/bin/${name}.rs`]: `fn main() { println!("@@ {} {}", include_str!("../../${file}").trim(), reader::content!("${file}")); }\n`,
  })
  const { both } = await play(
    t,
    {
      ...{ 'Cargo.toml': APP, ...READER, 'moved/a': 'one', 'aside/a': 'two' },
      ...{ 'v1/a': 'one', 'v2/a': 'two', 'alt.txt': 'two', 'plain.txt': 'one' },
      ...program('moved', 'moved/a'),
      ...program('turned', 'current/a'),
      ...program('linked', 'plain.txt'),
    },
    ['cargo build'],
    { more: (origin) => symlinkSync('v1', join(origin, 'current')) },
  )
  const run = 'for i in moved turned linked; do target/debug/$i; done'
  const change = 'rm -rf moved; mv aside moved; ln -sfn v2 current; ln -sf alt.txt plain.txt'
  const [ours, plain] = await both([change, 'cargo build', run])
  assert.equal(plain, 'success | two two | two two | two two')
  assert.equal(ours, plain)
})

test('what a build script read and did not declare may change between two builds, as without us', async (t) => {
  const build =
    'fn main() { println!("cargo:rerun-if-changed=build.rs"); println!("cargo:rustc-env=V={} {}", std::fs::read_to_string("a.txt").unwrap().trim(), std::env::var("WORD").unwrap_or_default()); }\n'
  const { both } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'build.rs': build, 'a.txt': 'one' },
      'src/main.rs': 'fn main() { println!("@@ {}", env!("V")); }\n',
    },
    BUILD,
  )
  const [ours, plain] = await both([...BUILD, 'echo two > a.txt; WORD=1 cargo build', ...BUILD])
  assert.equal(plain, 'success | one | one')
  assert.equal(ours, plain)
})

test('a program that another folder on PATH has now is asked again, with the former one still there', async (t) => {
  const build = `fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let output = std::process::Command::new("versioned").output().unwrap();
    println!("cargo:rustc-env=V={}", String::from_utf8(output.stdout).unwrap().trim());
}
`
  const install = (version: string) =>
    `mkdir -p ../opt/${version}; cd ../opt/${version}; printf '#!/bin/sh\\necho ${version}\\n' > versioned; chmod +x versioned; pwd >> $GITHUB_PATH`
  const { both } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'build.rs': build },
      'src/main.rs': 'fn main() { println!("@@ {}", env!("V")); }\n',
    },
    [install('one'), ...BUILD],
  )
  const [ours, plain] = await both([install('one'), install('two'), ...BUILD])
  assert.equal(plain, 'success | two')
  assert.equal(ours, plain)
})

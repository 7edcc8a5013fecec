import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APP, BUILD, manifest, PUSH, play } from '../support/play-both.ts'

/** A macro that has the variable of each run from a shell, and one that lists all of them. */
const ASKS = `
use proc_macro::TokenStream;
use std::{env, process::Command};
#[proc_macro]
pub fn of_shell(_: TokenStream) -> TokenStream {
    let shell = Command::new("sh").args(["-c", "echo $GITHUB_REF"]).output().unwrap();
    format!("{:?}", String::from_utf8(shell.stdout).unwrap().trim()).parse().unwrap()
}
#[proc_macro]
pub fn listed(_: TokenStream) -> TokenStream {
    format!("{:?}", env::vars().find(|(name, _)| name == "GITHUB_REF").unwrap().1).parse().unwrap()
}
`

test('what a macro has of a variable of each run, whoever gave it, is compiled anew in a run with another', async (t) => {
  const program = (name: string): string => `fn main() { println!("@@ {}", reader::${name}!()); }\n`
  const {
    both,
    ours: alone,
    push,
  } = await play(
    t,
    {
      'Cargo.toml': APP,
      'reader/Cargo.toml': manifest('reader', '[lib]\nproc-macro = true\n'),
      'reader/src/lib.rs': ASKS,
      ...{ 'src/main.rs': program('of_shell'), 'src/bin/lists.rs': program('listed') },
      'README.md': 'one',
    },
    BUILD,
  )
  push({ 'README.md': 'two' })
  const count = 'echo "@@ $(cargo build -v 2>&1 | grep -c "rustc --crate-name")"'
  assert.equal(await alone([count], [], PUSH), 'success | 0')
  const [ours, plain] = await both([...BUILD, './target/debug/lists'])
  assert.equal(plain, 'success | refs/pull/7/merge | refs/pull/7/merge')
  assert.equal(ours, plain)
})

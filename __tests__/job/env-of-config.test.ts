import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manifest, play } from '../support/play-both.ts'

const reader = (folder: string, more = ''): Record<string, string> => ({
  [`${folder}/Cargo.toml`]: manifest(folder, more),
  [`${folder}/build.rs`]: `fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-env=WORD={}", std::env::var("GIVEN").unwrap_or_default());
}
`,
  [`${folder}/src/main.rs`]: `fn main() { println!("@@ ${folder} {}", env!("WORD")); }\n`,
})

/** Starts a cargo with a variable of its own. */
const TASK = `
use std::{env, process::Command};
fn main() {
    let args: Vec<String> = env::args().collect();
    let cargo = env::var(&args[1]).unwrap_or("cargo".into());
    assert!(Command::new(cargo).args(["build", "-p", &args[2]]).env("GIVEN", &args[3]).status().unwrap().success());
}
`

test("cargo's [env] counts as it is for each command: in a folder below, written by a step, given as an argument, set by a task", async (t) => {
  const { both, push } = await play(
    t,
    {
      'Cargo.toml':
        '[workspace]\nmembers = ["late", "given", "nested", "by-path", "task"]\nexclude = ["below"]\nresolver = "2"\n',
      ...{ ...reader('late'), ...reader('given'), ...reader('below', '[workspace]\n') },
      ...{
        ...reader('nested'),
        ...reader('by-path'),
        'task/Cargo.toml': manifest('task'),
        'task/src/main.rs': TASK,
      },
      'below/.cargo/config.toml': '[env]\nGIVEN = "1"\n',
    },
    [
      'cargo build -p late',
      `cargo build -p given --config 'env.GIVEN="1"'`,
      'cd below; cargo build; target/debug/below',
      'cargo run -q -p task -- - nested 1; cargo run -q -p task -- CARGO by-path 1',
    ],
  )
  const steps = [
    'cargo build -p nested; target/debug/nested',
    'cargo run -q -p task -- CARGO by-path 2; target/debug/by-path',
    `mkdir -p .cargo; printf '[env]\\nGIVEN = { value = "3" }\\n' > .cargo/config.toml`,
    'cargo build -p late; target/debug/late',
    `cargo build -p given --config 'env.GIVEN.value="3"'; target/debug/given`,
    'cd below; cargo build; target/debug/below',
  ]
  push({ 'below/.cargo/config.toml': '[env.GIVEN]\nvalue = "2"\n' })
  const [ours, plain] = await both(steps)
  assert.equal(plain, 'success | nested  | by-path 2 | late 3 | given 3 | below 2')
  assert.equal(ours, plain)
})

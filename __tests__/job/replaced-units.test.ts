import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manifest, play } from '../support/play-both.ts'

// Cargo gives other names to what is of another version or has other features. A job without us has the new ones alone.

const BUILD_SCRIPT = `use std::{env, fs, path::Path};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("version"), env::var("CARGO_PKG_VERSION").unwrap()).unwrap();
}
`
const MAIN = 'fn main() {}\n'
const PROGRAMS =
  'for i in bumped dependent flagged; do echo "@@ $i $(ls target/debug/deps | grep -c "^$i-[0-9a-f]*$")"; done'
const VERSIONS = 'cat target/debug/build/bumped-*/out/version | sed "s/^/@@ /"'

test('a restored target folder holds no programs of an older version, or with other features', async (t) => {
  const sources = {
    'Cargo.toml': '[workspace]\nmembers = ["bumped", "dependent", "flagged"]\nresolver = "2"\n',
    'bumped/Cargo.toml': manifest('bumped'),
    ...{
      'bumped/build.rs': BUILD_SCRIPT,
      'bumped/src/lib.rs': '// Nothing.\n',
      'bumped/src/main.rs': MAIN,
    },
    'dependent/Cargo.toml': manifest('dependent', '[dependencies]\nbumped.path = "../bumped"\n'),
    'dependent/src/main.rs': MAIN,
    'flagged/Cargo.toml': manifest('flagged', '[features]\nextra = []\n'),
    'flagged/src/main.rs': MAIN,
  }
  const { both, push } = await play(t, sources, ['cargo build'])
  push({
    'bumped/Cargo.toml': sources['bumped/Cargo.toml'].replace('0.1.0', '0.2.0'),
    'flagged/Cargo.toml': manifest('flagged', '[features]\ndefault = ["extra"]\nextra = []\n'),
  })
  const [ours, plain] = await both(['cargo build', PROGRAMS, VERSIONS])
  assert.equal(plain, 'success | bumped 1 | dependent 1 | flagged 1 | 0.2.0')
  assert.equal(ours, plain)
})

test('what a later command has a use for all the same is not built again', async (t) => {
  const features = '[features]\none = []\nother = []\n'
  const { both } = await play(t, { 'Cargo.toml': manifest('app', features), 'src/main.rs': MAIN }, [
    'cargo build',
    'cargo build --features one',
  ])
  const count = 'ls target/debug/deps | grep -c "^app-[0-9a-f]*$"'
  const [ours, plain] = await both([
    `cargo build --features other; echo "@@ $(${count})"`,
    'cargo build 2>&1 | grep -c Compiling | sed "s/^/@@ /"',
    `echo "@@ $(${count})"`,
  ])
  assert.equal(plain, 'success | 1 | 1 | 2')
  assert.equal(ours, 'success | 1 | 0 | 2')
})

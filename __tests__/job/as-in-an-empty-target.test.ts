import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BUILD, manifest, play } from '../support/play-both.ts'

// What a job without us finds empty, or as git left it, a restored run must not find otherwise.

const place = (name: string): string => `pub const NAME: &str = "${name}";\n`

test('a build script that runs again finds an empty OUT_DIR', async (t) => {
  const build = `
use std::{env, fs, path::Path};
fn main() {
    println!("cargo:rerun-if-changed=inputs");
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join(place::NAME);
    fs::create_dir_all(&out).unwrap();
    for input in fs::read_dir("inputs").unwrap().flatten() { fs::copy(input.path(), out.join(input.file_name())).unwrap(); }
    let mut names: Vec<_> = fs::read_dir(&out).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    println!("cargo:rustc-env=NAMES={}", names.join(","));
}
`
  const { both, push } = await play(
    t,
    {
      'Cargo.toml': manifest(
        'app',
        '[build-dependencies]\nplace = { path = "place" }\n[workspace]\n',
      ),
      ...{ 'build.rs': build, 'inputs/a': 'a', 'inputs/b': 'b' },
      ...{ 'place/Cargo.toml': manifest('place'), 'place/src/lib.rs': place('made') },
      'src/main.rs': 'fn main() { println!("@@ {}", env!("NAMES")); }\n',
    },
    BUILD,
  )
  // Only what the script was built from is another: what it read is the same.
  push({ 'place/src/lib.rs': place('other') })
  const [other, same] = await both([...BUILD, 'echo "@@ $(ls target/debug/build/app-*/out)"'])
  assert.equal(same, 'success | a,b | other')
  assert.equal(other, same)
  push({ 'inputs/b': '' })
  const [ours, plain] = await both(BUILD)
  assert.equal(plain, 'success | a')
  assert.equal(ours, plain)
})

test('what a build script left beside the program is there, whatever it is called', async (t) => {
  const build = `
use std::{env, fs, os::unix::fs::symlink, path::Path};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR").unwrap();
    let profile = Path::new(&out).ancestors().nth(3).unwrap();
    for folder in ["assets/doc", "assets/examples", "saves", "../cov"] { fs::create_dir_all(profile.join(folder)).unwrap(); }
    for file in ["assets/doc/a", "assets/examples/a", "../VERSION", "../cov/1.profraw"] { fs::write(profile.join(file), "1").unwrap(); }
    symlink(Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("src"), profile.join("linked")).unwrap();
    fs::write(profile.join("linked/notes"), "1\\n").unwrap();
}
`
  const names =
    'debug/assets/doc/a debug/assets/examples/a debug/saves debug/linked/main.rs VERSION cov/1.profraw'
  const { both, push } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'build.rs': build },
      ...{ 'src/main.rs': 'fn main() {}\n', 'src/notes': '1\n' },
    },
    BUILD,
  )
  const look = `sed "s/^/@@ /" src/notes; cd target; for i in ${names}; do echo "@@ $(ls -d $i)"; done`
  const [ours, plain] = await both([...BUILD, look])
  assert.equal(plain, `success | 1 | ${names.split(' ').join(' | ')}`)
  assert.equal(ours, plain)
  push({ 'build.rs': 'fn main() {}\n' })
  const [without, same] = await both([...BUILD, look])
  assert.equal(same.replaceAll(' | ', ' ').trim(), 'success 1')
  assert.equal(without, same)
})

test('what steps and tests have changed in its place, or taken from it, is made anew for the next run', async (t) => {
  const build = `
fn main() { std::fs::write(std::env::var("OUT_DIR").unwrap() + "/seed", "0").unwrap(); }
`
  const program = `
fn main() {}
#[test]
fn first_time() {
    let out = std::path::Path::new(env!("OUT_DIR"));
    let beside = std::env::current_exe().unwrap().with_file_name("notes");
    println!("@@ {} {}", std::fs::read_to_string(out.join("seed")).unwrap(), beside.exists());
    for path in [out.join("seed"), beside] { std::fs::write(path, "1").unwrap(); }
}
`
  const steps = [
    'cargo build',
    'printf X >> target/debug/app',
    'echo "@@ $(tail -c 2 target/debug/app | tr -d "\\0")"',
    'cargo test -- --nocapture',
    'cargo rustc --release -- --emit=asm && mv target/release/deps/app-*.s ../app.s && echo "@@ asm"',
  ]
  const { both } = await play(
    t,
    { 'Cargo.toml': manifest('app'), 'build.rs': build, 'src/main.rs': program },
    steps,
  )
  const [ours, plain] = await both(steps)
  assert.equal(plain, 'success | X | 0 false | asm')
  assert.equal(ours, plain)
})

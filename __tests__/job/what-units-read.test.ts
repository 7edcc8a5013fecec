import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APP, BUILD, manifest, PUSH, play, READER } from '../support/play-both.ts'

// The measure is what the same job gives without us: each job is run with the action and without.

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

test('what build scripts and macros leave for a step that takes it is made in each run', async (t) => {
  const write =
    'std::fs::write(path.with_extension("tmp"), "").unwrap(); std::fs::rename(path.with_extension("tmp"), &path).unwrap();'
  const script = (path: string): string =>
    `fn main() { println!("cargo:rerun-if-changed=build.rs"); let path = std::path::Path::new("${path}"); ${write} }\n`
  const library = (name: string, path: string): Record<string, string> => ({
    [`${name}/Cargo.toml`]: manifest(name),
    [`${name}/build.rs`]: script(path),
    [`${name}/src/lib.rs`]: '//!\n',
  })
  const take =
    'for it in one/made ../made-outside target/debug/made "$MADE"; do mv $it ../taken && rm ../taken && echo "@@ $(basename $it)"; done'
  const steps = [...BUILD, take].map((run) => ({
    run,
    env: { MADE: '${{ github.workspace }}/../made-by-macro' },
  }))
  const { both } = await play(
    t,
    {
      'Cargo.toml': manifest(
        'app',
        '[dependencies]\nmac = { path = "mac" }\none = { path = "one" }\ntwo = { path = "two" }\nthree = { path = "three" }\n[workspace]\n',
      ),
      'mac/Cargo.toml': manifest('mac', '[lib]\nproc-macro = true\n'),
      'mac/src/lib.rs': `#[proc_macro]\npub fn note(all: proc_macro::TokenStream) -> proc_macro::TokenStream { let path = std::path::PathBuf::from(std::env::var("MADE").unwrap()); ${write} all }\n`,
      ...library('one', 'made'),
      ...library('two', '../../made-outside'),
      ...library('three', '../target/debug/made'),
      'src/main.rs': 'mac::note!();\nfn main() {}\n',
    },
    steps,
  )
  const [ours, plain] = await both(steps)
  assert.equal(plain, 'success | made | made-outside | made | made-by-macro')
  assert.equal(ours, plain)
})

test('a macro is asked again when what it read or listed is another, wherever that lies, and when it printed something', async (t) => {
  // Each is a unit of its own, and so asked for itself alone.
  const programs = {
    hidden: 'names!("templates")',
    late: 'names!("others")',
    outside: 'content!("../outside.txt")',
    missing: 'content!("missing.txt")',
    loud: 'said!("by the macro")',
  }
  const program = ([name, asks]: readonly [string, string]): readonly [string, string] => [
    `src/bin/${name}.rs`,
    `fn main() { println!("@@ ${name} {}", reader::${asks}); }\n`,
  ]
  const run = [
    'cargo build',
    `for it in ${Object.keys(programs).join(' ')}; do target/debug/$it; done`,
  ]
  const {
    both,
    ours: alone,
    push,
  } = await play(
    t,
    {
      ...{ 'Cargo.toml': APP, ...READER, 'templates/a.txt': 'a', 'others/a.txt': 'a' },
      ...Object.fromEntries(Object.entries(programs).map(program)),
    },
    run,
  )
  const before = await alone(run)
  assert.equal(
    before,
    'success | by the macro | hidden a.txt | late a.txt | outside  | missing  | loud ',
  )
  push({ 'templates/.gitignore': 'x' })
  const later = [
    'echo made > missing.txt',
    'echo b > others/b.txt && touch -d 2001-01-01 others/b.txt others',
  ]
  const [ours, plain] = await both([...later, ...run], ['echo outside > ../outside.txt'])
  const now =
    'success | by the macro | hidden .gitignore,a.txt | late a.txt,b.txt | outside outside | missing made | loud '
  assert.equal(plain, now)
  assert.equal(ours, plain)
})

// Not of a commit, so that nothing is described by it.
const FOLDER_OF_TAGS = 'git tag app/files HEAD^{tree}'

test('what asked git is asked again at another commit, and after a step that commits, tags or removes it', async (t) => {
  const { both, push } = await play(
    t,
    {
      'Cargo.toml': APP,
      ...READER,
      'src/main.rs': 'fn main() { println!("@@ {}", reader::commit!()); }\n',
    },
    [FOLDER_OF_TAGS, ...BUILD],
  )
  for (const later of ['git tag app/v1', 'rm -rf .git']) {
    const [ours, plain] = await both([later, ...BUILD], [FOLDER_OF_TAGS], PUSH)
    assert.equal(ours, plain)
  }
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

test('a package that a test alone builds counts by what it read, and what a compiler prints is printed again', async (t) => {
  // As trybuild does.
  const test = `
use std::{env, process::Command};
#[test]
fn ui() {
    let args = ["run", "-q", "--manifest-path", "ui/Cargo.toml", "--target-dir", "target/tests/ui"];
    assert!(Command::new(env::var("CARGO").unwrap()).args(args).status().unwrap().success());
}
`
  const steps = [
    'cargo test -- --nocapture',
    'echo "@@ $(cargo rustc --bench all -- --print link-args | wc -l)"',
  ]
  const { both, push } = await play(
    t,
    {
      ...{ 'Cargo.toml': manifest('app'), 'src/lib.rs': '//!\n', 'tests/ui.rs': test, text: 'one' },
      ...{ 'benches/all.rs': '//!\n', 'ui/Cargo.toml': manifest('ui', '[workspace]\n') },
      'ui/build.rs':
        'fn main() { println!("cargo:rerun-if-changed=build.rs\\ncargo:rustc-env=TEXT={}", std::fs::read_to_string("../text").unwrap()); }\n',
      'ui/src/main.rs': 'fn main() { println!("@@ {}", env!("TEXT")); }\n',
    },
    steps,
  )
  push({ text: 'two' })
  const [ours, plain] = await both(steps)
  assert.equal(plain, 'success | two | 1')
  assert.equal(ours, plain)
})

/** As cargo writes it. */
const LOCK = [
  '# This file is automatically @generated by Cargo.\n# It is not intended for manual editing.\nversion = 4\n',
  ...['app', 'fetches'].map((name) => `[[package]]\nname = "${name}"\nversion = "0.1.0"\n`),
].join('\n')

test('a folder that a build script found and printed is looked for again', async (t) => {
  const build = `
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let all = std::fs::read_dir("../opt").unwrap().map(|it| it.unwrap().path().canonicalize().unwrap());
    println!("cargo:rustc-link-search=native={}", all.max().unwrap().display());
    println!("cargo:rustc-link-lib=static=qa");
}
`
  // As those that download a library do, beside the program or into a cache of the user's; who connects is not watched.
  const fetches = `
use std::{env, fs, net, path::Path, process::Command};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let server = net::TcpListener::bind("127.0.0.1:0").unwrap();
    net::TcpStream::connect(server.local_addr().unwrap()).unwrap();
    let out = env::var("OUT_DIR").unwrap();
    for (name, folder) in [("beside", Path::new(&out).ancestors().nth(3).unwrap()), ("cached", Path::new("../../.cache"))] {
        fs::create_dir_all(folder.join(name)).unwrap();
        let folder = folder.join(name).canonicalize().unwrap();
        fs::write("../made.c", format!("int {name}(void) {{ return 1; }}")).unwrap();
        for (program, args) in [("cc", format!("-c ../made.c -o ../made.o")), ("ar", format!("crs {}/lib{name}.a ../made.o", folder.display()))] {
            assert!(Command::new(program).args(args.split(' ')).status().unwrap().success());
        }
        println!("cargo:rustc-link-search=native={}\ncargo:rustc-link-lib=static={name}", folder.display());
    }
    for made in ["../made.c", "../made.o"] { fs::remove_file(made).unwrap(); }
}
`
  const install = (version: string): string =>
    `rm -rf ../opt; mkdir -p ../opt/${version}; cd ../opt/${version}; echo 'int qa(void) { return ${version}; }' > qa.c; cc -c qa.c; ar crs libqa.a qa.o; rm qa.c qa.o`
  const program = (word: string): string =>
    `extern "C" { fn qa() -> i32; }\nfn main() { println!("@@ ${word} {}", unsafe { qa() }); }\n`
  const { both, push } = await play(
    t,
    {
      'Cargo.toml': manifest('app', '[workspace]\nmembers = ["fetches"]\n'),
      ...{ 'build.rs': build, 'src/main.rs': program('then') },
      ...{ '.gitignore': 'target\n', 'Cargo.lock': LOCK },
      ...{ 'fetches/Cargo.toml': manifest('fetches'), 'fetches/build.rs': fetches },
      'fetches/src/main.rs':
        'extern "C" { fn beside() -> i32; fn cached() -> i32; }\nfn main() { println!("@@ {}", unsafe { beside() + cached() }); }\n',
    },
    [install('1'), ...BUILD, 'cargo check -p fetches'],
  )
  const clean = 'rm -rf ../.cache'
  const [fetched, same] = await both(['cargo run -p fetches'], [install('1'), clean], PUSH)
  assert.equal(same, 'success | 2')
  assert.equal(fetched, same)
  push({ 'src/main.rs': program('now') })
  const [ours, plain] = await both(BUILD, [install('2')])
  assert.equal(plain, 'success | now 2')
  assert.equal(ours, plain)
})

test('what a build script looks up in the OUT_DIR of another package, or among its libraries, is looked for again', async (t) => {
  const made = `
fn main() {
    println!("cargo:rerun-if-changed=text");
    std::fs::copy("text", std::env::var("OUT_DIR").unwrap() + "/text").unwrap();
}
`
  const build = `
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let all = std::fs::read_dir("target/debug/build").unwrap().map(|it| it.unwrap().path().join("out/text"));
    let texts: Vec<_> = all.filter_map(|it| std::fs::read_to_string(it).ok()).collect();
    let library = std::fs::read("target/debug/deps/libother.so").unwrap();
    let at = library.windows(5).position(|it| it == b"WORD-").unwrap();
    println!("cargo:rustc-env=TEXTS={} {}", texts.join(","), String::from_utf8_lossy(&library[at..at + 8]));
}
`
  const library = (word: string): string =>
    `#[no_mangle]\npub static WORD: [u8; 8] = *b"WORD-${word}";\n`
  const steps = ['cargo build -p other', ...BUILD]
  const { both, push } = await play(
    t,
    {
      'Cargo.toml': manifest('app', '[workspace]\nmembers = ["other"]\n'),
      ...{ 'build.rs': build, 'src/main.rs': 'fn main() { println!("@@ {}", env!("TEXTS")); }\n' },
      ...{ 'other/Cargo.toml': manifest('other', '[lib]\ncrate-type = ["cdylib"]\n') },
      ...{ 'other/build.rs': made, 'other/src/lib.rs': library('one'), 'other/text': 'one' },
    },
    steps,
  )
  for (const change of [{ 'other/src/lib.rs': library('two') }, { 'other/text': 'two' }]) {
    push(change)
    const [ours, plain] = await both(steps)
    assert.match(plain, /^success \| \w+ WORD-two/)
    assert.equal(ours, plain)
  }
})

test('what tests leave behind and git ignores is no reason to run a build script that did not read it', async (t) => {
  const script = (body: string): string => `fn main() { ${body} }\n`
  const reads = `println!("cargo:rustc-env=LEFT={}", std::fs::read_to_string("tests/state.log").unwrap_or_default().trim());`
  const { both } = await play(
    t,
    {
      '.gitignore': 'target\nCargo.lock\n*.log\n',
      'Cargo.toml': '[workspace]\nmembers = ["app", "looker"]\nresolver = "2"\n',
      'app/Cargo.toml': manifest('app'),
      'app/build.rs': script(''),
      ...{ 'app/src/main.rs': 'fn main() {}\n', 'app/tests/kept.txt': 'kept' },
      'looker/Cargo.toml': manifest('looker'),
      'looker/build.rs': script(reads),
      'looker/src/main.rs': 'fn main() { println!("@@ {}", env!("LEFT")); }\n',
      'looker/tests/kept.txt': 'kept',
    },
    [
      'cargo build',
      'for each in app looker; do echo left > $each/tests/state.log; done',
      'cargo build',
    ],
  )
  const fresh =
    'cargo build -v 2>&1 | sed -n "s/^.* \\(Fresh\\|Compiling\\|Dirty\\).* app v.*/@@ \\1/p"'
  const [ours, plain] = await both([fresh, './target/debug/looker'])
  assert.equal(plain, 'success | Compiling | ')
  assert.equal(ours, 'success | Fresh | ')
})

test('what asks for a variable that cargo takes from the manifest is fresh while the manifests are the same', async (t) => {
  const root = (license: string): string =>
    `[workspace]\nmembers = ["crates/app"]\n[workspace.package]\nlicense = "${license}"\n`
  const {
    both,
    ours: alone,
    push,
  } = await play(
    t,
    {
      ...{ 'Cargo.toml': root('MIT'), 'README.md': 'one' },
      'crates/app/Cargo.toml': manifest('app', 'license.workspace = true\n'),
      'crates/app/src/main.rs': 'fn main() { println!("@@ {}", env!("CARGO_PKG_LICENSE")); }\n',
    },
    ['cargo clippy', ...BUILD],
  )
  push({ 'README.md': 'two' })
  const count = (command: string): string =>
    `echo "@@ $(cargo ${command} -v 2>&1 | grep -c "Dirty\\|rustc --crate-name")"`
  const ours = await alone([count('clippy'), count('build'), ...BUILD])
  assert.equal(ours, 'success | 0 | 0 | MIT')
  push({ 'Cargo.toml': root('0BSD') })
  const [other, plain] = await both(BUILD)
  assert.equal(plain, 'success | 0BSD')
  assert.equal(other, plain)
})

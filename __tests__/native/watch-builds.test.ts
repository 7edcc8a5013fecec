import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Run, run, writeSettings } from './shim-home.ts'
import {
  blind,
  children,
  logOf,
  makePackage,
  makeWatchHome,
  NO_WATCHER,
  unitLogs,
  type WatchHome,
} from './watch-home.ts'

const manifest = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n${more}`

/** Prints an environment. */
const PRINTS = 'for (name, value) in std::env::vars() { println!("{name}={value}") }'

async function cargo(
  home: WatchHome,
  cwd: string,
  args: readonly string[],
  env = {},
): Promise<Run> {
  const ended = await run(home, 'cargo', args, { cwd, env })
  assert.equal(ended.code, 0, ended.stderr)
  return ended
}

/** The same command once more, with nothing built before and nobody looking on. */
async function unwatched(home: WatchHome, cwd: string, args: readonly string[]): Promise<Run> {
  writeSettings(home.folder, { records: home.records })
  await cargo(home, cwd, ['clean'])
  return cargo(home, cwd, args)
}

function allAreSeen(home: WatchHome): void {
  for (const log of unitLogs(home)) {
    const { started, watched } = children(log)
    assert.equal(started, watched, log.path)
    assert.deepEqual(blind(log), [])
  }
}

test('what a procedural macro reads and runs belongs to the crate that uses it', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, {
    'Cargo.toml': manifest('app', '[dependencies]\nmaker = { path = "maker" }\n'),
    'src/main.rs': 'fn main() { println!("{}", maker::text!()) }',
    'maker/Cargo.toml': manifest('maker', '[lib]\nproc-macro = true\n'),
    'maker/src/lib.rs': `
      #[proc_macro]
      pub fn text(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
        let head = std::process::Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap();
        let text = std::fs::read_to_string("text.txt").unwrap();
        format!("{:?}", text + &String::from_utf8_lossy(&head.stdout)).parse().unwrap()
      }`,
    'text.txt': 'of a file ',
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: project,
      encoding: 'utf8',
    })
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'first')
  const { stdout } = await cargo(home, project, ['run', '-q'])
  assert.equal(stdout, `of a file ${git('rev-parse', 'HEAD')}\n`)
  const { body } = logOf(home, 'compile', 'app')
  assert.ok(body.includes(`r${project}/text.txt`))
  const ref = /ref: (\S+)/.exec(readFileSync(join(project, '.git/HEAD'), 'utf8'))?.[1]
  assert.ok(body.some((record) => record.startsWith('r') && record.endsWith(`.git/${ref}`)))
  allAreSeen(home)
})

test('units that a build script has built name its log', { skip: NO_WATCHER }, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, {
    'build.rs': `fn main() {
      let target = std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("inner");
      let status = std::process::Command::new("cargo")
        .args(["run", "--manifest-path", "inner/Cargo.toml", "--target-dir"]).arg(target).status();
      assert!(status.unwrap().success());
    }`,
    'inner/Cargo.toml': manifest('inner', '[workspace]\n'),
    'inner/build.rs': 'fn main() { std::fs::read("by-inner-script.txt").unwrap(); }',
    'inner/by-inner-script.txt': '',
    'inner/src/main.rs': 'fn main() { std::fs::read("by-inner-program.txt").unwrap(); }',
    'by-inner-program.txt': '',
  })
  await cargo(home, project, ['build'])
  const scripts = unitLogs(home).filter(({ unit }) => unit === 'script')
  const outer = scripts.find(({ parent }) => parent === undefined)
  const inner = scripts.find(({ parent }) => parent !== undefined)
  assert.ok(outer !== undefined && inner !== undefined)
  assert.equal(scripts.length, 2)
  assert.ok(outer.body.includes(`r${project}/by-inner-program.txt`))
  assert.ok(outer.body.includes(`r${project}/inner/Cargo.toml`))
  assert.ok(inner.body.includes(`r${project}/inner/by-inner-script.txt`))
  assert.equal(inner.packageName, 'inner')
  const nested = unitLogs(home).filter(({ parent }) => parent === outer.path)
  assert.deepEqual(nested.map(({ unit, crateName }) => `${unit} ${crateName}`).sort(), [
    'compile build_script_build',
    'compile inner',
    'script ',
  ])
  allAreSeen(home)
})

test('a build script, and what it runs, sees the environment that it sees without a watcher', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, {
    'build.rs': `fn main() {
      ${PRINTS}
      assert!(std::process::Command::new("env").status().unwrap().success());
      assert!(std::process::Command::new("sh").args(["-c", "env"]).env_clear().status().unwrap().success());
    }`,
  })
  const args = ['build', '-vv']
  const kept = (ended: Run) =>
    ended.stderr.replaceAll(/.*(Finished|Running|Compiling).*\n/g, '') + ended.stdout
  const watched = await cargo(home, project, args)
  allAreSeen(home)
  assert.equal(children(logOf(home, 'script')).started, 3)
  assert.equal(kept(watched), kept(await unwatched(home, project, args)))
  assert.match(watched.stdout + watched.stderr, /OUT_DIR=/)
})

test('tests, documentation tests and examples run as if nobody looked on', {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, {
    'src/lib.rs': [
      '/// ```',
      '/// let names = std::env::vars().map(|(name, _)| name + "\\n").collect::<String>();',
      '/// std::fs::write("seen.txt", names).unwrap();',
      '/// std::fs::read("by-documentation.txt").unwrap();',
      '/// ```',
      'pub fn documented() {}',
    ].join('\n'),
    'tests/it.rs': `#[test] fn it() { ${PRINTS}\n std::fs::read("by-test.txt").unwrap(); }`,
    'examples/it.rs': `fn main() { ${PRINTS}\n std::fs::read("by-example.txt").unwrap(); }`,
    ...{ 'by-test.txt': '', 'by-example.txt': '', 'by-documentation.txt': '' },
  })
  const args = ['test', '--tests', '-q', '--', '--nocapture', '--test-threads=1']
  const watched = await cargo(home, project, args)
  const example = await cargo(home, project, ['run', '-q', '--example', 'it'])
  await cargo(home, project, ['test', '--doc'])
  const seen = unitLogs(home).flatMap(({ body }) =>
    body.filter((record) => /by-(test|ex|doc)/.test(record)),
  )
  assert.deepEqual(seen, [])
  const variables = (text: string) =>
    text.split('\n').filter((line) => /^\w+=/.test(line) && !/^RUST_TEST|rustdoctest/.test(line))
  const names = readFileSync(join(project, 'seen.txt'), 'utf8')
  assert.match(names, /^PATH$/m)
  assert.doesNotMatch(names, /FAST_CARGO_WATCH|LD_PRELOAD/)
  assert.deepEqual(
    variables(watched.stdout),
    variables((await unwatched(home, project, args)).stdout),
  )
  assert.equal(
    example.stdout,
    (await cargo(home, project, ['run', '-q', '--example', 'it'])).stdout,
  )
})

test("a compiler that a program of the project's own has started is watched all the same", {
  skip: NO_WATCHER,
}, async (t) => {
  const home = makeWatchHome(t)
  const project = makePackage(home, {
    'src/main.rs': `fn main() {
      assert!(std::env::vars().all(|(name, _)| !name.starts_with("FAST_CARGO_WATCH") && name != "LD_PRELOAD"));
      let cargo = std::env::var("CARGO").unwrap();
      let status = std::process::Command::new(cargo).args(["build", "--manifest-path", "inner/Cargo.toml"]).status();
      assert!(status.unwrap().success());
    }`,
    'inner/Cargo.toml': manifest('inner', '[workspace]\n'),
    'inner/src/lib.rs': '',
  })
  await cargo(home, project, ['run'], { RUSTC_WRAPPER: join(home.folder, 'rustc-wrapper') })
  assert.equal(logOf(home, 'compile', 'inner').parent, undefined)
})

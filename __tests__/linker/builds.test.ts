import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isAtLeast } from '../../src/cargo/toolchain.ts'
import { localFiles } from '../../src/runner/files.ts'
import { type BuildJob, type BuildRun, buildJob, type GivenJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'

const files = localFiles()
const MOLD = spawnSync('sh', ['-c', 'command -v mold'], { encoding: 'utf8' }).stdout.trim()
const NEEDS_MOLD = { skip: missing('mold') }
const NEEDS_CLANG = { skip: missing('mold') || missing('clang') }
/** Debian's own, in /usr/bin: before 1.90, so that GNU ld is its default. */
const DISTRIBUTION = { toolsIn: '/usr/bin' } as const
const NEEDS_OLD = {
  skip: missing('mold') || missing('/usr/bin/rustc') || missing('/usr/bin/cargo'),
}

const TRIPLE =
  /host: (.*)/.exec(spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout)?.[1] ?? ''

/** A program with a build script, a proc macro and a test in its documentation. */
const PROJECT = {
  'job/checkout/Cargo.toml':
    '[workspace]\nmembers = ["app", "marks"]\nresolver = "2"\n[profile.fat]\ninherits = "release"\nlto = "fat"\n',
  'job/checkout/app/Cargo.toml':
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[lib]\ncrate-type = ["rlib", "cdylib", "staticlib"]\n[dependencies]\nmarks = { path = "../marks" }\n',
  'job/checkout/app/build.rs': 'fn main() { println!("cargo:rerun-if-changed=build.rs") }\n',
  'job/checkout/app/src/lib.rs':
    '/// ```\n/// assert_eq!(app::answer(), 42);\n/// ```\npub fn answer() -> u32 { marks::answer!() }\n',
  'job/checkout/app/src/main.rs': 'fn main() { println!("{}", app::answer()) }\n',
  'job/checkout/marks/Cargo.toml':
    '[package]\nname = "marks"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nproc-macro = true\n',
  'job/checkout/marks/src/lib.rs':
    'use proc_macro::TokenStream;\n#[proc_macro]\npub fn answer(_: TokenStream) -> TokenStream { "42".parse().unwrap() }\n',
}

const SMALL = {
  'job/checkout/Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  'job/checkout/src/main.rs': 'fn main() {}\n',
}

const ALL_KINDS = ['app', 'build_script_build', 'libapp', 'libmarks']

function config(text: string): Readonly<Record<string, string>> {
  return { ...PROJECT, 'job/checkout/.cargo/config.toml': text }
}

function withTarget(text: string): Readonly<Record<string, string>> {
  return config(`[target.${TRIPLE}]\n${text}\n`)
}

const WITH_MOLD = { contents: PROJECT, choice: 'mold', linker: MOLD } as const

function built(run: BuildRun): BuildRun {
  assert.equal(run.code, 0, run.stderr)
  return run
}

/** Who really linked what our driver was asked for, by the artifacts. */
async function linkers({ links, linkedBy, job }: BuildJob): Promise<readonly string[]> {
  const outputs = links().map(({ output }) => output.slice(job.workspace.length))
  const all = await Promise.all(outputs.map((output) => linkedBy(output)))
  return [...new Set(all.map((linker) => linker?.split(' ')[0] ?? 'nobody'))]
}

function names({ links }: BuildJob): readonly string[] {
  return [...new Set(links().map(({ name }) => name))].sort()
}

/** Compilers of this machine under all their versions. */
const COMPILERS = readdirSync('/usr/bin').filter((name) => /^(gcc|clang)-\d+$/.test(name))

for (const compiler of COMPILERS) {
  test(
    `${compiler} as cc: mold links through our driver, and without it the default`,
    NEEDS_MOLD,
    async (t) => {
      const programs = { cc: join('/usr/bin', compiler) }
      const ours = await buildJob(t, { ...WITH_MOLD, contents: SMALL, programs })
      built(ours.cargo(['build', '--offline']))
      assert.match((await ours.linkedBy('target/debug/app')) ?? '', /^mold/)
      const without = await buildJob(t, { contents: SMALL, programs })
      built(without.cargo(['build', '--offline']))
      const expected = without.toolchain.bundledLld ? /^LLD/ : /^GNU ld/
      assert.match((await without.linkedBy('target/debug/app')) ?? '', expected)
    },
  )
}

test('mold links programs, cdylibs, proc macros and build scripts', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  const { lines } = built(job.cargo(['build', '--offline', '-v']))
  assert.ok(lines.get('app')?.includes(`linker=${job.job.home}/cc`))
  assert.deepEqual(names(job), ALL_KINDS)
  assert.deepEqual(await linkers(job), ['mold'])
})

test('with --target the host parts are linked by mold too', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline', '--target', TRIPLE]))
  assert.deepEqual(names(job), ALL_KINDS)
  assert.deepEqual(await linkers(job), ['mold'])
  assert.match((await job.linkedBy(`target/${TRIPLE}/debug/app`)) ?? '', /^mold/)
})

test('doctests are linked through our driver', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  const { stdout } = built(job.cargo(['test', '--doc', '--offline']))
  assert.match(stdout, /1 passed/)
  const doctests = job.links().filter(({ output }) => output.includes('rustdoctest'))
  assert.deepEqual(
    doctests.map(({ linker, fallback }) => [linker, fallback]),
    [['ours', false]],
  )
})

test('cargo nextest builds its tests through our driver', {
  skip: missing('mold') || missing('cargo-nextest'),
}, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  await files.writeText(
    join(job.job.workspace, 'app/tests/answer.rs'),
    '#[test]\nfn answer() { assert_eq!(app::answer(), 42) }\n',
  )
  const { stderr } = built(job.cargo(['nextest', 'run', '--offline']))
  assert.match(stderr, /1 passed/)
  assert.ok(names(job).includes('answer'))
  assert.deepEqual(await linkers(job), ['mold'])
})

test('a staticlib needs no linker, and LTO links with mold', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline', '--profile', 'fat']))
  assert.ok(readdirSync(join(job.job.workspace, 'target/fat')).includes('libapp.a'))
  assert.ok(!job.links().some(({ output }) => output.endsWith('.a')))
  assert.match((await job.linkedBy('target/fat/app')) ?? '', /^mold/)
  assert.match((await job.linkedBy('target/fat/libapp.so')) ?? '', /^mold/)
})

test('the same path with and without mold: nothing is built again', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline']))
  for (const name of ['ld', 'ld.lld', 'ld.mold']) spawnSync('rm', [join(job.job.home, 'ld', name)])
  const { stderr } = built(job.cargo(['build', '--offline', '-v']))
  assert.match(stderr, /Fresh app/)
  assert.doesNotMatch(stderr, /Compiling|Dirty/)
})

test('link arguments of the project reach mold', NEEDS_MOLD, async (t) => {
  const flags = 'rustflags = ["-C", "link-arg=-Wl,-rpath,/opt/of/the/project"]'
  const job = await buildJob(t, { ...WITH_MOLD, contents: withTarget(flags) })
  built(job.cargo(['build', '--offline']))
  assert.match((await job.linkedBy('target/debug/app')) ?? '', /^mold/)
  const app = join(job.job.workspace, 'target/debug/app')
  assert.match(spawnSync('strings', [app], { encoding: 'utf8' }).stdout, /\/opt\/of\/the\/project/)
})

test('RUSTFLAGS of a set-up action leave our linker in force', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, { ...WITH_MOLD, env: { RUSTFLAGS: '-D warnings' } })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
})

test(
  'linker = "clang" alone: GNU ld links, and the line that costs it is named',
  NEEDS_CLANG,
  async (t) => {
    const job = await buildJob(t, { contents: withTarget('linker = "clang"') })
    const { lines } = built(job.cargo(['build', '--offline', '-v']))
    assert.match(lines.get('app') ?? '', /linker=clang/)
    assert.deepEqual(names(job), [])
    assert.equal(await job.linkedBy('target/debug/app'), 'GNU ld')
    const row = job.settings.settings.find(({ key }) => key === `target.${TRIPLE}.linker`)
    assert.equal(row?.outcome, 'theirs kept')
    assert.match(row?.advice ?? '', /config\.toml:2 names the linker "clang".*GNU ld/)
  },
)

test(
  '-fuse-ld=mold of the project is kept: mold links without our driver',
  NEEDS_CLANG,
  async (t) => {
    const lines = 'linker = "clang"\nrustflags = ["-C", "link-arg=-fuse-ld=mold"]'
    const job = await buildJob(t, { contents: withTarget(lines) })
    built(job.cargo(['build', '--offline']))
    assert.match((await job.linkedBy('target/debug/app')) ?? '', /^mold/)
    assert.deepEqual([job.linkerPlan.writeKey, names(job)], [false, []])
  },
)

test('-fuse-ld=lld of the project is kept: lld links without our driver', {
  skip: missing('clang') || missing('ld.lld'),
}, async (t) => {
  const lines = 'linker = "clang"\nrustflags = ["-C", "link-arg=-fuse-ld=lld"]'
  const job = await buildJob(t, { contents: withTarget(lines) })
  built(job.cargo(['build', '--offline']))
  assert.match((await job.linkedBy('target/debug/app')) ?? '', /^LLD/)
  assert.deepEqual([job.linkerPlan.writeKey, names(job)], [false, []])
})

test('-C linker= in RUSTFLAGS is kept', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, { contents: PROJECT, env: { RUSTFLAGS: '-Clinker=gcc' } })
  built(job.cargo(['build', '--offline']))
  assert.equal(job.linkerPlan.writeKey, false)
  assert.equal(await job.linkedBy('target/debug/app'), 'GNU ld')
})

test('rustc before 1.90: GNU ld is its default, and auto takes any mold', NEEDS_OLD, async (t) => {
  const job = await buildJob(t, { contents: PROJECT, linker: MOLD, ...DISTRIBUTION })
  assert.deepEqual(job.linkerPlan.wanted, { tool: 'mold', minimum: '1.0.0' })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
  const without = await buildJob(t, { contents: PROJECT, ...DISTRIBUTION })
  built(without.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(without), ['GNU'])
})

/** Debian's newer Rust, which cannot be installed beside its older one: `.ci/run` unpacks it there. */
const WITHOUT_LLD = '/opt/rustc-web/bin'

if (existsSync(WITHOUT_LLD)) {
  test(
    'rustc 1.90 or later without an lld of its own is seen as what it is',
    NEEDS_MOLD,
    async (t) => {
      const job = await buildJob(t, { contents: PROJECT, linker: MOLD, toolsIn: WITHOUT_LLD })
      assert.equal(isAtLeast(job.toolchain.rustcVersion, 85), true)
      assert.deepEqual(job.linkerPlan.wanted, { tool: 'mold', minimum: '1.0.0' })
      built(job.cargo(['build', '--offline']))
      assert.deepEqual(await linkers(job), ['mold'])
      const without = await buildJob(t, { contents: PROJECT, toolsIn: WITHOUT_LLD })
      built(without.cargo(['build', '--offline']))
      assert.deepEqual(await linkers(without), ['GNU'])
    },
  )
}

test('the nightly toolchain links through our driver too', {
  skip: missing('mold') || nightlyMissing(),
}, async (t) => {
  const job = await buildJob(t, { ...WITH_MOLD, env: { RUSTUP_TOOLCHAIN: 'nightly' } })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
})

function nightlyMissing(): string | false {
  const found = spawnSync('rustup', ['run', 'nightly', 'rustc', '-V']).status === 0
  return found ? false : 'there is no nightly toolchain of rustup'
}

const CROSS = 'aarch64-unknown-linux-gnu'
const NEEDS_CROSS = {
  skip:
    NEEDS_OLD.skip ||
    missing('aarch64-linux-gnu-gcc') ||
    missing('qemu-aarch64') ||
    missing(`/usr/lib/rustlib/${CROSS}/lib`, 'd'),
}

test(
  'for another target its own linker links, and ours links what runs on the host',
  NEEDS_CROSS,
  async (t) => {
    const text = `[build]\ntarget = ["${CROSS}"]\n[target.${CROSS}]\nlinker = "aarch64-linux-gnu-gcc"\nrunner = "qemu-aarch64 -L /usr/aarch64-linux-gnu"\n`
    const job = await buildJob(t, { contents: config(text), linker: MOLD, ...DISTRIBUTION })
    const { stdout } = built(job.cargo(['run', '--offline']))
    const row = job.settings.settings.find(({ key }) => key === `target.${CROSS}.linker`)
    assert.equal(`${row?.value} ${row?.outcome}`, 'aarch64-linux-gnu-gcc theirs kept')
    assert.equal(stdout, '42\n')
    assert.equal(await job.linkedBy(`target/${CROSS}/debug/app`), 'GNU ld')
    assert.deepEqual(names(job), ['build_script_build', 'libmarks'])
    assert.deepEqual(await linkers(job), ['mold'])
  },
)

test('musl is linked by cc with startup files of rustc itself, and left alone', async (t) => {
  const args = [
    '-Zunstable-options',
    '--print',
    'target-spec-json',
    '--target',
    'x86_64-unknown-linux-musl',
  ]
  const env = { ...process.env, RUSTC_BOOTSTRAP: '1' }
  const spec = JSON.parse(spawnSync('rustc', args, { env, encoding: 'utf8' }).stdout)
  assert.equal(spec['linker-flavor'], 'gnu-cc')
  assert.equal(spec['crt-objects-fallback'], 'musl')
  const job = await buildJob(t, {
    contents: config('[build]\ntarget = "x86_64-unknown-linux-musl"\n'),
  })
  assert.deepEqual(Object.keys(Object(job.settings.document['target'])), [TRIPLE])
  const row = job.settings.settings.find(
    ({ key }) => key === 'target.x86_64-unknown-linux-musl.linker',
  )
  assert.match(`${row?.outcome} ${row?.from}`, /^cannot left to rustc's own linker/)
})

const BROKEN: readonly (readonly [string, string, RegExp])[] = [
  ['fails', '/usr/bin/false', /ld|linker/],
  ['is gone', '/nonexistent/mold', /^\/nonexistent\/mold is gone$/],
]

for (const [what, linker, reason] of BROKEN) {
  test(`a linker that ${what} costs speed, not the build`, async (t) => {
    const given: GivenJob = { contents: PROJECT, choice: 'mold', linker }
    const job = await buildJob(t, given)
    built(job.cargo(['build', '--offline']))
    assert.deepEqual(names(job), ALL_KINDS)
    assert.ok(job.links().every(({ fallback }) => fallback))
    assert.match(job.links()[0]?.reason ?? '', reason)
    assert.deepEqual(await linkers(job), [job.toolchain.bundledLld ? 'LLD' : 'GNU'])
  })
}

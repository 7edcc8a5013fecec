import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reviewCommands } from '../../src/cargo/review-commands.ts'
import type { CargoCommandRecord } from '../../src/timing/job-record.ts'
import { type BuildJob, type BuildRun, buildJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'
import { files, git, WORKSPACE } from './rust-job.ts'

const NEEDS_OLD = { skip: missing('/usr/bin/rustc') || missing('/usr/bin/cargo') }
const REPO = 'job/checkout/.cargo/config.toml'
const MANIFEST = 'job/checkout/Cargo.toml'

function built(run: BuildRun): BuildRun {
  assert.equal(run.code, 0, run.stderr)
  return run
}

function debugOf(run: BuildRun, crate: string): string {
  const line = built(run).lines.get(crate) ?? assert.fail(`${crate} was not compiled`)
  return /debuginfo=([\w-]+)/.exec(line)?.[1] ?? '0'
}

/** What the summary says of one command, as post does it from the shim's records. */
function review(
  { job, settings: { settings } }: BuildJob,
  args: readonly string[],
  cwd = job.workspace,
): Promise<readonly string[]> {
  const command: CargoCommandRecord = {
    ...{ label: ['cargo', ...args].join(' '), args: [...args], cwd, startMs: 0 },
    ...{ outcome: 'succeeded', units: [] },
  }
  const { configParent } = job
  return reviewCommands({ commands: [command], settings, configParent }, files)
}

test('a command of the plain job went past nothing', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  assert.deepEqual(await review(job, ['build', '--workspace']), [])
})

test(
  'an older cargo in a job that was set up for a newer one builds, and passes over our word',
  NEEDS_OLD,
  async (t) => {
    const job = await buildJob(t, { contents: WORKSPACE })
    const old = { PATH: `/usr/bin:/bin:${job.env['PATH']}` }
    const run = job.cargo(['build', '-v', '--offline'], { env: old })
    assert.match(built(run).stderr, /rustc-wrapper/)
    assert.equal(debugOf(run, 'app'), '2')
    assert.equal(debugOf(run, 'dep'), '0')
  },
)

test('a job of an older cargo gets the number', NEEDS_OLD, async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE, toolsIn: '/usr/bin' })
  assert.equal(debugOf(job.cargo(['build', '-v', '--offline']), 'app'), '1')
})

test('what set-up actions export stays in force, and our linker with it', async (t) => {
  const env = { CARGO_INCREMENTAL: '0', CARGO_PROFILE_DEV_DEBUG: '0', RUSTFLAGS: '-D warnings' }
  const job = await buildJob(t, { contents: WORKSPACE, env })
  const run = job.cargo(['build', '-v', '--offline'])
  assert.equal(debugOf(run, 'app'), '0')
  const line = run.lines.get('app') ?? ''
  assert.match(line, /-D warnings/)
  assert.doesNotMatch(line, /incremental=/)
  assert.ok(line.includes(`linker=${job.job.home}/cc`))
  const debug = job.settings.settings.find(({ key }) => key === 'profile.dev.debug')
  assert.match(debug?.from ?? '', /^CARGO_PROFILE_DEV_DEBUG/)
})

test('RUSTFLAGS hides the flags of the repository, and the summary names both', async (t) => {
  const flags = { [REPO]: '[build]\nrustflags = ["--cfg", "of_the_repo"]\n' }
  const job = await buildJob(t, {
    contents: { ...WORKSPACE, ...flags },
    env: { RUSTFLAGS: '-D warnings' },
  })
  const run = built(job.cargo(['build', '-v', '--offline']))
  assert.doesNotMatch(run.lines.get('app') ?? '', /of_the_repo/)
  const row = job.settings.settings.find(({ key }) => key === 'build.rustflags')
  assert.match(row?.advice ?? '', /^RUSTFLAGS hides .*config\.toml:2 \(--cfg of_the_repo\)/)
})

test('flags of a target hide those of build, and the summary names both', async (t) => {
  const text = `[build]\nrustflags = ["--cfg", "lost"]\n[target.'cfg(unix)']\nrustflags = ["--cfg", "kept"]\n`
  const job = await buildJob(t, { contents: { ...WORKSPACE, [REPO]: text } })
  const line = built(job.cargo(['build', '-v', '--offline'])).lines.get('app') ?? ''
  assert.match(line, /--cfg kept/)
  assert.doesNotMatch(line, /--cfg lost/)
  const row = job.settings.settings.find(({ key }) => key === 'build.rustflags')
  assert.match(row?.advice ?? '', /config\.toml:2 \(--cfg lost\)/)
})

const WORKSPACE_TEXT = WORKSPACE[MANIFEST]

test('a profile that inherits from dev has our settings, but what it sets itself', async (t) => {
  const profiles =
    '[profile.ci]\ninherits = "dev"\n[profile.own]\ninherits = "dev"\nopt-level = 1\n'
  const job = await buildJob(t, {
    contents: { ...WORKSPACE, [MANIFEST]: WORKSPACE_TEXT + profiles },
  })
  const ci = job.cargo(['build', '-v', '--offline', '--profile', 'ci'])
  assert.deepEqual([debugOf(ci, 'app'), debugOf(ci, 'dep')], ['line-tables-only', '0'])
  const own = job.cargo(['build', '-v', '--offline', '--profile', 'own'])
  assert.equal(debugOf(own, 'app'), 'line-tables-only')
  assert.match(own.lines.get('app') ?? '', /opt-level=1/)
})

for (const profile of ['test', 'ci']) {
  const inherits = profile === 'test' ? '' : 'inherits = "dev"\n'
  test(`debug info that profile ${profile} asks for reaches its dependencies`, async (t) => {
    const profiles = `[profile.${profile}]\n${inherits}debug = 2\n`
    const job = await buildJob(t, {
      contents: { ...WORKSPACE, [MANIFEST]: WORKSPACE_TEXT + profiles },
    })
    const args = profile === 'test' ? ['test', '--no-run'] : ['build', '--profile', profile]
    const run = job.cargo([...args, '-v', '--offline'])
    assert.deepEqual([debugOf(run, 'app'), debugOf(run, 'dep')], ['2', '2'])
    const row = job.settings.settings.find(({ key }) => key === 'profile.dev.package."*".debug')
    assert.deepEqual([row?.outcome, row?.value], ['theirs kept', '2'])
  })
}

test('profiles of a member do nothing, as cargo says, and keep nothing of ours out', async (t) => {
  const member = `${WORKSPACE['job/checkout/app/Cargo.toml']}[profile.dev]\ndebug = 2\n`
  const contents = { ...WORKSPACE, 'job/checkout/app/Cargo.toml': member }
  const job = await buildJob(t, { contents, cwd: 'job/checkout/app' })
  const run = job.cargo(['build', '-v', '--offline'])
  assert.equal(debugOf(run, 'app'), 'line-tables-only')
  assert.match(run.stderr, /profiles for the non root package will be ignored/)
})

test('release, which does not inherit from dev, is as the project has it', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const run = job.cargo(['build', '-v', '--offline', '--release'])
  assert.deepEqual([debugOf(run, 'app'), debugOf(run, 'dep')], ['0', '0'])
  assert.match(run.lines.get('app') ?? '', /opt-level=3/)
})

test('started outside the checkout, cargo reads nothing of ours, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: { ...WORKSPACE, 'elsewhere/x': '' } })
  const args = ['build', '--manifest-path', join(job.job.workspace, 'Cargo.toml')]
  const run = job.cargo([...args, '-v', '--offline'], { cwd: 'elsewhere' })
  assert.equal(debugOf(run, 'app'), '2')
  assert.doesNotMatch(run.lines.get('app') ?? '', /\.cargo\/fast-cargo/)
  const [note] = await review(job, args, join(job.job.top, 'elsewhere'))
  assert.match(note ?? '', /was started in .*elsewhere, .*built without them\. Start it inside/)
})

const NESTED = {
  ...WORKSPACE,
  'job/checkout/fuzz/Cargo.toml':
    '[package]\nname = "fuzz"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n[profile.dev]\ndebug = 2\n',
  'job/checkout/fuzz/src/main.rs': 'fn main() {}\n',
}

for (const [how, args, cwd] of [
  ['by its folder', ['build'], 'job/checkout/fuzz'],
  ['by --manifest-path', ['build', '--manifest-path', 'fuzz/Cargo.toml'], 'job/checkout'],
] as const) {
  test(`another workspace of the checkout, ${how}: ours wins, and the summary names its line`, async (t) => {
    const job = await buildJob(t, { contents: NESTED })
    const run = job.cargo([...args, '-v', '--offline'], { cwd })
    assert.equal(debugOf(run, 'fuzz'), 'line-tables-only')
    const notes = await review(job, args, join(job.job.top, cwd))
    assert.match(
      notes.join('\n'),
      /profile\.dev\.debug = line-tables-only won over .*fuzz\/Cargo\.toml:7 \(2\)/,
    )
  })
}

test('the workspace of the input working-directory is the one whose manifest counts', async (t) => {
  const job = await buildJob(t, { contents: NESTED, cwd: 'job/checkout/fuzz' })
  assert.equal(debugOf(job.cargo(['build', '-v', '--offline']), 'fuzz'), '2')
})

test('--config on the command line wins, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const args = ['build', '--config', 'profile.dev.debug=1']
  assert.equal(debugOf(job.cargo([...args, '-v', '--offline']), 'app'), '1')
  const notes = await review(job, args)
  assert.match(notes.join('\n'), /sets profile\.dev\.debug with --config, which wins/)
})

test('CARGO_HOME inside the checkout: its config is read once, and kept', async (t) => {
  const contents = { ...WORKSPACE, [REPO]: '[profile.dev]\ndebug = 1\n' }
  const first = await buildJob(t, { contents })
  const home = join(first.job.workspace, '.cargo')
  const job = await buildJob(t, { contents, env: { CARGO_HOME: home } })
  const inside = join(job.job.workspace, '.cargo')
  const run = job.cargo(['build', '-v', '--offline'], { env: { CARGO_HOME: inside } })
  assert.equal(debugOf(run, 'app'), '1')
  assert.ok(run.lines.get('app')?.includes(`linker=${job.job.home}/cc`))
})

test('a parent folder that cannot take a config: variables say what they can', async (t) => {
  const job = await buildJob(t, {
    contents: { ...WORKSPACE, 'job/.cargo': 'a file where a folder should be' },
  })
  const run = job.cargo(['build', '-v', '--offline'])
  assert.equal(debugOf(run, 'app'), '1')
  assert.ok(run.lines.get('app')?.includes(`linker=${job.job.home}/cc`))
  const row = job.settings.settings.find(({ key }) => key === 'profile.dev.package."*".debug')
  assert.equal(row?.outcome, 'cannot')
})

test('where only the checkout is mounted, as cross does, cargo builds as without us', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const project = join(job.job.top, 'container/project')
  spawnSync('mkdir', ['-p', join(job.job.top, 'container')])
  spawnSync('cp', ['-r', job.job.workspace, project])
  const run = job.cargo(['build', '-v', '--offline'], { cwd: 'container/project' })
  assert.equal(debugOf(run, 'app'), '2')
  assert.doesNotMatch(run.lines.get('app') ?? '', /\.cargo\/fast-cargo/)
})

test('cargo install reads CARGO_HOME alone, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const tool = join(job.job.top, 'tool')
  const manifest = '[package]\nname = "tool"\nversion = "0.1.0"\nedition = "2021"\n'
  await files.writeText(join(tool, 'Cargo.toml'), manifest)
  await files.writeText(join(tool, 'src/main.rs'), 'fn main() {}\n')
  git(tool, 'init', '-q', '-b', 'main')
  git(tool, 'add', '.')
  git(tool, 'commit', '-qm', 'all')
  const args = [
    'install',
    '--debug',
    '--git',
    `file://${tool.replaceAll(' ', '%20').replace('ü', '%C3%BC')}`,
  ]
  const run = job.cargo([...args, '-v', '--root', join(job.job.top, 'root')], {
    env: { CARGO_NET_OFFLINE: 'false' },
  })
  assert.doesNotMatch(
    built(run).lines.get('tool') ?? assert.fail(),
    /\.cargo\/fast-cargo|line-tables/,
  )
  assert.match((await review(job, args)).join(), /reads the config of CARGO_HOME alone/)
  assert.ok(existsSync(join(job.job.top, 'root/bin/tool')))
})

test('cargo install --path reads ours', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const args = ['install', '--debug', '--path', 'app']
  const run = job.cargo([...args, '-v', '--offline', '--root', join(job.job.top, 'root')])
  assert.equal(debugOf(run, 'app'), 'line-tables-only')
  assert.deepEqual(await review(job, args), [])
})

test('link-time optimisation and unpacked debug info of the project stay, with what they cost', async (t) => {
  const profile = '[profile.dev]\nlto = "thin"\nsplit-debuginfo = "unpacked"\n'
  const job = await buildJob(t, {
    contents: { ...WORKSPACE, [MANIFEST]: WORKSPACE_TEXT + profile },
  })
  const line = built(job.cargo(['build', '-v', '--offline'])).lines.get('app') ?? ''
  assert.match(line, /lto=thin/)
  assert.match(line, /split-debuginfo=unpacked/)
  const advice = job.settings.settings.flatMap((row) => row.advice ?? []).join('\n')
  assert.match(advice, /Cargo\.toml:\d+ turns link-time optimisation on/)
  assert.match(advice, /Cargo\.toml:\d+ leaves debug info in files that sccache does not keep/)
})

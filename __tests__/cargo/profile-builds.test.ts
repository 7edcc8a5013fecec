import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'
import { built, debugOf } from './build-answers.ts'
import { WORKSPACE } from './rust-job.ts'

const NEEDS_OLD = { skip: missing('/usr/bin/rustc') || missing('/usr/bin/cargo') }
const REPO = 'job/checkout/.cargo/config.toml'
const MANIFEST = 'job/checkout/Cargo.toml'

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

test('what set-up actions export remains in force, and our linker with it', async (t) => {
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

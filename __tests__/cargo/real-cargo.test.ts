import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { placeConfig } from '../../src/cargo/place/place-config.ts'
import { placeWrappers } from '../../src/cargo/place/place-wrappers.ts'
import { planSettings, type SettingsRequest } from '../../src/cargo/plan/plan-settings.ts'
import { asVariables } from '../../src/cargo/plan/settings-as-variables.ts'
import { build, DEFAULTS, files, rustJob, settingsContext, WORKSPACE } from './rust-job.ts'

interface Given {
  readonly contents?: Readonly<Record<string, string>>
  readonly request?: Partial<SettingsRequest>
  readonly env?: Readonly<Record<string, string>>
}

/** Sets a job up as `prepare` does, builds with real cargo, and returns what cargo said and did. */
async function jobBuild(t: TestContext, { contents, request, env = {} }: Given) {
  const job = rustJob(t, { ...WORKSPACE, ...contents })
  const records = join(job.top, 'records')
  await files.makeFolder(records)
  const scripts = join(import.meta.dirname, '../../native/sh')
  const common = { os: 'linux', scripts, program: undefined, linker: undefined } as const
  await placeWrappers({ ...common, home: job.home, settings: { records } }, files)
  const context = await settingsContext(job, env)
  const planned = planSettings({ ...DEFAULTS, ...request }, context)
  const { cargoHome } = context.config
  const { newerDocument } = planned
  const place = { ...job, cargoHome, newerDocument }
  const placed = await placeConfig(planned.document, place, files)
  const plan = placed.kind === 'file' ? planned : asVariables(planned, placed.why)
  const lines = await build(job, { ...env, ...plan.variables })
  return {
    job,
    lines,
    compiled: (await files.readText(join(records, 'rustc.jsonl'))) ?? '',
    linked: (await files.readText(join(records, 'links.jsonl'))) ?? '',
    row: (key: string) => plan.settings.find((setting) => setting.key === key),
  }
}

test('every key takes effect: wrapper, incremental, linker, debug info', async (t) => {
  const { lines, compiled, linked, job } = await jobBuild(t, {})
  const app = lines.get('app') ?? ''
  const dep = lines.get('dep') ?? ''
  assert.match(app, /debuginfo=line-tables-only/)
  assert.ok(app.includes(`linker=${job.home}/cc`))
  assert.ok(app.includes(`${job.home}/rustc-wrapper`))
  assert.doesNotMatch(app, /incremental=/)
  assert.doesNotMatch(dep, /debuginfo=/)
  assert.match(dep, /strip=debuginfo/)
  assert.match(compiled, /"crate":"dep"/)
  assert.match(linked, /\/checkout\/target\/debug\/deps\/app-/)
})

test('without us the same project is built as cargo does by default', async (t) => {
  const app = (await build(rustJob(t, WORKSPACE))).get('app') ?? ''
  assert.match(app, /debuginfo=2/)
  assert.match(app, /incremental=/)
  assert.doesNotMatch(app, /linker=/)
})

test("the repository's own config wins, and the file that won is told", async (t) => {
  const { lines, compiled, row, job } = await jobBuild(t, {
    contents: {
      'job/checkout/.cargo/config.toml':
        '[build]\nincremental = true\n[target.x86_64-unknown-linux-gnu]\nlinker = "gcc"\n[profile.dev]\ndebug = 1\n',
    },
  })
  const app = lines.get('app') ?? ''
  assert.match(app, /debuginfo=1/)
  assert.match(app, /linker=gcc/)
  assert.match(app, /incremental=/)
  assert.match(lines.get('dep') ?? '', /debuginfo=1/)
  assert.match(compiled, /"crate":"app"/)
  const from = join(job.workspace, '.cargo/config.toml')
  for (const key of ['build.incremental', 'profile.dev.debug', 'profile.dev.package."*".debug']) {
    assert.equal(row(key)?.outcome, 'theirs kept', key)
    assert.equal(row(key)?.from, from, key)
  }
})

test('what CARGO_HOME sets remains in force, though ours lies nearer', async (t) => {
  const { lines, row } = await jobBuild(t, {
    contents: { 'cargo-home/config.toml': '[profile.dev.package."*"]\ndebug = 2\n' },
  })
  assert.match(lines.get('dep') ?? '', /debuginfo=2/)
  assert.equal(row('profile.dev.package."*".debug')?.outcome, 'theirs kept')
})

test('what the manifest sets remains in force', async (t) => {
  const { lines } = await jobBuild(t, {
    contents: {
      'job/checkout/Cargo.toml': '[workspace]\nmembers = ["app"]\n[profile.dev]\ndebug = 2\n',
    },
  })
  assert.match(lines.get('app') ?? '', /debuginfo=2/)
  assert.match(lines.get('dep') ?? '', /debuginfo=2/)
})

test("with somebody else's config above the checkout, variables say what they can", async (t) => {
  const { lines, row, job } = await jobBuild(t, {
    contents: { 'job/.cargo/config.toml': '[net]\nretry = 5\n' },
  })
  const app = lines.get('app') ?? ''
  assert.match(app, /debuginfo=1/)
  assert.ok(app.includes(`linker=${job.home}/cc`))
  assert.ok(app.includes(`${job.home}/rustc-wrapper`))
  assert.doesNotMatch(app, /incremental=/)
  assert.equal(row('profile.dev.package."*".debug')?.outcome, 'cannot')
  assert.match(
    row('build.rustc-wrapper')?.from ?? '',
    /^RUSTC_WRAPPER, because .* is there already$/,
  )
})

test('incremental: on wins over the CARGO_INCREMENTAL=0 of a set-up action', async (t) => {
  const { lines } = await jobBuild(t, {
    request: { incremental: 'on' },
    env: { CARGO_INCREMENTAL: '0' },
  })
  assert.match(lines.get('app') ?? '', /incremental=/)
})

test('profile runtime optimises dependencies and not the workspace', async (t) => {
  const { lines } = await jobBuild(t, { request: { profile: 'runtime' } })
  assert.match(lines.get('dep') ?? '', /opt-level=3/)
  assert.doesNotMatch(lines.get('app') ?? '', /opt-level=/)
})

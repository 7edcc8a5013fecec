import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'smol-toml'
import { planSettings, type SettingsRequest } from '../../src/cargo/plan-settings.ts'
import { asVariables } from '../../src/cargo/settings-as-variables.ts'
import { withoutIncremental } from '../../src/cargo/without-incremental.ts'
import { DEFAULTS } from './rust-job.ts'
import { contextOf } from './situation.ts'

function planned(
  manifest: string,
  packages: readonly string[],
  over: Partial<SettingsRequest> = {},
) {
  const context = contextOf({ manifest })
  const request = { ...DEFAULTS, cache: 'off', snapshot: true, ...over } as const
  return withoutIncremental(planSettings(request, context), packages, context)
}

function packagesIn({ document }: ReturnType<typeof planned>): Readonly<Record<string, unknown>> {
  const { profile } = document as { profile?: { dev?: { package?: Record<string, unknown> } } }
  return profile?.dev?.package ?? {}
}

test('each package gets its own key beside the one of all dependencies, and the report one line', () => {
  const names = ['one', 'two', 'three', 'four', 'five', 'six']
  const plan = planned('[workspace]', names)
  assert.deepEqual(Object.keys(packagesIn(plan)), ['*', ...names])
  assert.deepEqual(packagesIn(plan)['six'], { incremental: false })
  const row = plan.settings.find(
    ({ key }) => key === 'profile.dev.package.(6 packages).incremental',
  )
  assert.match(row?.from ?? '', /saves none: one, two, three, four, five and 1 more$/)
  assert.equal(
    planned('[workspace]', ['one']).settings.at(-1)?.key,
    'profile.dev.package.one.incremental',
  )
})

test('what the project says of a package stays, and so does one that it names in another way', () => {
  const manifest = `[workspace]
[profile.dev.package.one]
incremental = true
[profile.dev.package.two]
opt-level = 1
[profile.ci]
inherits = "dev"
[profile.ci.package."three@1.0.0"]
opt-level = 1`
  assert.deepEqual(Object.keys(packagesIn(planned(manifest, ['one', 'two', 'three']))), [
    '*',
    'two',
  ])
})

test('the input cargo-config counts as well', () => {
  const userConfig = parse('[profile.dev.package."one@1.0.0"]\nopt-level = 1')
  const plan = planned('[workspace]', ['one', 'two'], { userConfig })
  assert.deepEqual(Object.keys(packagesIn(plan)).sort(), ['*', 'one@1.0.0', 'two'])
})

test('a job that cannot have the file says so of all of them in one line', () => {
  const { settings } = asVariables(
    planned('[workspace]', ['one', 'two']),
    'there is a file already',
  )
  const row = settings.find(({ key }) => key === 'profile.dev.package.(2 packages).incremental')
  assert.equal(row?.outcome, 'cannot')
  assert.equal(row?.from, 'there is a file already')
})

test('where incremental compilation is not our doing, nothing is taken from it', () => {
  const theirs = '[workspace]\n[profile.dev]\nincremental = true'
  assert.deepEqual(Object.keys(packagesIn(planned(theirs, ['one']))), ['*'])
  assert.deepEqual(
    Object.keys(packagesIn(planned('[workspace]', ['one'], { incremental: 'off' }))),
    ['*'],
  )
})

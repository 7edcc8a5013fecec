import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, stringify } from 'smol-toml'
import { planSettings } from '../../src/cargo/plan/plan-settings.ts'
import { asVariables } from '../../src/cargo/plan/settings-as-variables.ts'
import { DEFAULTS } from './rust-job.ts'
import { contextOf, plan, row, TRIPLE } from './situation.ts'

const REPO = '/w/repo/.cargo/config.toml'

test('a plain project gets the wrapper, no incremental, the linker and the ci profile', () => {
  const { document, newerDocument, variables, settings, wrapper } = plan({})
  assert.equal(
    stringify(document),
    stringify({
      build: { 'rustc-wrapper': '/w/.cargo/fast-cargo/rustc-wrapper', incremental: false },
      target: { [TRIPLE]: { linker: '/w/.cargo/fast-cargo/cc' } },
      profile: { dev: { package: { '*': { debug: false } } } },
    }),
  )
  assert.deepEqual(newerDocument, { profile: { dev: { debug: 'line-tables-only' } } })
  assert.deepEqual(variables, {})
  assert.ok(settings.every(({ outcome, from }) => outcome === 'set' && from.startsWith('/w/')))
  assert.equal(wrapper, 'ours')
})

test('where our launcher could not be placed, cargo is not told of it', () => {
  const planned = planSettings(DEFAULTS, { ...contextOf({}), launcher: undefined })
  assert.equal(planned.document['build'], undefined)
  assert.equal(planned.wrapper, 'none')
})

test('what is not set is not written', () => {
  const { document } = plan({
    repo: 'build.rustc-wrapper = "sccache"',
    env: { CARGO_INCREMENTAL: '0' },
    manifest: 'profile.dev.debug = 1',
  })
  assert.deepEqual(Object.keys(document), ['target'])
})

test('a linker of the project is kept, with its place', () => {
  const theirs = { value: 'clang', from: REPO }
  const context = { ...contextOf({}), linker: { writeKey: false, theirs } }
  const planned = planSettings(DEFAULTS, context)
  assert.equal(row(`target.${TRIPLE}.linker`, planned), `clang theirs kept (${REPO})`)
  assert.equal(planned.document['target'], undefined)
})

test('forcing incremental over a variable exports that variable and nothing else', () => {
  const { variables } = plan({ request: { incremental: 'on' }, env: { CARGO_INCREMENTAL: '0' } })
  assert.deepEqual(variables, { CARGO_INCREMENTAL: '1' })
})

test("the user's TOML is merged with our own keys", () => {
  const userConfig = parse('[profile.dev.package."*"]\nopt-level = 1\n[build]\njobs = 1\n')
  const text = stringify(plan({ request: { userConfig } }).document)
  assert.match(text, /\[profile\.dev\.package\."\*"\]\ndebug = false\nopt-level = 1/)
  assert.match(text, /jobs = 1/)
})

test('where no file can be, variables say what they can and the rest is told', () => {
  const planned = asVariables(plan({}), '/w/.cargo/config is there already')
  assert.deepEqual(planned.document, {})
  assert.deepEqual(planned.variables, {
    RUSTC_WRAPPER: '/w/.cargo/fast-cargo/rustc-wrapper',
    CARGO_INCREMENTAL: '0',
    CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: '/w/.cargo/fast-cargo/cc',
    CARGO_PROFILE_DEV_DEBUG: '1',
  })
  const why = '/w/.cargo/config is there already'
  const debug = 'profile.dev.debug'
  assert.equal(row(debug, planned), `1 set (CARGO_PROFILE_DEV_DEBUG, because ${why})`)
  assert.equal(row('profile.dev.package."*".debug', planned), `false cannot (${why})`)
})

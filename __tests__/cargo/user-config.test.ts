import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stringify } from 'smol-toml'
import { parseUserConfig } from '../../src/cargo/plan/user-config.ts'
import { InputError } from '../../src/runner/errors.ts'

const RULES = { profile: 'ci', triple: 'x86_64-unknown-linux-gnu' } as const

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['a = 1\n[profile.dev', /not valid TOML in its line 2, column \d+: [\s\S]*\[profile\.dev/],
  ['build.rustc-wrapper = "x"', /sets build\.rustc-wrapper.*input "cache"/],
  ['[build]\nincremental = true', /sets build\.incremental.*input "incremental"/],
  ['[target.x86_64-unknown-linux-gnu]\nlinker = "x"', /sets target\.x86_64-.*input "linker"/],
  ['profile.dev.debug = 2', /sets profile\.dev\.debug.*"profile: off"/],
  ['[profile.dev.package."*"]\ndebug = 1', /sets profile\.dev\.package\."\*"\.debug/],
  ['build.rustflags = ["-g"]', /sets build\.rustflags.*drop its own rustflags/],
  ['[target.\'cfg(unix)\']\nrustflags = "-g"', /sets target\."cfg\(unix\)"\.rustflags/],
  ['[target.\'cfg(unix)\']\nlinker = "x"', /name the target's triple/],
]

for (const [toml, says] of REFUSED) {
  test(`cargo-config is refused with what to do instead: ${JSON.stringify(toml)}`, () => {
    assert.throws(
      () => parseUserConfig(toml, RULES),
      (error) => error instanceof InputError && says.test(error.message),
    )
  })
}

test('cargo-config may set what fast-cargo does not', () => {
  const toml = [
    '[net]',
    'retry = 5',
    '[target.aarch64-unknown-linux-gnu]',
    'linker = "aarch64-linux-gnu-gcc"',
    '[profile.dev.package."*"]',
    'opt-level = 1',
  ]
  const text = stringify(parseUserConfig(toml.join('\n'), RULES))
  assert.match(text, /retry = 5/)
})

test('with profile off, cargo-config may set debug info', () => {
  const table = parseUserConfig('profile.dev.debug = 2', { ...RULES, profile: 'off' })
  assert.match(stringify(table), /debug = 2/)
})

test('with profile runtime, opt-level of dependencies is managed too', () => {
  const toml = 'profile.dev.package."*".opt-level = 1'
  assert.throws(() => parseUserConfig(toml, { ...RULES, profile: 'runtime' }), InputError)
})

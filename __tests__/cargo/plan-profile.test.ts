import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan, row, type Situation } from './situation.ts'

const OURS = '/w/.cargo/config.toml'

const ROWS: readonly (readonly [string, Situation, string, string | undefined])[] = [
  [
    'debug in the manifest',
    { manifest: 'profile.dev.debug = 2' },
    'profile.dev.debug',
    '2 theirs kept (/w/repo/Cargo.toml)',
  ],
  [
    'debug in the manifest, meant for dependencies too',
    { manifest: 'profile.dev.debug = 2' },
    'profile.dev.package."*".debug',
    '2 theirs kept (/w/repo/Cargo.toml)',
  ],
  [
    'debug in the manifest as we would set it',
    { manifest: 'profile.dev.debug = "line-tables-only"' },
    'profile.dev.debug',
    'line-tables-only already so (/w/repo/Cargo.toml)',
  ],
  [
    'line tables in the manifest',
    { manifest: 'profile.dev.debug = "line-tables-only"' },
    'profile.dev.package."*".debug',
    `false set (${OURS})`,
  ],
  [
    'CARGO_PROFILE_DEV_DEBUG=0',
    { env: { CARGO_PROFILE_DEV_DEBUG: '0' } },
    'profile.dev.debug',
    '0 theirs kept (CARGO_PROFILE_DEV_DEBUG, as set-up actions export it)',
  ],
  [
    'CARGO_PROFILE_DEV_DEBUG=0, which is no debug info for dependencies either',
    { env: { CARGO_PROFILE_DEV_DEBUG: '0' } },
    'profile.dev.package."*".debug',
    '0 already so (CARGO_PROFILE_DEV_DEBUG)',
  ],
  [
    'no debug info for dependencies in CARGO_HOME',
    { home: 'profile.dev.package."*".debug = 0' },
    'profile.dev.package."*".debug',
    '0 already so (/home/.cargo/config.toml)',
  ],
  [
    'a cargo that follows no includes',
    { cargoVersion: '1.93.0' },
    'profile.dev.debug',
    `1 set (${OURS})`,
  ],
  ['profile off', { request: { profile: 'off' } }, 'profile.dev.debug', undefined],
  ['profile ci', {}, 'profile.dev.package."*".opt-level', undefined],
  [
    'profile runtime',
    { request: { profile: 'runtime' } },
    'profile.dev.package."*".opt-level',
    `3 set (${OURS})`,
  ],
  [
    'profile runtime over the manifest',
    { request: { profile: 'runtime' }, manifest: 'profile.dev.package."*".opt-level = 1' },
    'profile.dev.package."*".opt-level',
    '1 theirs kept (/w/repo/Cargo.toml)',
  ],
  [
    'no checkout',
    { manifest: undefined },
    'profile.dev.debug',
    'line-tables-only cannot (no readable Cargo.toml in /w/repo or above: check out first, or set the input working-directory)',
  ],
]

for (const [what, situation, key, expected] of ROWS) {
  test(`${key} with ${what}: ${expected ?? 'left alone'}`, () => {
    assert.equal(row(key, plan(situation)), expected)
  })
}

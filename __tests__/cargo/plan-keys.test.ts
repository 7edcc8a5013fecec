import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan, row, type Situation } from './situation.ts'

const OURS = '/w/.cargo/config.toml'
const REPO = '/w/repo/.cargo/config.toml'

const KEPT = { cache: 'off', snapshot: 'kept' } as const
const READ = { cache: 'off', snapshot: 'read' } as const
const MISSING = { cache: 'off', snapshot: 'missing' } as const
const FEWER_OBJECTS = 'at most 16 codegen units for small incremental crates'
const LESS_DATA = 'incremental data only where some was restored: this run saves none'

const ROWS: readonly (readonly [string, Situation, string, string | undefined])[] = [
  [
    'a wrapper of the repository',
    { repo: 'build.rustc-wrapper = "kache"' },
    'build.rustc-wrapper',
    `kache theirs kept (${REPO})`,
  ],
  [
    'sccache of the repository',
    { repo: 'build.rustc-wrapper = "sccache"' },
    'build.rustc-wrapper',
    `sccache theirs kept (${REPO}, sccache without our launcher)`,
  ],
  [
    'a wrapper in CARGO_HOME, which ours would win over',
    { home: 'build.rustc-wrapper = "kache"' },
    'build.rustc-wrapper',
    'kache theirs kept (/home/.cargo/config.toml)',
  ],
  [
    'an empty RUSTC_WRAPPER',
    { env: { RUSTC_WRAPPER: '' } },
    'build.rustc-wrapper',
    ' theirs kept (RUSTC_WRAPPER, set but empty: no wrapper)',
  ],
  [
    'our own RUSTC_WRAPPER of an earlier step',
    { env: { RUSTC_WRAPPER: '/w/.cargo/fast-cargo/rustc-wrapper' } },
    'build.rustc-wrapper',
    '/w/.cargo/fast-cargo/rustc-wrapper already so (RUSTC_WRAPPER)',
  ],
  ['cache off', { request: { cache: 'off' } }, 'build.rustc-wrapper', undefined],
  [
    'a snapshot that is saved',
    { request: KEPT },
    'build.rustc-wrapper',
    `/w/.cargo/fast-cargo/rustc-wrapper set (${OURS}; ${FEWER_OBJECTS})`,
  ],
  [
    'a snapshot that is only read',
    { request: READ },
    'build.rustc-wrapper',
    `/w/.cargo/fast-cargo/rustc-wrapper set (${OURS}; ${LESS_DATA})`,
  ],
  [
    'one beside a wrapper of the repository',
    { request: READ, repo: 'build.rustc-wrapper = "kache"' },
    'build.rustc-wrapper',
    `kache theirs kept (${REPO})`,
  ],
  ...[
    { request: KEPT, repo: 'build.incremental = true' },
    { request: READ, repo: 'build.incremental = true' },
    { request: READ, repo: 'build.incremental = false' },
    { request: { ...KEPT, incremental: 'on' as const } },
    { request: { ...READ, incremental: 'on' as const } },
    { request: MISSING },
  ].map(
    (situation) =>
      [
        'incremental compilation that is not ours',
        situation,
        'build.rustc-wrapper',
        undefined,
      ] as const,
  ),

  ['a snapshot that is saved', { request: KEPT }, 'profile.dev.incremental', `true set (${OURS})`],
  [
    'a job with nothing to restore and to save',
    { request: MISSING },
    'profile.dev.incremental',
    `false set (${OURS}; nothing was restored, and this run saves nothing)`,
  ],
  [
    'such a job of a project that has it on',
    { request: MISSING, repo: 'profile.dev.incremental = true' },
    'profile.dev.incremental',
    `true theirs kept (${REPO})`,
  ],
  [
    'such a job with a cargo that has it off in CI',
    { request: MISSING, cargoVersion: '1.99.0' },
    'profile.dev.incremental',
    undefined,
  ],

  ['cache off', { request: { cache: 'off' } }, 'build.incremental', undefined],
  [
    'a wrapper that is not sccache',
    { repo: 'build.rustc-wrapper = "kache"' },
    'build.incremental',
    undefined,
  ],
  [
    "the repository's own sccache",
    { repo: 'build.rustc-wrapper = "sccache"' },
    'build.incremental',
    `false set (${OURS})`,
  ],
  [
    'CARGO_INCREMENTAL=0 of a set-up action',
    { env: { CARGO_INCREMENTAL: '0' } },
    'build.incremental',
    '0 already so (CARGO_INCREMENTAL)',
  ],
  [
    'CARGO_INCREMENTAL=1',
    { env: { CARGO_INCREMENTAL: '1' } },
    'build.incremental',
    '1 theirs kept (CARGO_INCREMENTAL)',
  ],
  [
    'incremental = true in the repository',
    { repo: 'build.incremental = true' },
    'build.incremental',
    `true theirs kept (${REPO})`,
  ],
  [
    'incremental = true in the manifest',
    { manifest: 'profile.dev.incremental = true' },
    'build.incremental',
    'true theirs kept (/w/repo/Cargo.toml)',
  ],
  ['the input on', { request: { incremental: 'on' } }, 'build.incremental', `true set (${OURS})`],
  [
    'the input on with cache off',
    { request: { incremental: 'on', cache: 'off' } },
    'build.incremental',
    `true set (${OURS})`,
  ],
  [
    'the input on over CARGO_INCREMENTAL=0',
    { request: { incremental: 'on' }, env: { CARGO_INCREMENTAL: '0' } },
    'build.incremental',
    'true set (CARGO_INCREMENTAL=1 for the job, over CARGO_INCREMENTAL (0))',
  ],
  [
    'the input off over the repository',
    { request: { incremental: 'off' }, repo: 'build.incremental = true' },
    'build.incremental',
    `false set (CARGO_INCREMENTAL=0 for the job, over ${REPO} (true))`,
  ],
  [
    'the input off over the manifest',
    { request: { incremental: 'off' }, manifest: 'profile.dev.incremental = true' },
    'build.incremental',
    `false set (${OURS}, over /w/repo/Cargo.toml (true))`,
  ],
  [
    'cargo-config',
    { request: { userConfig: { net: { retry: 5 } } } },
    'net.retry',
    '5 set (the input cargo-config)',
  ],
  [
    'cargo-config over CARGO_HOME',
    { request: { userConfig: { net: { retry: 5 } } }, home: 'net.retry = 1' },
    'net.retry',
    '5 set (the input cargo-config)',
  ],
  [
    'cargo-config below the repository',
    { request: { userConfig: { net: { retry: 5 } } }, repo: 'net.retry = 1' },
    'net.retry',
    `1 theirs kept (${REPO})`,
  ],
  [
    'cargo-config below a variable',
    { request: { userConfig: { net: { retry: 5 } } }, env: { CARGO_NET_RETRY: '1' } },
    'net.retry',
    '1 theirs kept (CARGO_NET_RETRY)',
  ],
  [
    'cargo-config with a list where the repository has a word',
    { request: { userConfig: { alias: { b: ['build'] } } }, repo: 'alias.b = "build"' },
    'alias.b',
    `*** cannot (${REPO} has no list there, and cargo would stop)`,
  ],
]

for (const [what, situation, key, expected] of ROWS) {
  test(`${key} with ${what}: ${expected ?? 'left alone'}`, () => {
    assert.equal(row(key, plan(situation)), expected)
  })
}

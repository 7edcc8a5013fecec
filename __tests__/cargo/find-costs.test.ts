import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf } from '../../src/cargo/read/setting-line.ts'
import { plan, type Situation, TRIPLE } from './situation.ts'

const ON_TRIPLE = `[target.${TRIPLE}]`

/** What it is, the situation, the key that has the advice, and what the advice says. */
const COSTS: readonly (readonly [string, Situation, string, RegExp])[] = [
  [
    'clang alone',
    { repo: `[net]\nretry = 1\n${ON_TRIPLE}\nlinker = "clang"` },
    `target.${TRIPLE}.linker`,
    /^\/w\/repo\/\.cargo\/config\.toml:4 names the linker "clang".*GNU ld/,
  ],
  [
    'RUSTFLAGS over flags of the repository',
    {
      repo: '[build]\nrustflags = [\n  "--cfg",\n  "x",\n]',
      env: { RUSTFLAGS: '-D warnings' },
    },
    'build.rustflags',
    /^RUSTFLAGS hides the rustflags of \/w\/repo\/\.cargo\/config\.toml:2 \(--cfg x\).*setup-rust-toolchain/,
  ],
  [
    'an empty RUSTFLAGS, which hides them too',
    { repo: `${ON_TRIPLE}\nrustflags = "-Ca"`, env: { RUSTFLAGS: '' } },
    `target.${TRIPLE}.rustflags`,
    /^RUSTFLAGS hides .*:2 \(-Ca\)/,
  ],
  [
    'flags of a target over flags of build',
    { repo: `build.rustflags = ["-Ca"]\n${ON_TRIPLE}\nrustflags = ["-Cb"]` },
    'build.rustflags',
    /config\.toml hides the rustflags of .*config\.toml:1 \(-Ca\).*all flags under target/,
  ],
  [
    'incremental compilation in the manifest',
    { manifest: '[profile.dev]\nincremental = true' },
    'build.incremental',
    /^\/w\/repo\/Cargo\.toml:2 turns incremental compilation on/,
  ],
  [
    'CARGO_INCREMENTAL=1',
    { env: { CARGO_INCREMENTAL: '1' } },
    'build.incremental',
    /^CARGO_INCREMENTAL turns incremental compilation on/,
  ],
  [
    'another wrapper',
    { env: { RUSTC_WRAPPER: '/opt/kache' } },
    'build.rustc-wrapper',
    /^RUSTC_WRAPPER names a wrapper of its own/,
  ],
  [
    'an empty wrapper',
    { env: { RUSTC_WRAPPER: '' } },
    'build.rustc-wrapper',
    /^RUSTC_WRAPPER turns wrappers off/,
  ],
  [
    'sccache without our launcher',
    { repo: 'build.rustc-wrapper = "sccache"' },
    'build.rustc-wrapper',
    /config\.toml:1 calls sccache directly/,
  ],
  [
    'unpacked debug info with sccache',
    { manifest: 'profile.dev.split-debuginfo = "unpacked"' },
    'profile.dev.split-debuginfo',
    /^\/w\/repo\/Cargo\.toml:1 leaves debug info in files that sccache does not keep/,
  ],
  [
    'link-time optimisation in dev',
    { manifest: '[workspace]\n\n[profile.dev]\nlto = "thin"' },
    'profile.dev.lto',
    /^\/w\/repo\/Cargo\.toml:4 turns link-time optimisation on/,
  ],
]

for (const [what, situation, key, says] of COSTS) {
  test(`${what} is named with what it costs and the line to change`, () => {
    const rows = plan(situation).settings.filter((row) => row.key === key)
    const advice = rows.flatMap((row) => row.advice ?? []).join('\n')
    assert.match(advice, says)
    assert.match(advice, /\. (Remove|Unset|Put|Keep) /)
  })
}

const FREE: readonly (readonly [string, Situation])[] = [
  ['nothing of its own', {}],
  ['RUSTFLAGS and no flags in files', { env: { RUSTFLAGS: '-D warnings' } }],
  ['RUSTFLAGS with the same flags', { repo: 'build.rustflags = "-Ca"', env: { RUSTFLAGS: '-Ca' } }],
  [
    'clang with mold',
    { repo: `${ON_TRIPLE}\nlinker = "clang"\nrustflags = ["-Clink-arg=-fuse-ld=mold"]` },
  ],
  ['no incremental compilation', { env: { CARGO_INCREMENTAL: '0' } }],
  [
    'incremental compilation without sccache',
    { env: { CARGO_INCREMENTAL: '1' }, request: { cache: 'off' } },
  ],
  ['packed debug info', { manifest: 'profile.dev.split-debuginfo = "packed"' }],
  ['link-time optimisation in release', { manifest: 'profile.release.lto = true' }],
  ['thin-local optimisation in dev, which is the default', { manifest: 'profile.dev.lto = false' }],
]

for (const [what, situation] of FREE) {
  test(`a job with ${what} gets no advice`, () => {
    const advice = plan(situation).settings.flatMap((row) => row.advice ?? [])
    assert.deepEqual(advice, [])
  })
}

test('the line of a key is found in every way to write it', () => {
  const key = ['profile', 'dev', 'debug']
  assert.equal(lineOf('profile.dev.debug = 1', key), 1)
  assert.equal(
    lineOf('# debug = 1\n[profile.release]\ndebug = 2\n[profile.dev]\ndebug = 1', key),
    5,
  )
  assert.equal(lineOf('[profile]\ndev = { debug = 1 }', key), 2)
  assert.equal(lineOf('[profile.dev]\n"debug" = """\na\n"""\n', key), 2)
  assert.equal(lineOf('[profile.dev]\nopt-level = 1', key), undefined)
})

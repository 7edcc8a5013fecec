import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'smol-toml'
import { programsAskedFor } from '../../src/cargo/plan/asked-for.ts'
import type { CargoConfig } from '../../src/cargo/read/config.ts'

const TARGET = { triple: 'x86_64-unknown-linux-gnu', cfg: ['unix'] }
const OF_TARGET = '[target.x86_64-unknown-linux-gnu]\n'

function config(text: string, env: Readonly<Record<string, string>> = {}): CargoConfig {
  return { layers: [{ path: '/file', table: parse(text) }], env, cargoHome: '/home', notes: [] }
}

const ASKED: readonly (readonly [string, CargoConfig, readonly string[]])[] = [
  ['a wrapper', config('build.rustc-wrapper = "sccache"'), ['sccache /file']],
  ['a workspace wrapper', config('build.rustc-workspace-wrapper = "sccache"'), ['sccache /file']],
  ['RUSTC_WRAPPER', config('', { RUSTC_WRAPPER: 'sccache' }), ['sccache RUSTC_WRAPPER']],
  [
    'RUSTC_WORKSPACE_WRAPPER',
    config('', { RUSTC_WORKSPACE_WRAPPER: 'sccache' }),
    ['sccache RUSTC_WORKSPACE_WRAPPER'],
  ],
  [
    'the long variable',
    config('', { CARGO_BUILD_RUSTC_WRAPPER: 'sccache' }),
    ['sccache CARGO_BUILD_RUSTC_WRAPPER'],
  ],
  ['an empty variable', config('build.rustc-wrapper = "sccache"', { RUSTC_WRAPPER: '' }), []],
  ['a wrapper of another name', config('build.rustc-wrapper = "cachepot"'), []],
  ['a wrapper by its path', config('build.rustc-wrapper = "/opt/sccache"'), []],
  [
    'clang and mold',
    config(`${OF_TARGET}linker = "clang"\nrustflags = ["-C", "link-arg=-fuse-ld=mold"]`),
    ['clang /file', 'ld.mold /file'],
  ],
  ['a version of clang', config(`${OF_TARGET}linker = "clang-15"`), ['clang-15 /file']],
  ['clang in RUSTFLAGS', config('', { RUSTFLAGS: '-Clinker=clang' }), ['clang RUSTFLAGS']],
  ['lld', config('build.rustflags = "-Clink-arg=-fuse-ld=lld"'), ['ld.lld /file']],
  ['mold by --ld-path', config('build.rustflags = "-Clink-arg=--ld-path=mold"'), ['mold /file']],
  ['mold by its path', config('build.rustflags = "-Clink-arg=-fuse-ld=/usr/bin/mold"'), []],
  [
    'gcc and gold',
    config(`${OF_TARGET}linker = "gcc"\nrustflags = "-Clink-arg=-fuse-ld=gold"`),
    [],
  ],
]

for (const [what, given, expected] of ASKED) {
  test(`${what} asks for ${expected.length === 0 ? 'nothing of ours' : expected.join(', ')}`, () => {
    const asked = programsAskedFor([given], TARGET)
    assert.deepEqual(
      asked.map(({ program, from }) => `${program} ${from}`),
      expected,
    )
  })
}

test('each program is asked for once, and another workspace is known as such', () => {
  const first = config('build.rustc-wrapper = "sccache"')
  const second = config(`build.rustc-wrapper = "sccache"\n${OF_TARGET}linker = "clang"`)
  const asked = programsAskedFor([first, second], TARGET)
  assert.deepEqual(
    asked.map(({ program, elsewhere }) => [program, elsewhere]),
    [
      ['sccache', undefined],
      ['clang', true],
    ],
  )
})

test('a Mac has no linker stood in for', () => {
  const mac = { triple: 'aarch64-apple-darwin', cfg: [] }
  const given = config('[target.aarch64-apple-darwin]\nlinker = "clang"')
  assert.deepEqual(programsAskedFor([given], mac), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLinker, hostTriple, type LinkerRequest } from '../../src/linker/choose-linker.ts'
import { InputError } from '../../src/runner/errors.ts'
import {
  ARM,
  CLANG,
  FILE,
  FUSE_LLD,
  FUSE_MOLD,
  LINUX,
  MAC,
  MUSL,
  OLD_X64,
  request,
} from './linker-request.ts'

/** `what it wants, whether the key is written, what links otherwise`. */
const CHOICES: readonly (readonly [string, Partial<LinkerRequest>, string, RegExp])[] = [
  [
    'auto on x86_64 with the lld of rustc',
    {},
    'mold 3.0.0, key, else lld',
    /faster than the lld of rustc/,
  ],
  [
    'auto where nothing is compiled',
    { ...FUSE_MOLD, mayBuild: false },
    'nothing, no key, else default',
    /compile nothing/,
  ],
  ['auto before Rust is there', { toolchain: undefined }, 'mold 3.0.0, key, else lld', /./],
  [
    'auto before Rust 1.90',
    { toolchain: OLD_X64 },
    'mold 1.0.0, key, else default',
    /rustc 1\.89\.0 .* GNU ld/,
  ],
  ['auto on an arm host', { toolchain: ARM }, 'mold 1.0.0, key, else default', /GNU ld/],
  [
    'auto on an arm machine before Rust is there',
    { toolchain: undefined, platform: { os: 'linux', arch: 'arm64' } },
    'mold 1.0.0, key, else default',
    /GNU ld/,
  ],
  ['auto on musl', { toolchain: MUSL }, 'nothing, no key, else default', /musl keeps rustc's own/],
  [
    'auto on macOS',
    { toolchain: MAC, platform: { os: 'macos', arch: 'arm64' } },
    'nothing, no key, else default',
    /apple-darwin keeps/,
  ],
  [
    'auto with clang of the project',
    { theirs: CLANG },
    'nothing, no key, else default',
    /config\.toml sets the linker "clang".*GNU ld/,
  ],
  [
    'auto with a driver of the project that rustc does not know',
    { theirs: { driver: { value: './my-linker', from: FILE } } },
    'nothing, no key, else default',
    /sets the linker "\.\/my-linker"$/,
  ],
  [
    'auto with mold of the project',
    { theirs: { ...CLANG, ...FUSE_MOLD } },
    'mold 1.0.0, no key, else mold',
    /says -fuse-ld=mold/,
  ],
  [
    'auto with lld of the project',
    { theirs: FUSE_LLD },
    'nothing, no key, else lld',
    /RUSTFLAGS says -fuse-ld=lld/,
  ],
  ['default', { choice: 'default' }, 'nothing, no key, else default', /input linker says default/],
  [
    'default with mold of the project',
    { choice: 'default', theirs: FUSE_MOLD },
    'nothing, no key, else mold',
    /./,
  ],
  ['mold', { choice: 'mold' }, 'mold 1.0.0, key, else default', /input linker says mold/],
  ['mold on musl', { choice: 'mold', toolchain: MUSL }, 'mold 1.0.0, key, else default', /./],
  [
    'mold with mold of the project',
    { choice: 'mold', theirs: FUSE_MOLD },
    'mold 1.0.0, no key, else mold',
    /./,
  ],
  [
    'lld where rustc brings it',
    { choice: 'lld' },
    'nothing, no key, else lld',
    /rustc 1\.95\.0 brings it/,
  ],
  [
    'lld on an arm host',
    { choice: 'lld', toolchain: ARM, onPath: { lld: '/usr/bin/ld.lld' } },
    'lld /usr/bin/ld.lld, key, else default',
    /./,
  ],
  [
    'wild',
    { choice: 'wild', onPath: { wild: '/usr/bin/wild' } },
    'wild /usr/bin/wild, key, else default',
    /./,
  ],
]

for (const [what, overrides, expected, reason] of CHOICES) {
  test(`linker: ${what} is ${expected}`, () => {
    const plan = chooseLinker(request(overrides))
    const { wanted, writeKey, otherwise } = plan
    const tool = wanted && `${wanted.tool} ${wanted.tool === 'mold' ? wanted.minimum : wanted.path}`
    const key = writeKey ? 'key' : 'no key'
    assert.equal(`${tool ?? 'nothing'}, ${key}, else ${otherwise}`, expected)
    assert.match(plan.reason, reason)
  })
}

const REFUSED: readonly (readonly [string, Partial<LinkerRequest>, RegExp])[] = [
  ['wild that is nowhere', { choice: 'wild' }, /no wild on PATH/],
  ['lld that is nowhere', { choice: 'lld', toolchain: ARM }, /no ld\.lld or lld on PATH/],
  [
    'mold on macOS',
    { choice: 'mold', platform: { os: 'macos', arch: 'arm64' } },
    /Linux only.*macos/,
  ],
  [
    'mold where the project says clang',
    { choice: 'mold', theirs: CLANG },
    /config\.toml sets the linker "clang"/,
  ],
  [
    'mold where the project says lld',
    { choice: 'mold', theirs: FUSE_LLD },
    /RUSTFLAGS says -fuse-ld=lld/,
  ],
]

for (const [what, overrides, message] of REFUSED) {
  test(`asking by name for ${what} is an error of the input`, () => {
    assert.throws(
      () => chooseLinker(request(overrides)),
      (error) => error instanceof InputError && message.test(error.message),
    )
  })
}

test('a flag of the project is kept and shown as it is written', () => {
  const { theirs } = chooseLinker(request({ theirs: FUSE_MOLD }))
  assert.deepEqual(theirs, { value: '-fuse-ld=mold', from: FILE })
})

test('without Rust the host is guessed from the machine', () => {
  assert.equal(hostTriple(undefined, { os: 'macos', arch: 'arm64' }), 'aarch64-apple-darwin')
  assert.equal(hostTriple(undefined, { os: 'windows', arch: 'x64' }), 'x86_64-pc-windows-msvc')
  assert.equal(hostTriple(MUSL, LINUX), MUSL.host)
})

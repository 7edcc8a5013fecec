import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'smol-toml'
import { effectiveRustflags } from '../../src/cargo/plan/rustflags.ts'
import { theirLinker } from '../../src/cargo/plan/their-linker.ts'
import type { CargoConfig } from '../../src/cargo/read/config.ts'

const TARGET = {
  triple: 'x86_64-unknown-linux-gnu',
  cfg: ['unix', 'target_os="linux"', 'target_env="gnu"'],
}
const TRIPLE = '[target.x86_64-unknown-linux-gnu]\n'

/** Files, the one that wins first, and variables. */
function config(texts: readonly string[], env: Readonly<Record<string, string>> = {}): CargoConfig {
  const layers = texts.map((text, index) => ({ path: `/file${index}`, table: parse(text) }))
  return { layers, env, cargoHome: '/home/.cargo', notes: [] }
}

const FLAGS: readonly (readonly [string, CargoConfig, readonly string[], string])[] = [
  [
    'lists of two files, the winner last',
    config([`${TRIPLE}rustflags = ["-Ca"]`, `${TRIPLE}rustflags = ["-Cb"]`]),
    ['-Cb', '-Ca'],
    '/file1, /file0',
  ],
  [
    'the triple and a fitting cfg together',
    config([
      `${TRIPLE}rustflags = "-Ca"\n[target.'cfg(unix)']\nrustflags = ["-Cb"]\n[target.'cfg(windows)']\nrustflags = ["-Cc"]`,
    ]),
    ['-Ca', '-Cb'],
    '/file0',
  ],
  [
    'target over build',
    config(['build.rustflags = ["-Cb"]', `${TRIPLE}rustflags = ["-Ca"]`]),
    ['-Ca'],
    '/file1',
  ],
  ['build alone', config(['build.rustflags = "-Cb -Cc"']), ['-Cb', '-Cc'], '/file0'],
  [
    'RUSTFLAGS over files',
    config([`${TRIPLE}rustflags = ["-Ca"]`], { RUSTFLAGS: '-D  warnings' }),
    ['-D', 'warnings'],
    'RUSTFLAGS',
  ],
  [
    'an empty RUSTFLAGS over files',
    config([`${TRIPLE}rustflags = ["-Ca"]`], { RUSTFLAGS: '' }),
    [],
    'RUSTFLAGS',
  ],
  [
    'encoded flags over RUSTFLAGS',
    config([], { RUSTFLAGS: '-Ca', CARGO_ENCODED_RUSTFLAGS: '-Cb\x1f-C c' }),
    ['-Cb', '-C c'],
    'CARGO_ENCODED_RUSTFLAGS',
  ],
  [
    "the target's variable behind the file",
    config([`${TRIPLE}rustflags = ["-Ca"]`], {
      CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '-Cb',
    }),
    ['-Ca', '-Cb'],
    '/file0, CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS',
  ],
]

for (const [what, given, flags, from] of FLAGS) {
  test(`the rustc flags in force are ${what}`, () => {
    assert.deepEqual(effectiveRustflags(given, TARGET), { flags, from })
  })
}

const LINKERS: readonly (readonly [string, CargoConfig, string | undefined, string | undefined])[] =
  [
    ['nothing', config(['build.jobs = 1']), undefined, undefined],
    ['a linker under the triple', config([`${TRIPLE}linker = "clang"`]), 'clang', undefined],
    [
      'a linker under a fitting cfg',
      config(['[target.\'cfg(unix)\']\nlinker = "clang"']),
      'clang',
      undefined,
    ],
    [
      'a linker under another cfg',
      config(['[target.\'cfg(windows)\']\nlinker = "x"']),
      undefined,
      undefined,
    ],
    [
      'a linker of another triple',
      config(['[target.aarch64-unknown-linux-gnu]\nlinker = "x"']),
      undefined,
      undefined,
    ],
    [
      'a variable',
      config([], { CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: 'gcc' }),
      'gcc',
      undefined,
    ],
    [
      'flags in two words',
      config([
        `${TRIPLE}linker = "cc"\nrustflags = ["-C", "linker=clang", "-C", "link-arg=-fuse-ld=mold"]`,
      ]),
      'clang',
      'mold',
    ],
    [
      'flags in one word',
      config([], { RUSTFLAGS: '-Clinker=gcc -Clink-arg=-fuse-ld=lld' }),
      'gcc',
      'lld',
    ],
    [
      'the last of two',
      config([], { RUSTFLAGS: '-Clink-arg=-fuse-ld=mold -Clink-arg=-fuse-ld=lld' }),
      undefined,
      'lld',
    ],
    [
      'a path',
      config(['build.rustflags = ["-Clink-arg=--ld-path=/opt/mold"]']),
      undefined,
      '/opt/mold',
    ],
    [
      'several link arguments',
      config(['build.rustflags = ["-Clink-args=-Wl,-O1 -fuse-ld=gold"]']),
      undefined,
      'gold',
    ],
    [
      'flags that RUSTFLAGS hides',
      config([`${TRIPLE}rustflags = ["-Clinker=clang"]`], { RUSTFLAGS: '-Dwarnings' }),
      undefined,
      undefined,
    ],
  ]

for (const [what, given, driver, fuseLd] of LINKERS) {
  test(`the project's own linker is found in ${what}`, () => {
    const found = theirLinker(given, TARGET)
    assert.equal(found.driver?.value, driver)
    assert.equal(found.fuseLd?.value, fuseLd)
  })
}

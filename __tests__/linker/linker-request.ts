import type { LinkerRequest } from '../../src/linker/choose-linker.ts'

export const FILE = '/repo/.cargo/config.toml'

export const NEW_X64 = {
  host: 'x86_64-unknown-linux-gnu',
  rustcVersion: '1.95.0',
  bundledLld: true,
}
export const OLD_X64 = {
  host: 'x86_64-unknown-linux-gnu',
  rustcVersion: '1.89.0',
  bundledLld: false,
}
export const ARM = { host: 'aarch64-unknown-linux-gnu', rustcVersion: '1.95.0', bundledLld: false }
export const MUSL = { host: 'x86_64-unknown-linux-musl', rustcVersion: '1.95.0', bundledLld: false }
export const MAC = { host: 'aarch64-apple-darwin', rustcVersion: '1.95.0', bundledLld: false }

export const LINUX = { os: 'linux', arch: 'x64' } as const
export const CLANG = { driver: { value: 'clang', from: FILE } }
export const FUSE_MOLD = { fuseLd: { value: 'mold', from: FILE } }
export const FUSE_LLD = { fuseLd: { value: 'lld', from: 'RUSTFLAGS' } }

export function request(overrides: Partial<LinkerRequest>): LinkerRequest {
  const base = {
    choice: 'auto',
    mayBuild: true,
    toolchain: NEW_X64,
    platform: LINUX,
    theirs: {},
    onPath: {},
  } as const
  return { ...base, ...overrides }
}

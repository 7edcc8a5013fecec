/** What sorts of jobs there are, in words for the table. All are in the corpus. */
export const KINDS = {
  clippy: 'lint with clippy',
  check: 'cargo check',
  test: 'cargo test',
  nextest: 'tests with nextest',
  doc: 'documentation',
  msrv: 'the oldest toolchain that is supported',
  features: 'sets of features, by cargo-hack',
  coverage: 'coverage',
  wasm: 'a wasm target',
  target: '--target',
  lto: 'release build with LTO',
  cross: 'cross',
  workspaces: 'several workspaces',
  examples: 'examples folder',
  tools: 'tools installed by cargo',
  macros: 'procedural macros',
  toolchains: 'two toolchains',
  minimal: 'minimal versions',
  benches: 'benchmarks, compiled and tried',
  bindings: 'maturin or napi',
  fmt: 'formatting only, builds nothing',
} as const

export type Kind = keyof typeof KINDS

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

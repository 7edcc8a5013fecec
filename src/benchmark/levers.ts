import type { TomlTable } from 'smol-toml'

/** Only one lever of a group is in force: of two, the later one. */
type LeverGroup =
  | 'linker'
  | 'debug'
  | 'dependencies-debug'
  | 'optimised-dependencies'
  | 'split-debuginfo'
  | 'codegen-units'
  | 'incremental'
  | 'store'

export type LinkerName = 'mold' | 'wild' | 'lld' | 'gnu-ld'

/** What a job finds of earlier ones: an sccache store or a target folder; `-cold`: it is still empty. */
export type Store = 'sccache-cold' | 'sccache' | 'snapshot'

/** One change to how a project builds. */
export interface Lever {
  readonly group: LeverGroup
  readonly title: string
  /** What cargo's config gets. */
  readonly config?: TomlTable
  /** Variables that would win over it. */
  readonly without?: readonly string[]
  readonly linker?: LinkerName
  readonly store?: Store
  /** How fast-cargo is told so: inputs of its step. */
  readonly inputs?: Readonly<Record<string, string>>
}

const dev = (table: TomlTable): TomlTable => ({ profile: { dev: table } })
const dependencies = (table: TomlTable): TomlTable => dev({ package: { '*': table } })

const INCREMENTAL = [
  'CARGO_INCREMENTAL',
  'CARGO_BUILD_INCREMENTAL',
  'CARGO_PROFILE_DEV_INCREMENTAL',
]
const WRAPPER = ['RUSTC_WRAPPER', 'CARGO_BUILD_RUSTC_WRAPPER']

export const LEVERS = {
  'line-tables': {
    group: 'debug',
    title: 'line tables only',
    config: dev({ debug: 'line-tables-only' }),
    without: ['CARGO_PROFILE_DEV_DEBUG'],
  },
  'deps-no-debug': {
    group: 'dependencies-debug',
    title: 'dependencies without debug info',
    config: dependencies({ debug: false }),
  },
  mold: { group: 'linker', title: 'mold', linker: 'mold', inputs: { linker: 'mold' } },
  wild: { group: 'linker', title: 'wild', linker: 'wild', inputs: { linker: 'wild' } },
  lld: { group: 'linker', title: "the system's lld", linker: 'lld', inputs: { linker: 'lld' } },
  'gnu-ld': { group: 'linker', title: 'GNU ld', linker: 'gnu-ld' },
  incremental: {
    group: 'incremental',
    title: 'incremental',
    config: { build: { incremental: true } },
    without: INCREMENTAL,
    inputs: { incremental: 'on' },
  },
  'no-incremental': {
    group: 'incremental',
    title: 'not incremental',
    config: { build: { incremental: false } },
    without: INCREMENTAL,
    inputs: { incremental: 'off' },
  },
  unpacked: {
    group: 'split-debuginfo',
    title: 'split-debuginfo unpacked',
    config: dev({ 'split-debuginfo': 'unpacked' }),
    without: ['CARGO_PROFILE_DEV_SPLIT_DEBUGINFO'],
  },
  'codegen-units-16': {
    group: 'codegen-units',
    title: '16 codegen units',
    config: dev({ 'codegen-units': 16 }),
    without: ['CARGO_PROFILE_DEV_CODEGEN_UNITS'],
  },
  'deps-opt-3': {
    group: 'optimised-dependencies',
    title: 'dependencies at opt-level 3',
    config: dependencies({ 'opt-level': 3 }),
  },
  'sccache-cold': {
    group: 'store',
    title: 'sccache, its store empty',
    store: 'sccache-cold',
    without: WRAPPER,
    inputs: { cache: 'sccache' },
  },
  sccache: {
    group: 'store',
    title: 'sccache, its store filled by the same commit',
    store: 'sccache',
    without: WRAPPER,
    inputs: { cache: 'sccache' },
  },
  snapshot: {
    group: 'store',
    title: 'the target folder of the same commit, unpacked first',
    store: 'snapshot',
    inputs: { cache: 'snapshot' },
  },
} as const satisfies Readonly<Record<string, Lever>>

export type LeverName = keyof typeof LEVERS

export function isLever(name: string): name is LeverName {
  return Object.hasOwn(LEVERS, name)
}

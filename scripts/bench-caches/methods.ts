import { join } from 'node:path'
import type { Step } from '../../emulator/job/options.ts'
import { ACTION } from '../try/job-steps.ts'

/** A program from crates.io that a method needs on PATH. */
export interface PeerProgram {
  readonly crate: string
  readonly version: string
}

export interface Method {
  readonly name: string
  readonly title: string
  readonly peer?: PeerProgram
  /** What stands between the toolchain's step and the build. */
  readonly steps: (inputs: Readonly<Record<string, string>>) => readonly Step[]
  /** What is written instead of `cargo`. */
  readonly cargo?: string
  readonly env?: Readonly<Record<string, string>>
  /** An action that no registry has: `--peer-action` names a folder with it. */
  readonly peerAction?: string
  /** Run only when asked for by name. */
  readonly onDemand?: boolean
}

/** Keeps a folder as one cache entry, as a workflow does that uses actions/cache. */
const STORE_ACTION = 'fast-cargo/store-folder'

/** Folders with action.yml, by the name that steps use. */
export const BENCH_ACTIONS: Readonly<Record<string, string>> = {
  [STORE_ACTION]: join(import.meta.dirname, 'store-action'),
}

const SCCACHE_019: PeerProgram = { crate: 'sccache', version: '0.19.0' }
const MBX: PeerProgram = { crate: 'mbx', version: '1.29.1' }
const TEMP = `\${{ runner.temp }}`
const EXPORT_GROUP = `ci-\${{ github.run_id }}`
/** Not below HOME, where it would outlive the job. */
const MBX_STORE = { MBX_CACHE_DIR: `${TEMP}/mbx-store` }

function ours(cache: string, more: Readonly<Record<string, string>> = {}): Method['steps'] {
  return (inputs) => [
    { name: 'fast-cargo', uses: `${ACTION}@v1`, with: { cache, ...more, ...inputs } },
  ]
}

const RUST_CACHE = 'Swatinem/rust-cache'
const MBX_ACTION = 'jdx/mr-boxington-action'

function mbxAction(): readonly Step[] {
  return [{ name: 'store', uses: `${MBX_ACTION}@v1` }]
}

function rustCache(): readonly Step[] {
  return [{ name: 'store', uses: `${RUST_CACHE}@v2` }]
}

function store(given: Readonly<Record<string, string>>): Method['steps'] {
  return () => [{ name: 'store', uses: `${STORE_ACTION}@v1`, with: given }]
}

export const METHODS: readonly Method[] = [
  { name: 'none', title: 'no action at all', steps: () => [] },
  { name: 'snapshot', title: '`cache: snapshot`', steps: ours('snapshot') },
  // Reaches dependencies too, unless the project names a number for them, as jj does.
  {
    name: 'snapshot-256',
    title: '`cache: snapshot`, with 256 object files at most, as rustc makes by itself',
    steps: ours('snapshot', { 'cargo-config': 'profile.dev.codegen-units = 256' }),
    onDemand: true,
  },
  // What it costs to note what compilers and build scripts read.
  {
    name: 'snapshot-unwatched',
    title: '`cache: snapshot`, where nothing notes what units read',
    steps: ours('snapshot'),
    env: { FAST_CARGO_WATCH: 'off' },
    onDemand: true,
  },
  { name: 'sccache', title: "`cache: sccache`, the catalog's version", steps: ours('sccache') },
  {
    name: 'sccache-objects',
    title: "`cache: sccache`, an entry an object in GitHub's cache",
    steps: ours('sccache'),
    env: { SCCACHE_GHA_ENABLED: 'true' },
  },
  { name: 'auto', title: '`cache: auto`', steps: ours('auto') },
  {
    name: 'sccache-0.19',
    title: '`cache: sccache` with sccache 0.19 on PATH',
    steps: ours('sccache'),
    peer: SCCACHE_019,
  },
  {
    name: 'auto-0.19',
    title: '`cache: auto` with sccache 0.19 on PATH',
    steps: ours('auto'),
    peer: SCCACHE_019,
    onDemand: true,
  },
  {
    name: 'mbx',
    title: "mbx 1.29.1, its objects and Cargo's state as one entry, links cached",
    peer: MBX,
    cargo: 'mbx',
    env: {
      ...MBX_STORE,
      MBX_CACHE_EXPORT_GROUP: EXPORT_GROUP,
      MBX_CACHE_LINKS: '1',
    },
    steps: store({
      path: `${TEMP}/mbx-export`,
      'after-restore': `mbx cache import ${TEMP}/mbx-export`,
      'before-save': `mbx cache export --group ${EXPORT_GROUP} --format directory ${TEMP}/mbx-export`,
    }),
  },
  // Without the input `version`, the action takes the mbx on PATH; on GitHub's runners it downloads one.
  {
    name: 'mbx-target',
    title:
      "mr-boxington's action 1.7.2 in its default mode, a pruned target folder and the registry, with mbx 1.29.1",
    peer: MBX,
    peerAction: MBX_ACTION,
    cargo: 'mbx',
    env: MBX_STORE,
    steps: mbxAction,
  },
  // mbx 1.29.1 moves what build scripts wrote to its store, and rustc reads it there. That entry has no store,
  // so that serde, and all that needs it, compiles again. Here it does not.
  {
    name: 'mbx-target-out',
    title: 'the same, where mbx leaves what build scripts write in the target folder',
    peer: MBX,
    peerAction: MBX_ACTION,
    cargo: 'mbx',
    env: { ...MBX_STORE, MBX_SHARE_OUT_DIR: '0' },
    steps: mbxAction,
    onDemand: true,
  },
  {
    name: 'kache',
    title: 'kache 2.0.0, its store as one entry, executables cached',
    peer: { crate: 'kache', version: '2.0.0' },
    env: {
      RUSTC_WRAPPER: 'kache',
      KACHE_CACHE_DIR: `${TEMP}/kache-store`,
      KACHE_RUNTIME_DIR: `${TEMP}/kache-runtime`,
      KACHE_CACHE_EXECUTABLES: 'true',
    },
    steps: store({ path: `${TEMP}/kache-store`, 'before-save': 'kache daemon stop' }),
  },
  {
    name: 'rust-cache',
    title: '`Swatinem/rust-cache`, one step as its README has it',
    peerAction: RUST_CACHE,
    steps: rustCache,
  },
  // What setup-mold is for: as `ld`, which it makes of mold, nothing of rustc 1.90 or later calls it on x86_64.
  {
    name: 'mold-rust-cache',
    title: 'the same, linked by mold of the machine (`RUSTFLAGS: -C link-arg=-fuse-ld=mold`)',
    peerAction: RUST_CACHE,
    steps: rustCache,
    env: { RUSTFLAGS: '-C link-arg=-fuse-ld=mold' },
  },
]

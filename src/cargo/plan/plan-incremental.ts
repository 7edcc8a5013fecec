import {
  type CargoConfig,
  type Found,
  findInFiles,
  findSetting,
  type KeyPath,
} from '../read/config.ts'
import type { RootManifest } from '../read/read-manifest.ts'
import { isAtLeast } from '../read/toolchain.ts'
import { type Decision, keptAs, setInFile, type Wish } from './decision.ts'
import { findInManifest } from './plan-profile.ts'

/**
 * What a snapshot does in the job. `none`: takes no part; `kept`: one is saved for later runs; `read`: one
 * is restored and none is saved; `missing`: neither.
 */
export type SnapshotUse = 'none' | 'kept' | 'read' | 'missing'

interface IncrementalContext {
  readonly config: CargoConfig
  readonly manifest: RootManifest | undefined
  /** Our config file. */
  readonly file: string
  /** sccache takes part, by us or by the project itself: it cannot cache incremental crates. */
  readonly throughSccache: boolean
  readonly snapshot: SnapshotUse
  readonly cargoVersion: string | undefined
}

export const INCREMENTAL: KeyPath = ['build', 'incremental']
const DEV_INCREMENTAL: KeyPath = ['profile', 'dev', 'incremental']
const VARIABLES = ['CARGO_INCREMENTAL', 'CARGO_BUILD_INCREMENTAL']

/** Decides on incremental compilation; `undefined` leaves it alone. */
export function planIncremental(
  input: 'auto' | 'on' | 'off',
  context: IncrementalContext,
): Decision | undefined {
  const { snapshot, throughSccache } = context
  if (input === 'auto' && (snapshot === 'kept' || snapshot === 'read')) return forSnapshot(context)
  if (input === 'auto' && !throughSccache) {
    return snapshot === 'missing' ? forNobody(context) : undefined
  }
  const wish: Wish = { key: INCREMENTAL, value: input === 'on', file: context.file }
  const theirs = findSetting(context.config, INCREMENTAL) ?? inProfiles(context)
  if (theirs === undefined) return setInFile(wish)
  if (isTrue(theirs) === wish.value) return keptAs(wish, theirs, 'already so')
  if (input === 'auto') return keptAs(wish, theirs, 'theirs kept')
  return force(wish, theirs, context)
}

/**
 * With a snapshot, a crate that changed takes seconds instead of minutes. The profile's own key leaves
 * release builds alone; since 1.99 cargo asks it no more when `CI` is set, and the cargo shim keeps
 * release builds out of what the other key says.
 */
function forSnapshot(context: IncrementalContext): Decision {
  const { config, file, cargoVersion } = context
  const key = isOffInCi(cargoVersion) ? INCREMENTAL : DEV_INCREMENTAL
  const wish: Wish = { key, value: true, file }
  const theirs = findSetting(config, INCREMENTAL) ?? inProfiles(context)
  if (theirs === undefined) return setInFile(wish)
  if (isTrue(theirs)) return keptAs(wish, theirs, 'already so')
  if (theirs.from !== 'CARGO_INCREMENTAL' || theirs.value !== '0') {
    return keptAs(wish, theirs, 'theirs kept')
  }
  const beneath = findInFiles(config.layers, INCREMENTAL) ?? inProfiles(context)
  if (beneath !== undefined && !isTrue(beneath)) return keptAs(wish, beneath, 'theirs kept')
  const from = `${file}; overrides CARGO_INCREMENTAL=0 (exported by toolchain actions) for dev and test`
  const decision = setInFile(wish)
  return { ...decision, record: { ...decision.record, from } }
}

/** Nothing was restored and nothing will be saved: cargo's own default would make data for nobody. */
function forNobody(context: IncrementalContext): Decision | undefined {
  const { config, file, cargoVersion } = context
  if (isOffInCi(cargoVersion)) return undefined
  const theirs = findSetting(config, INCREMENTAL) ?? inProfiles(context)
  const from = `${file}; nothing was restored, and this run saves nothing`
  const wish: Wish = { key: DEV_INCREMENTAL, value: false, file: from }
  if (theirs === undefined) return setInFile(wish)
  return keptAs(wish, theirs, isTrue(theirs) ? 'theirs kept' : 'already so')
}

function isOffInCi(cargoVersion: string | undefined): boolean {
  return cargoVersion !== undefined && isAtLeast(cargoVersion, 99)
}

/** What the cargo shim does with `CARGO_INCREMENTAL=0`; `undefined`: nothing. */
export function incrementalMode(
  decision: Decision | undefined,
  snapshot: SnapshotUse,
  { config, manifest }: Pick<IncrementalContext, 'config' | 'manifest'>,
): 'dev' | 'any' | undefined {
  if (decision?.write?.value !== true || snapshot === 'none') return undefined
  const key = ['profile', 'release', 'incremental']
  const ofRelease = findSetting(config, key) ?? (manifest && findInManifest(manifest, key))
  return ofRelease !== undefined && isTrue(ofRelease) ? 'any' : 'dev'
}

/** Cargo asks these only after `build.incremental`. */
function inProfiles({ config, manifest }: IncrementalContext): Found | undefined {
  return (
    findSetting(config, DEV_INCREMENTAL) ?? (manifest && findInManifest(manifest, DEV_INCREMENTAL))
  )
}

/** The input says so: where our file would lose, the variable wins, and the report names what lost. */
function force(wish: Wish, theirs: Found, { config }: IncrementalContext): Decision {
  const loses = VARIABLES.includes(theirs.from) || findInFiles(config.layers, INCREMENTAL)
  const decision = setInFile(wish)
  const { value } = theirs
  if (!loses) {
    const from = `${wish.file}, over ${theirs.from} (${value})`
    return { ...decision, record: { ...decision.record, from } }
  }
  const number = wish.value === true ? '1' : '0'
  const from = `CARGO_INCREMENTAL=${number} for the job, over ${theirs.from} (${value})`
  return {
    record: { ...decision.record, from },
    variables: { CARGO_INCREMENTAL: number },
  }
}

/** Cargo takes nothing but 1 for yes in the one variable, and true in all other places. */
function isTrue({ value, from }: Found): boolean {
  return String(value) === (from === 'CARGO_INCREMENTAL' ? '1' : 'true')
}

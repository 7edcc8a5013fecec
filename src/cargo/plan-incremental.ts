import { type CargoConfig, type Found, findInFiles, findSetting, type KeyPath } from './config.ts'
import { type Decision, keptAs, setInFile, type Wish } from './decision.ts'
import { findInManifest } from './plan-profile.ts'
import type { RootManifest } from './read-manifest.ts'

interface IncrementalContext {
  readonly config: CargoConfig
  readonly manifest: RootManifest | undefined
  /** Our config file. */
  readonly file: string
  /** sccache takes part, by us or by the project itself: it cannot cache incremental crates. */
  readonly throughSccache: boolean
}

export const INCREMENTAL: KeyPath = ['build', 'incremental']
const VARIABLES = ['CARGO_INCREMENTAL', 'CARGO_BUILD_INCREMENTAL']

/** Decides on incremental compilation; `undefined` leaves it alone. */
export function planIncremental(
  input: 'auto' | 'on' | 'off',
  context: IncrementalContext,
): Decision | undefined {
  if (input === 'auto' && !context.throughSccache) return undefined
  const wish: Wish = { key: INCREMENTAL, value: input === 'on', file: context.file }
  const theirs = findSetting(context.config, INCREMENTAL) ?? inProfiles(context)
  if (theirs === undefined) return setInFile(wish)
  if (isTrue(theirs) === wish.value) return keptAs(wish, theirs, 'already so')
  if (input === 'auto') return keptAs(wish, theirs, 'theirs kept')
  return force(wish, theirs, context)
}

/** Cargo asks these only after `build.incremental`. */
function inProfiles({ config, manifest }: IncrementalContext): Found | undefined {
  const key = ['profile', 'dev', 'incremental']
  return findSetting(config, key) ?? (manifest && findInManifest(manifest, key))
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

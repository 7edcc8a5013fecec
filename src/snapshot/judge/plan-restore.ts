import { join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import type { InputFacts, Manifest } from '../manifest.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import { changedByReads, withDependents } from './dependents.ts'
import { compareSources, type SourceChanges, stalePackages } from './judge-sources.ts'
import { reasonsOf, staleUnits } from './stale-units.ts'

/** A path's new modification time in nanoseconds since the epoch. */
export interface FileTime {
  readonly path: string
  readonly modifiedNs: bigint | 'now'
  readonly accessedNs?: bigint
}

export interface RestorePlan {
  /** All of the snapshot's times go back by this: its newest one lay in the future. */
  readonly shiftNs: bigint
  /** What is to be as old as it was, or newer than everything in the snapshot. */
  readonly times: readonly FileTime[]
  /** Absolute folders of fingerprints that must go, so that cargo builds the units anew. */
  readonly staleUnits: readonly string[]
  /** Why, a clause each; of those alone that cargo would not build by itself. */
  readonly reasons: readonly string[]
  readonly sameFiles: number
  /** Relative paths that are not the same by content, came or went; folders too. */
  readonly differing: readonly string[]
  /** Of them, all but the folders. */
  readonly changedFiles: readonly string[]
}

/** What of the machine is like what the snapshot's units were built from. */
interface PresentState {
  readonly survey: SourceSurvey
  /** Of each input in the manifest, what is there now. */
  readonly inputs: readonly { readonly content?: string; readonly modifiedNs?: bigint }[]
  /** Places of the manifest's facts that are not as they were. */
  readonly differingFacts: ReadonlySet<number>
  /** As the manifest's; wanted only where that has one. */
  readonly untracked: string | undefined
  readonly nowNs: bigint
}

/** Room for what is touched between the snapshot and now. */
const GAP_NS = 2_000_000_000n

/**
 * Decides which restored units may look fresh: those whose every input is the same by content. The
 * rest looks changed, by its inputs' times where cargo knows them, else by its fingerprint going.
 */
export function planRestore(manifest: Manifest, present: PresentState): RestorePlan {
  const { survey, nowNs } = present
  const shiftNs = manifest.newestNs + GAP_NS > nowNs ? manifest.newestNs + GAP_NS - nowNs : 0n
  const changes = compareSources(manifest.sources, survey.sources)
  const inputs = judgeInputs(manifest, present, shiftNs)
  const packages = stalePackages(changes, manifest)
  const differing = [...changes.changed, ...changes.added, ...changes.removed]
  const changedFiles = differing.filter((path) => !changes.folders.has(path))
  const stale = staleUnits(manifest, {
    packages: new Map(packages.map(({ name, reason }) => [name, reason])),
    inputs: inputs.stale,
    facts: present.differingFacts,
    named: new Set(differing),
    hasMoved: hasMoved(manifest, survey),
    isOther:
      changedFiles.length > 0 ||
      manifest.untracked === undefined ||
      present.untracked !== manifest.untracked,
  })
  const isBuilt = withDependents(changedByReads(manifest, differing), manifest)
  const isKnownToCargo = new Set(
    manifest.units.filter((_, place) => isBuilt[place]).map(({ folder }) => folder),
  )
  return {
    shiftNs,
    ...{ differing, changedFiles },
    times: [...sourceTimes(changes, present, { manifest, shiftNs }), ...inputs.times],
    staleUnits: stale.map(({ folder }) => folder),
    reasons: reasonsOf(stale.filter(({ folder }) => !isKnownToCargo.has(folder))),
    sameFiles: changes.same.filter(({ path }) => !changes.folders.has(path)).length,
  }
}

/**
 * Of what cargo may look at. Make, tsc and others go by times as well: with an old one, a file that is again as it was
 * when the snapshot was made would look older than what they have made, and kept elsewhere, from another version of it.
 */
function sourceTimes(
  { same, changed, added }: SourceChanges,
  { survey, nowNs }: PresentState,
  { manifest, shiftNs }: { readonly manifest: Manifest; readonly shiftNs: bigint },
): readonly FileTime[] {
  const newestNs = manifest.newestNs - shiftNs
  const named = new Set(manifest.named)
  const isCargos = (path: string): boolean =>
    named.has(path) || /\.rs$|(^|\/)Cargo\.toml$/.test(path)
  const has = new Map(survey.sources.map(({ path, modifiedNs }) => [path, modifiedNs]))
  const late = [...changed, ...added].filter((path) => {
    const modifiedNs = has.get(path) ?? 0n
    return modifiedNs <= newestNs || modifiedNs > nowNs
  })
  return [
    ...late.map((path) => ({ path: join(survey.root, path), modifiedNs: 'now' as const })),
    ...same
      .filter(({ path }) => isCargos(path))
      .map(({ path, modifiedNs }) => ({
        path: join(survey.root, path),
        modifiedNs: modifiedNs - shiftNs,
      })),
  ]
}

interface JudgedInputs {
  readonly times: readonly FileTime[]
  /** Places of those that are not the same any more. */
  readonly stale: ReadonlySet<number>
}

function judgeInputs(
  manifest: Manifest,
  { survey, inputs }: PresentState,
  shiftNs: bigint,
): JudgedInputs {
  const times: FileTime[] = []
  const stale = new Set<number>()
  const moved = hasMoved(manifest, survey)
  const checkedOutNs = oldestOf(manifest)
  for (const [index, input] of manifest.inputs.entries()) {
    const { content, modifiedNs } = inputs[index] ?? {}
    const isClones = isOfEachClone(input.path, survey)
    const isLike = content === input.content || isClones
    const isSame = content !== undefined && isLike && !(input.isGits && moved)
    // `git describe` and `git status` write the index anew, also while a unit is built that watches it.
    const oldNs = (isClones ? checkedOutNs : input.modifiedNs) - shiftNs
    if (!isSame) {
      stale.add(index)
    } else if (modifiedNs === undefined || modifiedNs > oldNs) {
      times.push({ path: input.path, modifiedNs: oldNs })
    }
  }
  return { times, stale }
}

/** The oldest time of what was checked out. */
function oldestOf({ sources, newestNs }: Manifest): bigint {
  let oldestNs = newestNs
  for (const { modifiedNs } of sources) if (modifiedNs < oldestNs) oldestNs = modifiedNs
  return oldestNs
}

/** Whether git stands elsewhere: at another commit, on another branch, or with other tags. */
function hasMoved(manifest: Manifest, { commit, refs }: SourceSurvey): boolean {
  return commit !== manifest.commit || refs !== manifest.refs
}

/** What differs between clones that stand at the same place: git notes times, owners, packing and tokens there. */
function isOfEachClone(path: string, { root }: SourceSurvey): boolean {
  const inside = pathBelow(path, join(root, '.git'))
  return /^(modules\/((?!refs\/)[^/]+\/)*)?(index|logs|objects|config)($|\/)/.test(inside)
}

/** Inputs whose times could not be set make their units stale as well. */
export function unitsOf(paths: ReadonlySet<string>, manifest: Manifest): readonly string[] {
  const indices = new Set(
    manifest.inputs.flatMap(({ path }: InputFacts, index) => (paths.has(path) ? [index] : [])),
  )
  return manifest.units
    .filter(({ inputs }) => inputs.some((index) => indices.has(index)))
    .map(({ folder }) => folder)
}

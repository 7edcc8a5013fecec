import {
  docFolderOf,
  hashInName,
  incrementalOf,
  isInOutDir,
  ownFolderOf,
  temporaryFolderOf,
} from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import { baseName, type TargetSurvey, type TargetUnit } from '../survey/survey-target.ts'
import { crateNames, exampleOf, placeOf, plainExamples } from './crate-names.ts'
import { whileBuilding } from './while-building.ts'

/** Cargo writes it into target folders that it makes, and newer cargos clean no others. */
export const CARGOS_TAG = 'CACHEDIR.TAG'

/** Cargo names CARGO_TARGET_TMPDIR to these alone. */
const USES_TMPDIR = /^(test-)?(integration-test|bench)-/

/**
 * The files of a target folder that belong to the units to keep: what cargo needs to find them fresh,
 * without the copies of binaries above `deps/`, which cargo links there anew at every build.
 */
export function filesOfUnits(
  { entries, units }: TargetSurvey,
  kept: readonly TargetUnit[],
  incremental: ReadonlySet<string>,
): readonly TreeEntry[] {
  const isOfBuild = whileBuilding(units)
  // What a build script copied with its time may be older than all.
  const isOlder = (ns: bigint): boolean => units.every(({ startedNs }) => ns < startedNs)
  const hashes = new Set(kept.map(({ profile, hash }) => `${profile} ${hash}`))
  const profiles = new Set(kept.map(({ profile }) => profile))
  const withDoc = new Set(
    kept.filter(({ mark }) => mark.startsWith('doc-')).map(({ profile }) => docFolderOf(profile)),
  )
  const emptied = new Set(
    kept
      .filter(({ mark }) => USES_TMPDIR.test(mark))
      .map(({ profile }) => temporaryFolderOf(profile)),
  )
  const examples = plainExamples({ entries }, kept)
  return entries.filter((entry) => {
    if (entry.kind === 'other') return false
    // What tests left in it is nobody's: the folder travels without.
    if (entry.kind === 'directory' && emptied.has(entry.path)) return true
    // Others come with what is in them; programs may read that one of these is empty, or read-only.
    if (entry.kind === 'directory' && !isInOutDir(entry.path)) return false
    if (entry.path === CARGOS_TAG || entry.path === '.rustc_info.json') return true
    if (withDoc.has(/^(?:[^/]+\/)?doc(?=\/)/.exec(entry.path)?.[0] ?? '')) return true
    const place = placeOf(entry.path)
    if (place === undefined || !profiles.has(place.profile)) return false
    if (place.kind === 'incremental') return incremental.has(sessionOf(entry.path))
    const hash = ownFolderOf(entry.path)?.hash ?? hashInName(place.name)
    // Libraries that others load by name have no hash: nothing tells whose they are. Tests leave files there, too.
    if (hash === undefined && place.kind === 'deps') {
      return isOfBuild(entry.modifiedNs) || isOlder(entry.modifiedNs)
    }
    if (hash === undefined) return examples.has(exampleOf(place))
    return hashes.has(`${place.profile} ${hash}`)
  })
}

/** Finds the units that a file of a target folder travels with; none for what travels by itself, or not at all. */
export function unitsOfPath(
  survey: TargetSurvey,
  kept: readonly TargetUnit[],
): (path: string) => readonly TargetUnit[] {
  const names = crateNames(survey)
  const byHash = Map.groupBy(kept, ({ profile, hash }) => `${profile} ${hash}`)
  const byName = Map.groupBy(kept, (unit) => `${unit.profile} ${names(unit)}`)
  const docs = Map.groupBy(
    kept.filter(({ mark }) => mark.startsWith('doc-')),
    ({ profile }) => docFolderOf(profile),
  )
  const sessions = new Map(
    sessionsOfUnits(survey, kept).map(({ session, profile, hash }) => [
      session,
      `${profile} ${hash}`,
    ]),
  )
  return (path) => {
    const doc = docs.get(/^(?:[^/]+\/)?doc(?=\/)/.exec(path)?.[0] ?? '')
    const place = placeOf(path)
    if (doc !== undefined || place === undefined) return doc ?? []
    if (place.kind === 'incremental') return byHash.get(sessions.get(sessionOf(path)) ?? '') ?? []
    const hash = ownFolderOf(path)?.hash ?? hashInName(place.name)
    if (hash !== undefined) return byHash.get(`${place.profile} ${hash}`) ?? []
    // A library that others load by its name.
    const crate = /^(?:lib)?(.*?)(?:\.\w+)?$/.exec(place.name)?.[1]
    return byName.get(`${place.profile} ${crate}`) ?? []
  }
}

/** `debug/incremental/app-03ym0v6vz4fm8/s-hoh95w6t95-1x201ox` of everything in it and of its lock. */
function sessionOf(path: string): string {
  return /^.*?\/incremental\/[^/]+\/s-[^-/]+-[^-/.]+/.exec(path)?.[0] ?? ''
}

/** What rustc kept for one crate, to compile it incrementally. */
export interface IncrementalCrate {
  /** Folder of its newest session, without the hash at its end. */
  readonly session: string
  readonly profile: string
  readonly crate: string
  readonly bytes: number
  /** When the session was written, in nanoseconds since the epoch. */
  readonly writtenNs: bigint
}

/** The newest session of each crate that has one. */
function incrementalCrates({ entries }: TargetSurvey): readonly IncrementalCrate[] {
  const newest = new Map<string, Omit<IncrementalCrate, 'profile' | 'crate'>>()
  for (const entry of entries) {
    const folder = incrementalOf(entry.path)?.folder
    const session = entry.kind === 'file' ? sessionOf(entry.path) : ''
    if (folder === undefined || session === '' || entry.path.endsWith('.lock')) continue
    if (/^.*\/s-[^/]*-working\//.test(entry.path)) continue
    const known = newest.get(folder)
    if (known !== undefined && stampOf(known.session) > stampOf(session)) continue
    const none = { session, bytes: 0, writtenNs: 0n }
    const same = known?.session === session ? known : none
    const writtenNs = baseName(entry.path) === 'dep-graph.bin' ? entry.modifiedNs : same.writtenNs
    newest.set(folder, { session, bytes: same.bytes + entry.sizeBytes, writtenNs })
  }
  return [...newest].map(([folder, found]) => {
    const { profile = '', crate = '' } = incrementalOf(folder) ?? {}
    return { ...found, profile, crate }
  })
}

/** rustc names a session by the microseconds since the epoch, in base 36. */
function stampOf(session: string): number {
  return Number.parseInt(/\/s-([^-/]+)-[^/]*$/.exec(session)?.[1] ?? '0', 36)
}

/** A session of a kept unit. */
export interface UnitSession extends IncrementalCrate {
  readonly package: string
  /** The unit's. */
  readonly hash: string
}

/** The sessions that a later compilation of the kept units could start from. */
export function sessionsOfUnits(
  survey: TargetSurvey,
  kept: readonly TargetUnit[],
): readonly UnitSession[] {
  const names = crateNames(survey)
  return incrementalCrates(survey).flatMap((session) => {
    const { profile, crate, writtenNs } = session
    const unit = kept.find(
      (unit) =>
        unit.profile === profile &&
        names(unit) === crate &&
        unit.startedNs <= writtenNs &&
        writtenNs <= unit.endedNs,
    )
    return unit === undefined ? [] : [{ ...session, package: unit.package, hash: unit.hash }]
  })
}

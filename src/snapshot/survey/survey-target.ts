import { fingerprintOf, placeOfUnit, type UnitPlace } from '../../cargo/target-layout.ts'
import type { Files, TreeEntry } from '../../runner/ports.ts'

/** Access time that fingerprints get when they are restored: what cargo reads gets a new one. */
export const UNREAD_NS = 1_000_000_000n

/** One thing that cargo builds or runs, as the folder of its fingerprint shows it. */
export interface TargetUnit extends UnitPlace {
  /** Of its fingerprint, relative to the target folder. */
  readonly folder: string
  /** Name of the file with its hash, such as `lib-serde` or `run-build-script-build-script-build`. */
  readonly mark: string
  /** Cargo wrote the mark as its last step. */
  readonly isFinished: boolean
  /** Cargo looked at it since it was restored, or made it. */
  readonly isUsed: boolean
  readonly startedNs: bigint
  readonly endedNs: bigint
}

export interface TargetSurvey {
  /** Absolute. */
  readonly folder: string
  readonly entries: readonly TreeEntry[]
  readonly units: readonly TargetUnit[]
}

/** Looks at everything in a target folder but for others inside it; `files.tree` is its only cost. */
export async function surveyTarget(
  { folder, inner }: { readonly folder: string; readonly inner: readonly string[] },
  files: Pick<Files, 'tree'>,
): Promise<TargetSurvey> {
  const entries = await files.tree(folder, (path) => isForeign(path) || inner.includes(path))
  return { folder, entries, units: unitsAmong(entries) }
}

/** Of entries whose paths are relative to the target folder. */
export function unitsAmong(entries: readonly TreeEntry[]): readonly TargetUnit[] {
  const byFolder = new Map<string, TreeEntry[]>()
  for (const entry of entries) {
    const parent = fingerprintOf(entry.path)
    if (parent === undefined || entry.kind !== 'file') continue
    byFolder.set(parent, [...(byFolder.get(parent) ?? []), entry])
  }
  return [...byFolder].flatMap(([parent, members]) => unitsOf(parent, members))
}

const NO_MARK = /^(dep-|output-|invoked\.timestamp$|stderr$)|\.json$/

/** Large, and of no use to a later build; or what a restore left that was cut off. */
function isForeign(path: string): boolean {
  return (
    /^(package|tmp\/.*|criterion|cargo-timings|nextest|\.fast-cargo-.*|debug\/incremental\/.*\/[^/]*-working)$/.test(
      path,
    ) || path.endsWith(HELD)
  )
}

/** As in `native/restored_unit.rs`: what was built with other variables than those of the last command. */
const HELD = '.fast-cargo-held'

/**
 * Mostly one. Where programs have no hash in their names (Windows' own toolchains, WebAssembly), all those of a
 * package share a folder, and with it the note of when the last of them was begun; of each, cargo sets the time of
 * its list of sources to that.
 */
function unitsOf(folder: string, members: readonly TreeEntry[]): readonly TargetUnit[] {
  const place = placeOfUnit(folder)
  if (place === undefined) return []
  const find = (name: string): TreeEntry | undefined =>
    members.find(({ path }) => baseName(path) === name)
  const marks = members.filter(({ path }) => !NO_MARK.test(baseName(path)))
  return marks.map((entry) => {
    const mark = baseName(entry.path)
    const isAlone = marks.length === 1
    const own = isAlone ? members : [entry, find(`${mark}.json`), find(`dep-${mark}`)]
    const started = find(isAlone ? 'invoked.timestamp' : `dep-${mark}`)
    return {
      ...place,
      ...{ folder, mark },
      isFinished: entry.sizeBytes > 0,
      isUsed: own.some((each) => each !== undefined && each.accessedNs > UNREAD_NS),
      startedNs: (started ?? entry).modifiedNs,
      endedNs: entry.modifiedNs,
    }
  })
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** rustc's name for it: `json_lines` of `bin-json-lines`, `test-lib-json-lines` and `example-json-lines`. */
export function crateOfMark(mark: string): string {
  return mark.replace(/^(test-)?(integration-test|build-script|[a-z]+)-/, '').replaceAll('-', '_')
}

/** Built for itself, beside other examples. */
export function isExample({ mark }: Pick<TargetUnit, 'mark'>): boolean {
  return mark.startsWith('example-')
}

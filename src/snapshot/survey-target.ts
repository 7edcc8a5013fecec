import type { Files, TreeEntry } from '../runner/ports.ts'

/** Access time that fingerprints get when they are restored: what cargo reads gets a new one. */
export const UNREAD_NS = 1_000_000_000n

/** One thing that cargo builds or runs, as its folder below `.fingerprint` shows it. */
export interface TargetUnit {
  /** Relative to the target folder: `debug/.fingerprint/serde-0123456789abcdef`. */
  readonly folder: string
  /** Folder of the profile, relative to the target folder: `debug`, `aarch64-unknown-linux-gnu/debug`. */
  readonly profile: string
  readonly package: string
  readonly hash: string
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

/** Looks at everything in a target folder; `files.tree` is its only cost. */
export async function surveyTarget(
  folder: string,
  files: Pick<Files, 'tree'>,
): Promise<TargetSurvey> {
  const entries = await files.tree(folder, isForeign)
  const byFolder = new Map<string, TreeEntry[]>()
  for (const entry of entries) {
    const [, parent] = UNIT_FILE.exec(entry.path) ?? []
    if (parent === undefined || entry.kind !== 'file') continue
    byFolder.set(parent, [...(byFolder.get(parent) ?? []), entry])
  }
  const units = [...byFolder].flatMap(([parent, members]) => unitOf(parent, members))
  return { folder, entries, units }
}

const UNIT_FILE = /^((?:.*\/)?\.fingerprint\/[^/]+-[0-9a-f]{16})\/[^/]+$/
const UNIT_FOLDER = /^(.*?)\/?\.fingerprint\/(.+)-([0-9a-f]{16})$/
const NO_MARK = /^(dep-|output-|invoked\.timestamp$|stderr$)|\.json$/

/** Large, and of no use to a later build. */
function isForeign(path: string): boolean {
  return /^(package|tmp|criterion|cargo-timings|nextest|debug\/incremental\/.*\/.*-working)$/.test(
    path,
  )
}

function unitOf(folder: string, members: readonly TreeEntry[]): readonly TargetUnit[] {
  const [, profile = '', name = '', hash = ''] = UNIT_FOLDER.exec(folder) ?? []
  const mark = members.find(({ path }) => !NO_MARK.test(baseName(path)))
  if (mark === undefined) return []
  const started = members.find(({ path }) => baseName(path) === 'invoked.timestamp')
  return [
    {
      folder,
      profile,
      package: name,
      hash,
      mark: baseName(mark.path),
      isFinished: mark.sizeBytes > 0,
      isUsed: members.some(({ accessedNs }) => accessedNs > UNREAD_NS),
      startedNs: (started ?? mark).modifiedNs,
      endedNs: mark.modifiedNs,
    },
  ]
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

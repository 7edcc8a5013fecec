import { docFolderOf } from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import { whileBuilding } from './while-building.ts'

/** rustdoc writes it into the folder of each crate. */
const OF_CRATE = /^((?:[^/]+\/)?doc)\/([^/]+)\/sidebar-items[^/]*\.js$/

/** The folder with all documentation of a target, of what lies in it and of itself. */
const AROUND = /^((?:[^/]+\/)?doc)(?:\/|$)/

/** In the fingerprint's folder; that of a package's library and of its programs may be one. */
const MARK = /^(.*)\/doc-(?:lib|bin|example|bench|integration-test)-([^/]+)$/

interface DocRequest {
  readonly restoredNs?: bigint | undefined
  /** Cargo's of this job. */
  readonly commands: readonly { readonly startMs: number }[]
}

/**
 * The kept units, but for all documentation that has pages of a crate which is not among them. rustdoc adds to
 * the index of what is there, and nobody takes anything out: without that crate, all is written anew. So it is where a
 * step has added, changed or removed something (a book, `index.html`, `.lock`): in a later run, that step would find
 * it done. What was restored up to `restoredNs` is as rustdoc left it.
 */
export function withoutStaleDocs(
  { entries, units }: Pick<TargetSurvey, 'entries' | 'units'>,
  kept: readonly TargetUnit[],
  { restoredNs = 0n, commands }: DocRequest,
): readonly TargetUnit[] {
  const docs = new Map(
    kept
      .filter(({ mark }) => mark.startsWith('doc-'))
      .map(({ folder, profile }) => [folder, docFolderOf(profile)]),
  )
  if (docs.size === 0) return kept
  const crates = new Set(
    entries.map(({ path }) => {
      const [, unit = '', name = ''] = MARK.exec(path) ?? []
      return `${docs.get(unit)}/${name.replaceAll('-', '_')}`
    }),
  )
  const isOfDoc = whileBuilding(
    units
      .filter(({ mark }) => mark.startsWith('doc-'))
      .map((unit) => ({ ...unit, startedNs: begunNs(unit, commands) })),
  )
  const isOfStep = ({ modifiedNs }: TreeEntry): boolean =>
    modifiedNs > restoredNs && !isOfDoc(modifiedNs)
  const stale = new Set(
    entries.flatMap((entry) => {
      const [, folder = '', crate = ''] = OF_CRATE.exec(entry.path) ?? []
      if (folder !== '' && !crates.has(`${folder}/${crate}`)) return [folder]
      const around = AROUND.exec(entry.path)?.[1]
      return around !== undefined && isOfStep(entry) ? [around] : []
    }),
  )
  return kept.filter(({ folder }) => !stale.has(docs.get(folder) ?? ''))
}

/** Of a library and programs that share a folder, cargo notes when the last one began: they began after their command. */
function begunNs(
  { startedNs, endedNs }: Pick<TargetUnit, 'startedNs' | 'endedNs'>,
  commands: DocRequest['commands'],
): bigint {
  if (startedNs < endedNs) return startedNs
  const begun = commands.map(({ startMs }) => BigInt(Math.floor(startMs)) * 1_000_000n)
  return begun.findLast((ns) => ns <= endedNs) ?? endedNs
}

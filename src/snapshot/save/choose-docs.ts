import { docFolderOf } from '../../cargo/target-layout.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'

/** rustdoc writes it into the folder of each crate. */
const OF_CRATE = /^((?:[^/]+\/)?doc)\/([^/]+)\/sidebar-items[^/]*\.js$/

/** In the fingerprint's folder; that of a package's library and of its programs may be one. */
const MARK = /^(.*)\/doc-(?:lib|bin|example|bench|integration-test)-([^/]+)$/

/**
 * The kept units, but for all documentation that has pages of a crate which is not among them. rustdoc adds to
 * the index of what is there, and nobody takes anything out: without that crate, all is written anew.
 */
export function withoutStaleDocs(
  { entries }: Pick<TargetSurvey, 'entries'>,
  kept: readonly TargetUnit[],
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
  const stale = new Set(
    entries.flatMap(({ path }) => {
      const [, folder = '', crate = ''] = OF_CRATE.exec(path) ?? []
      return folder === '' || crates.has(`${folder}/${crate}`) ? [] : [folder]
    }),
  )
  return kept.filter(({ folder }) => !stale.has(docs.get(folder) ?? ''))
}

import { docFolderOf, fingerprintOf, placeOfUnit } from '../../cargo/target-layout.ts'
import { baseName } from '../survey/survey-target.ts'

const MARK = /^doc-(?:lib|bin|example|bench|integration-test)-/

/**
 * What a target folder holds of documentation: of each one the fingerprints of its units and then the folder of its
 * pages, relative to the target folder. rustdoc adds to the index and to the lists of implementations that it finds
 * and takes nothing out, so it is made anew as a whole or not at all. `paths` are all that is there.
 */
export function documentationsIn(paths: readonly string[]): readonly (readonly string[])[] {
  const units = new Map<string, string>()
  for (const path of paths) {
    const fingerprint = MARK.test(baseName(path)) ? fingerprintOf(path) : undefined
    const place = fingerprint === undefined ? undefined : placeOfUnit(fingerprint)
    if (fingerprint !== undefined && place !== undefined)
      units.set(fingerprint, docFolderOf(place.profile))
  }
  return [...Map.groupBy(units.keys(), (unit) => units.get(unit) ?? '')].map(([pages, all]) => [
    ...all,
    pages,
  ])
}

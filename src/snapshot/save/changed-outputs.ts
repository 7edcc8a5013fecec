import { join } from 'node:path'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import { unitsOfPath } from './choose-files.ts'

const OUTPUT = /\/(deps|examples)\/[^/]+$|\/build\/[^/]+\/[0-9a-f]{16}\/out\/[^/]+$/

/**
 * Units whose libraries or programs a step has changed since cargo made them (`strip`, `objcopy`, `patchelf`): the
 * program beside `deps/` is the same file. A later run of that step would find it changed already. Absolute folders
 * of their fingerprints.
 */
export function unitsWithChangedOutputs(
  survey: TargetSurvey,
  kept: readonly TargetUnit[],
): readonly string[] {
  const unitsOf = unitsOfPath(survey, kept)
  const found = new Set<string>()
  for (const { path, kind, modifiedNs } of survey.entries) {
    if (kind !== 'file' || path.endsWith('.d') || !OUTPUT.test(path)) continue
    // A library without a hash in its name may be that of any of several.
    const makers = unitsOf(path).filter(({ mark }) => !mark.startsWith('run-build-script'))
    if (makers.some(({ endedNs }) => modifiedNs <= endedNs)) continue
    for (const { folder } of makers) found.add(join(survey.folder, folder))
  }
  return [...found]
}

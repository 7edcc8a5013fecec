import { join } from 'node:path'
import { isInOutDir } from '../../cargo/target-layout.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import { unitsOfPath } from './choose-files.ts'
import { whileBuilding } from './while-building.ts'

const OUTPUT = /\/(deps|examples)\/[^/]+$|\/build\/[^/]+\/[0-9a-f]{16}\/out\/[^/]+$/

/**
 * Units whose libraries or programs a step has changed since cargo made them (`strip`, `objcopy`, `patchelf`): the
 * program beside `deps/` is the same file. A later run of that step would find it changed already. So would a test find
 * what it left in OUT_DIR; crates with macros may write there as well. Absolute folders of their fingerprints. What was
 * restored up to `restoredNs` is as the run that saved it found it: only folders, into which several archives came, are
 * younger than what they hold.
 */
export function unitsWithChangedOutputs(
  survey: TargetSurvey,
  kept: readonly TargetUnit[],
  restoredNs: bigint = 0n,
): readonly string[] {
  const unitsOf = unitsOfPath(survey, kept)
  const isOfBuild = whileBuilding(survey.units)
  const found = new Set<string>()
  for (const { path, kind, modifiedNs } of survey.entries) {
    const isOutput = kind === 'file' && !path.endsWith('.d') && OUTPUT.test(path)
    // A folder tells of what was removed.
    const isInOut = isInOutDir(path)
    if ((!isOutput && !isInOut) || (kind === 'directory' && modifiedNs <= restoredNs)) continue
    // A library without a hash in its name may be that of any of several.
    const makers = unitsOf(path).filter(({ mark }) =>
      mark.startsWith('run-build-script') ? isInOut : isOutput,
    )
    if (makers.some(({ endedNs }) => modifiedNs <= endedNs)) continue
    if (isInOut && isOfBuild(modifiedNs)) continue
    for (const { folder } of makers) found.add(join(survey.folder, folder))
  }
  return [...found]
}

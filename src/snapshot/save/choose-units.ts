import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import type { Manifest } from '../manifest.ts'
import { accessTimesWork } from '../survey/access-times.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import { withoutStaleDocs } from './choose-docs.ts'

/** The snapshot that this job was given. */
export interface RestoredState {
  readonly manifest: Manifest
  /** When the restore ended, in nanoseconds since the epoch. */
  readonly restoredNs: bigint
}

export interface Chosen {
  readonly chosen: readonly {
    readonly survey: TargetSurvey
    readonly kept: readonly TargetUnit[]
  }[]
  readonly builtIn: Record<string, number>
}

/** Without access times, a unit that was not built for so many snapshots goes. */
const MOST_GENERATIONS = 8

interface ChooseRequest {
  readonly restored: RestoredState | undefined
  readonly built: readonly Pick<ShimCommand, 'outcome' | 'startMs'>[]
}

/**
 * The units that this job used: what it did not look at, the next one will hardly need. But where a command failed or
 * was cancelled, those that would have used the rest of the snapshot may not have run: it stays.
 */
export async function chooseUnits(
  surveys: readonly TargetSurvey[],
  { restored, built }: ChooseRequest,
  files: Files,
): Promise<Chosen> {
  const seesUse = restored === undefined || (await accessTimesWork(surveys[0]?.folder ?? '', files))
  const generation = (restored?.manifest.generation ?? 0) + 1
  const builtIn: Record<string, number> = {}
  const isWhole = built.every(({ outcome }) => outcome === 'succeeded')
  const mayStay = isWhole ? () => false : unlooked(restored)
  const isKept = (folder: string, unit: TargetUnit): boolean => {
    if (!unit.isFinished) return false
    const path = join(folder, unit.folder)
    if (seesUse) return unit.isUsed || mayStay(path, unit)
    const isNew = restored === undefined || unit.endedNs > restored.restoredNs
    const since = isNew ? generation : (restored.manifest.builtIn[path] ?? generation)
    builtIn[path] = since
    return generation - since < MOST_GENERATIONS
  }
  const chosen = surveys.map((survey) => ({
    survey,
    kept: withoutStaleDocs(
      survey,
      survey.units.filter((unit) => isKept(survey.folder, unit)),
      { restoredNs: restored?.restoredNs, commands: built },
    ),
  }))
  return { chosen, builtIn }
}

/**
 * Whether a unit that nobody looked at may stay in the snapshot. Not one that holds only while nothing at all in the
 * checkout differs: what differs by now is in the new snapshot.
 */
function unlooked(
  restored: RestoredState | undefined,
): (path: string, unit: Pick<TargetUnit, 'endedNs'>) => boolean {
  const blind = (restored?.manifest.units ?? []).filter(
    ({ mayReadMore, isWatched }) => mayReadMore && !isWatched,
  )
  const folders = new Set(blind.map(({ folder }) => folder))
  return (path, { endedNs }) =>
    restored !== undefined && endedNs <= restored.restoredNs && !folders.has(path)
}

import { join } from 'node:path'
import { reportedBuilds, secondsWithin } from '../../timing/built-seconds.ts'
import { describePackages } from '../survey/reading-macros.ts'
import type { InputSurvey } from '../survey/survey-inputs.ts'
import { builtUnits } from './built-units.ts'
import { unitsWithChangedOutputs } from './changed-outputs.ts'
import { filesOfUnits, sessionsOfUnits, type UnitSession } from './choose-files.ts'
import { layerOf } from './choose-layer.ts'
import { type Chosen, chooseUnits } from './choose-units.ts'
import { judge } from './judge-save.ts'
import { type NoSave, no, obstacleIn } from './no-save.ts'
import { compileTimes, movesIncremental } from './pays.ts'
import { registryFiles } from './registry-files.ts'
import type { ChosenTarget, SavePlan, SavePorts, SaveRequest } from './save-plan.ts'
import { surveyBuilt, surveyReading } from './survey-built.ts'

/** Looks at what the job built and decides whether, and what of it, travels to later runs. */
export async function planSave(
  request: SaveRequest,
  ports: SavePorts,
): Promise<{ readonly plan: SavePlan } | NoSave> {
  const { built, timed, restored, cargoHome } = request
  const obstacle = obstacleIn(request)
  if (obstacle !== undefined) return obstacle
  const survey = await surveyBuilt(built, request, ports)
  if ('isTrouble' in survey) return survey
  const { places, workspaces, found } = survey
  const made = builtUnits(found, restored?.restoredNs ?? nanoseconds(request.startedMs))
  const builtSeconds = secondsWithin([...reportedBuilds(timed), ...made.spans])
  const compileMs = compileTimes(timed, [restored?.manifest.compileMs ?? {}, made.compileMs])
  const { chosen, builtIn } = await chooseUnits(found, request, ports.files)
  const registry = await registryFiles(
    cargoHome,
    workspaces.flatMap(({ locked }) => locked),
    ports.files,
  )
  const packages = [...describePackages(workspaces, found)]
  const reading = { request, survey, chosen, packages }
  const { sources, inputs, untracked, secret } = await surveyReading(reading, ports)
  const [late] = inputs.late
  if (late !== undefined) {
    const reason = `${late} was written with an old time after cargo had read it (a step that unpacks or copies with times kept, and a cargo called by its path?)`
    return { reason, isTrouble: true, sawInputs: true, builtSeconds }
  }
  const staying = new Set([...inputs.unknown, ...secret.keys(), ...altered(chosen, request)])
  const targets = chosen.map((target) => withoutStaying(target, { staying, inputs, compileMs }))
  const layer = layerOf({ targets, registry, packages, secret: [...secret.keys()] }, request)
  const verdict = judge({ targets, registry, layer }, { ...request, builtSeconds })
  if (!verdict.pays) {
    const uses = chosen.some(({ kept }) => kept.length > 0)
    return { ...no(`it would not pay: ${verdict.sum}`), sawInputs: true, builtSeconds, uses }
  }
  const sessions = targets.flatMap((target) => target.sessions)
  const moves = ({ crate, bytes }: UnitSession): boolean =>
    movesIncremental({ bytes }, compileMs[crate] ?? 0)
  return {
    plan: {
      ...{ targets, places, registry, layer, sources, inputs, untracked, compileMs, builtIn },
      ...{ packages, salt: request.evidence.salt, sum: verdict.sum, builtSeconds },
      secret: [...secret.values()],
      moved: sessions.filter(moves),
      left: sessions.filter((session) => !moves(session)),
    },
  }
}

/** Absolute folders of units whose outputs a step has changed. */
function altered(
  chosen: Chosen['chosen'],
  { restored }: Pick<SaveRequest, 'restored'>,
): readonly string[] {
  return chosen.flatMap(({ survey, kept }) =>
    unitsWithChangedOutputs(survey, kept, restored?.restoredNs),
  )
}

interface Staying {
  /** Absolute folders of units that must not travel. */
  readonly staying: ReadonlySet<string>
  readonly inputs: InputSurvey
  readonly compileMs: Readonly<Record<string, number>>
}

function withoutStaying(
  { survey, kept }: Chosen['chosen'][number],
  { staying, inputs, compileMs }: Staying,
): ChosenTarget {
  const isStaying = (folder: string): boolean => staying.has(folder)
  const known = kept.filter((unit) => !isStaying(join(survey.folder, unit.folder)))
  const sessions = sessionsOfUnits(survey, known)
  const moved = sessions.filter(({ crate, bytes }) =>
    movesIncremental({ bytes }, compileMs[crate] ?? 0),
  )
  const files = filesOfUnits(survey, known, new Set(moved.map(({ session }) => session)))
  const travelling = new Set(files.map(({ path }) => path))
  const left = new Set(
    inputs.units.flatMap(({ folder, leaves }) => (isStaying(folder) ? [] : leaves)),
  )
  const beside = survey.entries.filter(
    ({ path }) => left.has(join(survey.folder, path)) && !travelling.has(path),
  )
  return { survey, kept: known, sessions, files: [...files, ...beside], beside }
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.floor(ms)) * 1_000_000n
}

import { join } from 'node:path'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import { reportedBuilds, secondsWithin } from '../../timing/built-seconds.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import type { Manifest } from '../manifest.ts'
import { describePackages } from '../survey/reading-macros.ts'
import type { InputSurvey } from '../survey/survey-inputs.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import type { EvidenceSource } from '../survey/survey-types.ts'
import type { TargetFolders } from '../survey/target-folders.ts'
import { builtUnits } from './built-units.ts'
import { unitsWithChangedOutputs } from './changed-outputs.ts'
import { filesOfUnits, sessionsOfUnits, type UnitSession } from './choose-files.ts'
import { type Chosen, chooseUnits, type RestoredState } from './choose-units.ts'
import { type NoSave, no, obstacleIn } from './no-save.ts'
import {
  bytesOf,
  compileTimes,
  movesIncremental,
  type SaveSum,
  saveVerdict,
  slownessOf,
} from './pays.ts'
import { registryFiles } from './registry-files.ts'
import type { SecretUnit } from './secret-units.ts'
import { surveyBuilt, surveyReading } from './survey-built.ts'

export interface SaveRequest {
  readonly cwd: string
  readonly workspace: string
  readonly cargoHome: string
  readonly built: readonly ShimCommand[]
  /** The same commands with cargo's times. */
  readonly timed: readonly CargoCommandRecord[]
  readonly restored: RestoredState | undefined
  /** When the job began, in milliseconds since the epoch: what is older in its target folders was not made by it. */
  readonly startedMs: number
  readonly earlierSeconds: SaveSum['earlierSeconds']
  readonly isFirst: SaveSum['isFirst']
  /** Where what the units read is written down. */
  readonly evidence: EvidenceSource
  /** Names of variables that are no secrets, with `*` for any part. */
  readonly allowedVariables: readonly string[]
}

export interface SavePorts {
  readonly files: Files
  readonly commands: Commands
}

export interface ChosenTarget {
  readonly survey: TargetSurvey
  readonly kept: readonly TargetUnit[]
  readonly sessions: readonly UnitSession[]
  readonly files: readonly TreeEntry[]
  /** Of them, what cargo knows nothing of: build scripts left it. */
  readonly beside: readonly TreeEntry[]
}

/** All that a snapshot of this job would be made of. */
export interface SavePlan {
  readonly targets: readonly ChosenTarget[]
  readonly places: TargetFolders
  readonly registry: readonly TreeEntry[]
  readonly sources: SourceSurvey
  readonly inputs: InputSurvey
  /** As the manifest's. */
  readonly untracked: string | undefined
  readonly salt: string
  readonly packages: Manifest['packages']
  readonly compileMs: Readonly<Record<string, number>>
  readonly builtIn: Readonly<Record<string, number>>
  /** Crates whose incremental data travels, and those whose does not pay, with its bytes. */
  readonly moved: readonly UnitSession[]
  readonly left: readonly UnitSession[]
  /** What stays behind, for it may hold a secret of the job. */
  readonly secret: readonly SecretUnit[]
  /** What saving costs and what it brings, a clause. */
  readonly sum: string
  readonly builtSeconds: number
}

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
  const { chosen, builtIn } = await chooseUnits(found, request, ports)
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
  const altered = chosen.flatMap(({ survey, kept }) => unitsWithChangedOutputs(survey, kept))
  const staying = new Set([...inputs.unknown, ...secret.keys(), ...altered])
  const targets = chosen.map((target) => withoutStaying(target, { staying, inputs, compileMs }))
  const verdict = judge(targets, registry, { ...request, builtSeconds })
  if (!verdict.pays) {
    const uses = chosen.some(({ kept }) => kept.length > 0)
    return { ...no(`it would not pay: ${verdict.sum}`), sawInputs: true, builtSeconds, uses }
  }
  const sessions = targets.flatMap((target) => target.sessions)
  const moves = ({ crate, bytes }: UnitSession): boolean =>
    movesIncremental({ bytes }, compileMs[crate] ?? 0)
  return {
    plan: {
      ...{ targets, places, registry, sources, inputs, untracked, compileMs, builtIn },
      ...{ packages, salt: request.evidence.salt, sum: verdict.sum, builtSeconds },
      secret: [...secret.values()],
      moved: sessions.filter(moves),
      left: sessions.filter((session) => !moves(session)),
    },
  }
}

/** Units that the restored snapshot had not. */
function hasNewUnits({ kept }: ChosenTarget, restored: RestoredState | undefined): boolean {
  return restored === undefined || kept.some(({ endedNs }) => endedNs > restored.restoredNs)
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

function judge(
  targets: readonly ChosenTarget[],
  registry: readonly TreeEntry[],
  {
    built,
    builtSeconds,
    earlierSeconds,
    restored,
    isFirst,
  }: SaveRequest & Pick<SaveSum, 'builtSeconds'>,
): ReturnType<typeof saveVerdict> {
  const all = targets.flatMap(({ files }) => files)
  const isNew = ({ modifiedNs }: TreeEntry): boolean =>
    restored === undefined || modifiedNs > restored.restoredNs
  const verdict = saveVerdict({
    ...{ builtSeconds, earlierSeconds, slowness: slownessOf(restored?.manifest) },
    isFirst,
    isCancelled: built.some(({ outcome }) => outcome === 'cancelled'),
    bytes: bytesOf(all) + bytesOf(registry),
    newBytes: bytesOf(all.filter(isNew)) + (restored === undefined ? bytesOf(registry) : 0),
  })
  const hasNews = targets.some((target) => hasNewUnits(target, restored))
  if (hasNews || !verdict.pays) return verdict
  return { pays: false, sum: 'nothing of what was built helps a later job' }
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.floor(ms)) * 1_000_000n
}

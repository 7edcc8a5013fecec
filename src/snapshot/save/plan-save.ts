import { join } from 'node:path'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import { reportedBuilds, secondsWithin } from '../../timing/built-seconds.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import type { Manifest } from '../manifest.ts'
import { type BuiltWorkspace, findWorkspaces } from '../survey/find-workspaces.ts'
import { describePackages } from '../survey/reading-macros.ts'
import { type InputSurvey, surveyInputs } from '../survey/survey-inputs.ts'
import { type SourceSurvey, surveySources } from '../survey/survey-sources.ts'
import { surveyTarget, type TargetSurvey, type TargetUnit } from '../survey/survey-target.ts'
import { builtUnits } from './built-units.ts'
import { filesOfUnits, sessionsOfUnits, type UnitSession } from './choose-files.ts'
import { type Chosen, chooseUnits, type RestoredState } from './choose-units.ts'
import { NOTHING_BUILT, type NoSave, no, obstacleIn } from './no-save.ts'
import {
  bytesOf,
  compileTimes,
  movesIncremental,
  type SaveSum,
  saveVerdict,
  slownessOf,
} from './pays.ts'
import { registryFiles } from './registry-files.ts'

export interface SaveRequest {
  readonly cwd: string
  readonly workspace: string
  readonly cargoHome: string
  readonly built: readonly ShimCommand[]
  /** The same commands with cargo's times. */
  readonly timed: readonly CargoCommandRecord[]
  readonly restored: RestoredState | undefined
  /** When the job began: what is older in its target folders was not made by it. */
  readonly startedMs: number
  readonly earlierSeconds: SaveSum['earlierSeconds']
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
}

/** All that a snapshot of this job would be made of. */
export interface SavePlan {
  readonly targets: readonly ChosenTarget[]
  readonly registry: readonly TreeEntry[]
  readonly sources: SourceSurvey
  readonly inputs: InputSurvey
  readonly packages: Manifest['packages']
  readonly compileMs: Readonly<Record<string, number>>
  readonly builtIn: Readonly<Record<string, number>>
  /** Crates whose incremental data travels, and those whose does not pay, with its bytes. */
  readonly moved: readonly UnitSession[]
  readonly left: readonly UnitSession[]
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
  const workspaces = await findWorkspaces(built, ports)
  if (workspaces.length === 0) return no('cargo does not tell where its target folder is')
  const found = await surveyTargets(workspaces, ports)
  if (found.every(({ units }) => units.length === 0)) return NOTHING_BUILT
  const made = builtUnits(found, restored?.restoredNs ?? nanoseconds(request.startedMs))
  const builtSeconds = secondsWithin([...reportedBuilds(timed), ...made.spans])
  const compileMs = compileTimes(timed, [restored?.manifest.compileMs ?? {}, made.compileMs])
  const { chosen, builtIn } = await chooseUnits(found, request, ports)
  const registry = await registryFiles(
    cargoHome,
    workspaces.flatMap(({ locked }) => locked),
    ports.files,
  )
  const { sources, inputs } = await surveyReading({ request, workspaces, chosen }, ports)
  const [late] = inputs.late
  if (late !== undefined) {
    const reason = `${late} was written with an old time after cargo had read it (a step that unpacks or copies with times kept, and a cargo called by its path?)`
    return { reason, isTrouble: true, sawInputs: true, builtSeconds }
  }
  const targets = chosen.map((target) => withoutUnknown(target, inputs, compileMs))
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
      ...{ targets, registry, sources, inputs, compileMs, builtIn, builtSeconds },
      sum: verdict.sum,
      packages: [...describePackages(workspaces, found)],
      moved: sessions.filter(moves),
      left: sessions.filter((session) => !moves(session)),
    },
  }
}

async function surveyTargets(
  workspaces: readonly BuiltWorkspace[],
  { files }: SavePorts,
): Promise<readonly TargetSurvey[]> {
  const folders = new Set(workspaces.flatMap(({ targetFolders }) => targetFolders))
  const surveys = await Promise.all([...folders].map((folder) => surveyTarget(folder, files)))
  return surveys.filter(({ entries }) => entries.length > 0)
}

async function surveyReading(
  {
    request: { cwd, workspace, cargoHome, restored },
    workspaces,
    chosen,
  }: {
    readonly request: SaveRequest
    readonly workspaces: readonly BuiltWorkspace[]
    readonly chosen: Chosen['chosen']
  },
  ports: SavePorts,
): Promise<{ readonly sources: SourceSurvey; readonly inputs: InputSurvey }> {
  const targetFolders = chosen.map(({ survey }) => survey.folder)
  const sources = await surveySources({ cwd, workspace, leaveOut: targetFolders }, ports)
  const packed = chosen.flatMap(({ survey, kept }) =>
    filesOfUnits(survey, kept, new Set()).map(({ path }) => join(survey.folder, path)),
  )
  const scope = {
    root: sources.root,
    tracked: new Set(sources.sources.map(({ path }) => path)),
    untracked: sources.untracked,
    packed: new Set(packed),
    ...{ targetFolders, cargoHome, restoredNs: restored?.restoredNs ?? 0n },
  }
  const { commit } = sources
  const inputs = await surveyInputs({ targets: chosen, workspaces, scope, commit }, ports.files)
  return { sources, inputs }
}

function withoutUnknown(
  { survey, kept }: Chosen['chosen'][number],
  { unknown }: InputSurvey,
  compileMs: Readonly<Record<string, number>>,
): ChosenTarget {
  const gone = new Set(unknown)
  const known = kept.filter((unit) => !gone.has(join(survey.folder, unit.folder)))
  const sessions = sessionsOfUnits(survey, known)
  const moved = sessions.filter(({ crate, bytes }) =>
    movesIncremental({ bytes }, compileMs[crate] ?? 0),
  )
  const files = filesOfUnits(survey, known, new Set(moved.map(({ session }) => session)))
  return { survey, kept: known, sessions, files }
}

function judge(
  targets: readonly ChosenTarget[],
  registry: readonly TreeEntry[],
  { builtSeconds, earlierSeconds, restored }: SaveRequest & Pick<SaveSum, 'builtSeconds'>,
): ReturnType<typeof saveVerdict> {
  const all = targets.flatMap(({ files }) => files)
  const isNew = ({ modifiedNs }: TreeEntry): boolean =>
    restored === undefined || modifiedNs > restored.restoredNs
  return saveVerdict({
    ...{ builtSeconds, earlierSeconds, slowness: slownessOf(restored?.manifest) },
    bytes: bytesOf(all) + bytesOf(registry),
    newBytes: bytesOf(all.filter(isNew)) + (restored === undefined ? bytesOf(registry) : 0),
  })
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.floor(ms)) * 1_000_000n
}

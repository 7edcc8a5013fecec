import { join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import type { Manifest } from '../manifest.ts'
import { type BuiltWorkspace, findWorkspaces } from '../survey/find-workspaces.ts'
import type { Plain } from '../survey/secret-variables.ts'
import { type InputSurvey, surveyInputs } from '../survey/survey-inputs.ts'
import { type SourceSurvey, surveySources } from '../survey/survey-sources.ts'
import { surveyTarget, type TargetSurvey } from '../survey/survey-target.ts'
import type { EvidenceSource } from '../survey/survey-types.ts'
import { type TargetFolders, targetFolders } from '../survey/target-folders.ts'
import { untrackedDigest } from '../survey/untracked-digest.ts'
import { beforeScripts } from './before-scripts.ts'
import { filesOfUnits } from './choose-files.ts'
import type { Chosen, RestoredState } from './choose-units.ts'
import { NOTHING_BUILT, type NoSave, no } from './no-save.ts'
import { type SecretUnit, secretUnits } from './secret-units.ts'
import { withoutSecrets } from './without-secrets.ts'

interface SurveyPorts {
  readonly files: Files
  readonly commands: Commands
}

interface BuiltSurvey {
  /** Of the target folders. */
  readonly places: TargetFolders
  /** Those that build into one with a place. */
  readonly workspaces: readonly BuiltWorkspace[]
  /** What is in those. */
  readonly found: readonly TargetSurvey[]
}

/** Looks at the target folders of the commands that a later job can be given; or why there is none, a clause. */
export async function surveyBuilt(
  built: readonly ShimCommand[],
  request: Parameters<typeof targetFolders>[1],
  ports: SurveyPorts,
): Promise<BuiltSurvey | NoSave> {
  const all = await findWorkspaces(built, ports)
  if (all.length === 0) return no('cargo does not tell where its target folder is')
  const places = await targetFolders(all, request, ports)
  const { folders, placeless } = places
  const workspaces = all.filter(({ targetFolders }) =>
    folders.some(({ folder }) => targetFolders.includes(folder)),
  )
  const surveys = await Promise.all(folders.map((folder) => surveyTarget(folder, ports.files)))
  const found = surveys.filter(({ entries }) => entries.length > 0)
  if (found.some(({ units }) => units.length > 0)) return { places, workspaces, found }
  return placeless.length > 0
    ? no(`what was built has no place in a later job: ${placeless.join('; ')}`)
    : NOTHING_BUILT
}

interface ReadingRequest {
  readonly cwd: string
  readonly workspace: string
  readonly cargoHome: string
  readonly built: readonly ShimCommand[]
  readonly restored: RestoredState | undefined
  readonly startedMs: number
  readonly evidence: EvidenceSource
  readonly plain: Plain
}

interface Reading {
  readonly sources: SourceSurvey
  readonly inputs: InputSurvey
  /** As the manifest's. */
  readonly untracked: string | undefined
  /** By the absolute folder of the fingerprint. */
  readonly secret: ReadonlyMap<string, SecretUnit>
}

/** Looks at what the chosen units were built from. */
export async function surveyReading(
  {
    request,
    survey: { places, workspaces },
    chosen,
    packages,
  }: {
    readonly request: ReadingRequest
    readonly survey: BuiltSurvey
    readonly chosen: Chosen['chosen']
    readonly packages: Manifest['packages']
  },
  ports: SurveyPorts,
): Promise<Reading> {
  const { cwd, workspace, cargoHome, built, restored, evidence, plain } = request
  // The folders that cargo makes for them are not there when the next job begins.
  const targetFolders = [...new Set(places.folders.flatMap(({ folder, top }) => [folder, top]))]
  const sources = await surveySources({ cwd, workspace, leaveOut: targetFolders }, ports)
  const packed = chosen.flatMap(({ survey, kept }) =>
    filesOfUnits(survey, kept, new Set()).map(({ path }) => join(survey.folder, path)),
  )
  const scope = {
    root: sources.root,
    tracked: new Set(sources.sources.map(({ path }) => path)),
    untracked: sources.untracked,
    packed: new Set(packed),
    targetFolders: [...new Set([...targetFolders, ...places.folders.map(({ real }) => real)])],
    ...{ cargoHome, restoredNs: restored?.restoredNs ?? 0n },
    sinceNs: restored?.restoredNs ?? BigInt(Math.floor(request.startedMs)) * 1_000_000n,
  }
  const inputs = await surveyInputs(
    {
      ...{ targets: chosen, workspaces, packages, commands: built, scope, evidence },
      restored: restored?.manifest,
    },
    ports.files,
  )
  const isOfUse = inputs.units.some((unit) => unit.mayReadMore && !unit.isWatched)
  const { root } = sources
  const untracked = isOfUse ? await untrackedDigest({ root, targetFolders }, ports) : undefined
  const secret = await secretUnits(
    { chosen, inputs, evidence, plain, sinceNs: scope.restoredNs },
    ports.files,
  )
  const before = await beforeScripts(sources, packages, inputs.watchers, ports.commands)
  return {
    sources: { ...sources, sources: before },
    inputs: withoutSecrets(inputs, new Set(secret.keys())),
    untracked,
    secret,
  }
}

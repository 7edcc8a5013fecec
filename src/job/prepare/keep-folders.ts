import { join } from 'node:path'
import prettyBytes from 'pretty-bytes'
import { holdsUnits } from '../../cargo/warm-target.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Anchors } from '../../snapshot/folder-rules.ts'
import type { KeptPlan } from '../../snapshot/kept/kept-files.ts'
import { nameFolders, whyNotKept } from '../../snapshot/kept/name-folders.ts'
import { type SavedKept, saveKept } from '../../snapshot/kept/save-kept.ts'
import { knownSecrets } from '../../snapshot/save/secret-values.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import { attempt } from '../attempt.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from '../look/look-around.ts'
import { plainVariables } from '../look/plain-variables.ts'
import { readLocks } from '../look/snapshot-identity.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

interface PlanRequest {
  readonly inputs: Pick<Inputs, 'cache' | 'directories'>
  readonly around: Surroundings
  readonly places: Places
}

/**
 * What is kept beside or instead of a snapshot: the folders that the input names, and packages where nothing else has
 * them. `undefined` for nothing. Throws `InputError` for a folder that may not be kept.
 */
export async function planKept(
  { inputs: { cache, directories }, around, places }: PlanRequest,
  runner: Pick<Runner, 'files' | 'commands' | 'job' | 'log'>,
): Promise<KeptPlan | undefined> {
  if (directories.length === 0 && cache !== 'registry') return undefined
  const { cargoHome } = around.config
  const folders = await nameFolders(directories, anchorsOf({ cargoHome, places }, runner), runner)
  if (cache === 'off') {
    runner.log.info('The folders of cache-directories are not kept: the input cache says off.')
    return undefined
  }
  if (cache !== 'registry') return { folders, cargoHome }
  const locks = (await readLocks(around, runner)).map(({ path }) => path)
  return { folders, cargoHome, locks }
}

function anchorsOf(
  { cargoHome, places }: { readonly cargoHome: string; readonly places: Places },
  { job }: Pick<Runner, 'job'>,
): Anchors {
  const { workspace, temp } = job.context
  const own = [join(places.configParent, '.cargo'), places.scratch]
  return { workspace, temp, home: job.env('HOME') ?? job.env('USERPROFILE') ?? '', cargoHome, own }
}

interface KeepRequest {
  readonly state: JobState
  readonly places: Places
  readonly record: JobRecord
}

/** Saves what main planned, where enough of it is new; says in the log what came of it. Whether it was saved. */
export async function keepFolders(request: KeepRequest, runner: Runner): Promise<boolean> {
  const { kept } = request.state
  if (kept === undefined) return false
  const obstacle = obstacleToSave(request.record, runner)
  if (obstacle !== undefined) {
    runner.log.info(`Cached folders: nothing saved, since ${obstacle}.`)
    return false
  }
  const failure = {
    what: 'save the cached folders',
    otherwise: 'The next run starts with less.',
  }
  const saved = await attempt(failure, () => saveNow(kept, request, runner), runner.log)
  if (saved !== undefined) announceSaved(saved, request.state, runner)
  return saved?.kind === 'tried' && saved.save.kind === 'saved'
}

/** A clause. What a tool was writing when the job was cancelled may be half of it. */
function obstacleToSave(
  { commands }: Pick<JobRecord, 'commands'>,
  { cacheBreaker }: Pick<Runner, 'cacheBreaker'>,
): string | undefined {
  if (cacheBreaker.why !== undefined) return cacheBreaker.why
  const isCancelled = commands.some(({ outcome }) => outcome === 'cancelled')
  return isCancelled ? 'a cargo command was cancelled' : undefined
}

async function saveNow(
  kept: NonNullable<JobState['kept']>,
  { state, places }: KeepRequest,
  runner: Runner,
): Promise<SavedKept> {
  const { key, restoredKey, cargoHome, locks } = kept
  const folders: string[] = []
  for (const folder of kept.folders) {
    const why = await whyNotNow(folder, { cargoHome, places }, runner)
    if (why === undefined) folders.push(folder)
    else runner.log.info(`Cached folders: without ${folder}: ${why}.`)
  }
  const list = restoredKey === undefined ? undefined : await runner.files.readText(places.keptList)
  return saveKept(
    {
      plan: { folders, cargoHome, locks },
      ...{ key, folder: places.kept, capBytes: state.inputs.cacheMaxBytes },
      before: list?.split('\0'),
      secrets: knownSecrets(runner.job.allEnv(), await plainVariables(state, runner)),
    },
    runner,
  )
}

/** A clause. */
async function whyNotNow(
  folder: string,
  where: { readonly cargoHome: string; readonly places: Places },
  runner: Runner,
): Promise<string | undefined> {
  const why = await whyNotKept(folder, anchorsOf(where, runner), runner)
  if (why !== undefined) return why
  // They would come back without the times of their sources.
  return (await holdsUnits(folder, runner.files)) ? 'cargo has built into it' : undefined
}

function announceSaved(saved: SavedKept, { inputs }: JobState, { log }: Runner): void {
  if (saved.kind === 'not saved') {
    log.info(`Cached folders: nothing saved, ${saved.why}.`)
  } else if (saved.kind === 'too large') {
    const cap = prettyBytes(inputs.cacheMaxBytes)
    log.warning(
      `The cached folders are not saved: they have ${prettyBytes(saved.bytes)}, more than the input cache-max-size allows (${cap}).`,
    )
  } else {
    announceTried(saved, log)
  }
}

function announceTried(
  { save, secret, packedBytes }: Extract<SavedKept, { kind: 'tried' }>,
  { info, warning }: Runner['log'],
): void {
  for (const { path, variables } of secret) {
    info(
      `Cached folders: without ${path}, which has the value of ${variables.join(', ')} in it. If that is no secret: cache-env-allow: ${variables.join(' ')}`,
    )
  }
  const outcome = save.kind === 'saved' || save.kind === 'exists' ? 'saved' : 'not saved'
  const why = 'reason' in save ? `: ${save.reason}` : ''
  info(`Cached folders: ${outcome}${why} (${prettyBytes(packedBytes)} packed).`)
  if (save.kind !== 'unavailable') return
  warning(`Could not save to the cache (${save.reason}). The next run starts with less.`)
}

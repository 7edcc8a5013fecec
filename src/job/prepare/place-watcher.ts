import type { WrapperSettings } from '../../cargo/place/wrapper-settings.ts'
import type { Runner } from '../../runner/ports.ts'
import type { SetUpRequest } from './fetch-all.ts'
import { compileWatcher, type Tools } from './set-up-tools.ts'
import type { SnapshotInForce } from './snapshot-in-force.ts'

/** In runs that may save: what units read decides what is fresh in later ones. */
export async function placeWatcher(
  request: WatcherRequest,
  runner: Runner,
): Promise<Pick<WrapperSettings, 'watch'>> {
  const { state, around, places, tools, rustc, snapshot, wasMeant } = request
  if (snapshot === undefined || !state.write.allowed) return {}
  await runner.files.makeFolder(places.watchLogs)
  const isLate = !wasMeant && rustc !== undefined
  const library = isLate ? await compileWatcher({ around, places, rustc }, runner) : tools.watcher
  return { watch: { library, logs: places.watchLogs } }
}

interface WatcherRequest extends SetUpRequest {
  readonly tools: Tools
  readonly rustc: string | undefined
  readonly snapshot: SnapshotInForce | undefined
  /** Main knew from the beginning that this run may save. */
  readonly wasMeant: boolean
}

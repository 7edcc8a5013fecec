import { placeSettings, wrappersIn } from '../../cargo/place/place-wrappers.ts'
import type { WrapperSettings } from '../../cargo/place/wrapper-settings.ts'
import type { SettingsPlan } from '../../cargo/plan/plan-settings.ts'
import { releaseProfiles } from '../../cargo/plan/release-profiles.ts'
import { isAtLeast } from '../../cargo/read/toolchain.ts'
import type { Runner } from '../../runner/ports.ts'
import { clientVariables } from '../../sccache/address.ts'
import { attempt } from '../attempt.ts'
import type { Surroundings } from '../look/look-around.ts'
import { hasScopeOfItsOwn, OF_ITS_OWN } from '../look/may-write.ts'
import { announceReads, decideReads } from '../look/publishing.ts'
import { runsForPullsOnly } from '../look/pulls-only.ts'
import { onlyAt } from '../look/write-gate.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import { announce } from './announce.ts'
import { fetchAll, type SetUpRequest } from './fetch-all.ts'
import { placeWatcher } from './place-watcher.ts'
import type { RestoredCaches } from './restore-caches.ts'
import { keptState } from './restore-folders.ts'
import { shimTools } from './restore-tools.ts'
import { setUpCargo } from './set-up-cargo.ts'
import { type SccacheInForce, setUpSccache } from './set-up-sccache.ts'
import { putOnPath, type Tools } from './set-up-tools.ts'
import {
  type SnapshotInForce,
  settingsFor,
  snapshotState,
  unitsWithData,
} from './snapshot-in-force.ts'

/** Does what the plan says, and returns what post needs to know. */
export async function setUp(given: SetUpRequest, runner: Runner): Promise<JobState> {
  const { places, around } = given
  const rustc = around.toolchain && (await runner.commands.which('rustc'))
  const { checkout, storeSettings } = given.state
  const isInBucket = storeSettings !== undefined
  const reads = await decideReads({ ...runner, checkout, isInBucket })
  const fetched = await runner.log.group('Tools and caches', () =>
    fetchAll({ ...given, rustc, reads }, runner),
  )
  const { tools, linker, caches, snapshot, installed, kept } = fetched
  const { missed } = caches.record.snapshot ?? {}
  if (missed !== undefined) runner.log.info(missed)
  const write =
    reads.from === 'all' ? await writeHaving(snapshot, given, runner) : given.state.write
  const request = { ...given, state: { ...given.state, write } }
  const server = await startSccache({ ...request, tools, rustc }, runner)
  if (given.inputs.cache !== 'off') announceReads(reads, nameOf(server), runner.log)
  const watched = { wasMeant: given.state.write.allowed, tools, rustc, snapshot }
  const watch = await placeWatcher({ ...request, ...watched }, runner)
  const wrappers = wrapperSettings({ ...request, server, snapshot })
  const settings = { ...wrappers, ...watch, ...shimTools(installed, places) }
  await placeSettings(places.home, settings, runner.files)
  const planned = await runner.log.group('Cargo settings', () =>
    setUpCargo(
      {
        plan: settingsFor(request, snapshot),
        places,
        cargoHome: around.config.cargoHome,
        driverWorks: linker.driverWorks,
        driver: wrappersIn(places.home, runner.job.context.os).driver,
      },
      runner,
    ),
  )
  expose(tools, server, planned, places, runner)
  const outcome = { tools, caches, server, linker, settings: planned, snapshot }
  await announce({ ...request, ...outcome, restoredFolders: kept }, runner)
  return {
    ...readyState(request.state, caches, server, runner),
    ...(await snapshotState({ around, snapshot, tools }, runner.files)),
    ...(installed === undefined ? {} : { tools: installed }),
    ...keptState(kept),
  }
}

/** A pull request that found nothing may keep a snapshot of its own, where nobody else will save one. */
async function writeHaving(
  snapshot: SnapshotInForce | undefined,
  { inputs, state }: SetUpRequest,
  { job, files }: Runner,
): Promise<JobState['write']> {
  const { write } = state
  if (write.allowed || inputs.cacheWrite !== 'auto' || snapshot === undefined) return write
  const isFound = snapshot.restored.settled !== undefined
  if (isFound || snapshot.found.fetched.kind === 'unavailable') return write
  if (!hasScopeOfItsOwn(job.context) || !(await runsForPullsOnly(job, files))) return write
  return { ...onlyAt(state.checkout, job.context.sha, OF_ITS_OWN) }
}

function startSccache(
  {
    inputs,
    places,
    state: { write },
    tools,
    rustc,
  }: SetUpRequest & { readonly tools: Tools; readonly rustc: string | undefined },
  runner: Runner,
): Promise<SccacheInForce | undefined> {
  const { sccache } = tools
  if (sccache === undefined || rustc === undefined) return Promise.resolve(undefined)
  const request = { sccache, rustc, inputs, write, places }
  const failure = { what: 'start sccache', otherwise: 'Building without it.' }
  return attempt(failure, () => setUpSccache(request, runner), runner.log)
}

interface WrapperRequest extends SetUpRequest {
  readonly server: SccacheInForce | undefined
  readonly snapshot: SnapshotInForce | undefined
}

function wrapperSettings(request: WrapperRequest): WrapperSettings {
  const { inputs, around, places, server, snapshot } = request
  const { incremental, fewerObjects, lessData } = settingsFor(request, snapshot)
  const restored = snapshot?.restored.settled
  const data = lessData ? unitsWithData(snapshot) : undefined
  return {
    records: places.records,
    timings: inputs.timings && takesTimings(around),
    fewerObjects,
    ...(snapshot === undefined ? {} : { salt: snapshot.found.salt }),
    ...(server === undefined ? {} : { sccache: { ...server, once: isToldMore(server) } }),
    ...(restored === undefined
      ? {}
      : {
          snapshot: {
            ...{ ...restored, inputs: places.inputs, heldBack: places.heldBack },
            evidence: places.evidence,
            ...(data === undefined ? {} : { incrementalData: data }),
          },
        }),
    ...(incremental === undefined
      ? {}
      : { incremental, releaseProfiles: releaseProfiles(around.manifest, around.config) }),
  }
}

/** Of a store that the job names. */
function nameOf(server: SccacheInForce | undefined): string | undefined {
  return server?.storage.kind === 'theirs' ? server.storage.name : undefined
}

/** A server that a later client started would know neither the store of an input, nor that it is to be read from alone. */
function isToldMore({ storage, store }: SccacheInForce): boolean {
  const isByInput = storage.kind === 'theirs' && storage.settings !== undefined
  return isByInput || store?.access === 'reads'
}

/** Cargo knows the option since 1.60; an older one would stop at it. */
function takesTimings({ toolchain }: Surroundings): boolean {
  return toolchain === undefined || isAtLeast(toolchain.cargoVersion, 60)
}

function expose(
  tools: Tools,
  server: SccacheInForce | undefined,
  { wrapper }: SettingsPlan,
  { home }: Places,
  { job }: Runner,
): void {
  putOnPath(tools, { job })
  job.addPath(wrappersIn(home, job.context.os).shimFolder)
  if (wrapper !== 'their sccache' || server === undefined) return
  // The project calls sccache itself: these lead it to the server with the restored folder.
  for (const [name, value] of Object.entries(clientVariables(server))) {
    if (value !== undefined) job.exportVariable(name, value)
  }
}

function readyState(
  state: JobState,
  { historyKey, historyPrefix, archiveKey, archivePrefix }: RestoredCaches,
  server: SccacheInForce | undefined,
  { cacheBreaker }: Runner,
): JobState {
  return {
    ...state,
    phase: 'ready',
    historyKey,
    historyPrefix,
    cacheServiceFailed: cacheBreaker.serviceFailed,
    ...(cacheBreaker.why === undefined ? {} : { cacheTrouble: cacheBreaker.why }),
    ...(server === undefined ? {} : { sccache: addressOf(server) }),
    ...(server?.storage.kind === 'archive' && archiveKey !== undefined
      ? { archiveKey, archivePrefix }
      : {}),
  }
}

function addressOf(server: SccacheInForce): JobState['sccache'] {
  const { binary, version, socket, confPath, store } = server
  return { binary, version, socket, confPath, ...(store === undefined ? {} : { store }) }
}

import { wrappersIn } from '../cargo/place-wrappers.ts'
import type { SettingsPlan } from '../cargo/plan-settings.ts'
import { releaseProfiles } from '../cargo/release-profiles.ts'
import { isAtLeast } from '../cargo/toolchain.ts'
import { type SettledLinker, settleLinker } from '../linker/settle-linker.ts'
import type { Runner } from '../runner/ports.ts'
import { clientVariables } from '../sccache/address.ts'
import type { RunningServer } from '../sccache/server.ts'
import { announce } from './announce.ts'
import { attempt } from './attempt.ts'
import type { Inputs } from './inputs.ts'
import { jobIdentity } from './job-identity.ts'
import type { Surroundings } from './look-around.ts'
import type { Places } from './places.ts'
import type { JobPlan } from './plan-job.ts'
import { type RestoredCaches, restoreCaches } from './restore-caches.ts'
import { findSnapshot, putInPlace } from './restore-snapshot.ts'
import { setUpCargo } from './set-up-cargo.ts'
import { type LinkerInForce, setUpLinker } from './set-up-linker.ts'
import { setUpSccache } from './set-up-sccache.ts'
import { putOnPath, setUpTools, type Tools } from './set-up-tools.ts'
import { type SnapshotInForce, settingsFor, snapshotState } from './snapshot-in-force.ts'
import type { JobState } from './state.ts'

interface SetUpRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly plan: JobPlan
  readonly state: JobState
}

/** Does what the plan says, and returns what post needs to know. */
export async function setUp(request: SetUpRequest, runner: Runner): Promise<JobState> {
  const { places, plan, around } = request
  const rustc = around.toolchain && (await runner.commands.which('rustc'))
  const { tools, caches, snapshot } = await runner.log.group('Tools and caches', () =>
    fetchAll(request, rustc, runner),
  )
  // Before anything is started or placed: a linker that was asked for by name may be an error.
  const settled = settleLinker(plan.linker, tools.mold)
  const server = await startSccache({ ...request, tools, rustc }, runner)
  const linker = await placeLinker({ ...request, tools, rustc, server, settled, snapshot }, runner)
  const settings = await runner.log.group('Cargo settings', () =>
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
  expose(tools, server, settings, places, runner)
  await announce({ ...request, tools, caches, server, linker, settings }, runner)
  return {
    ...readyState(request.state, caches, server, runner),
    ...snapshotState(around, snapshot),
  }
}

async function fetchAll(
  request: SetUpRequest,
  rustc: string | undefined,
  runner: Runner,
): Promise<{
  readonly tools: Tools
  readonly caches: RestoredCaches
  readonly snapshot: SnapshotInForce | undefined
}> {
  const { inputs, around, places, plan } = request
  const { decision, sccache: wantsSccache, archive } = plan.caches
  runner.log.info(`Caches: ${decision}`)
  const identity = jobIdentity(runner.job.context, inputs.cell)
  await runner.files.makeFolder(places.records)
  const archiveRustc = archive ? around.toolchain?.verbose : undefined
  const [tools, caches, found] = await Promise.all([
    setUpTools({ inputs, around, places, linker: plan.linker, wantsSccache, rustc }, runner),
    restoreCaches({ inputs, identity, places, decision, rustc: archiveRustc }, runner),
    plan.caches.snapshot ? findSnapshot(request, runner) : undefined,
  ])
  if (found === undefined) return { tools, caches, snapshot: undefined }
  const restored = await putInPlace(found, { request, program: tools.native }, runner)
  const record = { ...caches.record, snapshot: restored.record }
  return { tools, caches: { ...caches, record }, snapshot: { found, restored } }
}

function startSccache(
  {
    inputs,
    places,
    tools,
    rustc,
  }: SetUpRequest & { readonly tools: Tools; readonly rustc: string | undefined },
  runner: Runner,
): Promise<RunningServer | undefined> {
  const { sccache } = tools
  if (sccache === undefined || rustc === undefined) return Promise.resolve(undefined)
  const request = { sccache: sccache.binary, rustc, capBytes: inputs.cacheMaxBytes, places }
  const failure = { what: 'start sccache', otherwise: 'Building without it.' }
  return attempt(failure, () => setUpSccache(request, runner), runner.log)
}

interface PlaceLinkerRequest extends SetUpRequest {
  readonly tools: Tools
  readonly rustc: string | undefined
  readonly server: RunningServer | undefined
  readonly settled: SettledLinker
  readonly snapshot: SnapshotInForce | undefined
}

function placeLinker(request: PlaceLinkerRequest, runner: Runner): Promise<LinkerInForce> {
  const { inputs, around, places, plan, tools, rustc, server, settled, snapshot } = request
  const { incremental } = settingsFor(request, snapshot)
  const restored = snapshot?.restored.settled
  const settings = {
    records: places.records,
    timings: inputs.timings && takesTimings(around),
    ...(server === undefined ? {} : { sccache: server }),
    ...(restored === undefined
      ? {}
      : { snapshot: { ...restored, inputs: places.inputs, heldBack: places.heldBack } }),
    ...(incremental === undefined
      ? {}
      : { incremental, releaseProfiles: releaseProfiles(around.manifest, around.config) }),
  }
  return setUpLinker(
    {
      ...{ places, settings, settled, program: tools.native },
      throughDriver: plan.linker.writeKey,
      rustc: rustc === undefined ? undefined : { path: rustc, cwd: around.cwd },
    },
    runner,
  )
}

/** Cargo knows the option since 1.60; an older one would stop at it. */
function takesTimings({ toolchain }: Surroundings): boolean {
  return toolchain === undefined || isAtLeast(toolchain.cargoVersion, 60)
}

function expose(
  tools: Tools,
  server: RunningServer | undefined,
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
  { historyKey, historyPrefix, archiveKey }: RestoredCaches,
  server: RunningServer | undefined,
  { cacheBreaker }: Runner,
): JobState {
  return {
    ...state,
    phase: 'ready',
    historyKey,
    historyPrefix,
    cacheServiceFailed: cacheBreaker.serviceFailed,
    ...(server === undefined ? {} : { sccache: addressOf(server) }),
    ...(server?.storage.kind === 'archive' && archiveKey !== undefined ? { archiveKey } : {}),
  }
}

function addressOf({ binary, version, socket, confPath }: RunningServer): JobState['sccache'] {
  return { binary, version, socket, confPath }
}

import { delimiter } from 'node:path'
import { linkerArguments } from '../../cargo/plan/their-linker.ts'
import { settleLinker } from '../../linker/settle-linker.ts'
import type { Runner } from '../../runner/ports.ts'
import type { KeptPlan } from '../../snapshot/kept/kept-files.ts'
import { discard } from '../../snapshot/restore/unpack.ts'
import { attempt } from '../attempt.ts'
import type { Inputs } from '../inputs.ts'
import { jobIdentity } from '../look/job-identity.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { JobPlan } from '../look/plan-job.ts'
import type { Reads } from '../look/publishing.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import { firstArrival } from './first-arrival.ts'
import { type RestoredCaches, restoreCaches } from './restore-caches.ts'
import { type KeptInForce, restoreFolders } from './restore-folders.ts'
import {
  type FoundSnapshot,
  findSnapshot,
  putInPlace,
  type SnapshotRequest,
} from './restore-snapshot.ts'
import { bringTools } from './restore-tools.ts'
import { type LinkerInForce, probeTheirs, setUpLinker } from './set-up-linker.ts'
import { foldersFor, setUpTools, type Tools } from './set-up-tools.ts'
import type { SnapshotInForce } from './snapshot-in-force.ts'
import { readNotes } from './snapshot-notes.ts'
import { standIn } from './stand-in.ts'
import { whyNotOwn } from './why-not-own.ts'

export interface SetUpRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly plan: JobPlan
  /** What is kept beside or instead of a snapshot. */
  readonly kept: KeptPlan | undefined
  readonly state: JobState
}

interface FetchRequest extends SetUpRequest {
  /** Absolute path of rustc; `undefined` before there is one. */
  readonly rustc: string | undefined
  readonly reads: Reads
}

interface Fetched {
  readonly tools: Tools
  readonly linker: LinkerInForce
  readonly caches: RestoredCaches
  readonly snapshot: SnapshotInForce | undefined
  /** Of what `cargo install` makes; `undefined` where that is not kept. */
  readonly installed: JobState['tools']
  readonly kept: KeptInForce | undefined
}

/**
 * Tools, linker and caches, all at once: a download leaves the processor to the others. Throws for a
 * linker that was asked for by name and cannot be had; nothing is restored then.
 */
export async function fetchAll(request: FetchRequest, runner: Runner): Promise<Fetched> {
  const { inputs, around, places, plan, reads } = request
  const { decision, archive } = plan.caches
  runner.log.info(`Caches: ${decision}`)
  const identity = jobIdentity(runner.job.context, inputs)
  await runner.files.makeFolder(places.records)
  const archiveRustc = archive ? around.toolchain?.verbose : undefined
  const restoring = restoreCaches(
    { inputs, identity, places, decision, reads, rustc: archiveRustc },
    runner,
  )
  const wanted = { ...request, history: restoring }
  const keeping = request.kept && restoreFolders({ ...request, kept: request.kept }, runner)
  const { equipping, finding } = equipAndFind(wanted, keeping, runner)
  try {
    const [{ tools, linker }, caches, installed, kept, found] = await Promise.all([
      equipping,
      restoring,
      keptTools(wanted, runner),
      keeping,
      finding,
    ])
    const brought = { tools, linker, installed, kept }
    if (found === undefined) return { ...brought, caches, snapshot: undefined }
    const restored = await putInPlace(found, { request: wanted, program: tools.native }, runner)
    const missed = whyNotOwn(found, await readNotes(places, runner))
    const told = missed === undefined ? restored.record : { ...restored.record, missed }
    const record = { ...caches.record, snapshot: told }
    return { ...brought, caches: { ...caches, record }, snapshot: { found, restored } }
  } catch (error) {
    await keeping?.catch(() => undefined) // that is the error
    await finding?.then(
      (found) => discardFound(found, runner),
      () => undefined, // that is the error
    )
    throw error
  }
}

/** Each may need what the other brings. */
function equipAndFind(
  wanted: FetchRequest & SnapshotRequest,
  keeping: Promise<unknown> | undefined,
  runner: Runner,
): {
  readonly equipping: ReturnType<typeof toolsAndLinker>
  readonly finding: Promise<FoundSnapshot> | undefined
} {
  const { around, places, plan } = wanted
  if (!plan.caches.snapshot) {
    return { equipping: toolsAndLinker({ ...wanted, come: undefined }, runner), finding: undefined }
  }
  const arrival = firstArrival(runner.cache)
  const come = arrival.come.then(async (isHit) => {
    if (isHit) return places.snapshot
    await wanted.history.catch(() => undefined) // whoever started it is told
    return wanted.reads.from === 'all' ? places.history : undefined
  })
  const equipping = toolsAndLinker({ ...wanted, come }, runner)
  // Units that a stand-in has linked are compared when it is there.
  const cache = around.asked.length > 0 ? arrival.heldUntil(equipping) : arrival.cache
  const finding = findAfter(keeping, wanted, { ...runner, cache }).finally(arrival.end)
  return { equipping, finding }
}

/** Units may have read what lies in the folders: these come first. */
async function findAfter(
  keeping: Promise<unknown> | undefined,
  wanted: SnapshotRequest,
  runner: Runner,
): Promise<FoundSnapshot> {
  await keeping
  return findSnapshot(wanted, runner)
}

/** What lies unpacked beside its place, and will not be put there. */
async function discardFound(found: FoundSnapshot, { files }: Pick<Runner, 'files'>): Promise<void> {
  if (found.fetched.kind === 'fetched') await discard(found.fetched, files)
}

/** Where a snapshot takes part: by the same rules, and what else keeps CARGO_HOME is not in its way. */
async function keptTools(
  request: FetchRequest & { readonly history: Promise<unknown> },
  runner: Runner,
): Promise<JobState['tools']> {
  if (!request.plan.caches.snapshot) return undefined
  const otherwise = '"cargo install" builds them anew.'
  const failure = { what: 'restore the tools of earlier runs', otherwise }
  return attempt(failure, () => bringTools(request, runner), runner.log)
}

interface ToolsAndLinkerRequest extends FetchRequest {
  /** The folder of a snapshot once it has come, before that is unpacked, or of the history where there is none. */
  readonly come: Promise<string | undefined> | undefined
}

async function toolsAndLinker(
  wanted: ToolsAndLinkerRequest,
  runner: Runner,
): Promise<Pick<Fetched, 'tools' | 'linker'>> {
  const { inputs, around, places, plan, come } = wanted
  // Where nothing is compiled, no shim and no probe of ours is either.
  const rustc = around.mayBuild ? wanted.rustc : undefined
  const wantsSccache = plan.caches.sccache
  const wantsWatcher = plan.caches.snapshot && wanted.state.write.allowed
  const tools = await setUpTools(
    {
      ...{ inputs, around, places, rustc, wantsSccache, wantsWatcher },
      ...{ linker: plan.linker, snapshot: come },
    },
    runner,
  )
  const path = [...foldersFor(tools), runner.job.env('PATH') ?? ''].join(delimiter)
  const linkerRequest = {
    places,
    path,
    settled: settleLinker(plan.linker, tools.mold),
    program: tools.native,
    throughDriver: plan.linker.writeKey,
    theirs: linkerArguments(around.theirLinker),
    rustc: rustc === undefined ? undefined : { path: rustc, cwd: around.cwd },
  }
  const linked = await setUpLinker(linkerRequest, runner)
  const canProbe = rustc !== undefined && linkerRequest.theirs !== undefined
  const probe = (path: string): Promise<LinkerInForce> =>
    probeTheirs({ ...linkerRequest, path }, runner)
  const request = { around, places, tools, linker: linked, probe: canProbe ? probe : undefined }
  const failure = { what: 'stand in for missing tools', otherwise: 'The job continues without.' }
  const stoodIn = await attempt(failure, () => standIn(request, runner), runner.log)
  const { linker, ...standIns } = stoodIn ?? { linker: linked }
  return { tools: { ...tools, ...standIns }, linker }
}

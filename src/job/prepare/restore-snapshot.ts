import { envTable } from '../../cargo/read/env-table.ts'
import { describeError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import type { KeyParts } from '../../snapshot/key-parts.ts'
import { newSalt } from '../../snapshot/keyed-digest.ts'
import { nearnessOf, ofDefaultBranch, type SnapshotKeys } from '../../snapshot/keys.ts'
import { encodeManifest } from '../../snapshot/manifest.ts'
import { type Fetched, fetchSnapshot } from '../../snapshot/restore/fetch.ts'
import { type SettledSnapshot, settleSnapshot } from '../../snapshot/restore/settle.ts'
import { discard } from '../../snapshot/restore/unpack.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { JobPlan } from '../look/plan-job.ts'
import { type Reads, readable } from '../look/publishing.ts'
import { identityOf, presentLock, readLocks } from '../look/snapshot-identity.ts'
import type { Places } from '../places.ts'
import { obstacleToBorrow, ownFirst } from './borrow.ts'
import { describeLeftOut } from './left-out-words.ts'
import { notRestored, said } from './not-restored.ts'
import { sayHowMany, sayWhichDiffer } from './say-sameness.ts'
import { readNotes } from './snapshot-notes.ts'

export interface SnapshotRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly plan: JobPlan
  /** Done when the history of earlier runs is there. */
  readonly history: Promise<unknown>
  readonly reads: Reads
}

type SnapshotPorts = Pick<Runner, 'cache' | 'files' | 'commands' | 'job' | 'log' | 'clock'>

/** What there is to put into its place once the native program is there. */
export interface FoundSnapshot {
  readonly keys: SnapshotKeys
  readonly parts: KeyParts
  readonly fetched: Fetched
  readonly fetchMs: number
  /** What keyed digests of this job's units are made with: as those of the snapshot that it starts from. */
  readonly salt: string
  /** Why snapshots of other jobs were not asked for, a clause. */
  readonly notBorrowed?: string | undefined
}

/** Downloads and unpacks the newest snapshot that fits, beside its place. */
export async function findSnapshot(
  request: SnapshotRequest,
  ports: SnapshotPorts,
): Promise<FoundSnapshot> {
  let notBorrowed: string | undefined
  const cache = ownFirst(readable(ports.cache, request.reads), async () => {
    await request.history
    const notes = await readNotes(request.places, ports)
    notBorrowed = obstacleToBorrow(notes, request.around.mayBuild)
    return notBorrowed
  })
  const { around, places } = request
  const locks = await readLocks(around, ports)
  const [lock = { path: around.cwd, text: '' }, ...otherLocks] = locks
  const { keys, parts } = await identityOf(request, locks, ports)
  const startedMs = ports.clock.nowMs()
  const fetched = await fetchSnapshot(
    {
      ...{ folder: places.snapshot, keys, cargoHome: around.config.cargoHome },
      ...{ cwd: around.cwd, workspace: ports.job.context.workspace },
      nowNs: nanoseconds(startedMs),
      environment: ports.job.allEnv(),
      settings: envTable(around.config),
      lock: presentLock(lock),
      otherLocks: otherLocks.map(presentLock),
    },
    { ...ports, cache },
  )
  const salt = fetched.kind === 'fetched' ? fetched.manifest.salt : newSalt()
  const fetchMs = ports.clock.nowMs() - startedMs
  return { keys, parts, fetched, salt, notBorrowed, fetchMs }
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.floor(ms)) * 1_000_000n
}

export interface RestoredSnapshot {
  readonly settled?: SettledSnapshot
  readonly record: NonNullable<JobRecord['cache']['snapshot']>
}

/** Puts what was found into its place; whatever goes wrong, the job builds as without it. */
export async function putInPlace(
  { keys, fetched, fetchMs, notBorrowed }: FoundSnapshot,
  { request, program }: { readonly request: SnapshotRequest; readonly program: string | undefined },
  ports: SnapshotPorts,
): Promise<RestoredSnapshot> {
  const { log, files, clock } = ports
  if (fetched.kind !== 'fetched') return notRestored(fetched, notBorrowed, log)
  if (program === undefined) {
    await discard(fetched, files)
    return said(
      'Nothing restored: file times are set by the native program, which could not be compiled.',
      log,
    )
  }
  const startedMs = clock.nowMs()
  try {
    const settled = await settle(fetched, program, request.places, ports)
    const settleMs = clock.nowMs() - startedMs
    return announceRestored({ fetched, keys, settled, fetchMs, settleMs }, ports)
  } catch (error) {
    log.warning(
      `The snapshot could not be restored (${describeError(error)}). Building without it.`,
    )
    return { record: { restored: 'Nothing restored: putting the snapshot into its place failed.' } }
  }
}

interface Restored extends Pick<FoundSnapshot, 'keys' | 'fetchMs'> {
  readonly fetched: Extract<Fetched, { kind: 'fetched' }>
  readonly settled: SettledSnapshot
  readonly settleMs: number
}

function announceRestored(
  { fetched, keys, settled, fetchMs, settleMs }: Restored,
  { log, job }: SnapshotPorts,
): RestoredSnapshot {
  const { key, sizeBytes, downloadMs, unpackMs, leftOut, left } = fetched
  const { plan } = settled
  const nearness = nearnessOf(key, keys)
  const from = FROM[nearness]
  const restored = `Restored ${from}: ${sayHowMany(plan)}.`
  const [download, unpack, place] = [downloadMs, unpackMs, settleMs].map((ms) =>
    (ms / 1000).toFixed(1),
  )
  log.info(`${restored} (${key})`)
  log.info(`It took ${download} s to download, ${unpack} s to unpack, ${place} s to put in place.`)
  for (const line of sayWhichDiffer(plan)) log.info(line)
  if (leftOut.bytes > 0) log.info(`Not unpacked: ${describeLeftOut(leftOut)}.`)
  for (const clause of left) log.info(`Not put in place: ${clause}.`)
  for (const reason of plan.reasons) log.info(`Rebuilt: ${reason}.`)
  return {
    settled,
    record: {
      ...{ restored, restoredKey: key, restoredBytes: sizeBytes, restoreMs: fetchMs + settleMs },
      ...{ nearness, ...savedBy(fetched, job.context.defaultBranchRef) },
      sameFiles: plan.sameFiles,
      changedFiles: plan.changedFiles.length,
      builtAnew: plan.reasons.slice(0, MOST_REASONS),
    },
  }
}

/** Keys end with the run that saved. */
function savedBy(
  { key, manifest }: Extract<Fetched, { kind: 'fetched' }>,
  defaultBranchRef: string | undefined,
): Pick<RestoredSnapshot['record'], 'savedBy'> {
  const runId = /-(\d+)-\d+(?:-ref)?$/.exec(key)?.[1]
  if (runId === undefined) return {}
  const { commit, newestNs } = manifest
  const branch = ofDefaultBranch(key) ? defaultBranchRef?.replace('refs/heads/', '') : undefined
  return {
    savedBy: {
      ...{ runId, atMs: Number(newestNs / 1_000_000n) },
      ...(branch === undefined ? {} : { branch }),
      ...(commit === undefined ? {} : { commit }),
    },
  }
}

const MOST_REASONS = 10

const FROM: Record<ReturnType<typeof nearnessOf>, string> = {
  'same lock': "this job's snapshot",
  'same cell': "this job's snapshot, made with another Cargo.lock",
  'same job': "the snapshot of another cell of this job's matrix",
  'another job': "another job's snapshot",
}

async function settle(
  fetched: Extract<Fetched, { kind: 'fetched' }>,
  program: string,
  places: Places,
  ports: SnapshotPorts,
): Promise<SettledSnapshot> {
  const settled = await settleSnapshot(
    {
      ...{ fetched, program, nowNs: nanoseconds(ports.clock.nowMs()) },
      inputsFile: places.inputs,
      evidenceFile: places.evidence,
      heldBackFile: places.heldBack,
      markFile: places.restoredMark,
    },
    ports,
  )
  await ports.files.writeText(places.snapshotManifest, encodeManifest(fetched.manifest))
  return settled
}

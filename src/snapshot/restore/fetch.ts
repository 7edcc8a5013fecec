import { join } from 'node:path'
import { describeError, isFullDisk } from '../../runner/errors.ts'
import type { CacheRestore, CacheStore } from '../../runner/github-ports.ts'
import type { Clock, Commands, Files } from '../../runner/ports.ts'
import { isGnuTarHere } from '../archive.ts'
import type { ComparedCheckout } from '../judge/compare-checkout.ts'
import { type LeftOut, planLeftOut } from '../judge/leave-out.ts'
import { nearnessOf, type SnapshotKeys } from '../keys.ts'
import {
  decodeManifest,
  layerFolderOf,
  MANIFEST_FILE,
  type Manifest,
  MOST_MANIFEST_BYTES,
} from '../manifest.ts'
import { surveySources } from '../survey/survey-sources.ts'
import { fetchLayer } from './fetch-layer.ts'
import { type Fitting, fit, type Refused } from './fit.ts'
import { targetsHeldBack } from './held-back.ts'
import { lockedIn, lockOf, type PresentLocks } from './present-locks.ts'
import {
  archiveOf,
  discard,
  registryStagingOf,
  type Staged,
  type Trees,
  unpackAll,
} from './unpack.ts'

interface FetchRequest extends PresentLocks {
  readonly folder: string
  /** Where the job builds, and what is taken for the checkout's root where there is no git. */
  readonly cwd: string
  readonly workspace: string
  readonly nowNs: bigint
  /** What cargo's `[env]` says, by variable. */
  readonly settings: ReadonlyMap<string, string>
  /** Variables as they are now. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly keys: SnapshotKeys
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
}

interface FetchPorts {
  readonly cache: CacheStore
  readonly files: Files
  readonly commands: Commands
  readonly clock: Pick<Clock, 'nowMs'>
}

/** A snapshot that lies unpacked beside where it belongs. */
export interface FetchedSnapshot extends ComparedCheckout, Staged {
  readonly kind: 'fetched'
  readonly trees: Trees
  /** Saved by this cell of this job, with the same lock file. */
  readonly isOwn: boolean
  /** What of it was not unpacked. */
  readonly leftOut: LeftOut
  /** Target folders that it is not put in place for, with the reason: a clause each. */
  readonly left: readonly string[]
  /** Where the archives lie that this can be had from. */
  readonly folder: string
  readonly key: string
  readonly sizeBytes: number
  readonly downloadMs: number
  readonly unpackMs: number
}

export type Fetched =
  | FetchedSnapshot
  | Extract<CacheRestore, { readonly kind: 'miss' }>
  | { readonly kind: 'unavailable'; readonly reason: string }
  | Refused

/**
 * Downloads the newest snapshot that fits and unpacks it beside the target folders. Whatever is wrong
 * with it, no target folder is touched and nothing half-written stays.
 */
export async function fetchSnapshot(request: FetchRequest, ports: FetchPorts): Promise<Fetched> {
  const { folder, keys } = request
  const { clock } = ports
  await ports.files.remove(folder)
  await ports.files.remove(layerFolderOf(folder))
  const startedMs = clock.nowMs()
  // Downloading leaves the processor idle.
  const [restored, survey] = await Promise.all([
    ports.cache.restore({ paths: [folder], ...keys }),
    surveySources({ ...request, leaveOut: [] }, ports).catch(describeError),
  ])
  if (restored.kind !== 'hit') return restored
  const text = await ports.files.readText(join(folder, MANIFEST_FILE), MOST_MANIFEST_BYTES)
  const manifest = decodeManifest(text)
  if (manifest === undefined)
    return {
      kind: 'unusable',
      key: restored.key,
      reason: `${restored.key} has no manifest that can be read`,
    }
  const { key } = restored
  const { nowNs, cargoHome, settings, environment } = request
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? ''
  const place = { cargoHome, home, folder }
  const fitting = await fit({ manifest, key, survey, nowNs, settings, ...place }, ports)
  if (fitting.kind !== 'fitting') return fitting
  const layer = await fetchLayer({ manifest, key, folder }, ports)
  if (layer.kind !== 'there') return layer
  const downloadedMs = clock.nowMs()
  const prepared = await unpackFitting({ fitting, manifest, key }, request, ports)
  if (prepared.kind !== 'unpacked') return prepared
  const downloadMs = downloadedMs - startedMs
  const unpackMs = clock.nowMs() - downloadedMs
  const sizeBytes = restored.sizeBytes + layer.sizeBytes
  return { ...prepared, kind: 'fetched', folder, key, sizeBytes, downloadMs, unpackMs }
}

interface Unpacked extends Omit<Fitting, 'kind'>, Staged {
  readonly kind: 'unpacked'
  readonly isOwn: boolean
  readonly leftOut: LeftOut
  readonly trees: Trees
}

interface FittingSnapshot {
  readonly fitting: Fitting
  /** Of the whole snapshot. */
  readonly manifest: Manifest
  readonly key: string
}

async function unpackFitting(
  { fitting, manifest: whole, key }: FittingSnapshot,
  request: FetchRequest,
  ports: FetchPorts,
): Promise<Unpacked | Refused> {
  const { manifest, placements, plan } = fitting
  const { folder, keys, environment } = request
  const lock = lockOf(request, manifest)
  const isOwn = nearnessOf(key, keys) === 'same lock'
  const planned = planLeftOut({
    ...{ manifest, plan, environment },
    lock,
    mayMoveGit: !isOwn && lock.packages.some(({ source }) => source?.startsWith('git+')),
  })
  // The native program has nothing but GNU's tar to bring it back with.
  const mayHoldBack = await isGnuTarHere(ports.commands)
  const leftOut = mayHoldBack ? planned : { ...planned, sessions: [] }
  const staged = { manifest, placements, registryStaging: registryStagingOf(request) }
  const locked = await lockedIn(request, manifest, ports.files)
  let trees: Trees
  try {
    trees = await unpackAll({ ...staged, leftOut, locked }, folder, ports)
  } catch (error) {
    await discard(staged, ports.files)
    await removeParts({ manifest: whole, keep: [] }, folder, ports.files)
    const why = describeError(error)
    const what = isFullDisk(why) ? 'cannot be unpacked' : 'is damaged'
    return { kind: 'unusable', key, reason: `${key} ${what} (${why})` }
  }
  const keep = targetsHeldBack(manifest, leftOut)
  await removeParts({ manifest: whole, keep }, folder, ports.files)
  return { ...fitting, ...staged, kind: 'unpacked', isOwn, leftOut, trees }
}

/** They are of no use any more; what travelled beside them is, and those that more may be wanted of (`keep`). */
async function removeParts(
  { manifest, keep }: { readonly manifest: Manifest; readonly keep: Manifest['targets'] },
  folder: string,
  files: Files,
): Promise<void> {
  const { targets, registry } = manifest
  const done = targets.filter((target) => !keep.includes(target)).flatMap(({ parts }) => parts)
  for (const part of [...registry.parts, ...done]) await files.remove(archiveOf(part, folder))
}

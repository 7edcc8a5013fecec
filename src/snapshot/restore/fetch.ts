import { join } from 'node:path'
import { describeError, isFullDisk } from '../../runner/errors.ts'
import type { CacheStore } from '../../runner/github-ports.ts'
import type { Clock, Commands, Files } from '../../runner/ports.ts'
import { type ComparedCheckout, compareCheckout } from '../judge/compare-checkout.ts'
import { type LeftOut, planLeftOut } from '../judge/leave-out.ts'
import { nearnessOf, type SnapshotKeys } from '../keys.ts'
import type { LockedPackage } from '../lock-file.ts'
import { decodeManifest, MANIFEST_FILE, type Manifest, MOST_MANIFEST_BYTES } from '../manifest.ts'
import { pathBelow } from '../survey/input-book.ts'
import { type SourceSurvey, surveySources } from '../survey/survey-sources.ts'
import { ccVersion } from '../system.ts'
import { targetsHeldBack } from './held-back.ts'
import { discard, registryStagingOf, type Staged, unpackAll } from './unpack.ts'

interface FetchRequest {
  readonly folder: string
  /** Where the job builds, and what is taken for the checkout's root where there is no git. */
  readonly cwd: string
  readonly workspace: string
  readonly nowNs: bigint
  /** Variables as they are now. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly keys: SnapshotKeys
  /** The job's Cargo.lock; its path is absolute. */
  readonly lock: { readonly path: string; readonly packages: readonly LockedPackage[] }
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
}

export interface FetchPorts {
  readonly cache: CacheStore
  readonly files: Files
  readonly commands: Commands
  readonly clock: Pick<Clock, 'nowMs'>
}

/** A snapshot that lies unpacked beside where it belongs. */
export interface FetchedSnapshot extends ComparedCheckout, Staged {
  readonly kind: 'fetched'
  /** What of it was not unpacked. */
  readonly leftOut: LeftOut
  /** Where the archives lie that this can be had from. */
  readonly folder: string
  readonly key: string
  readonly sizeBytes: number
  readonly downloadMs: number
  readonly unpackMs: number
}

export type Fetched =
  | FetchedSnapshot
  | { readonly kind: 'miss' }
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** What the service gave is damaged or foreign: a clause. */
  | { readonly kind: 'unusable'; readonly key: string; readonly reason: string }
  /** It is whole, but made under other conditions: a clause. */
  | { readonly kind: 'does not fit'; readonly key: string; readonly reason: string }

/**
 * Downloads the newest snapshot that fits and unpacks it beside the target folders. Whatever is wrong
 * with it, no target folder is touched and nothing half-written stays.
 */
export async function fetchSnapshot(request: FetchRequest, ports: FetchPorts): Promise<Fetched> {
  const { folder, keys } = request
  const { clock } = ports
  await ports.files.remove(folder)
  const startedMs = clock.nowMs()
  // Downloading leaves the processor idle. No target folder is there yet that would be no source.
  const [restored, survey] = await Promise.all([
    ports.cache.restore({ paths: [folder], ...keys }),
    surveySources({ ...request, leaveOut: [] }, ports).catch(describeError),
  ])
  if (restored.kind === 'miss') return { kind: 'miss' }
  if (restored.kind === 'unavailable') return restored
  const text = await ports.files.readText(join(folder, MANIFEST_FILE), MOST_MANIFEST_BYTES)
  const manifest = decodeManifest(text)
  if (manifest === undefined)
    return {
      kind: 'unusable',
      key: restored.key,
      reason: `${restored.key} has no manifest that can be read`,
    }
  const downloadedMs = clock.nowMs()
  const { key, sizeBytes } = restored
  const prepared = await unpackFitting({ manifest, key, request, survey }, ports)
  if (prepared.kind !== 'unpacked') return prepared
  const downloadMs = downloadedMs - startedMs
  const unpackMs = clock.nowMs() - downloadedMs
  return { ...prepared, kind: 'fetched', folder, key, sizeBytes, downloadMs, unpackMs }
}

interface Downloaded {
  readonly manifest: Manifest
  readonly key: string
  readonly request: FetchRequest
  /** Or why the checkout cannot be looked at. */
  readonly survey: SourceSurvey | string
}

interface Unpacked extends Pick<FetchedSnapshot, keyof Staged | 'plan' | 'survey' | 'leftOut'> {
  readonly kind: 'unpacked'
}

async function unpackFitting(
  { manifest, key, request, survey }: Downloaded,
  ports: FetchPorts,
): Promise<Unpacked | Exclude<Fetched, { kind: 'fetched' }>> {
  const obstacle = await obstacleTo(manifest, request, ports)
  if (obstacle !== undefined) return { kind: 'does not fit', key, reason: obstacle }
  const { folder, keys, environment, nowNs, lock } = request
  const compared =
    typeof survey === 'string'
      ? survey
      : await compareCheckout(manifest, { survey, nowNs }, ports.files).catch(describeError)
  if (typeof compared === 'string') {
    return {
      kind: 'unusable',
      key,
      reason: `it cannot be compared with the checkout (${compared})`,
    }
  }
  if (compared.survey.root !== manifest.checkout) {
    const reason = `it was made of ${manifest.checkout}, this is ${compared.survey.root}`
    return { kind: 'does not fit', key, reason }
  }
  const isSameLock = nearnessOf(key, keys) === 'same lock'
  const leftOut = planLeftOut({
    ...{ manifest, plan: compared.plan, environment },
    lock: { ...lock, path: pathBelow(lock.path, manifest.checkout) },
    mayMoveGit: !isSameLock && lock.packages.some(({ source }) => source?.startsWith('git+')),
  })
  const staged = { manifest, registryStaging: registryStagingOf(request) }
  try {
    await unpackAll({ ...staged, leftOut }, folder, ports)
  } catch (error) {
    await discard(staged, ports.files)
    await removeParts({ manifest, keep: [] }, folder, ports.files)
    const why = describeError(error)
    const what = isFullDisk(why) ? 'cannot be unpacked' : 'is damaged'
    return { kind: 'unusable', key, reason: `${key} ${what} (${why})` }
  }
  await removeParts({ manifest, keep: targetsHeldBack(manifest, leftOut) }, folder, ports.files)
  return { kind: 'unpacked', ...staged, ...compared, leftOut }
}

/** They are of no use any more; what travelled beside them is, and those that more may be wanted of (`keep`). */
async function removeParts(
  { manifest, keep }: { readonly manifest: Manifest; readonly keep: Manifest['targets'] },
  folder: string,
  files: Files,
): Promise<void> {
  const { targets, registry } = manifest
  const done = targets.filter((target) => !keep.includes(target)).flatMap(({ parts }) => parts)
  for (const { file } of [...registry.parts, ...done]) await files.remove(join(folder, file))
}

async function obstacleTo(
  manifest: Manifest,
  { cargoHome }: FetchRequest,
  { commands, files }: FetchPorts,
): Promise<string | undefined> {
  if (manifest.cargoHome !== cargoHome) return `it was made with CARGO_HOME ${manifest.cargoHome}`
  const cc = await ccVersion(commands)
  if (manifest.cc !== cc) return `it was made with the C compiler ${manifest.cc || '(none)'}`
  for (const { folder } of manifest.targets) {
    if ((await files.facts(folder)) !== undefined) return `${folder} is there already`
  }
  return undefined
}

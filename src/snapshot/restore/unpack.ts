import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import { type UnpackRequest, unpackParts } from '../archive.ts'
import { type LeftOut, partsWith, sessionsOf } from '../judge/leave-out.ts'
import type { LockedPackage } from '../lock-file.ts'
import { layerFolderOf, type Manifest, type PartFacts } from '../manifest.ts'
import { objectionToPackages, objectionToTarget } from './confine.ts'
import { objectionToGit } from './confine-git.ts'
import { keepIndexEntries } from './confine-index.ts'
import { type Placement, stagedAt } from './placements.ts'
import { objectionToCrates } from './verify-crates.ts'

/** What is unpacked beside where it belongs. */
export interface Staged {
  readonly manifest: Manifest
  /** Of the manifest's target folders. */
  readonly placements: readonly Placement[]
  /** Where CARGO_HOME's part lies until it is put into its place. */
  readonly registryStaging: string
}

interface StagedRequest extends Staged {
  readonly leftOut: LeftOut
  /** The packages of the job's own lock files. */
  readonly locked: readonly LockedPackage[]
}

/** What a folder that comes into its place holds, by where it lies until then. */
export type Trees = ReadonlyMap<string, readonly TreeEntry[]>

/** Folders that are filled at the same time: each takes some processes, and a job may have hundreds. */
const TOGETHER = 16

interface Unpacked {
  readonly into: string
  readonly entries: readonly TreeEntry[]
}

/** Unpacks the archives in `from`. Throws when one is damaged. */
export async function unpackAll(
  { leftOut, locked, ...staged }: StagedRequest,
  from: string,
  ports: { readonly files: Files; readonly commands: Commands },
): Promise<Trees> {
  const { manifest, placements } = staged
  const { compression, targets, registry } = manifest
  await discard(staged, ports.files) // what a job that was cut off left
  for (const part of [...registry.parts, ...targets.flatMap(({ parts }) => parts)]) {
    const kind = (await ports.files.facts(archiveOf(part, from)))?.kind
    if (kind !== 'file') throw new Error(`${part.file} is no file`)
  }
  const jobs = [
    ...ofTargets(staged, leftOut, ports.files),
    ofRegistry(staged, objectionToRegistry(locked, ports.files)),
  ]
  // One target folder may lie in another: what is unpacked there finds a folder, and no link of the outer one.
  for (const { into } of jobs) await ports.files.makeFolder(into)
  const unpack = async ({ parts, leaveOut, superseded, ...job }: UnpackJob): Promise<Unpacked> => {
    const archives = parts.map((part) => ({
      archive: archiveOf(part, from),
      leaveOut: part.inLayer === true ? [...leaveOut, ...superseded] : leaveOut,
    }))
    const entries = await unpackParts({ ...job, parts: archives, compression }, ports)
    return { into: job.into, entries }
  }
  const filled = jobs.filter(({ parts }) => parts.length > 0)
  const results: PromiseSettledResult<Unpacked>[] = []
  for (let at = 0; at < filled.length; at += TOGETHER) {
    results.push(...(await Promise.allSettled(filled.slice(at, at + TOGETHER).map(unpack))))
  }
  // Not before all have ended: what one still writes could not be taken away.
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  const unpacked = results.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  )
  return treesOf(placements, unpacked)
}

/** What comes into one folder. */
interface UnpackJob extends Pick<UnpackRequest, 'into' | 'objectionTo'> {
  readonly parts: readonly PartFacts[]
  /** Relative paths that are not wanted. */
  readonly leaveOut: readonly string[]
  /** Of the layer, besides. */
  readonly superseded: readonly string[]
}

function ofTargets(
  { manifest: { targets, layer }, placements }: Pick<Staged, 'manifest' | 'placements'>,
  leftOut: LeftOut,
  files: Files,
): readonly UnpackJob[] {
  return targets.map(({ folder, parts }) => {
    const idle = sessionsOf(folder, [...leftOut.sessions, ...leftOut.gone], targets)
    const sessions = idle.map((session) => session.folder)
    return {
      into: stagedAt(folder, placements),
      objectionTo: (entries, path) => objectionToTarget(entries, path, files),
      parts: partsWith(parts, (session) => !sessions.includes(session)),
      leaveOut: [...(leftOut.outputs.get(folder) ?? []), ...sessions],
      superseded: supersededIn(folder, layer),
    }
  })
}

function ofRegistry(
  { manifest: { registry, layer }, registryStaging }: Pick<Staged, 'manifest' | 'registryStaging'>,
  objectionTo: UnpackJob['objectionTo'],
): UnpackJob {
  const superseded = supersededIn('', layer)
  return { parts: registry.parts, into: registryStaging, leaveOut: [], superseded, objectionTo }
}

/** Paths of the layer's pieces for a folder (`base` as they have it) that the snapshot has others of, or none. */
function supersededIn(base: string, layer: Manifest['layer']): readonly string[] {
  const pieces = layer?.pieces ?? []
  return pieces
    .filter((piece) => piece.base === base && piece.isSuperseded === true)
    .flatMap(({ paths }) => paths)
}

/** Where the archive of a part lies, by the snapshot's folder. */
export function archiveOf({ file, inLayer }: PartFacts, folder: string): string {
  return join(inLayer === true ? layerFolderOf(folder) : folder, file)
}

/** Of what comes into CARGO_HOME: packages of these lock files, and nothing that runs by itself. */
export function objectionToRegistry(
  locked: readonly LockedPackage[],
  files: Files,
): (entries: readonly TreeEntry[], folder: string) => Promise<string | undefined> {
  return async (entries, folder) => {
    const objection = objectionToPackages(entries) ?? (await objectionToGit(entries, folder, files))
    if (objection !== undefined) return objection
    await keepIndexEntries(folder, files)
    return objectionToCrates(folder, locked, files)
  }
}

function treesOf(placements: readonly Placement[], unpacked: readonly Unpacked[]): Trees {
  const trees = placements.map(({ staging }) => {
    const inside = unpacked.filter(({ into }) => isBelow(into, staging))
    const entries = inside.flatMap(({ into, entries }) => {
      const folder = pathBelow(into, staging)
      const at = folder === '' ? '' : `${folder}/`
      return entries.map((entry) => ({ ...entry, path: at + entry.path }))
    })
    return [staging, entries] as const
  })
  return new Map(trees)
}

/** Takes away what was unpacked and not put into its place. */
export async function discard(
  { placements, registryStaging }: Pick<Staged, 'placements' | 'registryStaging'>,
  files: Pick<Files, 'remove'>,
): Promise<void> {
  for (const { staging } of placements) await files.remove(staging)
  await files.remove(registryStaging)
}

/**
 * On CARGO_HOME's own file system, so that folders can be renamed into it. Runners of one machine may
 * share it and restore at the same time, so each has a folder of its own; the same one at the next
 * job, which takes away what a job that was cut off left there.
 */
export function registryStagingOf({
  cargoHome,
  folder,
}: {
  readonly cargoHome: string
  /** Where the archives lie. */
  readonly folder: string
}): string {
  const own = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  return join(cargoHome, `.fast-cargo-restoring-${own}`)
}

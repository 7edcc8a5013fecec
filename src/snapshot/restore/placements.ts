import { basename, dirname, join, relative } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import { holdsUnits } from '../../cargo/warm-target.ts'
import type { Files } from '../../runner/ports.ts'
import type { Manifest, TargetFacts } from '../manifest.ts'

/** A folder that one or more target folders of a snapshot come into place with. */
export interface Placement {
  readonly at: string
  /** Where what comes there is put together: on the same file system. */
  readonly staging: string
  /** It was there before, without units: what it holds stays. */
  readonly isThere: boolean
}

type PlannedPlaces =
  | {
      readonly kind: 'planned'
      readonly placements: readonly Placement[]
      /** Those that are put in place. */
      readonly targets: readonly TargetFacts[]
      /** Why others are not, a clause each. */
      readonly left: readonly string[]
    }
  /** Why nothing of the snapshot may be put in place, a clause. */
  | { readonly kind: 'occupied'; readonly reason: string }

type PlaceFiles = Pick<Files, 'facts' | 'list' | 'realPath'>

/**
 * Decides where the target folders of a snapshot go. A folder that a later step makes would be in its way,
 * so nothing comes into being but target folders of workspaces that are there, beside what is there. Units
 * in one of them are another cache's: sources with old times would make them look fresh.
 */
export async function planPlaces(
  { targets, cargoHome }: Pick<Manifest, 'targets' | 'cargoHome'>,
  files: PlaceFiles,
): Promise<PlannedPlaces> {
  const placements: Placement[] = []
  const placed: TargetFacts[] = []
  const left: string[] = []
  // Outer ones first: those inside them come with them.
  const sorted = targets.toSorted((one, other) => one.folder.length - other.folder.length)
  for (const target of sorted) {
    const { folder } = target
    const kind = await kindAt(folder, files)
    const occupied = await obstacleAt(folder, kind, files)
    if (occupied !== undefined) return { kind: 'occupied', reason: occupied }
    const placement =
      placements.find(({ at }) => isBelow(folder, at)) ??
      (await placementOf({ ...target, kind, cargoHome }, files))
    if (!(await hasWorkspace(target, files))) {
      left.push(`${folder}, whose workspace is not there`)
    } else if (placement === undefined) {
      left.push(`${folder}, because ${dirname(folder)} is not there`)
    } else {
      placed.push(target)
      if (!placements.includes(placement)) placements.push(placement)
    }
  }
  return { kind: 'planned', placements, targets: placed, left }
}

/** Where what comes into a target folder lies until then. */
export function stagedAt(folder: string, placements: readonly Placement[]): string {
  const placement = placements.find(({ at }) => isBelow(folder, at))
  if (placement === undefined) throw new Error(`${folder} has no place`)
  return join(placement.staging, relative(placement.at, folder))
}

/** A folder of ours inside a target folder, for what is to be moved into it. */
export function stagingInside(folder: string): string {
  return join(folder, '.fast-cargo-restoring')
}

type Kind = 'nothing' | 'folder' | 'other'

/** Of what a path leads to. */
async function kindAt(path: string, files: PlaceFiles): Promise<Kind> {
  const real = await files.realPath(path).catch(() => undefined) // a link to itself
  if (real === undefined) return (await files.facts(path)) === undefined ? 'nothing' : 'other'
  return (await files.facts(real))?.kind === 'directory' ? 'folder' : 'other'
}

async function obstacleAt(
  folder: string,
  kind: Kind,
  files: PlaceFiles,
): Promise<string | undefined> {
  if (kind === 'other') return `${folder} is no folder, and no link to one`
  if (kind === 'nothing' || !(await holdsUnits(folder, files))) return undefined
  return `${folder} holds a build already (left by an earlier job on this runner, or made or restored by a step before this one: put fast-cargo before that step, or remove it)`
}

async function hasWorkspace({ roots }: TargetFacts, files: PlaceFiles): Promise<boolean> {
  if (roots === undefined) return true
  for (const root of roots) {
    if ((await kindAt(join(root, 'Cargo.toml'), files)) === 'other') return true
  }
  return false
}

interface PlaceRequest extends TargetFacts {
  readonly kind: Kind
  readonly cargoHome: string
}

async function placementOf(
  { folder, top = folder, kind, cargoHome }: PlaceRequest,
  files: PlaceFiles,
): Promise<Placement | undefined> {
  if (kind === 'folder') return { at: folder, staging: stagingInside(folder), isThere: true }
  // Cargo alone makes folders there, as `build-dir = "{cargo-cache-home}/build/{workspace-path-hash}"` wants it.
  if (isBelow(folder, cargoHome)) return besides(folder)
  for (let at = folder; isBelow(at, top); at = dirname(at)) {
    if ((await kindAt(at, files)) !== 'nothing') return undefined
    if ((await kindAt(dirname(at), files)) === 'folder') return besides(at)
  }
  return undefined
}

function besides(at: string): Placement {
  const staging = join(dirname(at), `.fast-cargo-restoring-${basename(at)}`)
  return { at, staging, isThere: false }
}

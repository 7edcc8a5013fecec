import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import { hashInName, ownFolderOf } from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import type { LayerFacts, LayerPiece } from '../manifest.ts'
import { unitsOfPath } from './choose-files.ts'
import { bytesOf } from './pays.ts'
import type { ChosenLayer, ChosenTarget, SavePlan, SaveRequest } from './save-plan.ts'

/** A second entry costs each restore another question to the service; so much less to save makes up for it. */
const LEAST_BYTES = 100_000_000

/**
 * How much of a layer may be superseded, or missing from it, before it is saved anew. Each restore downloads the one,
 * and each save packs the other; a lock bump of a few packages changes less, and spares its save the rest.
 */
const MOST_CHANGED = 1 / 4

interface LayerRequest extends Pick<SavePlan, 'registry' | 'packages'> {
  readonly targets: readonly Pick<ChosenTarget, 'survey' | 'kept' | 'files'>[]
  /** Absolute paths of the fingerprints of units that stay behind for what they may hold. */
  readonly secret: readonly string[]
}

/** A piece of a layer, with what the target folder or CARGO_HOME has of it now. */
interface PresentPiece {
  readonly piece: LayerPiece
  readonly entries: readonly TreeEntry[]
}

/**
 * Chooses what a push mostly leaves as it is: units of other packages than the checkout's, and these packages
 * themselves. Where the layer that was restored still has most of them, it stays, and what is new of them goes with the
 * snapshot. `undefined` where they are too little for an entry.
 */
export function layerOf(
  request: LayerRequest,
  { restored, layerPrefix }: Pick<SaveRequest, 'restored' | 'layerPrefix'>,
): ChosenLayer | undefined {
  const { targets, registry, packages, secret } = request
  const local = new Set(packages.map(({ name }) => name))
  const present = [
    ...targets.flatMap((target) => piecesOfTarget(target, local)),
    ...registry.filter(({ path }) => path.endsWith('.crate')).map(pieceOfPackage),
  ]
  const known = restored?.manifest.layer
  // That of another cell may go when that cell has a newer one.
  const kept =
    known?.key.startsWith(layerPrefix) === true ? stillOfUse(known, { present, secret }) : undefined
  if (kept !== undefined) return kept
  const entries = present.flatMap((each) => each.entries)
  if (bytesOf(entries) < LEAST_BYTES) return undefined
  const pieces = present.map(({ piece }) => piece)
  const digest = digestOf(pieces.map((piece) => piece.digest))
  return { entries: new Set(entries), digest, pieces, isThere: false }
}

/** The restored layer, without what was superseded since; `undefined` where too much of it was. */
function stillOfUse(
  { digest, pieces }: LayerFacts,
  {
    present,
    secret,
  }: { readonly present: readonly PresentPiece[]; readonly secret: readonly string[] },
): ChosenLayer | undefined {
  const inLayer = new Set(pieces.map((piece) => piece.digest))
  const [there, added] = partition(present, ({ piece }) => inLayer.has(piece.digest))
  const wanted = new Set(there.map(({ piece }) => piece.digest))
  const [used, superseded] = partition(pieces, (piece) => wanted.has(piece.digest))
  const changed = [...superseded, ...added.map(({ piece }) => piece)]
  if (sizeOf(changed) > MOST_CHANGED * sizeOf(pieces)) return undefined
  // It may not stay in the cache either.
  if (superseded.some((piece) => secret.some((fingerprint) => isOf(fingerprint, piece)))) return
  return {
    entries: new Set(there.flatMap(({ entries }) => entries)),
    digest,
    pieces: [
      ...used.map(({ isSuperseded: _, ...piece }) => piece),
      ...superseded.map((piece) => ({ ...piece, isSuperseded: true as const })),
    ],
    isThere: true,
  }
}

/** `local` are names of packages: one of the registry that has such a name stays with the checkout's. */
function piecesOfTarget(
  { survey, kept, files }: LayerRequest['targets'][number],
  local: ReadonlySet<string>,
): readonly PresentPiece[] {
  const unitsOf = unitsOfPath(survey, kept)
  const groups = Map.groupBy(files, ({ path }) => {
    const units = unitsOf(path)
    const isOfOthers = units.length > 0 && !units.some((unit) => local.has(unit.package))
    return isOfOthers ? units.map(({ folder }) => folder).join('\n') : undefined
  })
  return [...groups].flatMap(([units, entries]) => {
    if (units === undefined) return []
    const lines = entries.map(({ path, kind, sizeBytes, modifiedNs }) =>
      JSON.stringify([
        ...[join(survey.folder, path), kind],
        ...(kind === 'directory' ? [] : [sizeBytes, String(modifiedNs)]),
      ]),
    )
    const paths = [...new Set(entries.map(({ path }) => ownPathOf(path)))]
    const base = survey.folder
    const piece = { base, paths, digest: digestOf(lines), sizeBytes: bytesOf(entries) }
    return [{ piece, entries }]
  })
}

/** A version of a package is one file, whenever it was downloaded. */
function pieceOfPackage(entry: TreeEntry): PresentPiece {
  const { path, sizeBytes } = entry
  const digest = digestOf([JSON.stringify([path, sizeBytes])])
  return { piece: { base: '', paths: [path], digest, sizeBytes }, entries: [entry] }
}

/** The folder that is a unit's alone, or else the path itself. */
function ownPathOf(path: string): string {
  const own = ownFolderOf(path)?.folder
  if (own !== undefined) return own
  const names = path.split('/')
  const named = names.findIndex((name) => hashInName(name) !== undefined)
  return named < 0 ? path : names.slice(0, named + 1).join('/')
}

function isOf(fingerprint: string, { base, paths }: LayerPiece): boolean {
  return paths.some((path) => isBelow(fingerprint, join(base, path)))
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 32)
}

function sizeOf(pieces: readonly LayerPiece[]): number {
  return pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}

function partition<T>(
  all: readonly T[],
  isFirst: (each: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))]
}

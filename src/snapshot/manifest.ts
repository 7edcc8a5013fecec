import * as v from 'valibot'
import { parentOf } from '../cargo/paths.ts'
import { parseJson } from '../json/parse-json.ts'
import * as part from './manifest-parts.ts'

/** Beside the archives of a snapshot. */
export const MANIFEST_FILE = 'manifest.json'

/** Raised when a field changes its meaning; a snapshot of another schema is a miss. */
const MANIFEST_SCHEMA = 3

const Manifest = v.object({
  schema: v.literal(MANIFEST_SCHEMA),
  /** How many snapshots stand behind this one, itself included. */
  generation: v.number(),
  checkout: v.string(),
  cargoHome: v.string(),
  /** First line of `cc --version`; '' without a C compiler. */
  cc: v.string(),
  /** The processor that something in it was compiled for alone; absent where nothing was. */
  processor: v.optional(v.string()),
  commit: v.optional(v.string()),
  /** As the survey of the sources tells it; not in older snapshots. */
  refs: v.optional(v.string()),
  /** The newest time of everything in it. */
  newestNs: part.Nanoseconds,
  targets: v.array(part.Target),
  /** Of CARGO_HOME; paths in it are relative to `registry/` and `git/`'s parent. */
  registry: v.object({ parts: v.array(part.Part) }),
  /** Where its parts that are `inLayer` lie. */
  layer: v.optional(part.Layer),
  compression: v.picklist(['zstd', 'gzip']),
  sources: v.array(part.Source),
  /** What units read that git does not track. */
  inputs: v.array(part.Input),
  facts: v.optional(v.array(part.Fact), []),
  /** What keyed digests are made with. */
  salt: v.optional(v.string(), ''),
  /** One digest for all files of the checkout that git does not track; absent where it was of no use, or not to be had. */
  untracked: v.optional(v.string()),
  /** Tracked paths that units read, relative to the checkout. */
  named: v.array(v.string()),
  /** Units that files of the machine may change: of packages that are no registry's, or that watch such a file. */
  units: v.array(part.Unit),
  /** The other units. */
  crates: v.optional(v.array(part.Crate), []),
  /** The lock file that they are named by, relative to the checkout; '' when the job built by several. */
  lock: v.optional(v.string(), ''),
  packages: v.array(part.Package),
  sessions: v.optional(v.array(part.Session), []),
  /** Crate -> milliseconds that compiling it took, the most that was seen. */
  compileMs: v.record(v.string(), v.number()),
  /** Unit's folder -> the generation that it was built in, where access times do not tell its use. */
  builtIn: v.record(v.string(), v.number()),
  /** What packing took, in milliseconds, and how much was packed, each file once; 0 in older snapshots. */
  packMs: v.number(),
  unpackedBytes: v.optional(v.number(), 0),
})

/** Where the parts of a snapshot lie that are in its layer, beside the folder of the others. */
export function layerFolderOf(snapshot: string): string {
  return `${snapshot}-layer`
}

/** What stands beside the parts of a snapshot: what it was made of, and under what conditions it holds. */
export type Manifest = v.InferOutput<typeof Manifest>
export type SourceFacts = Manifest['sources'][number]
export type InputFacts = Manifest['inputs'][number]
export type Fact = Manifest['facts'][number]
export type UnitFacts = Manifest['units'][number]
export type CrateFacts = Manifest['crates'][number]
export type PackageFacts = Manifest['packages'][number]
export type TargetFacts = Manifest['targets'][number]
export type PartFacts = v.InferOutput<typeof part.Part>
export type LayerFacts = v.InferOutput<typeof part.Layer>
export type LayerPiece = LayerFacts['pieces'][number]
export type SessionFacts = Manifest['sessions'][number]

/** Of the largest projects; a text in JavaScript can have a little more. */
export const MOST_MANIFEST_BYTES = 400_000_000

export function encodeManifest(manifest: Omit<Manifest, 'schema'>): string {
  return JSON.stringify({ schema: MANIFEST_SCHEMA, ...manifest }, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}

/** `undefined` when it is missing, cut off, or of another schema. */
export function decodeManifest(text: string | undefined): Manifest | undefined {
  return parseJson(Manifest, text)
}

/** Target folders, and the folders that cargo makes for them: they come and go in every job. Absolute. */
export function foldersOfTargets(targets: readonly TargetFacts[]): readonly string[] {
  return [...new Set(targets.flatMap(({ folder, top = folder }) => [folder, top]))]
}

/** The target folder that an absolute path lies in; of one in another, the inner one. */
export function targetOf(path: string, targets: readonly TargetFacts[]): string | undefined {
  const folders = folderSets.get(targets) ?? new Set(targets.map(({ folder }) => folder))
  folderSets.set(targets, folders)
  for (let at = parentOf(path); at !== parentOf(at); at = parentOf(at)) {
    if (folders.has(at)) return at
  }
  return undefined
}

/** By the list: this is asked of every unit, and a job may build in hundreds of folders. */
const folderSets = new WeakMap<readonly TargetFacts[], ReadonlySet<string>>()

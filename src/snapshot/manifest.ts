import { isAbsolute } from 'node:path'
import * as v from 'valibot'

/** Beside the archives of a snapshot. */
export const MANIFEST_FILE = 'manifest.json'

/** Raised when a field changes its meaning; a snapshot of another schema is a miss. */
const MANIFEST_SCHEMA = 2

/** Nanoseconds since the epoch: JSON's numbers are too short for them. */
const Nanoseconds = v.pipe(
  v.string(),
  v.regex(/^-?\d+$/),
  v.transform((text) => BigInt(text)),
)

/** Below the folder that it is relative to, whoever wrote it. */
const Inside = v.pipe(
  v.string(),
  v.check((path) => !path.startsWith('/') && !path.split('/').includes('..')),
)

const AbsolutePath = v.pipe(v.string(), v.check(isAbsolute))

/** Of a file beside the manifest. */
const Name = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/))

const Source = v.object({
  /** Relative to the checkout's root; '' is the root itself. */
  path: v.string(),
  /** As `Files.contents` says it; absent: not known, so counts as changed. */
  content: v.optional(v.string()),
  modifiedNs: Nanoseconds,
})

const Input = v.object({
  path: v.string(),
  content: v.optional(v.string()),
  modifiedNs: Nanoseconds,
  /** It lies in git's own folder: the same only while git stands where it stood. */
  isGits: v.boolean(),
})

/**
 * Something that the programs of a unit asked, and the answer that they got: a unit is fresh only while every
 * answer is the same.
 */
const Fact = v.object({
  /**
   * What is in a file, what a path is, what a folder lists; a variable, or all of them that are not of each run
   * or machine; what cargo's `[env]` says of a variable.
   */
  aspect: v.picklist(['content', 'kind', 'listing', 'variable', 'environment', 'setting']),
  /** An absolute path, or the name of a variable; '' for the whole environment. */
  of: v.string(),
  /** As `Files.observe` says it, or a keyed digest; '' for a variable that is not set. Absent: not known. */
  value: v.optional(v.string()),
  /** As `Files.observe` says it. */
  stamp: v.optional(v.string()),
})

const Output = v.object({ path: Inside, sizeBytes: v.number() })

const Unit = v.object({
  /** Absolute path of the folder of its fingerprint. */
  folder: v.string(),
  package: v.string(),
  /** Cargo knows its package by the newest time in it, and misses a file that went. */
  watchesPackage: v.boolean(),
  /** Places in `facts`. */
  evidence: v.optional(v.array(v.number()), []),
  /** All that its programs asked is in `evidence`. */
  isWatched: v.optional(v.boolean(), false),
  /** It asked git where it stands: the commit, a branch, tags, the index. */
  asksGit: v.optional(v.boolean(), false),
  /** Of the checkout, and nothing need tell cargo of all that it read: a build script, or a crate with proc macros. */
  mayReadMore: v.optional(v.boolean(), false),
  /** Cargo goes by its version, though its sources lie in the checkout (`cargo vendor`). */
  isVendored: v.optional(v.boolean(), false),
  /** Places in `inputs`. */
  inputs: v.array(v.number()),
  /** Places in `named`. */
  reads: v.optional(v.array(v.number()), []),
  /** Places in `units` and then `crates`, of those that it was built from; some may be missing. */
  needs: v.optional(v.array(v.number()), []),
  /** Variables that it was built by, with keyed digests of their values; `null` for one that was not set. */
  environment: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
  /** Absolute paths of files that it left in the target folder and that cargo knows nothing of. */
  leaves: v.optional(v.array(v.string()), []),
  /** What cargo makes anew when it builds the unit again; relative to the target folder. */
  outputs: v.optional(v.array(Output), []),
})

/** A unit of a package whose sources no file of the machine changes, such as a registry's. */
const Crate = v.object({
  /** Its name and version as the lock file had them, `name version`; '' where it had several of the name. */
  locked: v.string(),
  /** As a unit's. */
  needs: v.array(v.number()),
})

const Package = v.object({
  name: v.string(),
  /** Absolute. */
  folder: v.string(),
  /** Proc macros in its graph that may read files that nothing records. */
  macros: v.array(v.string()),
  /** Names of the local packages that it may depend on, directly or not, itself included. */
  needs: v.optional(v.array(v.string()), []),
})

/** What rustc kept to compile one crate incrementally. */
const Session = v.object({
  /** Absolute path of the crate's folder below `incremental`. */
  folder: v.string(),
  package: v.string(),
  /** That cargo gave to the unit; '' in older snapshots. */
  hash: v.optional(v.string(), ''),
  sizeBytes: v.number(),
  /** Files elsewhere in the target folder, relative to it, that some of its files are one with. */
  linkedTo: v.array(v.string()),
})

const Part = v.object({
  file: Name,
  sizeBytes: v.number(),
  /** Where it has nothing but incremental data: of which crates, their folders relative to the target folder. */
  sessions: v.optional(v.array(Inside)),
})

const Target = v.object({
  folder: AbsolutePath,
  /** Of the workspaces that build into it; absent in older snapshots. */
  roots: v.optional(v.array(v.string())),
  /** The outermost folder that cargo makes for it: the workspace's own target folder, where it lies in that. */
  top: v.optional(AbsolutePath),
  parts: v.array(Part),
  folders: v.array(Inside),
})

const Manifest = v.object({
  schema: v.literal(MANIFEST_SCHEMA),
  /** How many snapshots stand behind this one, itself included. */
  generation: v.number(),
  checkout: v.string(),
  cargoHome: v.string(),
  /** First line of `cc --version`; '' without a C compiler. */
  cc: v.string(),
  commit: v.optional(v.string()),
  /** As the survey of the sources tells it; not in older snapshots. */
  refs: v.optional(v.string()),
  /** The newest time of everything in it. */
  newestNs: Nanoseconds,
  targets: v.array(Target),
  /** Of CARGO_HOME; paths in it are relative to `registry/` and `git/`'s parent. */
  registry: v.object({ parts: v.array(Part), folders: v.array(Inside) }),
  compression: v.picklist(['zstd', 'gzip']),
  sources: v.array(Source),
  /** What units read that git does not track. */
  inputs: v.array(Input),
  facts: v.optional(v.array(Fact), []),
  /** What keyed digests are made with. */
  salt: v.optional(v.string(), ''),
  /** One digest for all files of the checkout that git does not track; absent where it was of no use, or not to be had. */
  untracked: v.optional(v.string()),
  /** Tracked paths that units read, relative to the checkout. */
  named: v.array(v.string()),
  /** Units that files of the machine may change: of packages that are no registry's, or that watch such a file. */
  units: v.array(Unit),
  /** The other units. */
  crates: v.optional(v.array(Crate), []),
  /** The lock file that they are named by, relative to the checkout; '' when the job built by several. */
  lock: v.optional(v.string(), ''),
  packages: v.array(Package),
  sessions: v.optional(v.array(Session), []),
  /** Crate -> milliseconds that compiling it took, the most that was seen. */
  compileMs: v.record(v.string(), v.number()),
  /** Unit's folder -> the generation that it was built in, where access times do not tell its use. */
  builtIn: v.record(v.string(), v.number()),
  /** What packing took, in milliseconds, and how much was packed, each file once; 0 in older snapshots. */
  packMs: v.number(),
  unpackedBytes: v.optional(v.number(), 0),
})

/** What stands beside the parts of a snapshot: what it was made of, and under what conditions it holds. */
export type Manifest = v.InferOutput<typeof Manifest>
export type SourceFacts = Manifest['sources'][number]
export type InputFacts = Manifest['inputs'][number]
export type Fact = Manifest['facts'][number]
export type UnitFacts = Manifest['units'][number]
export type CrateFacts = Manifest['crates'][number]
export type PackageFacts = Manifest['packages'][number]
export type TargetFacts = Manifest['targets'][number]
export type PartFacts = v.InferOutput<typeof Part>
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
  try {
    const parsed = v.safeParse(Manifest, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined // not JSON at all
  }
}

/** Target folders, and the folders that cargo makes for them: they come and go in every job. Absolute. */
export function foldersOfTargets(targets: readonly TargetFacts[]): readonly string[] {
  return [...new Set(targets.flatMap(({ folder, top = folder }) => [folder, top]))]
}

/** The target folder that an absolute path lies in; of one in another, the inner one. */
export function targetOf(path: string, targets: readonly TargetFacts[]): string | undefined {
  const around = targets.map(({ folder }) => folder).filter((each) => path.startsWith(`${each}/`))
  return around.toSorted((one, other) => other.length - one.length)[0]
}

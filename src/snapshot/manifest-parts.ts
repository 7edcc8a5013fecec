import * as v from 'valibot'
import { isAbsolutePath } from '../cargo/paths.ts'

/** Nanoseconds since the epoch: JSON's numbers are too short for them. */
export const Nanoseconds = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,25}$/), // reading a number takes time by the square of its length
  v.transform((text) => BigInt(text)),
)

const isStraight = (path: string): boolean => !path.split(/[\\/]/).includes('..')

/** Below the folder that it is relative to, whoever wrote it; and no option of a program. */
const Inside = v.pipe(
  v.string(),
  v.check((path) => !/^([-/\\]|[A-Za-z]:)/.test(path) && isStraight(path)),
)

const AbsolutePath = v.pipe(
  v.string(),
  v.check((path) => isAbsolutePath(path) && isStraight(path)),
)

/** Of a file beside the manifest. */
const Name = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/))

export const Source = v.object({
  /** Relative to the checkout's root; '' is the root itself. */
  path: v.string(),
  /** As `Files.contents` says it; absent: not known, so counts as changed. */
  content: v.optional(v.string()),
  modifiedNs: Nanoseconds,
})

export const Input = v.object({
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
export const Fact = v.object({
  /**
   * What is in a file, what a path is, what a folder lists, where a symlink leads; where PATH leads by a name; a variable, or all of them that are not of each run
   * or machine; what cargo's `[env]` says of a variable.
   */
  aspect: v.picklist([
    'content',
    'kind',
    'listing',
    'link',
    'program',
    'variable',
    'environment',
    'setting',
  ]),
  /** An absolute path, or the name of a program or variable; '' for the whole environment. */
  of: v.string(),
  /** As `Files.observe` says it, or a keyed digest; '' for a variable that is not set. Absent: not known. */
  value: v.optional(v.string()),
  /** As `Files.observe` says it. */
  stamp: v.optional(v.string()),
})

const Output = v.object({ path: Inside, sizeBytes: v.number() })

export const Unit = v.object({
  /** Absolute path of the folder of its fingerprint. */
  folder: AbsolutePath,
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
  leaves: v.optional(v.array(AbsolutePath), []),
  /** What cargo makes anew when it builds the unit again; relative to the target folder. */
  outputs: v.optional(v.array(Output), []),
})

/** A unit of a package whose sources no file of the machine changes, such as a registry's. */
export const Crate = v.object({
  /** Its name and version as the lock file had them, `name version`; '' where it had several of the name. */
  locked: v.string(),
  /** As a unit's. */
  needs: v.array(v.number()),
})

export const Package = v.object({
  name: v.string(),
  /** As the lock file had it; absent where it had several of the name. */
  version: v.optional(v.string()),
  /** Absolute. */
  folder: v.string(),
  /** Proc macros in its graph that may read files that nothing records. */
  macros: v.array(v.string()),
  /** Names of the local packages that it may depend on, directly or not, itself included. */
  needs: v.optional(v.array(v.string()), []),
})

/** What rustc kept to compile one crate incrementally. */
export const Session = v.object({
  /** Absolute path of the crate's folder below `incremental`. */
  folder: AbsolutePath,
  package: v.string(),
  /** That cargo gave to the unit; '' in older snapshots. */
  hash: v.optional(v.string(), ''),
  sizeBytes: v.number(),
  /** Files elsewhere in the target folder, relative to it, that some of its files are one with. */
  linkedTo: v.array(Inside),
})

export const Part = v.object({
  file: Name,
  sizeBytes: v.number(),
  /** Where it has nothing but incremental data: of which crates, their folders relative to the target folder. */
  sessions: v.optional(v.array(Inside)),
  /** It lies in the layer's entry. */
  inLayer: v.optional(v.literal(true)),
})

/**
 * A cache entry of its own, with what was built of packages and the packages themselves: from push to push it is mostly
 * the same, and then later snapshots name the one that is there.
 */
export const Layer = v.object({
  key: v.pipe(v.string(), v.regex(/^fast-cargo-[^,]{1,500}$/)),
  /** Of what it holds. */
  digest: v.string(),
  /** All that it holds: a unit or a package each. */
  pieces: v.array(
    v.object({
      /** Absolute path of the target folder; '' for CARGO_HOME. */
      base: v.union([AbsolutePath, v.literal('')]),
      /** Relative to it; what is below them belongs to it. */
      paths: v.array(Inside),
      /** Of its paths, sizes and times. */
      digest: v.string(),
      sizeBytes: v.number(),
      /** The snapshot has another one in its place, or none: it is not to be unpacked. */
      isSuperseded: v.optional(v.literal(true)),
    }),
  ),
})

export const Target = v.object({
  folder: AbsolutePath,
  /** Of the workspaces that build into it; absent in older snapshots. */
  roots: v.optional(v.array(v.string())),
  /** The outermost folder that cargo makes for it: the workspace's own target folder, where it lies in that. */
  top: v.optional(AbsolutePath),
  parts: v.array(Part),
})

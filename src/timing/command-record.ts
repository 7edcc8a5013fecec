import * as v from 'valibot'

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const Duration = v.pipe(v.number(), v.minValue(0))

const Unit = v.object({
  name: v.string(),
  version: v.string(),
  /** '' is the library; else cargo's words: `app "bin"`, `build-script`, `build-script (run)`. */
  target: v.string(),
  startMs: Duration,
  durationMs: Duration,
  /** Code generation's part of `durationMs`, where cargo tells it (libraries that others wait for). */
  codegenMs: v.optional(Duration),
  /** The package's features in this build; absent where cargo does not tell them. */
  features: v.optional(v.array(v.string())),
})

/** A crate that bounds the time of a build, and how long the next one waited for it. */
const CriticalUnit = v.object({
  name: v.string(),
  target: v.string(),
  startMs: Duration,
  waitedMs: Duration,
})

const UnitCounts = v.object({ fresh: Count, dirty: Count, total: Count })

/** A cargo command of a job, as its record tells it. */
export const CargoCommand = v.object({
  /** Without the arguments after `--`: `cargo test --workspace`. */
  label: v.string(),
  args: v.array(v.string()),
  cwd: v.string(),
  startMs: v.number(),
  durationMs: v.optional(Duration),
  exitCode: v.optional(v.number()),
  outcome: v.picklist(['succeeded', 'failed', 'cancelled', 'unknown']),
  /** Absent where cargo wrote no timing report: `fmt`, aliases, a command that failed early. */
  unitCounts: v.optional(UnitCounts),
  units: v.array(Unit),
  /** From the command's start to cargo's first unit: locks, resolving, downloading, unpacking. */
  beforeBuildMs: v.optional(Duration),
  /** Cargo's own time for the build. */
  buildMs: v.optional(Duration),
  /** What came after the build: tests, benchmarks or the program itself. */
  afterBuildMs: v.optional(Duration),
  /** The chain of units, in order, of which each waited for the one before. */
  criticalPath: v.optional(v.array(CriticalUnit)),
  /** Cores that cargo had work for, and how many of them its units kept busy on average. */
  cores: v.optional(v.object({ available: Count, used: Duration })),
  /** User and system time of the command with all that it started; absent where others compiled for it. */
  cpuMs: v.optional(Duration),
})

export type CargoCommandRecord = v.InferOutput<typeof CargoCommand>
export type UnitRecord = CargoCommandRecord['units'][number]
export type CriticalUnitRecord = v.InferOutput<typeof CriticalUnit>

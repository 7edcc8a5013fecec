import type { CargoCommandRecord, UnitRecord } from '../timing/command-record.ts'
import { hasRestored } from '../timing/has-restored.ts'
import type { JobRecord } from '../timing/job-record.ts'

/** A unit that cargo ran, by what it was: `serde 1.0.228 build-script (run)`. */
export interface PastUnit {
  readonly key: string
  readonly durationMs: number
}

export interface PastCommand {
  readonly label: string
  readonly outcome: CargoCommandRecord['outcome']
  readonly durationMs: number | undefined
  /** The units that ran; `undefined` where cargo wrote no timing report. */
  readonly units: readonly PastUnit[] | undefined
}

/** A job record, reduced to what a comparison needs. */
export interface PastRun {
  readonly runId: string
  readonly runAttempt: string
  readonly sha: string
  readonly ref: string
  readonly startedAtMs: number
  /** What this action's own step took. */
  readonly setUpMs?: number | undefined
  /** rustc's version line; '' when it is not known. */
  readonly rustc: string
  /** Of the whole job; `undefined` when sccache did not run. */
  readonly sccache: { readonly hits: number; readonly misses: number } | undefined
  readonly commands: readonly PastCommand[]
  /** What besides the code decides how long work takes: `linker` -> `mold 3.0.0`. */
  readonly conditions?: Readonly<Record<string, string>>
  /** Of a run that saved no snapshot: the one that it started from, by its key, and what cargo built beyond it. */
  readonly beyond?: { readonly snapshot: string; readonly seconds: number } | undefined
  /** Features of the packages that were built, by `name version`; kept of the newest run only. */
  readonly features?: Readonly<Record<string, readonly string[]>>
}

/** One command in its run. */
export interface RanCommand {
  readonly run: PastRun
  readonly command: PastCommand
}

export function toPastRun(record: JobRecord): PastRun {
  const { runId, runAttempt, sha, ref } = record.job
  const { sccache } = record
  return {
    runId,
    runAttempt,
    sha,
    ref,
    startedAtMs: record.startedAtMs,
    ...(record.setUpMs === undefined ? {} : { setUpMs: record.setUpMs }),
    rustc: record.versions['rustc'] ?? '',
    sccache: sccache && { hits: sccache.hits, misses: sccache.misses },
    commands: record.commands.map(toPastCommand),
    conditions: conditionsOf(record),
    features: featuresOf(record),
  }
}

/** Settings by their effective value, whoever set them; the linker by who really linked. */
function conditionsOf({ settings, linker, cache, versions }: JobRecord): Record<string, string> {
  const [most] = Object.entries(linker.linked).sort(([, one], [, other]) => other - one)
  return {
    ...Object.fromEntries(
      settings
        // Where our wrappers lie says nothing of what they do.
        .filter(({ key }) => !/rustc-wrapper$|\.linker$/.test(key))
        .map(({ key, value }) => [key, value] as const),
    ),
    ...(most === undefined ? {} : { linker: most[0] }),
    cache: hasRestored(cache) ? 'restored' : 'nothing restored',
    ...(versions['cargo'] === undefined ? {} : { cargo: versions['cargo'] }),
  }
}

function featuresOf({ commands }: JobRecord): Record<string, readonly string[]> {
  const units = commands.flatMap(({ units }) => units)
  const told = units.filter(({ features }) => features !== undefined && features.length > 0)
  return Object.fromEntries(
    told.map(({ name, version, features = [] }) => [`${name} ${version}`, features] as const),
  )
}

function toPastCommand(command: CargoCommandRecord): PastCommand {
  const { label, outcome, durationMs, unitCounts, units } = command
  const wasReported = unitCounts !== undefined || units.length > 0
  return {
    label,
    outcome,
    durationMs,
    units: wasReported ? units.map(toPastUnit) : undefined,
  }
}

function toPastUnit({ name, version, target, durationMs }: UnitRecord): PastUnit {
  return { key: `${name} ${version} ${target}`.trim(), durationMs }
}

/** Whether the command's time says what its work costs: not when it stopped half-way. */
export function isComparable(command: PastCommand): boolean {
  const ended = command.outcome === 'succeeded' || command.outcome === 'unknown'
  return ended && command.durationMs !== undefined
}

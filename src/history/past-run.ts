import type { CargoCommandRecord, JobRecord, UnitRecord } from '../timing/job-record.ts'

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
  /** rustc's version line; '' when it is not known. */
  readonly rustc: string
  /** Of the whole job; `undefined` when sccache did not run. */
  readonly sccache: { readonly hits: number; readonly misses: number } | undefined
  readonly commands: readonly PastCommand[]
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
    rustc: record.versions['rustc'] ?? '',
    sccache: sccache && { hits: sccache.hits, misses: sccache.misses },
    commands: record.commands.map(toPastCommand),
  }
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

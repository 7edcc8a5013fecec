import { argumentsToKeep, commandLabel, onlyBuilds } from './cargo-arguments.ts'
import type { CargoTimings } from './cargo-timings.ts'
import type { CargoCommandRecord } from './command-record.ts'
import { type JobRecord, RECORD_SCHEMA } from './job-record.ts'
import type { ShimCommand } from './shim-records.ts'

/** The parts of a job record, each from the room that knows it. */
type RecordParts = Omit<JobRecord, 'schema' | 'commands'> & {
  readonly commands: readonly CargoCommandRecord[]
}

export function buildRecord(parts: RecordParts): JobRecord {
  return { schema: RECORD_SCHEMA, ...parts, commands: [...parts.commands] }
}

/** A timing report, with when its build began, in milliseconds since the epoch. */
export type ReportedTimings = CargoTimings & { readonly startedAtMs: number }

/** A command as the record keeps it: what the shim saw, with what cargo told about its units. */
export function commandRecord(
  command: ShimCommand,
  timings: ReportedTimings | undefined,
): CargoCommandRecord {
  const { args, cwd, startMs, endMs, exitCode, outcome } = command
  return {
    label: commandLabel(args),
    args: [...argumentsToKeep(args)],
    cwd,
    startMs,
    // Clocks are set back at times; a duration below zero would make the whole record invalid.
    ...(endMs === undefined ? {} : { durationMs: Math.max(0, Math.round(endMs - startMs)) }),
    ...(exitCode === undefined ? {} : { exitCode }),
    outcome,
    ...(timings?.unitCounts === undefined ? {} : { unitCounts: timings.unitCounts }),
    units: [...(timings?.units ?? [])],
    ...partsOf(command, timings),
    ...(timings?.cores === undefined ? {} : { cores: timings.cores }),
    ...(timings?.criticalPath.length ? { criticalPath: [...timings.criticalPath] } : {}),
    ...(command.cpuMs === undefined ? {} : { cpuMs: command.cpuMs }),
  }
}

/** Before, during and after the build: cargo's report tells when it began and how long it took. */
function partsOf(
  { startMs, endMs, args }: ShimCommand,
  timings: ReportedTimings | undefined,
): Pick<CargoCommandRecord, 'beforeBuildMs' | 'buildMs' | 'afterBuildMs'> {
  if (timings?.totalMs === undefined || endMs === undefined) return {}
  const beforeBuildMs = Math.max(0, Math.round(timings.startedAtMs - startMs))
  const buildMs = Math.min(timings.totalMs, Math.max(0, Math.round(endMs - startMs)))
  const rest = Math.round(endMs - startMs) - beforeBuildMs - buildMs
  // After a mere build comes cargo's own end, which is no run of anything.
  return onlyBuilds(args)
    ? { beforeBuildMs, buildMs }
    : { beforeBuildMs, buildMs, afterBuildMs: Math.max(0, rest) }
}

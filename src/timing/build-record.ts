import { argumentsToKeep, commandLabel } from './cargo-arguments.ts'
import type { CargoTimings } from './cargo-timings.ts'
import { type CargoCommandRecord, type JobRecord, RECORD_SCHEMA } from './job-record.ts'
import type { ShimCommand } from './shim-records.ts'

/** The parts of a job record, each from the room that knows it. */
export type RecordParts = Omit<JobRecord, 'schema' | 'commands'> & {
  readonly commands: readonly CargoCommandRecord[]
}

export function buildRecord(parts: RecordParts): JobRecord {
  return { schema: RECORD_SCHEMA, ...parts, commands: [...parts.commands] }
}

/** A command as the record keeps it: what the shim saw, with what cargo told about its units. */
export function commandRecord(
  command: ShimCommand,
  timings: CargoTimings | undefined,
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
  }
}

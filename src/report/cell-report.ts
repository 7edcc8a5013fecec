import * as v from 'valibot'
import type { CommandComparison, Comparison } from '../history/compare.ts'
import type { History } from '../history/history.ts'
import type { Spread } from '../history/spread.ts'
import { parseJson } from '../json/parse-json.ts'
import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { baselineOf, cacheOf, cut, pointsOf, unitsOf } from './cell-report-parts.ts'

const REPORT_SCHEMA = 1

/** Reports come from artifacts, which the code of a fork may have written: all of it is bounded. */
const Text = v.pipe(v.string(), v.maxLength(1000))
const Number_ = v.pipe(v.number(), v.finite())
const Ms = v.pipe(Number_, v.minValue(0))
/** What a chart has room for: days that a browser knows, and no job takes a year. */
const Moment = v.pipe(Number_, v.minValue(0), v.maxValue(4e12))
const Took = v.pipe(Ms, v.maxValue(3e10))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

const VERDICTS = ['slower', 'faster', 'no significant change', 'not enough data'] as const

const CommandReport = v.object({
  label: Text,
  outcome: v.picklist(['succeeded', 'failed', 'cancelled', 'unknown']),
  nowMs: v.optional(Ms),
  beforeMs: v.optional(Ms),
  verdict: v.optional(v.picklist(VERDICTS)),
  usualMs: v.optional(Ms),
  /** The work was another than before. */
  otherWork: v.boolean(),
})

const Point = v.object({
  ...{ startedAtMs: Moment, sha: Text, runId: Text, ms: Took },
  /** `1.95.0`; absent where it is not known. */
  rustc: v.optional(Text),
})

const CacheReport = v.object({
  verdict: v.picklist(['hit', 'partial hit', 'miss']),
  /** The commit whose snapshot it was. */
  commit: v.optional(Text),
})

/** The newest of the runs that times are compared with. */
const BaselineReport = v.object({ ref: v.optional(Text), sha: Text })

const SpreadReport = v.object({
  ...{ cubes: Ms, squares: Ms, degrees: Ms, slowCubes: Ms, slowDegrees: Ms },
})

const Report = v.object({
  schema: v.literal(REPORT_SCHEMA),
  workflow: Text,
  job: Text,
  cell: Text,
  runner: Text,
  runId: Text,
  runAttempt: Text,
  sha: Text,
  startedAtMs: Moment,
  commands: v.pipe(v.array(CommandReport), v.maxLength(100)),
  sccache: v.optional(v.object({ hits: Count, misses: Count })),
  /** Of the page with the job's log; absent where the runner does not tell it. */
  jobId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  /** Of the snapshot; absent where none takes part. */
  cache: v.optional(CacheReport),
  /** Units that came from earlier runs. */
  cached: v.optional(v.object({ cached: Count, total: Count })),
  baseline: v.optional(BaselineReport),
  /** Crates and build scripts of all commands; absent where cargo told of none. */
  units: v.optional(v.object({ compiled: Count, total: Count })),
  warnings: Count,
  /** The job's noise, for the verdicts of the repository's other jobs. */
  noise: v.optional(SpreadReport),
  /** The time of all commands in earlier runs and in this one, the newest last. */
  history: v.pipe(v.array(Point), v.maxLength(100)),
})

/** What a job tells the other jobs of its run: a row of the comment, and a line of the trend page. */
export type CellReport = v.InferOutput<typeof Report>
export type CommandReport = v.InferOutput<typeof CommandReport>

interface CellReportParts {
  readonly record: JobRecord
  readonly comparison: Comparison | undefined
  readonly history: History
  readonly noise: Spread
  readonly warnings: number
}

export function cellReport({
  record,
  comparison,
  history,
  noise,
  warnings,
}: CellReportParts): CellReport {
  const { workflow, job, cell, runner, runId, runAttempt, sha } = record.job
  const { sccache } = record
  return {
    schema: REPORT_SCHEMA,
    ...{ workflow, job, cell: cut(cell), runner, runId, runAttempt, sha },
    startedAtMs: record.startedAtMs,
    commands: record.commands
      .slice(0, 100)
      .map((command, index) => commandReport(command, comparison?.commands[index])),
    ...(sccache === undefined ? {} : { sccache: { hits: sccache.hits, misses: sccache.misses } }),
    ...unitsOf(record),
    ...(record.job.jobId === undefined ? {} : { jobId: record.job.jobId }),
    ...cacheOf(record),
    ...baselineOf(comparison),
    warnings,
    noise,
    history: pointsOf(record, history),
  }
}

function commandReport(
  { label, outcome, durationMs }: CargoCommandRecord,
  comparison: CommandComparison | undefined,
): CommandReport {
  return {
    label: cut(label),
    outcome,
    ...(durationMs === undefined ? {} : { nowMs: durationMs }),
    ...(comparison === undefined
      ? {}
      : { beforeMs: comparison.beforeMs, verdict: comparison.verdict }),
    ...(comparison?.baseline === undefined ? {} : { usualMs: comparison.baseline.medianMs }),
    otherWork: comparison?.work.kind === 'different',
  }
}

/** Reads a report that anybody may have written; `undefined` when it is not one. */
export function parseCellReport(text: string): CellReport | undefined {
  return parseJson(Report, text)
}

/** What makes two reports those of one cell, in whatever attempt. */
function cellKey({ workflow, job, cell, runner }: CellReport): string {
  return JSON.stringify([workflow, job, cell, runner])
}

/** Of each cell the report of its latest attempt, in a fixed order. */
export function latestReports(reports: readonly CellReport[]): readonly CellReport[] {
  const latest = new Map<string, CellReport>()
  for (const report of reports) {
    const known = latest.get(cellKey(report))
    if (known === undefined || Number(report.runAttempt) >= Number(known.runAttempt)) {
      latest.set(cellKey(report), report)
    }
  }
  return [...latest.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it)
}

/** `test (ubuntu-24.04, stable)`, as GitHub names the cells of a matrix; foreign text. */
export function plainName({ job, cell }: Pick<CellReport, 'cell' | 'job'>): string {
  const values = matrixValues(cell)
  return values.length === 0 ? job : `${job} (${values.join(', ')})`
}

function matrixValues(cell: string): readonly string[] {
  try {
    const matrix: unknown = JSON.parse(cell)
    if (typeof matrix !== 'object' || matrix === null) return []
    return Object.values(matrix).map((value) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    )
  } catch {
    return [cell] // cut off where it was too long
  }
}

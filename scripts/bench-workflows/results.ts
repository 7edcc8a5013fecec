import * as v from 'valibot'
import { readResultsFile } from '../results-file.ts'

const Milliseconds = v.number()
const Bytes = v.number()

const MeasurementSchema = v.object({
  job: v.string(),
  scenario: v.string(),
  method: v.string(),
  /** Digest of the job's definition, its commits and the method's action. */
  of: v.string(),
  commit: v.string(),
  /** From the first step's start to the last post step's end. */
  wholeMs: Milliseconds,
  /** The job's own run lines. */
  buildMs: Milliseconds,
  /** Of the method's step, and of all post steps. */
  setUpMs: Milliseconds,
  postMs: Milliseconds,
  restoredBytes: Bytes,
  savedBytes: Bytes,
  /** What the cache service held afterwards. */
  heldBytes: Bytes,
  /** The method says so, or got bytes. */
  restored: v.boolean(),
  /** Of each step of the job itself, in order. */
  exits: v.array(v.object({ step: v.string(), exit: v.string() })),
  /** Steps of the method that failed, main or post. */
  failed: v.array(v.string()),
  at: v.string(),
})

export type WorkflowMeasurement = v.InferOutput<typeof MeasurementSchema>

const ResultsSchema = v.object({
  schema: v.literal(1),
  machine: v.string(),
  /** Method -> what it is. */
  methods: v.record(v.string(), v.string()),
  /** Job -> why it was not run there. */
  skipped: v.record(v.string(), v.string()),
  measurements: v.array(MeasurementSchema),
})

export type WorkflowResults = v.InferOutput<typeof ResultsSchema>

/** What earlier starts measured; `undefined` where the file is missing. Throws when it is something else. */
export function readWorkflowResults(file: string): Promise<WorkflowResults | undefined> {
  return readResultsFile(file, ResultsSchema)
}

type RunName = Pick<WorkflowMeasurement, 'job' | 'scenario' | 'method'>

export function isSameRun(one: RunName, other: RunName): boolean {
  return one.job === other.job && one.scenario === other.scenario && one.method === other.method
}

/** The results with one more measurement, which takes the place of an earlier one of the same run. */
export function withWorkflowMeasurement(
  results: WorkflowResults,
  added: WorkflowMeasurement,
): WorkflowResults {
  const others = results.measurements.filter((known) => !isSameRun(known, added))
  return { ...results, measurements: [...others, added] }
}

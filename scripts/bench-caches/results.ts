import * as v from 'valibot'
import { readResultsFile } from '../results-file.ts'

const MeasurementSchema = v.object({
  project: v.string(),
  /** Counted from 1. */
  round: v.number(),
  scenario: v.string(),
  method: v.string(),
  /** From the toolchain's step to the end of the build: set-up, restore and cargo. */
  criticalMs: v.number(),
  /** Cargo's part of it. */
  cargoMs: v.number(),
  /** What comes after the build: all post steps. */
  afterMs: v.number(),
  /** Bytes that came from and went to the cache service, as they travelled. */
  restoredBytes: v.number(),
  savedBytes: v.number(),
  /** What the cache service held afterwards. */
  footprintBytes: v.number(),
  /** Packages that cargo says it compiled; a wrapper's cache hits count. */
  compiled: v.number(),
  at: v.string(),
})

export type Measurement = v.InferOutput<typeof MeasurementSchema>

/** Names one job of the benchmark. */
export type JobName = Pick<Measurement, 'project' | 'round' | 'scenario' | 'method'>

/** What one run of a job tells. */
export type JobNumbers = Omit<Measurement, 'project' | 'round' | 'scenario' | 'method' | 'at'>

const ResultsSchema = v.object({
  schema: v.literal(1),
  /** What the numbers were measured on. */
  machine: v.string(),
  measurements: v.array(MeasurementSchema),
})

export type Results = v.InferOutput<typeof ResultsSchema>

/** Results of earlier runs; none where the file is missing. Throws when it is something else. */
export async function readResults(file: string, machine: string): Promise<Results> {
  const known = await readResultsFile(file, ResultsSchema)
  return known ?? { schema: 1, machine, measurements: [] }
}

export function isSameJob(one: JobName, other: JobName): boolean {
  return (
    one.project === other.project &&
    one.round === other.round &&
    one.scenario === other.scenario &&
    one.method === other.method
  )
}

/** The results with one more measurement, which takes the place of an earlier one of the same job. */
export function withMeasurement(results: Results, added: Measurement): Results {
  const others = results.measurements.filter((known) => !isSameJob(known, added))
  return { ...results, measurements: [...others, added] }
}

interface Selection {
  readonly projects: readonly { readonly name: string }[]
  readonly methods: readonly { readonly name: string }[]
  /** Names; empty for all. */
  readonly scenarios: readonly string[]
}

/** The results without what is to be measured again. */
export function without(results: Results, { projects, methods, scenarios }: Selection): Results {
  const isChosen = ({ project, method, scenario }: Measurement): boolean =>
    projects.some(({ name }) => name === project) &&
    methods.some(({ name }) => name === method) &&
    (scenarios.length === 0 || scenarios.includes(scenario))
  return { ...results, measurements: results.measurements.filter((one) => !isChosen(one)) }
}

import * as v from 'valibot'
import { readResultsFile } from '../results-file.ts'
import { METHOD_NAMES } from './methods.ts'

const Count = v.number()

const MeasurementSchema = v.object({
  store: v.string(),
  /** By how many milliseconds each answer of the store was late. */
  latencyMs: v.number(),
  /** Counted from 1. */
  round: v.number(),
  method: v.picklist(METHOD_NAMES),
  scenario: v.string(),
  /** From the toolchain's step to the end of the build: set-up, restore and cargo. */
  criticalMs: v.number(),
  /** Cargo's part of it. */
  cargoMs: v.number(),
  /** What comes after the build: all post steps. */
  afterMs: v.number(),
  /** As sccache counted them. */
  ...{ hits: Count, misses: Count, writes: Count },
  /** A snapshot was restored. */
  restored: v.boolean(),
  /** Between sccache and the store: how often one of them waited for the other, and what travelled. */
  ...{ roundTrips: Count, fromStoreBytes: Count, toStoreBytes: Count },
  at: v.string(),
})

export type StoresMeasurement = v.InferOutput<typeof MeasurementSchema>

/** Names one job of the benchmark. */
export type StoresJob = Pick<
  StoresMeasurement,
  'store' | 'latencyMs' | 'round' | 'method' | 'scenario'
>

const ResultsSchema = v.object({
  schema: v.literal(1),
  /** What the numbers were measured on, what was built, and a digest of the action. */
  ...{ machine: v.string(), project: v.string(), action: v.string() },
  /** Store -> why it was not measured. */
  leftOut: v.record(v.string(), v.string()),
  measurements: v.array(MeasurementSchema),
})

export type StoresResults = v.InferOutput<typeof ResultsSchema>

/** What earlier starts measured; `undefined` where the file is missing. Throws when it is something else. */
export function readStoresResults(file: string): Promise<StoresResults | undefined> {
  return readResultsFile(file, ResultsSchema)
}

export function isSameStoresJob(one: StoresJob, other: StoresJob): boolean {
  return (
    one.store === other.store &&
    one.latencyMs === other.latencyMs &&
    one.round === other.round &&
    one.method === other.method &&
    one.scenario === other.scenario
  )
}

/** The results with one more measurement, which takes the place of an earlier one of the same job. */
export function withStoresMeasurement(
  results: StoresResults,
  added: StoresMeasurement,
): StoresResults {
  const others = results.measurements.filter((known) => !isSameStoresJob(known, added))
  return { ...results, measurements: [...others, added] }
}

import type { MethodName } from './methods.ts'
import type { WorkflowMeasurement } from './results.ts'
import type { WorkflowScenario } from './scenarios.ts'

/** All runs of a job with one method, in the order of the scenarios. */
export interface Chain {
  readonly job: string
  readonly method: MethodName
  readonly runs: readonly WorkflowMeasurement[]
  /** Of all runs but the cold one. */
  readonly warmMs: number
}

const METHOD_NAMES: readonly MethodName[] = ['none', 'rust-cache', 'fast-cargo']

/** What is measured completely, in the corpus' order. */
export function finishedChains(
  jobs: readonly string[],
  scenarios: readonly WorkflowScenario[],
  measurements: readonly WorkflowMeasurement[],
): readonly Chain[] {
  return jobs.flatMap((job) =>
    METHOD_NAMES.flatMap((method) => {
      const own = measurements.filter((one) => one.job === job && one.method === method)
      const runs = scenarios.flatMap(({ name }) => own.filter(({ scenario }) => scenario === name))
      if (runs.length < scenarios.length) return []
      const warm = runs.filter(({ scenario }) => scenario !== 'cold')
      return [{ job, method, runs, warmMs: sumOf(warm, ({ wholeMs }) => wholeMs) }]
    }),
  )
}

export function chainOf(
  chains: readonly Chain[],
  job: string,
  method: MethodName,
): Chain | undefined {
  return chains.find((chain) => chain.job === job && chain.method === method)
}

/** Jobs that every one of the methods has finished. */
export function sharedJobs(
  chains: readonly Chain[],
  methods: readonly MethodName[],
): readonly string[] {
  const jobs = [...new Set(chains.map(({ job }) => job))]
  return jobs.filter((job) => methods.every((method) => chainOf(chains, job, method) !== undefined))
}

/** The methods of which anything is finished. */
export function methodsIn(chains: readonly Chain[]): readonly MethodName[] {
  return METHOD_NAMES.filter((name) => chains.some(({ method }) => method === name))
}

export function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

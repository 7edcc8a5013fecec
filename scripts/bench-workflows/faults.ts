import type { WorkflowMeasurement } from './results.ts'

/** Where a run did not end as the same one without an action, or its action failed; in words. */
export function faultsOf(
  all: readonly WorkflowMeasurement[],
  run: WorkflowMeasurement,
): readonly string[] {
  const { job, scenario, method, exits, failed } = run
  const where = `${job}, ${scenario}, ${method}`
  const none = all.find(
    (one) => one.job === job && one.scenario === scenario && one.method === 'none',
  )
  const differing = none === undefined ? [] : differences(none.exits, exits)
  return [
    ...failed.map((step) => `${where}: the step "${step}" failed`),
    ...differing.map((what) => `${where}: ${what}`),
  ]
}

type Exits = WorkflowMeasurement['exits']

function differences(none: Exits, exits: Exits): readonly string[] {
  const length = Math.max(none.length, exits.length)
  return Array.from({ length }, (_, at) => [none[at], exits[at]] as const)
    .filter(([one, other]) => one?.step !== other?.step || one?.exit !== other?.exit)
    .map(([one, other]) => {
      const step = one?.step ?? other?.step
      return `"${step}" ended with ${other?.exit ?? 'nothing'}, without an action with ${one?.exit ?? 'nothing'}`
    })
}

/** The faults of all runs. */
export function allFaults(measurements: readonly WorkflowMeasurement[]): readonly string[] {
  return measurements.flatMap((run) => faultsOf(measurements, run))
}

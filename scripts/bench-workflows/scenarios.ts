/** One run of a job, on what the runs before it saved. */
export interface WorkflowScenario {
  readonly name: string
  readonly title: string
  readonly event: 'push' | 'pull_request'
  /** Which of the project's commits. */
  readonly at: number
}

const SCENARIOS: readonly WorkflowScenario[] = [
  { name: 'cold', title: 'cold', event: 'push', at: 0 },
  { name: 'same', title: 'same, PR', event: 'pull_request', at: 0 },
  { name: 'next-1', title: 'next 1', event: 'push', at: 1 },
  { name: 'next-2', title: 'next 2', event: 'push', at: 2 },
  { name: 'next-3', title: 'next 3', event: 'push', at: 3 },
]

export const MOST_NEXT = 3

/** The default branch with nothing stored, a pull request of that commit, and the commits that follow it. */
export function scenariosWith(next: number): readonly WorkflowScenario[] {
  return SCENARIOS.filter(({ at }) => at <= next)
}

import { isSameJob, type JobName } from '../bench-caches/results.ts'

export interface ReplayStep {
  readonly commit: string
  /** Counted from 1, the oldest. */
  readonly place: number
  readonly method: string
}

/** What is left to build: commit by commit, so that a slow quarter of an hour falls on all methods. */
export function nextSteps(
  history: readonly string[],
  methods: readonly string[],
  done: readonly JobName[],
): readonly ReplayStep[] {
  const all = history.flatMap((commit, at) =>
    methods.map((method) => ({ commit, place: at + 1, method })),
  )
  return all.filter(
    ({ commit, place, method }) =>
      !done.some((job) =>
        isSameJob(job, { project: job.project, scenario: commit, round: place, method }),
      ),
  )
}

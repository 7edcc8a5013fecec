import type { JobState } from './job-state.ts'
import { pathWith } from './machine-environment.ts'
import type { JobResult, Orphan } from './options.ts'

export function jobResult(job: JobState, orphans: readonly Orphan[]): JobResult {
  return {
    conclusion: job.status,
    steps: job.results,
    log: job.log.lines.join('\n'),
    summary: job.summaries.join('\n'),
    env: { ...job.env },
    path: pathWith(job.prependedPath, job.env['PATH'] ?? job.machineEnv['PATH'] ?? ''),
    annotations: job.results.flatMap(({ annotations }) => annotations),
    orphans,
    leaks: job.log.leaks,
  }
}

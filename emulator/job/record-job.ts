import type { WorkflowJob, WorkflowRun } from '../rest/repository.ts'
import type { JobState } from './job-state.ts'
import type { Outcome } from './options.ts'

/** For a pull request GitHub tells the commit of its branch, not of the merge that is built. */
function runOf({ runId, workflow, sha, pullRequest }: JobState['context']): WorkflowRun {
  return { id: runId, name: workflow, headSha: pullRequest?.headSha ?? sha }
}

/** Lists the job in the REST API's jobs of the run, where it stays after its end. */
export function recordJob({ context, options }: JobState): { end(conclusion: Outcome): Outcome } {
  const { jobs, runs } = options.services.repository
  if (!runs.some(({ id }) => id === context.runId)) runs.push(runOf(context))
  const row = {
    id: jobs.length + 1,
    runId: context.runId,
    runAttempt: context.runAttempt,
    name: context.job,
    status: 'in_progress' as 'completed' | 'in_progress',
    conclusion: null as WorkflowJob['conclusion'],
    startedAt: new Date().toISOString(),
    completedAt: null as string | null,
  }
  jobs.push(row)
  return {
    end: (conclusion) => {
      row.status = 'completed'
      row.conclusion ??= conclusion
      row.completedAt ??= new Date().toISOString()
      return conclusion
    },
  }
}

import type { RunContext } from './options.ts'

/** The event as GITHUB_EVENT_PATH and `github.event` have it: the parts that actions look at. */
export function eventPayload(context: RunContext): Record<string, unknown> {
  const [owner = '', name = ''] = context.repository.split('/')
  const { pullRequest, endedRun } = context
  return {
    repository: {
      id: 1,
      name,
      full_name: context.repository,
      default_branch: context.defaultBranch,
      private: false,
      fork: false,
      owner: { login: owner },
      html_url: `https://github.com/${context.repository}`,
    },
    sender: { login: owner },
    ...(context.event === 'push' ? { ref: context.ref, after: context.sha } : {}),
    ...(pullRequest === undefined ? {} : pullRequestPart(context, pullRequest)),
    ...(endedRun === undefined ? {} : workflowRunPart(endedRun)),
    ...(Object.keys(context.inputs).length === 0 ? {} : { inputs: context.inputs }),
  }
}

function pullRequestPart(
  { repository }: RunContext,
  pull: NonNullable<RunContext['pullRequest']>,
): Record<string, unknown> {
  const head = pull.fork ? `someone/${repository.split('/')[1]}` : repository
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      html_url: `https://github.com/${repository}/pull/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo: { full_name: head, fork: pull.fork } },
      base: {
        ref: pull.baseRef,
        sha: pull.baseSha ?? '0'.repeat(40),
        repo: { full_name: repository, fork: false },
      },
    },
  }
}

function workflowRunPart(run: NonNullable<RunContext['endedRun']>): Record<string, unknown> {
  return {
    action: 'completed',
    workflow_run: {
      id: run.runId,
      name: run.workflow,
      head_sha: run.headSha,
      head_branch: run.headBranch,
      head_repository: { full_name: run.headRepository },
      // GitHub leaves it empty for pull requests from forks.
      pull_requests: [],
      status: 'completed',
    },
  }
}

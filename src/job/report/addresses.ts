import type { JobContext } from '../../runner/github-ports.ts'

type Where = Pick<JobContext, 'serverUrl' | 'repository'>

/** The repository's page; `undefined` where the server is not known. */
export function repositoryUrl({ serverUrl, repository }: Where): string | undefined {
  return serverUrl && `${serverUrl}/${repository}`
}

/** The page of a run. */
export function runUrl(context: Where, runId: string): string | undefined {
  const url = repositoryUrl(context)
  return url && `${url}/actions/runs/${runId}`
}

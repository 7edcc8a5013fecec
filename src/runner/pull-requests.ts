import type { getOctokit } from '@actions/github'
import { ApiError, describeError } from './errors.ts'
import type { Job, PullRequests } from './github-ports.ts'

/** An API that does not answer must not hold the job. */
const LIMIT_MS = 10_000
const PAGE = 100

/** The REST API with the token of the input `token`, on the repository that the job runs for. */
export function pullRequests(
  { context, input, env }: Pick<Job, 'context' | 'env' | 'input'>,
  limitMs = LIMIT_MS,
): PullRequests {
  const asked = withLimit(limitMs)
  const [owner = '', repo = ''] = context.repository.split('/')
  const here = { owner, repo }
  const baseUrl = env('GITHUB_API_URL') || 'https://api.github.com'
  const client = () => restClient(input('token'), baseUrl)
  return {
    comments: (issue_number, { number: page, sinceMs }) =>
      asked(async (request) => {
        const since = sinceMs === undefined ? {} : { since: new Date(sinceMs).toISOString() }
        const query = { ...here, issue_number, page, per_page: PAGE, ...since, request }
        const { data, headers } = await (await client()).issues.listComments(query)
        return {
          comments: data.map(readComment),
          hasMore: /rel="next"/.test(headers.link ?? ''),
        }
      }),
    create: (issue_number, body) =>
      asked(async (request) => {
        const { data } = await (await client()).issues.createComment({
          ...{ ...here, issue_number, body, request },
        })
        return readComment(data)
      }),
    update: (comment_id, body) =>
      asked(async (request) => {
        await (await client()).issues.updateComment({ ...here, comment_id, body, request })
      }),
    remove: (comment_id) =>
      asked(async (request) => {
        await (await client()).issues.deleteComment({ ...here, comment_id, request })
      }),
    withHead: ({ headRepository, headBranch, headSha }) =>
      asked(async (request) => {
        const head = `${headRepository.split('/')[0]}:${headBranch}`
        const query = { ...here, state: 'open' as const, head, per_page: PAGE, request }
        const { data } = await (await client()).pulls.list(query)
        return data.find(
          ({ head }) => head.sha === headSha && head.repo?.full_name === headRepository,
        )?.number
      }),
    jobsOf: (runId) =>
      asked(async (request) => {
        const query = { ...here, run_id: Number(runId), per_page: PAGE, request }
        const { data } = await (await client()).actions.listJobsForWorkflowRun(query)
        const done = data.jobs.filter(({ status }) => status === 'completed').length
        return { total: data.total_count, unfinished: data.total_count - done }
      }),
  }
}

/** Loaded when it is used: main never does. */
export async function restClient(
  token: string,
  baseUrl: string,
): Promise<ReturnType<typeof getOctokit>['rest']> {
  const library = await import('@actions/github')
  return library.getOctokit(token || 'none', { baseUrl }).rest
}

interface FoundComment {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string } | null
}

function readComment({ id, body = '', user }: FoundComment) {
  return { id, body, author: user?.login ?? '' }
}

type Call<T> = (request: { readonly signal: AbortSignal }) => Promise<T>

export function withLimit(limitMs = LIMIT_MS): <T>(call: Call<T>) => Promise<T> {
  return async (call) => {
    try {
      return await call({ signal: AbortSignal.timeout(limitMs) })
    } catch (cause) {
      const status = cause instanceof Error && 'status' in cause ? Number(cause.status) : 0
      throw new ApiError(describeError(cause), status, { cause })
    }
  }
}

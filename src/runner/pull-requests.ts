import type { getOctokit } from '@actions/github'
import { COMMENTS, readComments } from './comments-query.ts'
import { ApiError, describeError } from './errors.ts'
import type { Job, PullRequests, RunJobs } from './github-ports.ts'

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
    comments: (pull, page) =>
      asked(async (request) => {
        const { graphql } = await apiClient(input('token'), baseUrl)
        const range = page === 'newest' ? { last: PAGE } : { first: PAGE, after: page.after }
        const answer = await graphql(COMMENTS, { owner, name: repo, pull, ...range, request })
        return readComments(answer)
      }),
    create: (issue_number, body) =>
      asked(async (request) => {
        const { data } = await (await client()).issues.createComment({
          ...{ ...here, issue_number, body, request },
        })
        return { id: data.id, body, isByUs: true }
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
    run: (run_id) =>
      asked(async (request) => {
        const { data } = await (await client()).actions.getWorkflowRun({ ...here, run_id, request })
        return { workflow: data.name ?? '', headSha: data.head_sha }
      }).catch(missing),
    jobsOf: (runId) =>
      asked(async (request) => {
        const query = { ...here, run_id: Number(runId), per_page: PAGE, request }
        return readJobs(await client(), query)
      }),
  }
}

type Rest = Awaited<ReturnType<typeof restClient>>
type JobsQuery = NonNullable<Parameters<Rest['actions']['listJobsForWorkflowRun']>[0]>

/** A matrix has at most 256 jobs, and a workflow may have more than one. */
const MOST_PAGES_OF_JOBS = 4

async function readJobs({ actions }: Rest, query: JobsQuery): Promise<RunJobs> {
  const names: string[] = []
  let done = 0
  for (let calls = 1; ; calls++) {
    const { data } = await actions.listJobsForWorkflowRun({ ...query, page: calls })
    names.push(...data.jobs.map(({ name }) => name))
    done += data.jobs.filter(({ status }) => status === 'completed').length
    const total = data.total_count
    if (names.length >= total || data.jobs.length < PAGE || calls === MOST_PAGES_OF_JOBS) {
      return { total, unfinished: total - done, names, calls }
    }
  }
}

function missing(error: unknown): undefined {
  if (!(error instanceof ApiError) || error.status !== 404) throw error
}

/** Loaded when it is used: main never does. */
async function apiClient(token: string, baseUrl: string): Promise<ReturnType<typeof getOctokit>> {
  const library = await import('@actions/github')
  return library.getOctokit(token || 'none', { baseUrl })
}

export async function restClient(
  token: string,
  baseUrl: string,
): Promise<ReturnType<typeof getOctokit>['rest']> {
  return (await apiClient(token, baseUrl)).rest
}

type Call<T> = (request: { readonly signal: AbortSignal }) => Promise<T>

export function withLimit(limitMs = LIMIT_MS): <T>(call: Call<T>) => Promise<T> {
  return async (call) => {
    try {
      return await call({ signal: AbortSignal.timeout(limitMs) })
    } catch (cause) {
      throw new ApiError(describeError(cause), statusOf(cause), { cause })
    }
  }
}

/** GraphQL says what it refuses in an answer that is sound by itself. */
function statusOf(thrown: unknown): number {
  if (!(thrown instanceof Error)) return 0
  if ('status' in thrown) return Number(thrown.status)
  const refusal = /not accessible by|must have .* permission|Could not resolve to a/.exec(
    thrown.message,
  )
  return refusal === null ? 0 : 403
}

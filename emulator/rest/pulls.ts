import type { JsonAnswer } from '../http/answers.ts'
import { pageOf } from './pages.ts'
import type { PullRequest } from './repository.ts'
import { NOT_FOUND, type RestCall, type Route } from './route.ts'
import type { PullRequestShape } from './shapes.ts'

export const pullRoutes: readonly Route[] = [
  {
    name: 'get pull request',
    method: 'GET',
    path: '/pulls/{n}',
    permissions: ['pull-requests'],
    answer: get,
  },
  {
    name: 'list pull requests',
    method: 'GET',
    path: '/pulls',
    permissions: ['pull-requests'],
    answer: list,
  },
]

function get(call: RestCall): JsonAnswer {
  const pull = call.state.repository.pulls.find(({ number }) => number === call.number)
  return pull === undefined ? NOT_FOUND : { status: 200, body: present(pull, call) }
}

function list(call: RestCall): JsonAnswer {
  const query = call.exchange.url.searchParams
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const all = call.state.repository.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || head === labelOf(pull, call))
  const { items, headers } = pageOf(all, call.exchange)
  return { status: 200, body: items.map((pull) => present(pull, call)), headers }
}

/** `owner:branch`, as the query names it. */
function labelOf({ headRef, headRepository }: PullRequest, { fullName }: RestCall): string {
  return `${(headRepository ?? fullName).split('/')[0]}:${headRef}`
}

function present(pull: PullRequest, call: RestCall): PullRequestShape {
  const { number, state, headRef, headSha, baseRef, headRepository } = pull
  const { fullName } = call
  const repo = { full_name: fullName }
  const head = { full_name: headRepository ?? fullName }
  return {
    number,
    state,
    html_url: `https://github.com/${fullName}/pull/${number}`,
    head: { label: labelOf(pull, call), ref: headRef, sha: headSha, repo: head },
    base: { label: `${fullName.split('/')[0]}:${baseRef}`, ref: baseRef, repo },
  }
}

import type { JsonAnswer } from '../http/answers.ts'
import { pageOf } from './pages.ts'
import type { IssueComment } from './repository.ts'
import { NOT_FOUND, type RestCall, type Route } from './route.ts'
import type { IssueCommentShape } from './shapes.ts'

const COMMENTS = '/issues/{n}/comments'
const COMMENT = '/issues/comments/{n}'
const permissions = ['issues', 'pull-requests'] as const

export const commentRoutes: readonly Route[] = [
  { name: 'list comments', method: 'GET', path: COMMENTS, permissions, answer: list },
  { name: 'create comment', method: 'POST', path: COMMENTS, permissions, answer: create },
  { name: 'get comment', method: 'GET', path: COMMENT, permissions, answer: get },
  { name: 'update comment', method: 'PATCH', path: COMMENT, permissions, answer: update },
  { name: 'delete comment', method: 'DELETE', path: COMMENT, permissions, answer: remove },
]

/** Longest body that GitHub's own error text allows, in characters. */
const LONGEST_BODY = 65_536

function list(call: RestCall): JsonAnswer {
  const since = Date.parse(call.exchange.url.searchParams.get('since') ?? '') || 0
  const all = call.state.repository.comments.filter(
    ({ issue, updatedAt }) => issue === call.number && Date.parse(updatedAt) >= since,
  )
  const { items, headers } = pageOf(all, call.exchange)
  return { status: 200, body: items.map((comment) => present(comment, call)), headers }
}

function create(call: RestCall): JsonAnswer {
  const body = String(call.body['body'] ?? '')
  const refused = refusal(body)
  if (refused !== undefined) return refused
  const { comments, viewer } = call.state.repository
  const now = new Date().toISOString()
  const comment: IssueComment = {
    id: Math.max(0, ...comments.map(({ id }) => id)) + 1,
    issue: call.number,
    body,
    author: viewer,
    createdAt: now,
    updatedAt: now,
  }
  comments.push(comment)
  return { status: 201, body: present(comment, call) }
}

function get(call: RestCall): JsonAnswer {
  const comment = found(call)
  return comment === undefined ? NOT_FOUND : { status: 200, body: present(comment, call) }
}

function update(call: RestCall): JsonAnswer {
  const comment = found(call)
  if (comment === undefined) return NOT_FOUND
  const body = String(call.body['body'] ?? '')
  const refused = refusal(body)
  if (refused !== undefined) return refused
  comment.body = body
  comment.updatedAt = new Date().toISOString()
  return { status: 200, body: present(comment, call) }
}

function remove(call: RestCall): JsonAnswer {
  const comment = found(call)
  if (comment === undefined) return NOT_FOUND
  const { comments } = call.state.repository
  comments.splice(comments.indexOf(comment), 1)
  return { status: 204 }
}

function found({ state, number }: RestCall): IssueComment | undefined {
  return state.repository.comments.find(({ id }) => id === number)
}

function refusal(body: string): JsonAnswer | undefined {
  if (body === '') return invalid('Body cannot be blank')
  if (body.length <= LONGEST_BODY) return undefined
  return invalid(`Body is too long (maximum is ${LONGEST_BODY} characters)`)
}

function invalid(message: string): JsonAnswer {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]
  return { status: 422, body: { message: 'Validation Failed', errors } }
}

function present(comment: IssueComment, { fullName }: RestCall): IssueCommentShape {
  const { id, issue, body, author, createdAt, updatedAt } = comment
  return {
    id,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    html_url: `https://github.com/${fullName}/issues/${issue}#issuecomment-${id}`,
    created_at: createdAt,
    updated_at: updatedAt,
    performed_via_github_app: author === 'github-actions[bot]' ? { slug: 'github-actions' } : null,
  }
}

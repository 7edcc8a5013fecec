import { answerJson, type JsonAnswer, readJson } from '../http/answers.ts'
import { type Faults, faultAnswered } from '../http/faults.ts'
import type { Exchange } from '../http/server.ts'
import type { IssueComment } from './repository.ts'
import type { RestState } from './route.ts'

/** The part of GitHub's schema that is known here; a query of anything else is refused, as GitHub does. */
const FIELDS = new Set([
  ...['repository', 'pullRequest', 'headRefOid', 'comments', 'pageInfo', 'hasNextPage'],
  ...['endCursor', 'nodes', 'url', 'body', 'viewerDidAuthor'],
])

const LARGEST_PAGE = 100

interface Variables {
  readonly owner?: unknown
  readonly name?: unknown
  readonly pull?: unknown
  readonly first?: unknown
  readonly after?: unknown
  readonly last?: unknown
}

/** Answers the query of a pull request's comments: all fields that are known, whichever were asked for. */
export async function answerGraphql(
  exchange: Exchange,
  state: RestState,
  faults: Faults,
): Promise<void> {
  const { notes, request } = exchange
  notes.service = 'rest'
  notes.operation = 'graphql comments'
  if (faultAnswered(faults.take('rest', notes.operation), exchange)) return
  const { query, variables } = await readJson(exchange)
  if (!/^(bearer|token) ./i.test(request.headers.authorization ?? '')) {
    return answerJson(exchange, { status: 401, body: { message: 'Requires authentication' } })
  }
  answerJson(exchange, answer(String(query), Object(variables), state))
}

function answer(query: string, variables: Variables, { repository }: RestState): JsonAnswer {
  const { issues, 'pull-requests': pulls } = repository.permissions
  if (issues === 'none' && pulls === 'none') {
    return refusal('FORBIDDEN', 'Resource not accessible by integration')
  }
  const asked = query.slice(query.indexOf('{')).replaceAll(/\([^)]*\)/g, '')
  const unknown = asked.match(/\w+/g)?.find((field) => !FIELDS.has(field))
  if (unknown !== undefined) return refusal('undefinedField', `Field '${unknown}' doesn't exist`)
  const { comments, headSha } = commentsOf(repository, variables)
  return {
    status: 200,
    body: { data: { repository: { pullRequest: { headRefOid: headSha, comments } } } },
  }
}

function commentsOf(
  { comments, pulls, viewer }: RestState['repository'],
  { owner, name, pull, first, after, last }: Variables,
): { readonly comments: object; readonly headSha: string } {
  const all = comments.filter(({ issue }) => issue === pull)
  const start = Number(after ?? 0)
  const size = Math.min(Number(first ?? last), LARGEST_PAGE)
  const page = first === undefined ? all.slice(-size) : all.slice(start, start + size)
  const hasNextPage = first !== undefined && start + size < all.length
  const node = ({ id, body, author }: IssueComment): object => ({
    url: `https://github.com/${owner}/${name}/pull/${pull}#issuecomment-${id}`,
    body,
    viewerDidAuthor: author === viewer,
  })
  return {
    headSha: pulls.find(({ number }) => number === pull)?.headSha ?? '0'.repeat(40),
    comments: {
      pageInfo: { hasNextPage, endCursor: page.length === 0 ? null : String(start + page.length) },
      nodes: page.map(node),
    },
  }
}

function refusal(type: string, message: string): JsonAnswer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } }
}

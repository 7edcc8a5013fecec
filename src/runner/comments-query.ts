import * as v from 'valibot'
import { ApiError } from './errors.ts'
import type { CommentPage } from './github-ports.ts'

/**
 * The comments of a pull request by GraphQL: the REST API tells who wrote one, and not whether that was
 * the token which asks.
 */
export const COMMENTS = `
query comments($owner: String!, $name: String!, $pull: Int!, $first: Int, $after: String, $last: Int) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $pull) {
      headRefOid
      comments(first: $first, after: $after, last: $last) {
        pageInfo { hasNextPage endCursor }
        nodes { url body viewerDidAuthor }
      }
    }
  }
}`

const Answer = v.object({
  repository: v.object({
    pullRequest: v.object({
      headRefOid: v.string(),
      comments: v.object({
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
        nodes: v.array(
          v.nullable(v.object({ url: v.string(), body: v.string(), viewerDidAuthor: v.boolean() })),
        ),
      }),
    }),
  }),
})

/** Throws `ApiError` for what is no such answer. */
export function readComments(answer: unknown): CommentPage {
  const parsed = v.safeParse(Answer, answer)
  if (!parsed.success) throw new ApiError('the answer holds no comments', 0)
  const { headRefOid, comments } = parsed.output.repository.pullRequest
  const { hasNextPage, endCursor } = comments.pageInfo
  return {
    headSha: headRefOid,
    next: hasNextPage ? (endCursor ?? undefined) : undefined,
    comments: comments.nodes.flatMap((node) => {
      // The number that REST takes; GraphQL's own is too short for it.
      const [, id] = /#issuecomment-(\d{1,15})$/.exec(node?.url ?? '') ?? []
      if (node === null || id === undefined) return []
      return { id: Number(id), body: node.body, isByUs: node.viewerDidAuthor }
    }),
  }
}

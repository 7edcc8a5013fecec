import { createHash } from 'node:crypto'
import type { PullRequestComment } from '../runner/github-ports.ts'

/** What a comment of ours says of itself, unseen in its first line. */
export interface CommentMarker {
  /** Tells the workflows of a repository apart. */
  readonly key: string
  readonly runId: number
  /** What only the jobs of that run can know. */
  readonly runMark?: string | undefined
}

const MARKER =
  /^<!-- fast-cargo ([0-9a-f]{16}) run (\d{1,15})(?: of ([0-9a-f]{16}))?(?: comment (\d{1,15}))? -->/

export function markerKey(workflow: string): string {
  return createHash('sha256').update(workflow).digest('hex').slice(0, 16)
}

/** `id` is the comment's own, once there is one. */
export function markerLine({ key, runId, runMark }: CommentMarker, id?: number): string {
  const proof = id === undefined ? runMark && ` of ${runMark}` : ` comment ${id}`
  return `<!-- fast-cargo ${key} run ${runId}${proof ?? ''} -->`
}

/**
 * The run that a comment is about; `undefined` when it is not ours. That our token wrote it, GitHub
 * says. That this was fast-cargo, and no other workflow which repeats somebody's words, is proven by
 * the comment's own id in it, which nobody knows before it is there; and in the moment before it is
 * put in, by what the jobs of this run alone know.
 */
export function readMarker(
  { id, body, isByUs }: PullRequestComment,
  { key, runId, runMark }: CommentMarker,
): { readonly runId: number } | undefined {
  const [, found, run, mark, own] = MARKER.exec(body) ?? []
  if (!isByUs || found !== key) return undefined
  const isOfRun = runMark !== undefined && mark === runMark && Number(run) === runId
  return isOfRun || Number(own) === id ? { runId: Number(run) } : undefined
}

import { createHash } from 'node:crypto'
import type { PullRequestComment } from '../runner/github-ports.ts'

/** What a comment of ours says of itself, unseen in its first line. */
export interface CommentMarker {
  /** Tells the workflows of a repository apart. */
  readonly key: string
  readonly runId: number
}

/** The author of what is written with a workflow's own token. */
const OWN_AUTHOR = 'github-actions[bot]'

const MARKER = /^<!-- fast-cargo ([0-9a-f]{16}) run (\d{1,16})(?: by ([\w[\]-]{1,60}))? -->/

export function markerKey(workflow: string): string {
  return createHash('sha256').update(workflow).digest('hex').slice(0, 16)
}

/** `author` is needed only where the comment is written with a token of somebody else. */
export function markerLine({ key, runId }: CommentMarker, author?: string): string {
  const by = author === undefined || author === OWN_AUTHOR ? '' : ` by ${author}`
  return `<!-- fast-cargo ${key} run ${runId}${by} -->`
}

/**
 * The run that a comment is about; `undefined` when it is not ours: other bots and people may copy
 * the marker, so the author counts too.
 */
export function readMarker(
  { body, author }: PullRequestComment,
  key: string,
): CommentMarker | undefined {
  const [, found, run, by = OWN_AUTHOR] = MARKER.exec(body) ?? []
  return found === key && by === author ? { key, runId: Number(run) } : undefined
}

import { ApiError } from '../runner/errors.ts'
import type { CommentPage, PullRequestComment, PullRequests } from '../runner/github-ports.ts'
import type { Clock } from '../runner/ports.ts'
import { type CommentMarker, markerLine, readMarker } from './comment-marker.ts'

/** A workflow's token has 1,000 calls an hour for all jobs of the repository. */
export const MOST_CALLS = 6

/** Pages of a hundred comments that are looked through; later ones leave no calls to write with. */
const MOST_PAGES = 4

export type CommentOutcome =
  | { readonly kind: 'written' | 'unchanged'; readonly id: number }
  /** A later run of the workflow has written already. */
  | { readonly kind: 'superseded' }
  /** There is no comment yet, and none is worth making. */
  | { readonly kind: 'nothing new' }
  | { readonly kind: 'too many comments' }

interface StickyRequest {
  readonly pull: number
  readonly marker: CommentMarker
  readonly workflow: string
  /** The commit that the run is for; `undefined` where the event does not tell. */
  readonly headSha: string | undefined
  /** What to say by all that the jobs have told by now, without the marker. No call of the REST API. */
  readonly compose: () => Promise<string>
  /** Whether what there is to say is worth a new comment; always, where it is absent. */
  readonly isWorthwhile?: () => Promise<boolean>
  /** Calls that the job has made before. */
  readonly callsMade?: number
}

type Ports = { readonly pullRequests: PullRequests; readonly clock: Clock }

interface Progress {
  readonly request: StickyRequest
  readonly ports: Ports
  calls: number
}

/**
 * Keeps one comment for the run, provably ours, whichever job writes last: after each write it is looked once more
 * whether other jobs have told something meanwhile. Of several comments the one with the lowest id
 * stays, and the others are taken away. At most six calls of the REST API.
 */
export async function keepComment(request: StickyRequest, ports: Ports): Promise<CommentOutcome> {
  const progress: Progress = { request, ports, calls: request.callsMade ?? 0 }
  const { own, headSha } = await findOwn(progress)
  if (own === undefined) return { kind: 'too many comments' }
  const [found, ...others] = own
  if (await isSuperseded(found, headSha, progress)) return { kind: 'superseded' }
  if (found === undefined) {
    const isWorthwhile = (await request.isWorthwhile?.()) ?? true
    return isWorthwhile ? createComment(progress) : { kind: 'nothing new' }
  }
  const outcome = await keepCurrent(found, 'unchanged', progress)
  // What is left over when the calls are used up, the next job takes away.
  for (const other of others.slice(0, MOST_CALLS - progress.calls)) await remove(other.id, progress)
  return outcome
}

interface FoundComments {
  /** Ours, the oldest first; `undefined` when there are too many comments to look through. */
  readonly own: readonly PullRequestComment[] | undefined
  /** The commit that the pull request is at. */
  readonly headSha: string
}

async function findOwn(progress: Progress): Promise<FoundComments> {
  const { request, ports } = progress
  const own: PullRequestComment[] = []
  let after: string | undefined
  for (let pages = 1; ; pages++) {
    progress.calls += 1
    const page: CommentPage = await ports.pullRequests.comments(
      request.pull,
      after === undefined ? {} : { after },
    )
    own.push(...page.comments.filter((comment) => isOwn(comment, request)))
    const { headSha, next } = page
    if (next === undefined) return { own, headSha }
    if (pages === MOST_PAGES) return { own: own.length > 0 ? own : undefined, headSha }
    after = next
  }
}

function isOwn(comment: PullRequestComment, { marker }: StickyRequest): boolean {
  return readMarker(comment, marker) !== undefined
}

/**
 * Whether the comment is about a later run, by what GitHub knows of it: the pull request has moved on
 * to another commit, or there is such a run. What the comment says of itself is no proof.
 */
async function isSuperseded(
  comment: PullRequestComment | undefined,
  headSha: string,
  progress: Progress,
): Promise<boolean> {
  const { marker, workflow, headSha: ownHead } = progress.request
  const runId = comment && readMarker(comment, marker)?.runId
  if (runId === undefined || runId <= marker.runId) return false
  if (ownHead !== undefined && headSha !== ownHead) return true
  progress.calls += 1
  try {
    const run = await progress.ports.pullRequests.run(runId)
    return run?.workflow === workflow && run.headSha === headSha
  } catch (error) {
    if (error instanceof ApiError) return false // the token may not ask: both are about one commit
    throw error
  }
}

function bodyOf(text: string, { marker }: StickyRequest, id?: number): string {
  return `${markerLine(marker, id)}\n${text}`
}

/** Jobs that find no comment at the same time all make one; all but the first then take theirs away. */
async function createComment(progress: Progress): Promise<CommentOutcome> {
  const { request, ports } = progress
  const body = bodyOf(await request.compose(), request)
  progress.calls += 1
  const created = await ports.pullRequests.create(request.pull, body)
  progress.calls += 1
  const { comments } = await ports.pullRequests.comments(request.pull, 'newest')
  const [lowest] = comments
    .filter((comment) => isOwn(comment, request) && comment.id < created.id)
    .toSorted((one, other) => one.id - other.id)
  if (lowest === undefined) return keepCurrent(created, 'written', progress)
  await remove(created.id, progress)
  return keepCurrent(lowest, 'unchanged', progress)
}

async function remove(id: number, progress: Progress): Promise<void> {
  progress.calls += 1
  try {
    await progress.ports.pullRequests.remove(id)
  } catch (error) {
    if (!isGone(error)) throw error // another job was faster
  }
}

/** Writes until nothing new was told during the write, or no call is left. */
async function keepCurrent(
  comment: PullRequestComment,
  before: 'unchanged' | 'written',
  progress: Progress,
): Promise<CommentOutcome> {
  const { request, ports } = progress
  let { body } = comment
  let kind = before
  for (let round = 0; progress.calls < MOST_CALLS; round++) {
    if (bodyOf(await request.compose(), request, comment.id) === body) break
    if (round > 0) await ports.clock.wait(pauseMs(round))
    body = bodyOf(await request.compose(), request, comment.id)
    progress.calls += 1
    try {
      await ports.pullRequests.update(comment.id, body)
    } catch (error) {
      if (isGone(error) && progress.calls <= MOST_CALLS - 3) return createComment(progress)
      throw error
    }
    kind = 'written'
  }
  return { kind, id: comment.id }
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404
}

/** Jobs that end together come to rest, so that the few calls suffice for all of them. */
function pauseMs(round: number): number {
  return 400 * round + Math.random() * 600
}

/** What GitHub's REST API knows of the repository, besides caches and artifacts. */
export interface Repository {
  readonly comments: IssueComment[]
  readonly pulls: PullRequest[]
  readonly jobs: WorkflowJob[]
  readonly runs: WorkflowRun[]
  /** Who the tokens belong to: the author of what is written with one. */
  viewer: string
  /** What the job's token may do; change it while jobs run. */
  permissions: TokenPermissions
}

export type TokenPermissions = Readonly<Record<'actions' | 'issues' | 'pull-requests', Access>>

export type Access = 'none' | 'read' | 'write'

export interface IssueComment {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly issue: number
  body: string
  readonly author: string
  /** ISO 8601. */
  readonly createdAt: string
  updatedAt: string
}

export interface PullRequest {
  readonly number: number
  readonly headRef: string
  readonly headSha: string
  readonly baseRef: string
  /** `owner/name` of a fork; default: the repository itself. */
  readonly headRepository?: string
  readonly state: 'open' | 'closed'
}

export interface WorkflowRun {
  readonly id: number
  /** The workflow's. */
  readonly name: string
  readonly headSha: string
}

export interface WorkflowJob {
  readonly id: number
  readonly runId: number
  readonly runAttempt: number
  readonly name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: 'cancelled' | 'failure' | 'skipped' | 'success' | null
  readonly startedAt: string
  completedAt: string | null
}

export const READ_ONLY: TokenPermissions = {
  actions: 'read',
  issues: 'read',
  'pull-requests': 'read',
}

export const READ_WRITE: TokenPermissions = {
  actions: 'write',
  issues: 'write',
  'pull-requests': 'write',
}

export function createRepository(): Repository {
  const lists = { comments: [], pulls: [], jobs: [], runs: [] }
  return { ...lists, viewer: 'github-actions[bot]', permissions: READ_WRITE }
}

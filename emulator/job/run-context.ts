import type { CachePermission, CacheScope } from '../http/job-token.ts'
import type { JobOptions, RunContext } from './options.ts'

const UNTRUSTED_EVENTS = ['pull_request_target', 'issue_comment', 'workflow_run']

/** The run with every default filled in; `head` is the commit to check out. */
export function completeContext(options: JobOptions, head: string | undefined): RunContext {
  const given = options.context ?? {}
  const pull = given.pullRequest
  const event = given.event ?? (pull === undefined ? 'push' : 'pull_request')
  const defaultBranch = given.defaultBranch ?? 'main'
  return {
    repository: 'octo-org/example',
    workflow: 'CI',
    workflowFile: '.github/workflows/ci.yml',
    job: options.workflow?.job ?? 'build',
    sha: head ?? '0'.repeat(40),
    runId: 1,
    runAttempt: 1,
    matrix: undefined,
    secrets: {},
    vars: {},
    inputs: {},
    needs: {},
    token: `ghs_${'emulated'.repeat(4)}`,
    idToken: false,
    pullRequest: undefined,
    endedRun: undefined,
    cacheWritable: !UNTRUSTED_EVENTS.includes(event),
    cacheMode: undefined,
    serverUrl: 'https://github.com',
    ...given,
    event,
    defaultBranch,
    ref: given.ref ?? defaultRef(event, pull?.number, defaultBranch),
  }
}

function defaultRef(event: string, pull: number | undefined, defaultBranch: string): string {
  return event === 'pull_request' && pull !== undefined
    ? `refs/pull/${pull}/merge`
    : `refs/heads/${defaultBranch}`
}

/** Own ref, then a pull request's base, then the default branch, which every run may read. */
export function cacheScopes(context: RunContext): readonly CacheScope[] {
  const { ref, pullRequest, defaultBranch, cacheMode } = context
  if (cacheMode === 'none') return []
  const own: CacheScope = { scope: ref, permission: ownPermission(context) }
  if (cacheMode === 'write-only') return [own]
  const base = pullRequest === undefined ? [] : [`refs/heads/${pullRequest.baseRef}`]
  const others = new Set([...base, `refs/heads/${defaultBranch}`])
  others.delete(ref)
  return [own, ...[...others].map((scope) => ({ scope, permission: 1 as const }))]
}

function ownPermission({ cacheWritable, cacheMode }: RunContext): CachePermission {
  if (cacheMode === 'write-only') return 2
  return cacheWritable && cacheMode !== 'read' ? 3 : 1
}

import { arch, platform } from 'node:os'
import { dirname } from 'node:path'
import { idTokenUrl } from '../identity/id-tokens.ts'
import type { JobState } from './job-state.ts'

export const RUNNER_OS = { darwin: 'macOS', win32: 'Windows' }[String(platform())] ?? 'Linux'
export const RUNNER_ARCH = { arm64: 'ARM64', arm: 'ARM', ia32: 'X86' }[String(arch())] ?? 'X64'

/** The GITHUB_* variables that every step sees. */
export function githubVariables({
  context,
  places,
  options,
}: Pick<JobState, 'context' | 'places' | 'options'>): Record<string, string> {
  const [owner = ''] = context.repository.split('/')
  const { ref, pullRequest } = context
  return {
    GITHUB_ACTOR: owner,
    GITHUB_ACTOR_ID: '1',
    // By default no loopback address: clients would take that for an old GitHub Enterprise Server.
    GITHUB_SERVER_URL: context.serverUrl,
    GITHUB_API_URL: options.services.rest.origin,
    GITHUB_GRAPHQL_URL: `${options.services.rest.origin}/graphql`,
    GITHUB_BASE_REF: pullRequest?.baseRef ?? '',
    GITHUB_HEAD_REF: pullRequest?.headRef ?? '',
    GITHUB_EVENT_NAME: context.event,
    GITHUB_EVENT_PATH: places.eventFile,
    GITHUB_JOB: context.job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: context.repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(context.runAttempt),
    GITHUB_RUN_ID: String(context.runId),
    GITHUB_RUN_NUMBER: String(context.runId),
    GITHUB_SHA: context.sha,
    GITHUB_TRIGGERING_ACTOR: owner,
    GITHUB_WORKFLOW: context.workflow,
    GITHUB_WORKFLOW_REF: `${context.repository}/${context.workflowFile}@${ref}`,
    GITHUB_WORKFLOW_SHA: context.sha,
    GITHUB_WORKSPACE: places.workspace,
  }
}

/** The variables that all steps get besides GITHUB_*, and that `env:` cannot change. */
export function runnerVariables(job: JobState): Record<string, string> {
  const { places, trackingId } = job
  return {
    ...idTokenVariables(job),
    GITHUB_ACTIONS: 'true',
    RUNNER_ARCH,
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS,
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.toolCache,
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: dirname(places.workspace),
  }
}

/** How a step asks for an OIDC token, where the job may have one. */
function idTokenVariables({ context, options, runtimeToken }: JobState): Record<string, string> {
  if (!context.idToken) return {}
  return {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: runtimeToken,
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl(options.services.results.origin, context),
  }
}

/** What only JavaScript actions get: the way to the cache and artifact services. */
export function serviceVariables(job: JobState): Record<string, string> {
  const { results } = job.options.services
  const { cacheMode } = job.context
  return {
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RUNTIME_URL: `${results.origin}/`,
    ACTIONS_RESULTS_URL: `${results.origin}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ...(cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: cacheMode }),
  }
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { JobContext } from './github-ports.ts'

const EventPayload = v.object({
  repository: v.optional(v.object({ default_branch: v.optional(v.string()) })),
  pull_request: v.optional(
    v.object({
      number: v.number(),
      base: v.object({ sha: v.optional(v.string(), '') }),
      head: v.optional(v.object({ sha: v.optional(v.string()) })),
    }),
  ),
  workflow_run: v.optional(
    v.object({
      id: v.number(),
      name: v.nullish(v.string(), ''),
      head_sha: v.string(),
      head_branch: v.nullish(v.string(), ''),
      head_repository: v.object({ full_name: v.string() }),
    }),
  ),
})

type EventPayload = v.InferOutput<typeof EventPayload>

/** Where this job runs: GitHub's default variables, with what a bare machine would have in their place. */
export function jobContext(env: NodeJS.ProcessEnv): JobContext {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const branch = payload?.repository?.default_branch
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    workflowFile: workflowFile(env['GITHUB_WORKFLOW_REF']),
    job: env['GITHUB_JOB'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '0',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
    defaultBranchRef: branch === undefined ? undefined : `refs/heads/${branch}`,
    ...eventParts(payload),
    runMark: runMark(env['ACTIONS_RUNTIME_TOKEN']),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    workspace: resolve(env['GITHUB_WORKSPACE'] ?? process.cwd()),
    temp: resolve(env['RUNNER_TEMP'] ?? tmpdir()),
    os: operatingSystem(),
    arch: architecture(),
    environment: env['RUNNER_ENVIRONMENT'] ?? 'self-hosted',
    actionRoot: actionRoot(process.argv[1] ?? process.cwd()),
  }
}

/** Of `owner/repo/.github/workflows/ci.yml@refs/pull/7/merge`; a ref may have an `@`, too. */
function workflowFile(workflowRef = ''): string {
  return /^(.+?\.ya?ml)@/i.exec(workflowRef)?.[1] ?? ''
}

/** A digest of the id that GitHub's services know the run by: it stands in the tokens of its jobs alone. */
function runMark(token: string | undefined): string | undefined {
  const claims = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()
  const [, run] = /Actions\.Results:([\w-]+):/.exec(claims) ?? []
  if (run === undefined) return undefined
  return createHash('sha256').update(`fast-cargo ${run}`).digest('hex').slice(0, 16)
}

function operatingSystem(): JobContext['os'] {
  if (platform() === 'win32') return 'windows'
  return platform() === 'darwin' ? 'macos' : 'linux'
}

function architecture(): JobContext['arch'] {
  const name = arch()
  return name === 'x64' || name === 'arm64' ? name : 'other'
}

function eventParts(
  payload: EventPayload | undefined,
): Pick<JobContext, 'endedRun' | 'pullRequest'> {
  const { pull_request: pull, workflow_run: run } = payload ?? {}
  return {
    ...(pull && {
      pullRequest: { number: pull.number, baseSha: pull.base.sha, headSha: pull.head?.sha },
    }),
    ...(run && {
      endedRun: {
        runId: String(run.id),
        workflow: run.name ?? '',
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository.full_name,
      },
    }),
  }
}

function readPayload(eventPath: string | undefined): EventPayload | undefined {
  if (eventPath === undefined || !existsSync(eventPath)) return undefined
  try {
    const payload = v.safeParse(EventPayload, JSON.parse(readFileSync(eventPath, 'utf8')))
    return payload.success ? payload.output : undefined
  } catch {
    return undefined // a payload that is not JSON says nothing
  }
}

/** The bundle cannot ask `import.meta.url` (webpack freezes it), so it looks upwards from the script that runs. */
function actionRoot(script: string): string {
  for (let folder = dirname(resolve(script)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml'))) return folder
    if (folder === dirname(folder)) return dirname(resolve(script))
  }
}

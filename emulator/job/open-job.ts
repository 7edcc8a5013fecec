import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createJobToken, runBackendId } from '../http/job-token.ts'
import { checkoutSource, git } from './checkout-source.ts'
import { EmulatorError } from './errors.ts'
import { eventPayload } from './event-payload.ts'
import type { JobState, Places, StepScope } from './job-state.ts'
import { machineEnvironment } from './machine-environment.ts'
import { DELAYS, type JobOptions, type RunContext } from './options.ts'
import { cacheScopes, completeContext } from './run-context.ts'
import { createSecrets } from './secrets.ts'
import type { JobLog } from './step-log.ts'
import type { JobDefinition } from './workflow.ts'

export interface OpenJob {
  readonly job: JobState
  /** The scope of the job's own steps. */
  readonly scope: StepScope
  /** The emulator's own files, to be removed after the job. */
  readonly folder: string
}

/** Makes the folders, the tokens and the files that a job starts with. */
export async function openJob(options: JobOptions, definition: JobDefinition): Promise<OpenJob> {
  const matrix = options.context?.matrix ?? knownMatrix(definition)
  const folder = await mkdtemp(join(tmpdir(), 'github-runner-'))
  const source =
    options.checkoutFrom === undefined
      ? undefined
      : await checkoutSource(resolve(options.checkoutFrom), join(folder, 'source'))
  const head = source === undefined ? undefined : await git(source, ['rev-parse', 'HEAD'])
  const named = workflowOf(options, definition)
  const context = completeContext({ ...options, context: { ...named, ...options.context } }, head)
  const places = makePlaces(options, folder, context)
  const runtimeToken = tokenOf(context)
  const cancellation = new AbortController()
  const scope: StepScope = {
    steps: {},
    inputs: context.inputs,
    actionPath: undefined,
    actionRef: undefined,
    env: {},
    prefix: '',
    status: 'success',
  }
  const job: JobState = {
    options,
    context,
    places,
    source,
    delays: { ...DELAYS, ...options.delays },
    log: openLog(options, context, runtimeToken, cancellation),
    machineEnv: machineEnvironment(process.env, options.machineEnv ?? {}),
    env: {},
    prependedPath: [],
    matrix,
    runtimeToken,
    trackingId: `github_${randomUUID()}`,
    results: [],
    summaries: [],
    posts: [],
    shellDefaults: definition.defaults,
    status: 'success',
    cancellation,
  }
  return { job, scope, folder }
}

/** What GitHub calls a workflow: its own name, else the path of its file. */
function workflowOf(
  { workflow, context }: JobOptions,
  { workflowName }: JobDefinition,
): Partial<RunContext> {
  const found = /[\\/](\.github)[\\/](workflows)[\\/]([^\\/]+)$/.exec(workflow?.file ?? '')
  const workflowFile = context?.workflowFile ?? found?.slice(1).join('/')
  const name = workflowName ?? workflowFile
  return {
    ...(workflowFile === undefined ? {} : { workflowFile }),
    ...(name === undefined ? {} : { workflow: name }),
  }
}

function knownMatrix({ matrix }: JobDefinition): JobState['matrix'] {
  if (matrix !== 'computed') return matrix
  throw new EmulatorError(
    "The job's matrix is computed by an expression: name one cell of it (context.matrix in runJob).",
  )
}

function makePlaces(options: JobOptions, folder: string, context: RunContext): Places {
  const temp = resolve(options.temp ?? join(folder, '_temp'))
  const toolCache = resolve(options.toolCache ?? join(folder, '_tool'))
  for (const place of [temp, toolCache]) mkdirSync(place, { recursive: true })
  const eventFile = join(folder, 'event.json')
  writeFileSync(eventFile, JSON.stringify(eventPayload(context), undefined, 2))
  return { workspace: resolve(options.workspace), temp, toolCache, eventFile }
}

function tokenOf(context: RunContext): string {
  return createJobToken({
    runBackendId: runBackendId(context.runId),
    jobBackendId: randomUUID(),
    cacheScopes: cacheScopes(context),
  })
}

function openLog(
  { onLine, cancelOnLine }: JobOptions,
  { token, secrets: given }: RunContext,
  runtimeToken: string,
  cancellation: AbortController,
): JobLog {
  const secrets = createSecrets([runtimeToken, token])
  for (const value of Object.values(given)) secrets.add(value)
  return {
    lines: [],
    leaks: [],
    secrets,
    onLine: (line) => {
      onLine?.(line)
      if (cancelOnLine?.test(line) === true) cancellation.abort()
    },
  }
}

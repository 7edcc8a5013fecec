import { join } from 'node:path'
import * as v from 'valibot'
import type { Job } from '../runner/github-ports.ts'
import type { Files } from '../runner/ports.ts'
import { SAVING_EVENTS } from './may-write.ts'

/** `owner/repo/.github/workflows/ci.yml@refs/pull/7/merge` */
const WORKFLOW_REF = /^[^/]+\/[^/]+\/(.+)@[^@]+$/

/**
 * Whether the workflow of this run never runs where it could save for all: it knows pull requests, and none
 * of the events that save. What cannot be read says no.
 */
export async function runsForPullsOnly(
  { context, env }: Pick<Job, 'context' | 'env'>,
  { readText }: Pick<Files, 'readText'>,
): Promise<boolean> {
  const workflowRef = env('GITHUB_WORKFLOW_REF') ?? ''
  const path = WORKFLOW_REF.exec(workflowRef)?.[1]
  // A workflow that another repository requires lies there.
  if (path === undefined || !workflowRef.startsWith(`${context.repository}/`)) return false
  const text = await readText(join(context.workspace, path), MOST_BYTES).catch(() => undefined)
  return knowsPullsOnly(text ?? '')
}

/** What GitHub takes for a workflow is smaller. */
const MOST_BYTES = 1_000_000

const Workflow = v.object({
  on: v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
})

/** The same of a workflow's text. */
export async function knowsPullsOnly(text: string): Promise<boolean> {
  // Only a pull request that found nothing needs it.
  const { parseDocument } = await import('yaml')
  const workflow = v.safeParse(
    Workflow,
    documentOf(() => parseDocument(text).toJS()),
  )
  if (!workflow.success) return false
  const { on } = workflow.output
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  const filters = typeof on === 'object' && !Array.isArray(on) ? on : {}
  return (
    events.includes('pull_request') &&
    !events.some((event) => SAVING_EVENTS.includes(event) && !isForTagsAlone(filters[event]))
  )
}

/** Names that stand for each other over and over are refused by an error, as is what is nested too deep. */
function documentOf(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Without a word of branches, GitHub runs such a push for none. */
function isForTagsAlone(filter: unknown): boolean {
  const names = Object.keys(Object(filter))
  const speaksOf = (what: string): boolean => names.some((name) => name.startsWith(what))
  return speaksOf('tags') && !speaksOf('branches')
}

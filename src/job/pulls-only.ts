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
  const path = workflowPath({ context, env })
  if (path === undefined) return false
  const text = await readText(join(context.workspace, path), MOST_BYTES).catch(() => undefined)
  return knowsPullsOnly(text ?? '')
}

/** What GitHub takes for a workflow is smaller. */
const MOST_BYTES = 1_000_000

/** Of this run's workflow file, relative to the checkout; `undefined` where it cannot be told, or lies in another repository. */
export function workflowPath({ context, env }: Pick<Job, 'context' | 'env'>): string | undefined {
  const workflowRef = env('GITHUB_WORKFLOW_REF') ?? ''
  // A workflow that another repository requires lies there.
  if (!workflowRef.startsWith(`${context.repository}/`)) return undefined
  return WORKFLOW_REF.exec(workflowRef)?.[1]
}

const Workflow = v.object({
  on: v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
})

/** The same of a workflow's text. */
export async function knowsPullsOnly(text: string): Promise<boolean> {
  const workflow = v.safeParse(Workflow, await readYaml(text))
  if (!workflow.success) return false
  const { on } = workflow.output
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  const filters = typeof on === 'object' && !Array.isArray(on) ? on : {}
  return (
    events.includes('pull_request') &&
    !events.some((event) => SAVING_EVENTS.includes(event) && !isForTagsAlone(filters[event]))
  )
}

/**
 * `undefined` for what is no YAML. Names that stand for each other over and over are refused by an error, as is
 * what is nested too deep.
 */
export async function readYaml(text: string): Promise<unknown> {
  // Loaded when it is used: most jobs have a snapshot of their own and never need it.
  const { parseDocument } = await import('yaml')
  try {
    const document = parseDocument(text)
    return document.errors.length > 0 ? undefined : document.toJS()
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

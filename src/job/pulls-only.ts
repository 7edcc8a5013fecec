import { join } from 'node:path'
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
  return knowsPullsOnly((await readText(join(context.workspace, path))) ?? '')
}

/** By the words below `on:`; one that stands there for something else, such as a branch, counts too. */
export function knowsPullsOnly(workflow: string): boolean {
  const lines = workflow.split('\n').map((line) => line.replace(/(^|\s)#.*$/, ''))
  const first = lines.findIndex((line) => /^["']?on["']?\s*:/.test(line))
  if (first === -1) return false
  const rest = lines.slice(first + 1)
  // A list may stand as far left as its key.
  const length = rest.findIndex((line) => /^[^\s-]/.test(line))
  const below = [lines[first], ...(length === -1 ? rest : rest.slice(0, length))].join('\n')
  const words = new Set(below.match(/\w+/g))
  return words.has('pull_request') && !SAVING_EVENTS.some((event) => words.has(event))
}

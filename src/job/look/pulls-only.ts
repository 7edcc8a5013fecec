import type { Job } from '../../runner/github-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { triggersOf, workflowPath, workflowText } from './workflow-file.ts'

/**
 * Whether the workflow of this run never runs by itself where it could save for all: it knows pull requests, and none
 * of the events that save, but for runs that somebody starts by hand, if ever. What cannot be read says no.
 */
export async function runsForPullsOnly(
  job: Pick<Job, 'context' | 'env'>,
  files: Pick<Files, 'readText' | 'list'>,
): Promise<boolean> {
  return knowsPullsOnly((await workflowText(workflowPath(job), job, files)) ?? '')
}

/** The same of a workflow's text. */
export async function knowsPullsOnly(text: string): Promise<boolean> {
  const triggers = await triggersOf(text)
  return triggers?.events.includes('pull_request') === true && !triggers.savesByItself
}

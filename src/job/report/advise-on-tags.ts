import type { Runner } from '../../runner/ports.ts'
import type { WriteDecision } from '../look/may-write.ts'
import { triggersOf, workflowPath, workflowText } from '../look/workflow-file.ts'

const LINES = [
  'To let it start warm, have the default branch build it now and then: add to its "on:" the lines "workflow_dispatch:", "schedule:" and "- cron: \'0 4 * * 1\'"',
  'and to the steps that publish "if: startsWith(github.ref, \'refs/tags/\')".',
].join(', ')

/**
 * What to tell a run for a tag or a release that found nothing: no other tag can read what it would save, and its
 * workflow never runs where it could save for all. `undefined` for every other run.
 */
export async function adviseOnTags(
  { found, write }: { readonly found: boolean; readonly write: WriteDecision },
  { job, files }: Pick<Runner, 'job' | 'files'>,
): Promise<string | undefined> {
  const { event, ref } = job.context
  const isForTag = ref.startsWith('refs/tags/') || event === 'release'
  if (found || write.allowed || !isForTag) return undefined
  const text = await workflowText(workflowPath(job), job, files)
  const triggers = text === undefined ? undefined : await triggersOf(text)
  if (triggers === undefined || triggers.saves) return undefined
  return `This workflow runs for tags and releases only, so that the default branch has never saved anything for it. ${LINES}`
}

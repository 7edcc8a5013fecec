import { oneLine } from '../../report/escape.ts'
import type { RestorePlan } from '../../snapshot/judge/plan-restore.ts'

const MOST_NAMED = 3

type Compared = Pick<RestorePlan, 'sameFiles' | 'changedFiles'>

/** How much of the checkout is as it was when the snapshot was saved. */
export function sayHowMany({ sameFiles, changedFiles }: Compared): string {
  const all = sameFiles + changedFiles.length
  return `${sameFiles} of ${all} ${all === 1 ? 'file' : 'files'} unchanged since then`
}

/** A line or none. Of one commit, it is what the saving job's own steps wrote. */
export function sayWhichDiffer({ changedFiles }: Compared): readonly string[] {
  if (changedFiles.length === 0) return []
  const more = changedFiles.length - MOST_NAMED
  const named = changedFiles.slice(0, MOST_NAMED).map(oneLine).join(', ')
  return [`Changed since then: ${named}${more > 0 ? ` and ${more} more` : ''}.`]
}

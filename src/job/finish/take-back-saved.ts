import { renderNotSaved } from '../../report/snapshot-section.ts'
import type { Runner } from '../../runner/ports.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

interface NotSaved {
  readonly state: Pick<JobState, 'inputs'>
  readonly places: Pick<Places, 'recordFile'>
  readonly record: JobRecord
  /** A clause. */
  readonly why: string
}

/** Summary and record were written before the transfer, and say that the snapshot is saved: now they say that it was not. */
export async function takeBackSaved(
  { state, places, record, why }: NotSaved,
  { files, job }: Pick<Runner, 'files' | 'job'>,
): Promise<void> {
  const { snapshot } = record.cache
  if (snapshot !== undefined) {
    const told = { ...snapshot, saved: `Nothing saved: ${why}.` }
    const corrected = { ...record, cache: { ...record.cache, snapshot: told } }
    await files.writeText(places.recordFile, JSON.stringify(corrected))
  }
  if (state.inputs.summary) await job.writeSummary(renderNotSaved(why))
}

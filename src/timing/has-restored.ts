import type { JobRecord } from './job-record.ts'

/** Whether the job began with something of earlier runs: sccache's archive or a snapshot. */
export function hasRestored({ restoredKey, snapshot }: JobRecord['cache']): boolean {
  return restoredKey !== undefined || snapshot?.restoredKey !== undefined
}

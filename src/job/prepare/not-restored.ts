import type { Runner } from '../../runner/ports.ts'
import type { Fetched } from '../../snapshot/restore/fetch.ts'
import type { JobRecord } from '../../timing/job-record.ts'

/** What the record says where nothing was restored. */
interface NotRestored {
  readonly record: NonNullable<JobRecord['cache']['snapshot']>
}

/** `notBorrowed`: why snapshots of other jobs were not asked for, a clause. */
export function notRestored(
  fetched: Exclude<Fetched, { kind: 'fetched' }>,
  notBorrowed: string | undefined,
  log: Runner['log'],
): NotRestored {
  if (fetched.kind === 'miss') {
    const why = notBorrowed ?? fetched.reason ?? 'no snapshot fits this job yet'
    const { record } = said(`Nothing restored: ${why}.`, log)
    return { record: { ...record, ...(notBorrowed === undefined ? {} : { isNeedless: true }) } }
  }
  if (fetched.kind === 'does not fit') {
    return said(`Nothing restored: there is a snapshot, but ${fetched.reason}.`, log)
  }
  if (fetched.kind === 'occupied') {
    log.warning(`The snapshot is not restored, and this run saves none: ${fetched.reason}.`)
    return { record: { restored: `Nothing restored: ${fetched.reason}.` } }
  }
  const what = fetched.kind === 'unavailable' ? 'cache service' : 'snapshot'
  log.warning(
    `The ${what} cannot be used: ${fetched.reason}. Building without what earlier runs saved.`,
  )
  return { record: { restored: `Nothing restored: ${fetched.reason}.` } }
}

export function said(restored: string, { info }: Runner['log']): NotRestored {
  info(restored)
  return { record: { restored } }
}

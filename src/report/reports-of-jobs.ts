import { type CellReport, latestReports, plainName } from './cell-report.ts'

/**
 * The reports of a run's jobs as GitHub knows them, at most one for each: whoever may upload artifacts
 * may say of himself that he is many. Those go first that bear the name of a job; a job with a name of
 * its own in the workflow file cannot be told by it, so others fill what places are left.
 */
export function reportsOfJobs(
  reports: readonly CellReport[],
  jobs: readonly string[],
): readonly CellReport[] {
  const free = [...jobs]
  const takes = (report: CellReport): boolean => {
    const name = plainName(report)
    // Jobs of a called workflow: `caller / test`.
    const place = free.findIndex((job) => job === name || job.endsWith(` / ${name}`))
    if (place !== -1) free.splice(place, 1)
    return place !== -1
  }
  const latest = latestReports(reports)
  const named = new Set(latest.filter(takes))
  const others = latest.filter((report) => !named.has(report)).slice(0, free.length)
  const kept = new Set([...named, ...others])
  return latest.filter((report) => kept.has(report))
}

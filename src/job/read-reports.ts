import { join } from 'node:path'
import { type CellReport, parseCellReport } from '../report/cell-report.ts'
import type { RunArtifact } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'

export const REPORT_FILE = 'report.json'

/** `fast-cargo-<cell>-<attempt>`: what `shareReport` uploads. */
const NAME = /^fast-cargo-[0-9a-f]{24}-\d{1,6}$/

/** Reports are a few kilobytes, records below a megabyte: more is not ours. */
const LARGEST_BYTES = 10_000_000
const MOST_REPORTS = 500

/** Downloads side by side. */
const AT_ONCE = 8

/** What the jobs of a run have told so far, by the ids of their artifacts; each is read only once. */
export type KnownReports = Map<number, CellReport | undefined>

/** Looks for new reports of this run, or of another one, and returns all. */
export async function readReports(
  known: KnownReports,
  folder: string,
  { artifacts, files }: Pick<Runner, 'artifacts' | 'files'>,
  runId?: string,
): Promise<readonly CellReport[]> {
  const listed = (await artifacts.list(runId)).filter(isReport).slice(0, MOST_REPORTS)
  const left = listed.filter(({ id }) => !known.has(id))
  const work = Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const into = join(folder, String(next.id))
      await artifacts.download(next.id, into, runId)
      known.set(next.id, parseCellReport((await files.readText(join(into, REPORT_FILE))) ?? ''))
    }
  })
  await Promise.all(work)
  return [...known.values()].filter((report) => report !== undefined)
}

function isReport({ name, sizeBytes }: RunArtifact): boolean {
  return NAME.test(name) && sizeBytes <= LARGEST_BYTES
}

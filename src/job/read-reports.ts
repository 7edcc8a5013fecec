import { join } from 'node:path'
import { type CellReport, parseCellReport } from '../report/cell-report.ts'
import { RefusedError } from '../runner/errors.ts'
import type { ArtifactLimits, RunArtifact } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'

export const REPORT_FILE = 'report.json'

/** `fast-cargo-<cell>-<attempt>`: what `shareReport` uploads. */
const NAME = /^fast-cargo-[0-9a-f]{24}-\d{1,6}$/

/** Reports are a few kilobytes, records below a megabyte: more is not ours. */
const LIMITS: ArtifactLimits = {
  artifactBytes: 10_000_000,
  packedBytes: 100_000,
  unpackedBytes: 1_000_000,
  files: 20,
}
const MOST_REPORTS = 500

/** Downloads side by side. */
const AT_ONCE = 8

/** So many of the refused artifacts are named. */
const MOST_NAMED = 5

/** What the jobs of a run have told so far, by the ids of their artifacts; each is read only once. */
export type KnownReports = Map<number, CellReport | undefined>

/** Looks for new reports of this run, or of another one, and returns all. */
export async function readReports(
  known: KnownReports,
  folder: string,
  { artifacts, log }: Pick<Runner, 'artifacts' | 'log'>,
  runId?: string,
): Promise<readonly CellReport[]> {
  const listed = (await artifacts.list(runId)).filter(({ name }) => NAME.test(name))
  const left = listed.slice(0, MOST_REPORTS).filter(({ id }) => !known.has(id))
  const refused: string[] = []
  const read = async (artifact: RunArtifact): Promise<CellReport | undefined> => {
    const { id, name, sizeBytes } = artifact
    const scratch = join(folder, String(id))
    try {
      if (sizeBytes > LIMITS.artifactBytes) {
        throw new RefusedError(`it has ${sizeBytes} bytes, more than ${LIMITS.artifactBytes}`)
      }
      const wanted = { id, runId, file: REPORT_FILE, scratch, limits: LIMITS }
      const report = parseCellReport((await artifacts.readText(wanted)) ?? '')
      if (report === undefined) throw new RefusedError('it holds no report that can be read')
      return report
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      refused.push(`${name} (${error.message})`)
      return undefined
    }
  }
  const work = Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      known.set(next.id, await read(next))
    }
  })
  await Promise.all(work)
  if (refused.length > 0) log.warning(wordsOf(refused))
  return [...known.values()].filter((report) => report !== undefined)
}

function wordsOf(refused: readonly string[]): string {
  const named = refused.slice(0, MOST_NAMED).join(', ')
  const others = refused.length - MOST_NAMED
  const which = others > 0 ? `${named} and ${others} more` : named
  return `Refused, and left out of the report: ${which}.`
}

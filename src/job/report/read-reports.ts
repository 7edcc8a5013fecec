import { join } from 'node:path'
import { type CellReport, parseCellReport } from '../../report/cell-report.ts'
import type { ArtifactLimits, RunArtifact } from '../../runner/artifact-ports.ts'
import { describeError, RefusedError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'

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

/** What the jobs of a run have told so far, by the ids of their artifacts. */
export interface KnownReports {
  /** Each is read only once; `undefined`: refused. */
  readonly read: Map<number, CellReport | undefined>
  /** What could not be read, and was said so: it is tried again each time. */
  readonly missing: Set<number>
}

export function noReports(): KnownReports {
  return { read: new Map(), missing: new Set() }
}

/** Looks for new reports of this run, or of another one, and returns all. One that cannot be had costs itself alone. */
export async function readReports(
  known: KnownReports,
  folder: string,
  { artifacts, log }: Pick<Runner, 'artifacts' | 'log'>,
  runId?: string,
): Promise<readonly CellReport[]> {
  const listed = (await artifacts.list(runId)).filter(({ name }) => NAME.test(name))
  const left = listed.slice(0, MOST_REPORTS).filter(({ id }) => !known.read.has(id))
  const refused: string[] = []
  const failed: string[] = []
  const take = async (artifact: RunArtifact): Promise<void> => {
    const { id, name } = artifact
    try {
      known.read.set(id, await readReport(artifact, { folder, runId }, artifacts))
    } catch (error) {
      const what = `${name} (${describeError(error)})`
      if (error instanceof RefusedError) {
        known.read.set(id, undefined)
        refused.push(what)
      } else if (!known.missing.has(id)) {
        known.missing.add(id)
        failed.push(what)
      }
    }
  }
  const work = Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await take(next)
  })
  await Promise.all(work)
  if (refused.length > 0) log.warning(wordsOf('Refused', refused))
  if (failed.length > 0) log.warning(wordsOf('Could not be read', failed))
  return [...known.read.values()].filter((report) => report !== undefined)
}

async function readReport(
  { id, sizeBytes }: RunArtifact,
  { folder, runId }: { readonly folder: string; readonly runId: string | undefined },
  artifacts: Runner['artifacts'],
): Promise<CellReport> {
  if (sizeBytes > LIMITS.artifactBytes) {
    throw new RefusedError(`it has ${sizeBytes} bytes, more than ${LIMITS.artifactBytes}`)
  }
  const scratch = join(folder, String(id))
  const wanted = { id, runId, file: REPORT_FILE, scratch, limits: LIMITS }
  const report = parseCellReport((await artifacts.readText(wanted)) ?? '')
  if (report === undefined) throw new RefusedError('it holds no report that can be read')
  return report
}

function wordsOf(what: string, artifacts: readonly string[]): string {
  const named = artifacts.slice(0, MOST_NAMED).join(', ')
  const others = artifacts.length - MOST_NAMED
  const which = others > 0 ? `${named} and ${others} more` : named
  return `${what}, and left out of the report: ${which}.`
}

/**
 * What the feature audit itself takes: a workspace of 100 dependency lines. Prints the median and the spread. Needs
 * the network once, for the packages.
 *
 *     npm run bench:audit [-- ROUNDS]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AuditResult, audit } from '../src/audit/run/audit.ts'
import { largeProject } from './audit/large-project.ts'
import { auditPorts, WORKERS } from './audit/ports.ts'
import { spreadOf } from './bench-caches/spread.ts'
import { root } from './run.ts'

const DEFAULT_ROUNDS = 3
const TARGET_S = 60

async function timed(project: string): Promise<AuditResult> {
  const ports = auditPorts()
  const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-bench-audit-'))
  try {
    const where = { project, scratchFolder: join(scratch, 'questions'), actionRoot: root }
    const how = { workers: WORKERS, skip: [], env: ports.env, limitMs: 600_000 }
    return await audit({ ...where, ...how, commands: [] }, ports)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`"${process.argv[2]}" is no number of rounds`)
const folder = join(tmpdir(), 'fast-cargo-real-projects')
mkdirSync(folder, { recursive: true })
const project = largeProject(folder)
const seconds: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const { packages, lines, questions, durationMs } = (await timed(project)).report
  seconds.push(durationMs / 1000)
  if (round > 0) continue
  console.log(`${packages} packages, ${lines} lines, ${questions} questions, ${WORKERS} at a time`)
}
const { least, median, most } = spreadOf(seconds)
const verdict = `${median <= TARGET_S ? 'within' : 'OVER'} ${TARGET_S} s`
console.log(
  `${median.toFixed(1)} s (${least.toFixed(1)} to ${most.toFixed(1)}; ${rounds} runs), ${verdict}`,
)

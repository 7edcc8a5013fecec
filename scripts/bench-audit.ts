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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(1)} s (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`
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
console.log(`${spread(seconds)}, ${median(seconds) <= TARGET_S ? 'within' : 'OVER'} ${TARGET_S} s`)

/**
 * What the feature audit itself takes: a workspace of 100 dependency lines, audited from nothing, and
 * again with what the first audit handed on. Prints medians. Needs the network once, for the packages.
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

async function timed(
  project: string,
  answers: string | undefined,
  workers: number,
): Promise<AuditResult & { readonly seconds: number }> {
  const ports = auditPorts()
  const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-bench-audit-'))
  try {
    const where = { project, scratchFolder: join(scratch, 'questions'), actionRoot: root }
    const how = { workers, skip: [], env: ports.env, limitMs: 600_000 }
    const result = await audit({ ...where, ...how, commands: [], answers }, ports)
    return { ...result, seconds: result.report.durationMs / 1000 }
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
const first: number[] = []
const again: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const cold = await timed(project, undefined, WORKERS)
  const warm = await timed(project, cold.answers, WORKERS)
  first.push(cold.seconds)
  again.push(warm.seconds)
  if (round > 0) continue
  const { packages, lines, questions } = cold.report
  console.log(`${packages} packages, ${lines} lines, ${questions} questions, ${WORKERS} at a time`)
}
console.log(
  `from nothing  ${spread(first)}, ${median(first) <= TARGET_S ? 'within' : 'OVER'} ${TARGET_S} s`,
)
console.log(`asked before  ${spread(again)}`)

/**
 * What main and post of the action cost by themselves: whole jobs on the small test workspace, with
 * all tools in the tool cache and no cache transfers (`cache-mode: none`). Prints medians and spread.
 *
 *     node scripts/bench-overhead.ts [ROUNDS]
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobResult } from '../emulator/job/options.ts'
import { runJob } from '../emulator/run-job.ts'
import { type Services, startServices } from '../emulator/services.ts'
import { root } from './run.ts'

const DEFAULT_ROUNDS = 15
const TARGET_MS = 2000
const ACTION = 'fast-cargo/fast-cargo'

interface Bench {
  readonly folder: string
  readonly services: Services
}

function oneJob({ folder, services }: Bench, round: number): Promise<JobResult> {
  const at = (name: string): string => join(folder, name)
  for (const name of ['work', 'temp']) {
    rmSync(at(name), { recursive: true, force: true })
    mkdirSync(at(name))
  }
  return runJob({
    services,
    workspace: join(at('work'), 'project'),
    temp: at('temp'),
    toolCache: at('tools'),
    checkoutFrom: at('project'),
    actionMap: { [ACTION]: root },
    steps: [
      { uses: 'actions/checkout@v6' },
      { uses: `${ACTION}@v1` },
      { run: 'cargo build --workspace && cargo test --workspace' },
    ],
    context: { runId: round, cacheMode: 'none' },
  })
}

function durationOf({ steps }: JobResult, phase: 'main' | 'post'): number {
  const step = steps.find((found) => found.phase === phase && found.name.includes('fast-cargo'))
  if (step?.outcome !== 'success') throw new Error(`fast-cargo's ${phase} did not succeed`)
  return step.durationMs
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
}

function report(name: string, durations: readonly number[]): void {
  const sorted = durations.toSorted((one, other) => one - other)
  const [low, median, high] = [0.1, 0.5, 0.9].map((part) => Math.round(quantile(sorted, part)))
  const verdict = (median ?? 0) <= TARGET_MS ? 'within' : 'OVER'
  console.log(`${name}  ${median} ms (p10 ${low}, p90 ${high}), ${verdict} ${TARGET_MS} ms`)
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`"${process.argv[2]}" is no number of rounds`)
const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-bench-'))
try {
  cpSync(join(root, '__tests__/fixtures/small-workspace'), join(folder, 'project'), {
    recursive: true,
  })
  await using services = await startServices()
  const bench = { folder, services }
  await oneJob(bench, 1) // fills the tool cache
  const jobs: JobResult[] = []
  for (let round = 0; round < rounds; round += 1) jobs.push(await oneJob(bench, round + 2))
  console.log(`${rounds} jobs, tools in the tool cache, no cache transfers`)
  report(
    'main',
    jobs.map((job) => durationOf(job, 'main')),
  )
  report(
    'post',
    jobs.map((job) => durationOf(job, 'post')),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

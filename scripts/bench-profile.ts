/**
 * What the `profile` input does to a cold build of demo/: whole jobs with `cache: off`, in turns, so that
 * whatever else the machine does falls on all alike. Prints each round's ratios to `profile: off`.
 *
 *     node scripts/bench-profile.ts [ROUNDS]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobResult } from '../emulator/job/options.ts'
import { runJob } from '../emulator/run-job.ts'
import { type Services, startServices } from '../emulator/services.ts'
import { spreadOf } from './bench-caches/spread.ts'
import { root } from './run.ts'

const DEFAULT_ROUNDS = 3
const ACTION = 'fast-cargo/fast-cargo'
const PROFILES = ['off', 'ci', 'runtime'] as const
const BUILD = 'cargo build --workspace --locked'

interface Bench {
  readonly folder: string
  readonly services: Services
}

async function build({ folder, services }: Bench, profile: string): Promise<number> {
  const at = (name: string): string => join(folder, name)
  for (const name of ['work', 'temp']) {
    rmSync(at(name), { recursive: true, force: true })
    mkdirSync(at(name))
  }
  const result = await runJob({
    services,
    workspace: join(at('work'), 'demo'),
    temp: at('temp'),
    toolCache: at('tools'),
    checkoutFrom: join(root, 'demo'),
    actionMap: { [ACTION]: root },
    steps: [
      { uses: 'actions/checkout@v6' },
      { uses: `${ACTION}@v1`, with: { profile, cache: 'off', incremental: 'off' } },
      { run: BUILD },
    ],
    context: { cacheMode: 'none' },
  })
  return buildSeconds(result)
}

function buildSeconds({ steps, log }: JobResult): number {
  const step = steps.find(({ name }) => name.includes(BUILD))
  if (step?.outcome !== 'success') throw new Error(log)
  return step.durationMs / 1000
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`"${process.argv[2]}" is no number of rounds`)
const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-profile-'))
try {
  await using services = await startServices()
  const ratios: Record<string, number[]> = { ci: [], runtime: [] }
  for (let round = 1; round <= rounds; round += 1) {
    const seconds: Record<string, number> = {}
    for (const profile of PROFILES) seconds[profile] = await build({ folder, services }, profile)
    const off = seconds['off'] ?? Number.NaN
    for (const [profile, found] of Object.entries(ratios)) found.push((seconds[profile] ?? 0) / off)
    const shown = PROFILES.map((profile) => `${profile} ${seconds[profile]?.toFixed(1)} s`)
    console.log(`round ${round}: ${shown.join(', ')}`)
  }
  for (const [profile, found] of Object.entries(ratios)) {
    const { least, median, most } = spreadOf(found)
    const spread = `${least.toFixed(2)} to ${most.toFixed(2)}`
    console.log(`profile ${profile}: ${median.toFixed(2)} x off (${spread}, ${rounds} rounds)`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

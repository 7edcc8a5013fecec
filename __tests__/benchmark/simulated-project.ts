import { logsOf, ratiosTo } from '../../src/benchmark/choose/compare-settings.ts'
import { nextVisit } from '../../src/benchmark/choose/next-visit.ts'
import { randomFrom } from '../../src/benchmark/choose/random.ts'
import { recommend } from '../../src/benchmark/choose/recommend.ts'
import { mixMs, STOCK, type Visit } from '../../src/benchmark/visit.ts'

/** What a benchmark of a project with known effects came to. */
export interface Outcome {
  /** How much slower the recommended setting truly is than the best one: 0.01 is 1 %. */
  readonly regret: number
  /** Of all intervals of ratios to stock, how many hold the true ratio. */
  readonly covered: number
  readonly intervals: number
  readonly visits: number
  readonly settled: boolean
}

const MIX = { cold: 1 } as const
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a+b', 'a+c', 'b+c+d', 'a+e+f', 'g+h']

/**
 * A project whose settings truly take some part of its time, on a machine that drifts, has noise of its
 * own and neighbours now and then; benchmarked within a budget of runs.
 */
export function simulate(seed: number): Outcome {
  const random = randomFrom(seed)
  const truth = trueRatios(random)
  const machine = noisyMachine(random)
  const settings = [...truth.keys()].filter((name) => name !== STOCK)
  const budget = settings.length * (4 + random() * 8)
  const design = { settings, mix: MIX, seed, mostRounds: 30 }
  const visits: Visit[] = []
  let settled = false
  while (visits.length < budget) {
    const next = nextVisit(design, visits, new Set())
    if (next.kind === 'done') {
      settled = true
      break
    }
    const { setting, round } = next
    visits.push({ setting, round, ms: { cold: machine(truth.get(setting) ?? 1) } })
  }
  const logs = logsOf(visits, (visit) => mixMs(visit, MIX))
  const ratios = [...ratiosTo(STOCK, logs)]
  const covered = ratios.filter(([name, { low, high }]) => {
    const ratio = truth.get(name) ?? 1
    return low <= ratio && ratio <= high
  })
  const best = Math.min(...truth.values())
  return {
    regret: (truth.get(recommend(logs).setting) ?? 1) / best - 1,
    covered: covered.length,
    intervals: ratios.length,
    visits: visits.length,
    settled,
  }
}

/** Most levers do little, some help, one or another is much slower. */
function trueRatios(random: () => number): ReadonlyMap<string, number> {
  const count = 6 + Math.floor(random() * (NAMES.length - 5))
  const ratios = NAMES.slice(0, count).map((name) => {
    const kind = random()
    if (kind < 0.4) return [name, Math.exp(normal(random) * 0.01)] as const
    if (kind < 0.85) return [name, 1 - random() * 0.4] as const
    return [name, 1 + random() * 2] as const
  })
  return new Map([[STOCK, 1], ...ratios])
}

/** Takes a true time and gives a measured one: drift, noise, and neighbours that only make it slower. */
function noisyMachine(random: () => number): (ms: number) => number {
  const noise = 0.01 + random() * 0.03
  const outliers = random() * 0.08
  const [waves, height] = [20 + random() * 100, random() * 0.08]
  let walk = 0
  let at = 0
  return (ms) => {
    walk += normal(random) * 0.004
    at += 1
    const drift = walk + height * Math.sin((at / waves) * 2 * Math.PI)
    const neighbour = random() < outliers ? 1 + 0.05 + random() * 0.5 : 1
    return 60_000 * ms * neighbour * Math.exp(drift + noise * normal(random))
  }
}

/** Of the standard normal distribution (G. E. P. Box, M. E. Muller, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

export interface Totals {
  readonly projects: number
  /** Parts of 1. */
  readonly nearBest: number
  readonly coverage: number
  readonly settled: number
  readonly visits: number
}

export function simulateMany(projects: number, firstSeed = 1): Totals {
  const outcomes = Array.from({ length: projects }, (_, at) => simulate(firstSeed + at))
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0)
  return {
    projects,
    nearBest: sum(({ regret }) => (regret <= 0.02 ? 1 : 0)) / projects,
    coverage: sum(({ covered }) => covered) / sum(({ intervals }) => intervals),
    settled: sum(({ settled }) => (settled ? 1 : 0)) / projects,
    visits: sum(({ visits }) => visits) / projects,
  }
}

import { addSpreads, type Spread, spreadOf } from '../src/history/spread.ts'
import { judge } from '../src/history/verdict.ts'
import { type NoiseModel, type Random, seededRandom } from './noise-models.ts'

interface TrialPlan {
  readonly model: NoiseModel
  /** Earlier runs of the command that is judged. */
  readonly runs: number
  /** Jobs of the repository whose noise is pooled, with 30 runs each; 1 is the job alone. */
  readonly cells: number
  readonly rounds: number
}

/** Parts of all rounds, 0 to 1. */
export interface TrialResult {
  /** "slower" and "faster" although nothing changed. */
  readonly falseAlarms: number
  /** "slower" in the first run that takes 20 % longer. */
  readonly foundAtOnce: number
  /** "slower" in at least one of the first five runs that take 20 % longer. */
  readonly foundInFive: number
}

const USUAL_MS = 60_000
export const SLOWDOWN = 1.2
const MOST_RUNS = 30
/** Runs of the job before the first one that is looked at: any place in a wave of the runners. */
const PHASES = 60

/** Judges simulated runs, with and without a real slowdown. The same plan gives the same result. */
export function tryVerdicts({ model, runs, cells, rounds }: TrialPlan): TrialResult {
  const random = seededRandom(20_261_123)
  const counts = { falseAlarms: 0, foundAtOnce: 0, foundInFive: 0 }
  for (let round = 0; round < rounds; round++) {
    const phase = Math.floor(random() * PHASES)
    const timeAt = (index: number): number => USUAL_MS * model(random, phase + index)
    const earlier = Array.from({ length: runs }, (_, index) => timeAt(index))
    const context = { pooled: poolOf(cells, earlier, { model, random, phase }), isNext: true }
    const same = judge(timeAt(runs), earlier, context).verdict
    if (same === 'slower' || same === 'faster') counts.falseAlarms += 1
    const found = [0, 1, 2, 3, 4].map((step) => {
      const now = SLOWDOWN * timeAt(runs + step)
      const { verdict } = judge(now, earlier.slice(-MOST_RUNS), context)
      earlier.push(now)
      return verdict === 'slower'
    })
    if (found[0]) counts.foundAtOnce += 1
    if (found.includes(true)) counts.foundInFive += 1
  }
  return {
    falseAlarms: counts.falseAlarms / rounds,
    foundAtOnce: counts.foundAtOnce / rounds,
    foundInFive: counts.foundInFive / rounds,
  }
}

interface Noise {
  readonly model: NoiseModel
  readonly random: Random
  readonly phase: number
}

function poolOf(cells: number, own: readonly number[], { model, random, phase }: Noise): Spread {
  const others = Array.from({ length: cells - 1 }, () =>
    spreadOf(
      Array.from({ length: MOST_RUNS }, (_, index) => USUAL_MS * model(random, phase + index)),
    ),
  )
  return addSpreads([spreadOf(own), ...others])
}

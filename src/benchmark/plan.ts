import type { Mix } from './visit.ts'

/** What is to be measured, and for how long. */
export interface BenchmarkPlan {
  /** Names, those first that matter most. */
  readonly settings: readonly string[]
  readonly budgetMs: number
  readonly seed: number
  readonly mostRounds: number
  /** `undefined`: the usual one. */
  readonly mix: Mix | undefined
}

import { medianOf } from '../../src/history/spread.ts'

export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    least: Math.min(...values),
    median: medianOf(values) ?? Number.NaN,
    most: Math.max(...values),
  }
}

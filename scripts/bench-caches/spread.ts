export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

/** The middle value, the mean of the two middle ones of an even count; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    least: Math.min(...values),
    median: median(values) ?? Number.NaN,
    most: Math.max(...values),
  }
}

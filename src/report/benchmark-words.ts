import type { Estimate } from '../benchmark/choose/estimate.ts'

const NO_BREAK = '\u00a0'

/** `0.82 (0.80 to 0.85)`. */
export function ratioWords({ value, low, high }: Estimate): string {
  const far = high >= 100 ? '…' : high.toFixed(2)
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${far})`
}

/** `12.3 s (11.9 to 12.8)`, of milliseconds. */
export function timeWords({ value, low, high }: Estimate): string {
  const seconds = (ms: number): string => (ms / 1000).toFixed(ms < 99_950 ? 1 : 0)
  const interval = high < value * 10 ? ` (${seconds(low)} to ${seconds(high)})` : ''
  return `${seconds(value)}${NO_BREAK}s${interval}`
}

/** `18 % less time`, `2.1 x the time`. */
export function changeWords(ratio: number): string {
  if (ratio < 1) return `${Math.round((1 - ratio) * 100)}${NO_BREAK}% less time`
  if (ratio < 1.95) return `${Math.round((ratio - 1) * 100)}${NO_BREAK}% more time`
  return `${ratio.toFixed(1)}${NO_BREAK}x the time`
}

export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${Math.round(bytes / 1e6)}${NO_BREAK}MB`
}

const MINUTE_MS = 60_000

/** Downloads have limits of their own, minutes in all; installing a tool by cargo has twenty. */
export function mainLimitMs(): number {
  return 30 * MINUTE_MS
}

/** Packing and uploading have limits of their own. */
export function postLimitMs(): number {
  return 45 * MINUTE_MS
}

/** Checking its findings builds the project several times. */
export function auditLimitMs(env: Readonly<Record<string, string | undefined>>): number {
  return (env['INPUT_VERIFY'] === 'true' ? 240 : 30) * MINUTE_MS
}

export function reportLimitMs(): number {
  return 10 * MINUTE_MS
}

/** What a job on a hosted runner may take at most; the budget of a benchmark is the user's. */
export function benchmarkLimitMs(): number {
  return 360 * MINUTE_MS
}

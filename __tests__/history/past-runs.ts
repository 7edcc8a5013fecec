import type { PastCommand, PastRun, PastUnit } from '../../src/history/past-run.ts'

/** A run of the default branch; each `number` is a later one. */
export function pastRun(number: number, changes: Partial<PastRun> = {}): PastRun {
  return {
    runId: String(1000 + number),
    runAttempt: '1',
    sha: `${number}`.padStart(40, '0'),
    ref: 'refs/heads/main',
    startedAtMs: Date.UTC(2026, 10, 1) + number * 3_600_000,
    rustc: 'rustc 1.95.0 (59807616e 2026-04-14)',
    sccache: { hits: 148, misses: 2 },
    commands: [command()],
    ...changes,
  }
}

export function command(changes: Partial<PastCommand> = {}): PastCommand {
  return {
    label: 'cargo build',
    outcome: 'succeeded',
    durationMs: 20_000,
    units: units('serde 1.0.228', 'app 0.1.0 app "bin"'),
    ...changes,
  }
}

/** Units of 100 ms, 200 ms, ... */
export function units(...keys: readonly string[]): readonly PastUnit[] {
  return keys.map((key, index) => ({ key, durationMs: (index + 1) * 100 }))
}

import type { BenchmarkRecords } from '../benchmark/records.ts'

/** Every timed command, a line each, the warm-up (round 0) too. */
export function benchmarkCsv({ visits }: Pick<BenchmarkRecords, 'visits'>): string {
  const lines = visits.flatMap(({ setting, round, at, ms }) =>
    Object.entries(ms).map(([scenario, took]) =>
      [setting, round, scenario, took ?? '', at].join(','),
    ),
  )
  return `${['setting,round,scenario,milliseconds,started', ...lines].join('\n')}\n`
}

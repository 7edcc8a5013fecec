import { benchmarkLimitMs } from './job/limits.ts'
import { supervised } from './runner/supervised.ts'

await supervised(benchmarkLimitMs, async () => (await import('./benchmark-phase.ts')).BENCHMARK)

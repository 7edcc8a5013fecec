import { reportLimitMs } from './job/limits.ts'
import { supervised } from './runner/supervised.ts'

await supervised(reportLimitMs, async () => (await import('./report-phase.ts')).REPORT)

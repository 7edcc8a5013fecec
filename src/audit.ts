import { auditLimitMs } from './job/limits.ts'
import { supervised } from './runner/supervised.ts'

await supervised(auditLimitMs, async () => (await import('./audit-phase.ts')).AUDIT)

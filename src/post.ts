import { postLimitMs } from './job/limits.ts'
import { supervised } from './runner/supervised.ts'

await supervised(postLimitMs, async () => (await import('./post-phase.ts')).POST)

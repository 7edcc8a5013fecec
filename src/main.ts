import { mainLimitMs } from './job/limits.ts'
import { supervised } from './runner/supervised.ts'

await supervised(mainLimitMs, async () => (await import('./main-phase.ts')).MAIN)

import { postLimitMs } from './job/limits.ts'
import { hasInState } from './runner/job-state.ts'
import { supervised } from './runner/supervised.ts'

/** There is nothing to report or to take away. */
const isLeftAlone = hasInState('"phase":"left alone"')

if (!isLeftAlone) await supervised(postLimitMs, async () => (await import('./post-phase.ts')).POST)

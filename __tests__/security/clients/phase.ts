// A phase as main and post are one, by the variable PHASE: what it does, and its limit in milliseconds.
import { spawn } from 'node:child_process'
import { supervised } from '../../../src/runner/supervised.ts'

const [what = '', limitMs = ''] = (process.env['PHASE'] ?? '').split(' ')

const WORK: Readonly<Record<string, () => unknown>> = {
  well: () => console.log('done'),
  failing: () => {
    process.exitCode = 1
  },
  computing: () => {
    for (;;) Math.random()
  },
  waiting: () => {
    console.log('at work')
    return new Promise((resolve) => setTimeout(resolve, 600_000))
  },
  starting: () => {
    const child = spawn('sleep', ['600'], { stdio: 'ignore', detached: true })
    console.log(`child ${child.pid}`)
    return new Promise((resolve) => child.once('exit', resolve))
  },
  throwing: () => {
    throw new Error('unheard of')
  },
  hoarding: () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(1_000_000).fill(kept.length))
  },
}

await supervised(
  () => Number(limitMs),
  async () => ({
    work: async () => void (await WORK[what]?.()),
    giveUp: async (why) => console.log(`given up: ${why}`),
  }),
)

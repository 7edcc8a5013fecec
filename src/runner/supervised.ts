import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { endWithChildren } from './end-process-tree.ts'
import { describeError } from './errors.ts'

/** What main or post does. */
export interface Phase {
  readonly work: () => Promise<void>
  /** When the work was ended, or died. `why` is a clause. */
  readonly giveUp: (why: string) => Promise<void>
}

/** Says to the same script that it is the one to work. */
const AT_WORK = 'at-work'

/**
 * Runs a phase in a process of its own, which can be ended whatever it is at, a computation included,
 * and which may use up its memory: all of this costs the job no more than what the phase was for.
 */
export async function supervised(
  limitMs: (env: NodeJS.ProcessEnv) => number,
  load: () => Promise<Phase>,
): Promise<void> {
  if (process.argv[2] === AT_WORK) return workOf(await load())
  const script = process.argv[1] ?? ''
  const child = spawn(process.execPath, [...process.execArgv, script, AT_WORK], {
    stdio: 'inherit',
    windowsHide: true,
  })
  const why = await troubleOf(child, limitMs(process.env))
  // Loaded only here: the other process has everything already.
  if (why !== undefined) await (await load()).giveUp(why)
}

async function workOf({ work, giveUp }: Phase): Promise<void> {
  const leave = async (error: unknown): Promise<void> => {
    await giveUp(describeError(error))
    process.exit()
  }
  process.once('uncaughtException', leave)
  await work().catch(leave)
}

/** `undefined` when the process came to its own end, or to the one that the runner wanted. */
async function troubleOf(child: ChildProcess, limitMs: number): Promise<string | undefined> {
  const isWanted = passSignals(child)
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(describeError(error)))
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (isWanted() ? 1 : 0)
      resolve(signal === null || isWanted() ? undefined : `it was ended by ${signal}`)
    })
  })
  const timer = new AbortController()
  const late = wait(limitMs, `it was not done after ${limitMs / 60_000} minutes`, timer)
  const why = await Promise.race([ended, late])
  timer.abort()
  if (why !== undefined) {
    child.removeAllListeners('exit')
    process.exitCode = 0
    endWithChildren(child)
  }
  return why
}

/** The runner tells this process alone that a job is cancelled. */
function passSignals(child: ChildProcess): () => boolean {
  let isWanted = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isWanted = true
      child.kill(signal)
    })
  }
  return () => isWanted
}

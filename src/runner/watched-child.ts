import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { endProcessTree } from './end-process-tree.ts'

/** How often the limits are looked at. */
const TICK_MS = 200
/** An ended process may leave its pipes to a child of its own; we do not wait longer for them. */
const OPEN_PIPE_GRACE_MS = 500

interface WatchedProgram {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input: string
  /** Each line of stdout and stderr. */
  readonly onLine: (line: string) => void
  /** Why the program must end now; `undefined` while all is well. */
  readonly overdue: () => string | undefined
}

export type WatchedEnd =
  | { readonly kind: 'ended'; readonly exitCode: number }
  | { readonly kind: 'stopped'; readonly reason: string }

/** Runs a program that is ended, with its children, as soon as `overdue` gives a reason. */
export function runWatched(watched: WatchedProgram): Promise<WatchedEnd> {
  const { program, args, cwd, env, input, onLine } = watched
  const child = spawn(program, [...args], {
    cwd,
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own, so that its tar and zstd end with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  child.stdin.on('error', () => undefined) // it ended before it read its input
  child.stdin.end(input)
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', onLine)
  }
  return new Promise((resolve) => watch(child, watched.overdue, resolve))
}

function watch(
  child: ChildProcess,
  overdue: WatchedProgram['overdue'],
  done: (end: WatchedEnd) => void,
): void {
  let end: WatchedEnd | undefined
  const ticks = setInterval(() => {
    const reason = end === undefined ? overdue() : undefined
    if (reason === undefined) return
    end = { kind: 'stopped', reason }
    endProcessTree(child)
  }, TICK_MS)
  const finish = (exitCode: number): void => {
    clearInterval(ticks)
    child.stdout?.destroy()
    child.stderr?.destroy()
    done(end ?? { kind: 'ended', exitCode })
  }
  child.once('error', () => finish(127))
  child.once('exit', (code) => {
    const grace = setTimeout(finish, OPEN_PIPE_GRACE_MS, code ?? 1)
    child.once('close', () => {
      clearTimeout(grace)
      finish(code ?? 1)
    })
  })
}

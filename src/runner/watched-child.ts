import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
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
}

interface WatchedRequest {
  /** One line for its stdin. */
  readonly input: string
  /** The line of its stdout that says that the request is done. */
  readonly endLine: string
  /** Each other line of stdout and stderr. */
  readonly onLine: (line: string) => void
  /** Why the program must end now; `undefined` while all is well. */
  readonly overdue: () => string | undefined
}

export type WatchedEnd =
  | { readonly kind: 'done' }
  /** The program ended before it was done. */
  | { readonly kind: 'ended'; readonly exitCode: number }
  | { readonly kind: 'stopped'; readonly reason: string }

/** A program that does one request after the other. It ends with its stdin, so also when we end. */
export interface WatchedChild {
  readonly isAlive: () => boolean
  /** Ends the program, with its children, as soon as `overdue` gives a reason. One request at a time. */
  readonly ask: (request: WatchedRequest) => Promise<WatchedEnd>
  readonly end: () => void
}

interface Open extends WatchedRequest {
  readonly done: (end: WatchedEnd) => void
}

export function watchedChild({ program, args, cwd, env }: WatchedProgram): WatchedChild {
  const child = spawn(program, [...args], {
    cwd,
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own, so that its tar and zstd end with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  letGo(child)
  let exitCode: number | undefined
  let open: Open | undefined
  const finish = (end: WatchedEnd): void => {
    const request = open
    open = undefined
    request?.done(end)
  }
  child.stdin.on('error', () => undefined) // it ended before it read its input
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line === open?.endLine) finish({ kind: 'done' })
      else if (line !== '') open?.onLine(line)
    })
  }
  onceGone(child, (code) => {
    exitCode = code
    finish({ kind: 'ended', exitCode: code })
  })
  return {
    isAlive: () => exitCode === undefined,
    ask: (request) => {
      if (exitCode !== undefined) return Promise.resolve({ kind: 'ended', exitCode })
      return new Promise((resolve) => {
        const ticks = watchLimits(child, request.overdue, (reason) => {
          open = { ...request, done: () => done({ kind: 'stopped', reason }) }
        })
        const done = (end: WatchedEnd): void => {
          clearInterval(ticks)
          resolve(end)
        }
        open = { ...request, done }
        child.stdin.write(`${request.input}\n`)
      })
    },
    end: () => void child.stdin.end(),
  }
}

/** Nothing waits for it but who has asked it something. */
function letGo(child: ChildProcess): void {
  child.unref()
  for (const pipe of child.stdio) (pipe as Socket | null)?.unref()
}

function watchLimits(
  child: ChildProcess,
  overdue: WatchedRequest['overdue'],
  stopped: (reason: string) => void,
): NodeJS.Timeout {
  let isEnding = false
  return setInterval(() => {
    const reason = isEnding ? undefined : overdue()
    if (reason === undefined) return
    isEnding = true
    stopped(reason)
    endProcessTree(child)
  }, TICK_MS)
}

function onceGone(child: ChildProcess, gone: (exitCode: number) => void): void {
  const finish = (exitCode: number): void => {
    child.stdout?.destroy()
    child.stderr?.destroy()
    gone(exitCode)
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

import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Delays } from './options.ts'
import { killTree, sendSignal } from './process-tree.ts'

export interface ProcessRequest {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** Aborts when the step is to end: the job was cancelled, or the step's time is over. */
  readonly stop: AbortSignal
  readonly delays: Delays
}

export interface ProcessEnd {
  /** `undefined` when a signal ended it, or when it could not start. */
  readonly exitCode: number | undefined
}

/** Runs a step's process as GitHub's runner does: SIGINT, SIGTERM, then the end of its whole tree. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const child = spawn(request.program, [...request.args], {
    cwd: request.cwd,
    env: { ...request.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A Ctrl-C in the terminal is for the emulator; the step gets its signals from us.
    detached: true,
  })
  const exited = untilExit(child, request.onLine)
  const stopTimers = stopOnAbort(child, request)
  const output = [child.stdout, child.stderr].map((stream) => readLines(stream, request.onLine))
  const exitCode = await exited
  stopTimers()
  await outputEnd(child, output, request.delays.outputMs)
  return { exitCode }
}

function untilExit(
  child: ChildProcess,
  onLine: (line: string) => void,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? undefined))
    child.once('error', ({ message }) => {
      onLine(`##[error]${message}`)
      resolve(undefined)
    })
  })
}

function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', onLine)
  return new Promise((resolve) => lines.once('close', resolve))
}

function stopOnAbort(child: ChildProcess, { stop, delays }: ProcessRequest): () => void {
  const timers: NodeJS.Timeout[] = []
  const begin = (): void => {
    const { pid } = child
    if (pid === undefined) return
    sendSignal(pid, 'SIGINT')
    const { interruptMs, terminateMs } = delays
    timers.push(setTimeout(() => sendSignal(pid, 'SIGTERM'), interruptMs))
    timers.push(setTimeout(() => killTree(pid), interruptMs + terminateMs))
  }
  if (stop.aborted) begin()
  else stop.addEventListener('abort', begin, { once: true })
  return () => {
    stop.removeEventListener('abort', begin)
    for (const timer of timers) clearTimeout(timer)
  }
}

/** A daemon that the step left behind may hold its output open: the runner waits only so long. */
async function outputEnd(
  child: ChildProcess,
  output: readonly Promise<void>[],
  waitMs: number,
): Promise<void> {
  const ended = Promise.all(output)
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, waitMs)
  await Promise.race([ended, promise])
  clearTimeout(timer)
  child.stdout?.destroy()
  child.stderr?.destroy()
}

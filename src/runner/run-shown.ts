import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { stripVTControlCharacters } from 'node:util'
import { getExecOutput } from '@actions/exec'
import { childVariables } from './child-environment.ts'
import { endProcessTree, endWithChildren, OPEN_PIPE_GRACE_MS } from './end-process-tree.ts'
import { stepLog } from './log.ts'
import type { CommandOptions, CommandResult } from './ports.ts'

/**
 * Runs a program in the way of `@actions/exec`: the log shows the command and, while it runs, what it says; without
 * colours, and without anything that the runner would take for a command. That package has no time limit: this one has.
 */
export async function runShown(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const { cwd, input, timeoutMs } = options
  const limit = limited(args, timeoutMs)
  const shown = intoLog()
  try {
    const { exitCode, stdout, stderr } = await getExecOutput(`"${program}"`, [...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: Object.fromEntries(
        Object.entries(childVariables(options)).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      ),
      ...{ input: Buffer.from(input ?? ''), outStream: shown, delay: OPEN_PIPE_GRACE_MS },
      ignoreReturnCode: true,
    })
    return { exitCode: exitCode ?? ENDED, stdout, stderr, timedOut: limit.isOver() }
  } catch {
    // It throws for what cannot be started alone.
    return { exitCode: 127, stdout: '', stderr: '', timedOut: false }
  } finally {
    limit.stop()
    shown.end()
  }
}

/** By a signal: which one is not told. */
const ENDED = 137

interface Limit {
  isOver(): boolean
  stop(): void
}

/** Ends the next program that is started with these arguments, and all that it starts, after the time. */
function limited(args: readonly string[], timeoutMs: number | undefined): Limit {
  let child: ChildProcess | undefined
  let isOver = false
  const note = (message: unknown): void => {
    const { process: started } = message as { readonly process: ChildProcess }
    started.once('spawn', () => {
      const isThis = started.spawnargs.slice(1).join('\0') === args.join('\0')
      if (!isThis || child !== undefined) return
      child = started
      started.stdin?.on('error', () => undefined) // a program need not read its input
    })
  }
  subscribe(STARTS, note)
  const end = (): void => {
    isOver = true
    if (child !== undefined) endShown(child)
  }
  const timer = timeoutMs === undefined ? undefined : setTimeout(end, timeoutMs)
  return {
    isOver: () => isOver,
    stop: () => {
      clearTimeout(timer)
      unsubscribe(STARTS, note)
      // What a daemon holds open must not keep this process.
      child?.stdout?.destroy()
      child?.stderr?.destroy()
    },
  }
}

/** It leads no process group, as `@actions/exec` starts it. */
const endShown = process.platform === 'win32' ? endProcessTree : endWithChildren

/** Where Node tells of each process that it starts. */
const STARTS = 'child_process'

function intoLog(): Writable {
  const decoder = new StringDecoder('utf8')
  let partial = ''
  const log = stepLog()
  const say = (line: string): void => log.info(stripVTControlCharacters(line))
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      const lines = (partial + decoder.write(Buffer.from(chunk))).split(/\r?\n/)
      partial = lines.pop() ?? ''
      for (const line of lines) say(line)
      done()
    },
    final: (done) => {
      if (partial !== '') say(partial)
      done()
    },
  })
}

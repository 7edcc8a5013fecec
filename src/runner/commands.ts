import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { access, constants, realpath, stat } from 'node:fs/promises'
import { constants as osConstants } from 'node:os'
import { delimiter, join } from 'node:path'
import { childVariables } from './child-environment.ts'
import { endProcessTree, OPEN_PIPE_GRACE_MS } from './end-process-tree.ts'
import type { CommandOptions, CommandResult, Commands } from './ports.ts'
import { runShown } from './run-shown.ts'

/**
 * Programs of this machine. What the log shows runs by `@actions/exec`, the rest here: with a process group of its own
 * that a time limit ends as a whole, and done while a daemon that the command left behind still holds its pipes.
 */
export function localCommands(): Commands {
  return { run, which }
}

function run(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  if (options.isShown === true) return runShown(program, args, options)
  const child = start(program, args, options)
  if (child === undefined) return Promise.resolve(NOT_STARTED)
  child.stdin?.on('error', () => undefined) // a program need not read its input
  child.stdin?.end(options.input ?? '')
  return new Promise((resolve) => followToEnd(child, options, resolve))
}

const NOT_STARTED: CommandResult = { exitCode: 127, stdout: '', stderr: '', timedOut: false }

/** Of what cannot be started Node says so at once or later: Windows' batch files are of the first kind. */
function start(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): ChildProcess | undefined {
  try {
    return spawn(program, [...args], spawnOptions(options))
  } catch {
    return undefined
  }
}

function spawnOptions(options: CommandOptions): SpawnOptions {
  return {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: childVariables(options),
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own, so that a time limit ends its children too.
    detached: process.platform !== 'win32',
    windowsHide: true,
  }
}

function followToEnd(
  child: ChildProcess,
  options: CommandOptions,
  done: (result: CommandResult) => void,
): void {
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  let timedOut = false
  const limit =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true
          endProcessTree(child)
        }, options.timeoutMs)
  const finish = (exitCode: number): void => {
    clearTimeout(limit)
    child.stdout?.destroy()
    child.stderr?.destroy()
    done({ exitCode, stdout: stdout(), stderr: stderr(), timedOut })
  }
  child.once('error', () => finish(127))
  child.once('exit', (code, signal) => {
    const exitCode = code ?? 128 + (signal === null ? 0 : osConstants.signals[signal])
    const grace = setTimeout(() => finish(exitCode), OPEN_PIPE_GRACE_MS)
    child.once('close', () => {
      clearTimeout(grace)
      finish(exitCode)
    })
  })
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = []
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

async function which(program: string, skip: readonly string[] = []): Promise<string | undefined> {
  const skipped = new Set(await Promise.all(skip.map(resolved)))
  const suffixes = programSuffixes(process.platform)
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '' || skipped.has(await resolved(folder))) continue
    for (const suffix of suffixes) {
      const candidate = join(folder, program + suffix)
      if (await isExecutable(candidate)) return candidate
    }
  }
  return undefined
}

/** A batch file (`.cmd`) on PATH is no program that this may start: it takes a shell, which reads arguments anew. */
export function programSuffixes(platform: NodeJS.Platform): readonly string[] {
  return platform === 'win32' ? ['.exe', ''] : ['']
}

function resolved(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false // not there, or not ours to run
  }
}

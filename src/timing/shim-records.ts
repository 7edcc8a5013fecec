import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import type { CargoCommandRecord } from './command-record.ts'
import { parseJsonLines, readRecord } from './json-lines.ts'

const Start = v.object({
  event: v.literal('start'),
  pid: v.number(),
  args: v.array(v.string()),
  cwd: v.string(),
  startMs: v.number(),
  timings: v.boolean(),
  targetDirVariable: v.optional(v.string(), ''),
  checkout: v.optional(v.string()),
  head: v.optional(v.string()),
  install: v.optional(
    v.object({
      request: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      placed: v.array(v.string()),
    }),
  ),
})

const End = v.object({
  event: v.literal('end'),
  endMs: v.number(),
  exitCode: v.nullable(v.number()),
  signal: v.nullable(v.number()),
  cpuMs: v.optional(v.number()),
})

/** One cargo command as the shim saw it. Times are milliseconds since the epoch. */
export interface ShimCommand {
  /** As the user gave them, without the `--timings` that the shim adds. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly startMs: number
  /** Absent while it runs, and when it was ended so hard that nobody could write it down. */
  readonly endMs: number | undefined
  readonly exitCode: number | undefined
  readonly outcome: CargoCommandRecord['outcome']
  /** User and system time of the command and of what it waited for; Linux only. */
  readonly cpuMs?: number
  /** Cargo was asked for a timing report, by the shim or by the user. */
  readonly timings: boolean
  /** `CARGO_TARGET_DIR` as the command had it; '' when it was not set. */
  readonly targetDirVariable: string
  /** Root of the checkout that it ran in, and what HEAD was then; '' where that could not be read. */
  readonly checkout?: string
  readonly head?: string
  /**
   * Of a command that installs where the job's programs are kept from: what stands for all that decides what it installs,
   * and the packages that were put back for it.
   */
  readonly install?: { readonly request: string; readonly placed: readonly string[] }
}

/** SIGHUP, SIGINT, SIGQUIT, SIGKILL, SIGTERM: somebody wanted the command to end. */
const SIGNALS_THAT_CANCEL: ReadonlySet<number> = new Set([1, 2, 3, 9, 15])

/** What Windows calls the end by Ctrl-C or Ctrl-Break: STATUS_CONTROL_C_EXIT. */
const WINDOWS_CTRL_C = 0xc000013a

type RecordFiles = Pick<Files, 'list' | 'readText' | 'facts'>

/** The commands of the job in the order of their start, from the shim's `cargo-*.jsonl` files. */
export async function readShimCommands(
  recordsFolder: string,
  files: RecordFiles,
): Promise<readonly ShimCommand[]> {
  return (await readShimRecords(recordsFolder, files)).commands
}

export interface ShimRecords {
  readonly commands: readonly ShimCommand[]
  /** Of how many commands nobody knows more than that they were. */
  readonly unreadable: number
}

/** For who has to know of all of them. */
export async function readShimRecords(
  recordsFolder: string,
  files: RecordFiles,
): Promise<ShimRecords> {
  const names = await files.list(recordsFolder)
  const commands: ShimCommand[] = []
  let unreadable = 0
  for (const name of names.filter((name) => /^cargo-.*\.jsonl$/.test(name))) {
    const text = await readRecord(join(recordsFolder, name), files)
    const command = await readCommand(parseJsonLines(text ?? ''), files)
    // What somebody removed while cargo ran is there again, with its end alone.
    if (command === undefined) unreadable += 1
    else commands.push(command)
  }
  return { commands: commands.sort((one, other) => one.startMs - other.startMs), unreadable }
}

async function readCommand(
  lines: readonly unknown[],
  files: Pick<Files, 'facts'>,
): Promise<ShimCommand | undefined> {
  const start = lines.find((line) => v.is(Start, line))
  if (start === undefined) return undefined
  const told = v.parse(Start, start)
  const { pid, args, cwd, startMs, timings, targetDirVariable, checkout, head, install } = told
  const end = lines.find((line) => v.is(End, line))
  const stands = checkout === undefined ? {} : { checkout, head: head ?? '' }
  const begun = {
    ...{ args, cwd, startMs, timings, targetDirVariable, ...stands },
    ...(install === undefined ? {} : { install }),
  }
  if (end !== undefined) {
    const { endMs, exitCode } = end
    const { cpuMs } = end
    const cpu = cpuMs === undefined ? {} : { cpuMs: Math.round(cpuMs) }
    return { ...begun, ...cpu, endMs, exitCode: exitCode ?? undefined, outcome: outcomeOf(end) }
  }
  const outcome = (await isRunning(pid, files)) ? 'unknown' : 'cancelled'
  return { ...begun, endMs: undefined, exitCode: undefined, outcome }
}

function outcomeOf({ exitCode, signal }: v.InferOutput<typeof End>): ShimCommand['outcome'] {
  if (signal !== null) return SIGNALS_THAT_CANCEL.has(signal) ? 'cancelled' : 'failed'
  if (exitCode === null) return 'unknown' // the sh shim becomes cargo and cannot see its end
  if (exitCode === WINDOWS_CTRL_C) return 'cancelled'
  return exitCode === 0 ? 'succeeded' : 'failed'
}

/** Only Linux shows its processes as files; elsewhere a command without an end counts as gone. */
async function isRunning(pid: number, files: Pick<Files, 'facts'>): Promise<boolean> {
  return (await files.facts(`/proc/${pid}`)) !== undefined
}

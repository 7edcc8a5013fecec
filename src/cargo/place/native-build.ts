import { dirname, join } from 'node:path'
import type { JobContext } from '../../runner/github-ports.ts'
import type { Commands, Files, Log } from '../../runner/ports.ts'
import { bringEarlier, nativeName } from './earlier-native.ts'
import { canBeWatched, compileWatcher, WATCHER_OPTIONS } from './watcher-build.ts'

/**
 * Not optimised: that triples the compile time and wins nothing where a process start is all there is. Without code
 * for unwinding and for checks that nothing relies on it compiles in three quarters of the processor time.
 */
export const NATIVE_OPTIONS = [
  ...['-C', 'panic=abort', '-C', 'debug-assertions=off', '-C', 'strip=symbols'],
  ...['--edition', '2021'],
]
/**
 * Elsewhere than on Windows, scripts do its work. There nothing else can, and scanners of files have made a second
 * into half a minute.
 */
const COMPILE_LIMIT_MS = { windows: 180_000, others: 20_000 }
const START_LIMIT_MS = 5_000

interface NativeRequest {
  /** `native/fast-cargo.rs` of this action. */
  readonly source: string
  /** Absolute path of the job's rustc, and the folder to run it in. */
  readonly rustc: string
  readonly cwd: string
  readonly host: string
  readonly os: JobContext['os']
  /** Whether the watcher is wanted: in runs that may save. */
  readonly watches: boolean
  /** A folder of the job for what is compiled. */
  readonly scratch: string
  /** The folder of a snapshot that may hold what an earlier run compiled; `undefined` once there is none. */
  readonly earlier?: Promise<string | undefined> | undefined
}

interface NativePorts {
  readonly commands: Commands
  readonly files: Files
  readonly log: Pick<Log, 'info'>
}

/** Absolute paths of what was compiled. */
export interface Native {
  /** The cargo shim, the rustc launcher and the linker driver. */
  readonly program: string
  /** The library that watches builds; `undefined` where there can be none. */
  readonly watcher: string | undefined
  /** The folder that they travel in, inside of a snapshot's. */
  readonly name: string
}

/**
 * What is compiled by the job's rustc in a second or two, or was in the run whose snapshot this one starts from. For
 * no other job of the machine: a rustc that a pull request brings along may make of it what it likes. `undefined`
 * when the program cannot be compiled: the `sh` scripts then do its work.
 */
export async function nativeProgram(
  request: NativeRequest,
  ports: NativePorts,
): Promise<Native | undefined> {
  const { source, host, scratch, os, earlier } = request
  if ((await ports.files.facts(source)) === undefined) return undefined
  const into = join(scratch, 'native')
  const file = os === 'windows' ? 'fast-cargo.exe' : 'fast-cargo'
  const options = [host, ...NATIVE_OPTIONS, ...WATCHER_OPTIONS]
  const name = await nativeName({ sources: dirname(source), options }, ports.files)
  const snapshot = await earlier
  const from = snapshot === undefined ? undefined : join(snapshot, name)
  const [program, watcher] = await Promise.all([
    broughtOrCompiled(request, { from, program: join(into, file) }, ports),
    request.watches ? nativeWatcher({ ...request, from }, ports) : undefined,
  ])
  return program === undefined ? undefined : { program, watcher, name }
}

/** The watcher alone: `undefined` where there can be none. */
export async function nativeWatcher(
  { source, rustc, cwd, host, scratch, from }: WatcherRequest,
  ports: NativePorts,
): Promise<string | undefined> {
  if (!canBeWatched(host)) return undefined
  const into = join(scratch, 'native')
  return compileWatcher(
    { source: join(dirname(source), 'watch.rs'), rustc, cwd, into, from },
    ports,
  )
}

interface WatcherRequest extends Omit<NativeRequest, 'watches' | 'os' | 'earlier'> {
  /** The folder with what an earlier run compiled. */
  readonly from?: string | undefined
}

async function broughtOrCompiled(
  request: NativeRequest,
  { from, program }: { readonly from: string | undefined; readonly program: string },
  ports: NativePorts,
): Promise<string | undefined> {
  await ports.files.makeFolder(dirname(program))
  const isBrought = await bringEarlier(program, from, ports.files)
  return isBrought && (await starts(program, ports)) ? program : compile(request, program, ports)
}

async function compile(
  { source, rustc, cwd, os }: NativeRequest,
  program: string,
  ports: NativePorts,
): Promise<string | undefined> {
  const args = [...NATIVE_OPTIONS, '-o', program, source]
  const timeoutMs = COMPILE_LIMIT_MS[os === 'windows' ? os : 'others']
  const result = await ports.commands.run(rustc, args, { cwd, timeoutMs })
  if (result.exitCode === 0 && (await starts(program, ports))) return program
  const [said = ''] = result.stderr.split('\n').filter((line) => /^error/.test(line))
  const late = `not done within ${timeoutMs / 1_000} s`
  const why = result.timedOut ? late : said || 'it does not start'
  const instead = os === 'windows' ? '' : ' Shell scripts do their work.'
  ports.log.info(`The native shims could not be compiled (${why}).${instead}`)
  return undefined
}

/** Under its own name it has no role: it says so and ends. */
async function starts(program: string, { commands }: NativePorts): Promise<boolean> {
  const { stderr } = await commands.run(program, [], { timeoutMs: START_LIMIT_MS })
  return stderr.startsWith('fast-cargo:')
}

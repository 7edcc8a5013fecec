import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { describeError } from '../runner/errors.ts'
import type { JobContext, ToolCache } from '../runner/github-ports.ts'
import type { Commands, Files, Log } from '../runner/ports.ts'

/** The name in the tool cache. */
const TOOL = 'fast-cargo-native'
/** Not optimised: that triples the compile time and wins nothing where a process start is all there is. */
export const NATIVE_OPTIONS = ['-C', 'strip=symbols', '--edition', '2021']
/** The watcher is in the way of each call that a compiler makes, and no panic may unwind through C. */
export const WATCHER_OPTIONS = [
  ...['--crate-type', 'cdylib', '--crate-name', 'fast_cargo_watch', '--edition', '2021'],
  ...['-C', 'panic=abort', '-C', 'opt-level=s', '-C', 'codegen-units=1', '-C', 'strip=symbols'],
  // Before the initialisers of other libraries: what these read counts too.
  ...['-C', 'link-arg=-Wl,-z,initfirst'],
]
const COMPILE_LIMIT_MS = 20_000
const START_LIMIT_MS = 5_000

interface NativeRequest {
  /** `native/fast-cargo.rs` of this action. */
  readonly source: string
  /** Absolute path of the job's rustc, and the folder to run it in. */
  readonly rustc: string
  readonly cwd: string
  readonly host: string
  readonly os: JobContext['os']
  /** A folder of the job for what is compiled. */
  readonly scratch: string
}

interface NativePorts {
  readonly commands: Commands
  readonly files: Files
  readonly toolCache: Pick<ToolCache, 'find' | 'add'>
  readonly log: Pick<Log, 'info'>
}

/**
 * The native program with the cargo shim, the rustc launcher and the linker driver: from the tool
 * cache, else compiled by the job's rustc in about a second. `undefined` when it cannot be: the `sh`
 * scripts then do its work.
 */
export async function nativeProgram(
  request: NativeRequest,
  ports: NativePorts,
): Promise<string | undefined> {
  const source = await sourcesBeside(request.source, ports.files)
  if (source === undefined) return undefined
  const version = versionOf(source, request.host)
  const name = request.os === 'windows' ? 'fast-cargo.exe' : 'fast-cargo'
  const cached = await ports.toolCache.find(TOOL, version)
  if (cached !== undefined && (await starts(join(cached, name), ports))) return join(cached, name)
  const compiled = await compile(request, join(request.scratch, 'native', name), ports)
  // An entry that does not start was compiled against another libc (a container's, or the host's):
  // it stays for those it starts for.
  if (compiled === undefined || cached !== undefined) return compiled
  return keep(compiled, version, ports)
}

/** The watcher, where it can be compiled and preloaded; TEMPORARY until kept in the tool cache. */
export async function nativeWatcher(
  { source, rustc, cwd, host, os, scratch }: NativeRequest,
  { commands, files }: Pick<NativePorts, 'commands' | 'files'>,
): Promise<string | undefined> {
  if (os !== 'linux' || !host.endsWith('-linux-gnu')) return undefined
  const library = join(scratch, 'native', 'libfast_cargo_watch.so')
  await files.makeFolder(dirname(library))
  const args = [...WATCHER_OPTIONS, '-o', library, join(dirname(source), 'watch.rs')]
  const result = await commands.run(rustc, args, { cwd, timeoutMs: COMPILE_LIMIT_MS })
  return result.exitCode === 0 ? library : undefined
}

/** All modules as one text; `undefined` without the crate's root. */
async function sourcesBeside(
  root: string,
  files: Pick<Files, 'list' | 'readText'>,
): Promise<string | undefined> {
  if ((await files.readText(root)) === undefined) return undefined
  const names = (await files.list(dirname(root))).filter((name) => name.endsWith('.rs'))
  const texts = await Promise.all(names.map((name) => files.readText(join(dirname(root), name))))
  return JSON.stringify(names.map((name, place) => [name, texts[place]]))
}

/** Without a tool cache that can be written, what was compiled serves this job alone. */
async function keep(
  compiled: string,
  version: string,
  { toolCache, log }: NativePorts,
): Promise<string> {
  try {
    return join(await toolCache.add(dirname(compiled), TOOL, version), basename(compiled))
  } catch (error) {
    log.info(`The native shims are not kept for later jobs (${describeError(error)}).`)
    return compiled
  }
}

/** The tool cache takes semantic versions only; the letter keeps digits alone from being a number. */
export function versionOf(source: string, host: string): string {
  const hash = createHash('sha256').update(`${host}\n${source}`).digest('hex')
  return `0.1.0-h${hash.slice(0, 12)}`
}

async function compile(
  { source, rustc, cwd }: NativeRequest,
  program: string,
  ports: NativePorts,
): Promise<string | undefined> {
  await ports.files.makeFolder(dirname(program))
  const args = [...NATIVE_OPTIONS, '-o', program, source]
  const result = await ports.commands.run(rustc, args, { cwd, timeoutMs: COMPILE_LIMIT_MS })
  if (result.exitCode === 0 && (await starts(program, ports))) return program
  const [said = ''] = result.stderr.split('\n').filter((line) => /^error/.test(line))
  const why = result.timedOut ? 'not done within 20 s' : said || 'it does not start'
  ports.log.info(`The native shims could not be compiled (${why}). Shell scripts do their work.`)
  return undefined
}

/** Under its own name it has no role: it says so and ends. */
async function starts(program: string, { commands }: NativePorts): Promise<boolean> {
  const { stderr } = await commands.run(program, [], { timeoutMs: START_LIMIT_MS })
  return stderr.startsWith('fast-cargo:')
}

import { createHash } from 'node:crypto'
import { basename, dirname, join, relative } from 'node:path'
import { describeError } from '../runner/errors.ts'
import type { JobContext, ToolCache } from '../runner/github-ports.ts'
import type { Commands, Files, Log } from '../runner/ports.ts'
import { canBeWatched, compileWatcher, WATCHER_LIBRARY, watches } from './watcher-build.ts'

/** The name in the tool cache. */
const TOOL = 'fast-cargo-native'
/** Not optimised: that triples the compile time and wins nothing where a process start is all there is. */
export const NATIVE_OPTIONS = ['-C', 'strip=symbols', '--edition', '2021']
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

/** Absolute paths of what was compiled. */
export interface Native {
  /** The cargo shim, the rustc launcher and the linker driver. */
  readonly program: string
  /** The library that watches builds; `undefined` where there can be none. */
  readonly watcher: string | undefined
}

/**
 * From the tool cache, else compiled by the job's rustc in about a second. `undefined` when the program
 * cannot be: the `sh` scripts then do its work.
 */
export async function nativeProgram(
  request: NativeRequest,
  ports: NativePorts,
): Promise<Native | undefined> {
  const source = await sourcesBeside(request.source, ports.files)
  if (source === undefined) return undefined
  const version = versionOf(source, request.host)
  const name = request.os === 'windows' ? 'fast-cargo.exe' : 'fast-cargo'
  const cached = await ports.toolCache.find(TOOL, version)
  if (cached !== undefined && (await starts(join(cached, name), ports))) {
    return { program: join(cached, name), watcher: await cachedWatcher(cached, request, ports) }
  }
  const into = join(request.scratch, 'native')
  const [program, watcher] = await Promise.all([
    compile(request, join(into, name), ports),
    watcherFor(request, into, ports),
  ])
  if (program === undefined) return undefined
  // An entry that does not start was compiled against another libc (a container's, or the host's):
  // it stays for those it starts for.
  if (cached !== undefined) return { program, watcher }
  return keep({ program, watcher }, version, ports)
}

/** An entry without one is of a machine that could not compile it. */
async function cachedWatcher(
  folder: string,
  request: NativeRequest,
  ports: NativePorts,
): Promise<string | undefined> {
  const library = join(folder, WATCHER_LIBRARY)
  if (!canBeWatched(request.host) || (await ports.files.facts(library)) === undefined) {
    return undefined
  }
  const scratch = join(request.scratch, 'native')
  return (await watches(library, scratch, ports)) ? library : watcherFor(request, scratch, ports)
}

async function watcherFor(
  { source, rustc, cwd, host }: NativeRequest,
  into: string,
  ports: NativePorts,
): Promise<string | undefined> {
  if (!canBeWatched(host)) return undefined
  return compileWatcher({ source: join(dirname(source), 'watch.rs'), rustc, cwd, into }, ports)
}

/** All modules as one text; `undefined` without the crate's root. */
async function sourcesBeside(
  root: string,
  files: Pick<Files, 'list' | 'readText'>,
): Promise<string | undefined> {
  if ((await files.readText(root)) === undefined) return undefined
  const folders = [dirname(root), join(dirname(root), 'watch')]
  const names = await Promise.all(folders.map((folder) => files.list(folder)))
  const paths = folders.flatMap((folder, place) => {
    const sources = (names[place] ?? []).filter((name) => name.endsWith('.rs'))
    return sources.map((name) => join(folder, name))
  })
  const texts = await Promise.all(paths.map((path) => files.readText(path)))
  return JSON.stringify(paths.map((path, place) => [relative(dirname(root), path), texts[place]]))
}

/** Without a tool cache that can be written, what was compiled serves this job alone. */
async function keep(
  compiled: Native,
  version: string,
  { toolCache, log }: NativePorts,
): Promise<Native> {
  try {
    const folder = await toolCache.add(dirname(compiled.program), TOOL, version)
    const kept = (path: string): string => join(folder, basename(path))
    const { program, watcher } = compiled
    return { program: kept(program), watcher: watcher && kept(watcher) }
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

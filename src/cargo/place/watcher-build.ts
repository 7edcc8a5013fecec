import { join } from 'node:path'
import type { Commands, Files, Log } from '../../runner/ports.ts'
import { bringEarlier } from './earlier-native.ts'

/** The library knows itself by this name in `LD_PRELOAD`. */
export const WATCHER_LIBRARY = 'libfast_cargo_watch.so'
/** The watcher is in the way of each call that a compiler makes, and no panic may unwind through C. */
export const WATCHER_OPTIONS = [
  ...['--crate-type', 'cdylib', '--crate-name', 'fast_cargo_watch', '--edition', '2021'],
  ...['-C', 'panic=abort', '-C', 'opt-level=s', '-C', 'codegen-units=1', '-C', 'strip=symbols'],
  // Before the initialisers of other libraries: what these read counts too.
  ...['-C', 'link-arg=-Wl,-z,initfirst'],
]
const COMPILE_LIMIT_MS = 20_000
const PROBE_LIMIT_MS = 5_000

interface WatcherPorts {
  readonly commands: Commands
  readonly files: Files
  readonly log: Pick<Log, 'info'>
}

/** Linux with glibc, on the two architectures whose system calls the watcher knows. */
export function canBeWatched(host: string): boolean {
  return /^(x86_64|aarch64)-.*-linux-gnu$/.test(host)
}

interface WatcherRequest {
  /** `native/watch.rs` of this action. */
  readonly source: string
  /** Absolute path of the job's rustc, and the folder to run it in. */
  readonly rustc: string
  readonly cwd: string
  /** The folder for the library. */
  readonly into: string
  /** The folder with one that was compiled in an earlier run. */
  readonly from?: string | undefined
}

/** The absolute path of the compiled watcher, which is proven to work; `undefined` when there is none. */
export async function compileWatcher(
  { source, rustc, cwd, into, from }: WatcherRequest,
  ports: WatcherPorts,
): Promise<string | undefined> {
  const { commands, files, log } = ports
  const library = join(into, WATCHER_LIBRARY)
  await files.makeFolder(into)
  const isBrought = await bringEarlier(library, from, files)
  if (isBrought && (await watches(library, into, ports))) return library
  const args = [...WATCHER_OPTIONS, '-o', library, source]
  const result = await commands.run(rustc, args, { cwd, timeoutMs: COMPILE_LIMIT_MS })
  if (result.exitCode === 0 && (await watches(library, into, ports))) return library
  await files.remove(library)
  const [said = ''] = result.stderr.split('\n').filter((line) => line.startsWith('error'))
  const why = result.timedOut ? 'not done within 20 s' : said || 'it sees nothing'
  log.info(`The watcher could not be compiled (${why}). What builds read is unknown.`)
  return undefined
}

/**
 * Has a shell that looks like a compilation read a file by a child, and looks whether both are in the
 * log and nothing is in the output. A library that does not fit this libc would end every program.
 */
export async function watches(
  library: string,
  scratch: string,
  { commands, files }: Pick<WatcherPorts, 'commands' | 'files'>,
): Promise<boolean> {
  const folder = join(scratch, 'watcher-probe')
  const read = join(folder, 'read')
  await files.writeText(read, PROOF)
  const env = { LD_PRELOAD: library, FAST_CARGO_WATCH: folder }
  const args = ['-c', 'cat "$2"; exit 7', '--crate-name', 'probe', read]
  const result = await commands.run('/bin/sh', args, { env, timeoutMs: PROBE_LIMIT_MS })
  const names = (await files.list(folder)).filter((name) => name.endsWith('.log'))
  const [log = ''] = await Promise.all(names.map((name) => files.readText(join(folder, name))))
  await files.remove(folder)
  const records = log.split('\0')
  const has = (text: string): boolean => records.some((record) => record.startsWith(text))
  const isUnchanged = result.exitCode === 7 && result.stdout === PROOF && result.stderr === ''
  return isUnchanged && has('cprobe') && has('X') && has('C') && records.includes(`r${read}`)
}

const PROOF = 'what the probe reads\n'

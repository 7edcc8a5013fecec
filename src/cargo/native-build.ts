import { dirname, join } from 'node:path'
import type { JobContext } from '../runner/github-ports.ts'
import type { Commands, Files, Log } from '../runner/ports.ts'

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
  readonly os: JobContext['os']
  /** A folder of the job for what is compiled. */
  readonly scratch: string
}

interface NativePorts {
  readonly commands: Commands
  readonly files: Files
  readonly log: Pick<Log, 'info'>
}

/**
 * The native program with the cargo shim, the rustc launcher and the linker driver, compiled by the job's
 * rustc in about a second. For this job alone: a rustc that a pull request brings along may make of it
 * what it likes, and no other job of the machine shall run that. `undefined` when it cannot be compiled:
 * the `sh` scripts then do its work.
 */
export async function nativeProgram(
  request: NativeRequest,
  ports: NativePorts,
): Promise<string | undefined> {
  if ((await ports.files.facts(request.source)) === undefined) return undefined
  const name = request.os === 'windows' ? 'fast-cargo.exe' : 'fast-cargo'
  return compile(request, join(request.scratch, 'native', name), ports)
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

import { join } from 'node:path'
import type { CargoConfig } from '../../cargo/read/config.ts'
import type { CommandResult, Runner } from '../../runner/ports.ts'

const ASK_LIMIT_MS = 60_000

/** Its words are read here and told in tables. An option, because `--config` files win over the environment. */
const PLAIN = ['--color', 'never']

/** Cargo as the project's folder has it, to be run elsewhere. */
export interface CargoProgram {
  run(args: readonly string[], options: CargoRun): Promise<CommandResult>
  /** `cargo 1.95.0 (f2d3ce0bd 2026-03-21)`. */
  readonly version: string
  readonly host: string
  /** What `rustc --print cfg` says of a target, by lines; nothing for one it does not know. */
  cfgOf(target: string): Promise<readonly string[]>
}

interface CargoRun {
  readonly cwd: string
  /** In place of the job's CARGO_HOME. */
  readonly home?: string | undefined
  readonly timeoutMs?: number
  readonly isShown?: boolean
  readonly env?: Readonly<Record<string, string | undefined>>
}

interface ProgramRequest {
  /** The project's folder: rust-toolchain.toml and rustup's overrides depend on it. */
  readonly cwd: string
  readonly config: Pick<CargoConfig, 'layers' | 'cargoHome'>
  /** Folders of our own shims, which would record the audit's questions as the job's commands. */
  readonly skip: readonly string[]
}

/**
 * The cargo of the project's toolchain, with the project's config files: what a scratch folder would
 * not find by itself. `undefined` when there is no cargo.
 */
export async function findCargo(
  { cwd, config, skip }: ProgramRequest,
  { commands, files }: Pick<Runner, 'commands' | 'files'>,
): Promise<CargoProgram | undefined> {
  const rustc = await commands.which('rustc', skip)
  const sysroot =
    rustc === undefined
      ? ''
      : (await commands.run(rustc, ['--print', 'sysroot'], { cwd })).stdout.trim()
  const own = join(sysroot, 'bin', 'cargo')
  const isThere = sysroot !== '' && (await files.facts(own)) !== undefined
  const program = isThere ? own : await commands.which('cargo', skip)
  if (program === undefined) return undefined
  const toolchain = /[/\\]toolchains[/\\]/.test(sysroot) ? { RUSTUP_TOOLCHAIN: sysroot } : {}
  // A wrapper of the job may lead to a server that is gone by now.
  const env = { ...toolchain, RUSTC_WRAPPER: '', RUSTC_WORKSPACE_WRAPPER: '' }
  const run: CargoProgram['run'] = (args, options) =>
    commands.run(program, [...configArguments(config), ...PLAIN, ...args], {
      cwd: options.cwd,
      timeoutMs: options.timeoutMs ?? ASK_LIMIT_MS,
      isShown: options.isShown ?? false,
      env: {
        ...env,
        ...(options.home === undefined ? {} : { CARGO_HOME: options.home }),
        ...options.env,
      },
    })
  const { stdout } = await run(['-Vv'], { cwd })
  const [version = ''] = stdout.split('\n')
  const cfgOf: CargoProgram['cfgOf'] = async (target) => {
    if (rustc === undefined) return []
    const options = { cwd, env: toolchain }
    const result = await commands.run(rustc, ['--print', 'cfg', '--target', target], options)
    return result.exitCode === 0 ? result.stdout.split(/\r?\n/) : []
  }
  return { run, version, host: /^host: (\S+)/m.exec(stdout)?.[1] ?? '', cfgOf }
}

/** The last one wins. Those of CARGO_HOME are there for every folder. */
function configArguments({ layers, cargoHome }: ProgramRequest['config']): readonly string[] {
  const paths = layers.map(({ path }) => path).filter((path) => !path.startsWith(cargoHome))
  return paths.reverse().flatMap((path) => ['--config', path])
}

/** What cargo said went wrong, on one line: its `error:` with the causes below it. */
export function cargoError({ stderr, timedOut, exitCode }: CommandResult): string {
  if (timedOut) return 'cargo took too long'
  const from = stderr.search(/^error/m)
  const text = (from === -1 ? stderr : stderr.slice(from)).replaceAll(/\s+/g, ' ').trim()
  return text === '' ? `cargo ended with ${exitCode}` : text.slice(0, 600)
}

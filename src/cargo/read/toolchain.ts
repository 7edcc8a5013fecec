import { join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'

/** rustup may install the toolchain that rust-toolchain.toml names; the job would wait for it anyway. */
const ASK_LIMIT_MS = 120_000

/** The Rust that the job builds with. */
export interface Toolchain {
  /** `1.95.0`, `1.97.0-nightly`. */
  readonly rustcVersion: string
  readonly commitHash: string | undefined
  /** The host triple, such as `x86_64-unknown-linux-gnu`. */
  readonly host: string
  readonly cargoVersion: string
  /** All of `rustc -vV`. */
  readonly verbose: string
  /** The lines of `rustc --print cfg`: `unix`, `target_os="linux"`. */
  readonly cfg: readonly string[]
  /** Whether rustc links with a linker of its own, as rustup's do since 1.90 on x86_64 Linux. */
  readonly bundledLld: boolean
  /** The lld that rustc brings along, for its own use or not. */
  readonly lld?: string
}

interface ToolchainRequest {
  /** Where the job builds: rustup's overrides and rust-toolchain.toml depend on it. */
  readonly cwd: string
  /** Folders of our own shims, which would record the question as a command of the job. */
  readonly skip: readonly string[]
}

/** Asks rustc and cargo who they are; `undefined` when there is no Rust (yet). */
export async function findToolchain(
  { cwd, skip }: ToolchainRequest,
  { commands, files }: { readonly commands: Commands; readonly files: Pick<Files, 'facts'> },
): Promise<Toolchain | undefined> {
  const ask = async (program: string, args: readonly string[]): Promise<string | undefined> => {
    const path = await commands.which(program, skip)
    if (path === undefined) return undefined
    const answer = await commands.run(path, args, { cwd, timeoutMs: ASK_LIMIT_MS })
    return answer.exitCode === 0 ? answer.stdout.trim() : undefined
  }
  // Alone: rustup may install the toolchain now, and does so once only.
  const verbose = await ask('rustc', ['-vV'])
  const [cargo, target] = await Promise.all([
    ask('cargo', ['-V']),
    ask('rustc', ['--print', 'sysroot', '--print', 'cfg']),
  ])
  const identity = verbose === undefined ? undefined : parseVerboseVersion(verbose)
  if (identity === undefined || cargo === undefined || target === undefined) return undefined
  const [sysroot = '', ...cfg] = target.split(/\r?\n/)
  const cargoVersion = /^cargo (\S+)/.exec(cargo)?.[1] ?? ''
  const lld = join(sysroot, 'lib', 'rustlib', identity.host, 'bin', 'gcc-ld', 'ld.lld')
  const hasLld = (await files.facts(lld)) !== undefined
  const bundledLld = linksWithLld(identity) && hasLld
  return { ...identity, cargoVersion, cfg, bundledLld, ...(hasLld ? { lld } : {}) }
}

type Identity = Pick<Toolchain, 'rustcVersion' | 'commitHash' | 'host' | 'verbose'>

/** Reads what `rustc -vV` prints. */
export function parseVerboseVersion(verbose: string): Identity | undefined {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}: (\\S+)`, 'm').exec(verbose)?.[1]
  const host = field('host')
  const rustcVersion = field('release')
  if (host === undefined || rustcVersion === undefined) return undefined
  const hash = field('commit-hash')
  return { host, rustcVersion, commitHash: hash === 'unknown' ? undefined : hash, verbose }
}

function linksWithLld({ host, rustcVersion }: Identity): boolean {
  return host === 'x86_64-unknown-linux-gnu' && isAtLeast(rustcVersion, 90)
}

/** Whether a rustc or cargo version is `1.<minor>` or later. */
export function isAtLeast(version: string, minor: number): boolean {
  const [, major = '0', found = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return Number(major) > 1 || (Number(major) === 1 && Number(found) >= minor)
}

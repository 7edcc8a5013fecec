import type { CommandResult } from '../runner/ports.ts'
import { fromPath } from './from-path.ts'
import { lastLine } from './last-line.ts'
import { PACKAGE_MANAGERS, type PackageManager } from './package-managers.ts'
import { passed, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { plainVersion, whyNot } from './versions.ts'

type SystemPorts = Pick<ToolPorts, 'commands' | 'clock'>
type Command = readonly [string, ...string[]]

/** A package manager that we may use, until the time is up. */
interface OpenManager {
  readonly manager: PackageManager
  readonly run: (command: Command, options?: { readonly isShown: true }) => Promise<CommandResult>
}

/** The system's own package manager, which verifies what it installs. */
export async function fromSystem(search: Search, ports: SystemPorts): Promise<SourceOutcome> {
  const manager = await managerFor(search, ports)
  if (manager === undefined) return passed(`no package manager here has ${search.tool}`)
  const prefix = manager.asRoot ? await rootPrefix(ports) : []
  if (prefix === undefined) return passed(`${manager.program} needs root, or sudo with no password`)
  const run = runnerOf(manager, prefix, { endsAtMs: deadline(search, ports), ...ports })
  const outcome = await installPackage(search, { manager, run })
  return outcome ?? fromPath(search, ports)
}

function deadline({ limits }: Search, { clock }: SystemPorts): number {
  return clock.nowMs() + limits.systemMs
}

async function managerFor(
  { tool, platform }: Search,
  { commands }: SystemPorts,
): Promise<PackageManager | undefined> {
  for (const manager of PACKAGE_MANAGERS) {
    if (manager.os !== platform.os || !manager.tools.includes(tool)) continue
    if ((await commands.which(manager.program)) !== undefined) return manager
  }
  return undefined
}

/** What to put before a command so that root runs it; `undefined` when that would take a password. */
async function rootPrefix({ commands }: SystemPorts): Promise<readonly string[] | undefined> {
  const { stdout } = await commands.run('id', ['-u'])
  if (stdout.trim() === '0') return []
  const sudo = await commands.run('sudo', ['-n', 'true'], { timeoutMs: 5_000 })
  return sudo.exitCode === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Root's commands get their time limit from `timeout`: only root can end them, and a TERM lets
 * the package manager give back its locks.
 */
function runnerOf(
  { asRoot, env }: PackageManager,
  prefix: readonly string[],
  { endsAtMs, clock, commands }: SystemPorts & { readonly endsAtMs: number },
): OpenManager['run'] {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return async (command, shown) => {
    const leftMs = endsAtMs - clock.nowMs()
    if (leftMs < 1_000) return { exitCode: 124, stdout: '', stderr: '', timedOut: true }
    const limit = asRoot ? ['timeout', '-k', '2', String(Math.floor(leftMs / 1000))] : []
    const [program = 'env', ...args] = [...prefix, 'env', ...variables, ...limit, ...command]
    const result = await commands.run(program, args, { timeoutMs: leftMs + 3_000, ...shown })
    return { ...result, timedOut: result.timedOut || [124, 137].includes(result.exitCode) }
  }
}

const SHOWN = { isShown: true } as const

/** `undefined` when the package manager says that it is installed. */
async function installPackage(
  search: Search,
  { manager, run }: OpenManager,
): Promise<SourceOutcome | undefined> {
  const { program, refresh } = manager
  const listed = await candidateOf(search, { manager, run })
  const refreshed = listed === undefined && refresh !== undefined
  if (refreshed) await run(refresh, SHOWN)
  const candidate = refreshed ? await candidateOf(search, { manager, run }) : listed
  if (candidate === undefined) return passed(`${program} has no ${search.tool}`)
  const reason = whyNot(candidate, search)
  if (reason !== undefined) return passed(`${program} has ${reason}`)
  let result = await run(manager.install(search.tool), SHOWN)
  if (result.exitCode !== 0 && !result.timedOut && refresh !== undefined && !refreshed) {
    await run(refresh, SHOWN) // old lists name packages that the mirror has replaced
    result = await run(manager.install(search.tool), SHOWN)
  }
  return result.exitCode === 0 ? undefined : passed(describeFailure(search, manager, result))
}

async function candidateOf(
  { tool }: Search,
  { manager, run }: OpenManager,
): Promise<string | undefined> {
  const { stdout } = await run(manager.ask(tool))
  const [, candidate] = manager.candidate.exec(stdout) ?? []
  return candidate === undefined ? undefined : plainVersion(candidate)
}

function describeFailure(
  { limits }: Search,
  { program }: PackageManager,
  { timedOut, stderr, stdout }: CommandResult,
): string {
  if (timedOut) return `${program} was not done after ${limits.systemMs / 1000} s`
  return `${program} failed: ${lastLine(stderr.trim() === '' ? stdout : stderr)}`
}

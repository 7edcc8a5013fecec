import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'

const FETCH_LIMIT_MS = 10 * 60_000

interface FetchRequest {
  /** The folder of the workspace. */
  readonly project: string
  /** Folders of our own shims. */
  readonly skip: readonly string[]
}

/** The audit asks its questions offline. What is missing after this, it names. */
export async function fetchPackages(
  { project, skip }: FetchRequest,
  { commands, files, log }: Pick<Runner, 'commands' | 'files' | 'log'>,
): Promise<void> {
  const cargo = await commands.which('cargo', skip)
  const hasLock = (await files.facts(join(project, 'Cargo.lock'))) !== undefined
  if (cargo === undefined || !hasLock) return
  const options = { cwd: project, timeoutMs: FETCH_LIMIT_MS }
  const { exitCode, stderr } = await commands.run(cargo, ['fetch', '--locked'], options)
  if (exitCode !== 0) log.info(`cargo fetch failed: ${stderr.trim().split('\n').at(-1) ?? ''}`)
}

import * as v from 'valibot'
import { holdsUnits } from '../../cargo/warm-target.ts'
import { parseJson } from '../../json/parse-json.ts'
import type { Files, Runner } from '../../runner/ports.ts'

const METADATA_LIMIT_MS = 20_000

const Metadata = v.object({ target_directory: v.string() })

/** What Swatinem/rust-cache exports for the rest of the job. */
const RUST_CACHE = 'CACHE_ON_FAILURE'

/** Whether rust-cache has run in this job. */
export function hasRustCache(env: Readonly<Record<string, string | undefined>>): boolean {
  return env[RUST_CACHE] !== undefined
}

export const RUST_CACHE_SENTENCE =
  'Swatinem/rust-cache keeps the target folder in this job, so fast-cargo does not: remove the line "uses: Swatinem/rust-cache" to have unchanged crates of the workspace cached, too. If actions-rust-lang/setup-rust-toolchain includes it, add "cache: false" to that step.'

/**
 * Why another cache, or a runner that keeps its work folder, makes ours step aside: a sentence.
 * `undefined` when the target folder is ours to fill.
 */
export async function findOtherCache(
  { folders, hasRust }: { readonly folders: readonly string[]; readonly hasRust: boolean },
  { commands, files, job }: Pick<Runner, 'commands' | 'files' | 'job'>,
): Promise<string | undefined> {
  if (hasRustCache(job.allEnv())) return RUST_CACHE_SENTENCE
  if (!hasRust) return undefined
  const targets = await Promise.all(folders.map((cwd) => targetFolder(cwd, commands)))
  const kept = await Promise.all([...new Set(targets)].map((folder) => warmTarget(folder, files)))
  return kept.find((sentence) => sentence !== undefined)
}

async function warmTarget(
  folder: string | undefined,
  files: Pick<Files, 'list'>,
): Promise<string | undefined> {
  if (folder === undefined) return undefined
  if (!(await holdsUnits(folder, files))) return undefined
  return `${folder} is warm already (from a cache step before this one, or left by an earlier job on this runner), so fast-cargo leaves it alone. If a step restores it, remove that step to have fast-cargo do it.`
}

async function targetFolder(
  cwd: string,
  commands: Runner['commands'],
): Promise<string | undefined> {
  const args = ['metadata', '--no-deps', '--format-version', '1', '--offline']
  const { exitCode, stdout } = await commands.run('cargo', args, {
    cwd,
    // A toolchain that another workspace names and this job may never use: rustup would be ended half way.
    env: { FAST_CARGO_COMMAND: '1', RUSTUP_AUTO_INSTALL: '0' },
    timeoutMs: METADATA_LIMIT_MS,
  })
  return exitCode === 0 ? parseJson(Metadata, stdout)?.target_directory : undefined
}

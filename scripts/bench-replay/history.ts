import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command, git } from '../bench-caches/commands.ts'
import { makeSource } from '../bench-caches/make-source.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'

export interface HistoryRequest {
  readonly repository: string
  /** The last commit. */
  readonly head: string
  /** How many, first parents only. */
  readonly commits: number
}

/** The commits to build, oldest first, in a clone whose crates are all downloaded; made once. */
export async function prepareHistory(
  { repository, head, commits }: HistoryRequest,
  places: BenchPlaces,
): Promise<readonly string[]> {
  const definition = JSON.stringify([repository, head, commits])
  const text = await readFile(places.prepared, 'utf8').catch(() => '{}')
  const known = JSON.parse(text) as { definition?: string; history?: readonly string[] }
  if (known.definition === definition && known.history !== undefined) return known.history
  await mkdir(places.downloads, { recursive: true })
  const commit = await git(repository, 'rev-parse', `${head}^{commit}`)
  await makeSource({ kind: 'repository', commit }, places, repository)
  const range = ['--first-parent', `--max-count=${commits}`, 'first']
  const history = (await git(places.source, 'rev-list', '--reverse', ...range)).split('\n')
  for (const one of history) {
    await git(places.source, 'checkout', '--quiet', '--detach', one)
    await fetchCrates(places)
  }
  await git(places.source, 'checkout', '--quiet', 'first')
  await writeFile(places.prepared, JSON.stringify({ definition, history }))
  return history
}

async function fetchCrates({ source, downloads }: BenchPlaces): Promise<void> {
  const isLocked = existsSync(join(source, 'Cargo.lock'))
  await command('cargo', isLocked ? ['fetch', '--locked'] : ['fetch'], {
    cwd: source,
    env: { CARGO_HOME: downloads },
  })
  // A lock file that cargo has just written belongs to no commit.
  if (!isLocked) await git(source, 'clean', '--quiet', '--force', '-x', '-d')
}

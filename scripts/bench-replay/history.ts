import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { command, git } from '../bench-caches/commands.ts'
import { makeSource } from '../bench-caches/make-source.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'
import type { ReplayOptions } from './options.ts'

/** The commits to build, oldest first, in a clone whose crates are all downloaded; made once. */
export async function prepareHistory(
  { repository, head, commits }: ReplayOptions,
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
    const env = { CARGO_HOME: places.downloads }
    await command('cargo', ['fetch', '--locked'], { cwd: places.source, env })
  }
  await git(places.source, 'checkout', '--quiet', 'first')
  await writeFile(places.prepared, JSON.stringify({ definition, history }))
  return history
}

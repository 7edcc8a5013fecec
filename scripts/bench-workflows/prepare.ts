import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command, git } from '../bench-caches/commands.ts'
import type { BenchPlaces } from '../bench-caches/places.ts'
import { type Project, projectName } from './corpus/workflow-job.ts'

interface PrepareOptions {
  /** A folder with clones, by name. */
  readonly projects: string | undefined
  /** Whether crates are downloaded, too. */
  readonly downloaded: boolean
}

/** Clones the project, and downloads the crates of its commits where that is asked for; once. */
export async function prepareProject(
  project: Project,
  places: BenchPlaces,
  { projects, downloaded }: PrepareOptions,
): Promise<void> {
  const definition = JSON.stringify({ project, downloaded })
  const known = await readFile(places.prepared, 'utf8').catch(() => '')
  if (known === definition) return
  await rm(places.source, { recursive: true, force: true })
  for (const folder of [places.source, places.downloads]) await mkdir(folder, { recursive: true })
  const from = cloneAtHand(project, projects) ?? `https://github.com/${project.repository}`
  await git(places.source, 'clone', '--quiet', '--no-hardlinks', from, '.')
  for (const commit of project.commits) {
    await git(places.source, 'checkout', '--quiet', '--detach', commit)
    if (downloaded) await fetchCommit(project, places)
  }
  await writeFile(places.prepared, definition)
}

function cloneAtHand(project: Project, clones: string | undefined): string | undefined {
  if (clones === undefined) return undefined
  const names = [project.repository, projectName(project)]
  return names.map((name) => join(clones, name)).find((folder) => existsSync(folder))
}

async function fetchCommit({ workspaces }: Project, places: BenchPlaces): Promise<void> {
  for (const folder of workspaces) await fetchCrates(join(places.source, folder), places.downloads)
  // Lock files that cargo has just written belong to no commit.
  await git(places.source, 'clean', '--quiet', '--force', '--force', '-x', '-d')
  await git(places.source, 'checkout', '--quiet', '--force', '.')
}

async function fetchCrates(workspace: string, downloads: string): Promise<void> {
  if (!existsSync(join(workspace, 'Cargo.toml'))) return
  await command('cargo', ['fetch'], {
    cwd: workspace,
    // Which toolchain downloads is of no account, and the project's own may be missing.
    env: { CARGO_HOME: downloads, RUSTUP_TOOLCHAIN: 'stable' },
  })
}

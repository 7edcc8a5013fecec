import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'smol-toml'
import { root } from '../run.ts'
import { copyProject } from '../try/project-copy.ts'
import { BenchError } from './bench-error.ts'
import { command, commitAll, git } from './commands.ts'
import type { BenchPlaces } from './places.ts'
import type { ProjectSource } from './projects.ts'

/** Makes the repository that jobs check out, with its first commit on the branch `first`. */
export async function makeSource(
  source: ProjectSource,
  places: BenchPlaces,
  repository: string | undefined,
): Promise<void> {
  await rm(places.source, { recursive: true, force: true })
  await mkdir(places.source, { recursive: true })
  if (source.kind === 'repository') {
    if (repository === undefined) throw new BenchError('This project needs --repo NAME=DIR.')
    await git(places.source, 'clone', '--quiet', '--no-hardlinks', repository, '.')
    await git(places.source, 'checkout', '--quiet', '-B', 'first', source.commit)
    return
  }
  if (source.kind === 'folder') await copyProject(resolve(root, source.path), places.source)
  else await assemble(source, places)
  await git(places.source, 'init', '--quiet', '--initial-branch=first')
  await commitAll(places.source, 'The project as it is')
}

type Packages = Extract<ProjectSource, { kind: 'packages' }>

/** A package as it was published, or a workspace of it and of those that it depends on. */
async function assemble({ crate, version, members }: Packages, places: BenchPlaces): Promise<void> {
  const registry = await unpack(crate, version, places)
  const top = join(registry, `${crate}-${version}`)
  if (members === undefined) return copyPackage(top, places.source)
  const lock = await readFile(join(top, 'Cargo.lock'), 'utf8')
  const chosen = lockedPackages(lock).filter(({ name }) => members.test(name))
  await fetchAll(top, places)
  await copyPackage(top, join(places.source, 'crates', crate))
  for (const { name, version: locked } of chosen) {
    await copyPackage(join(registry, `${name}-${locked}`), join(places.source, 'crates', name))
  }
  const names = chosen.map(({ name }) => name)
  await writeFile(join(places.source, 'Cargo.toml'), workspaceManifest(names))
  await writeFile(join(places.source, 'Cargo.lock'), lock)
  // Cargo finds the members in place of the registry's packages; all other versions stay.
  await fetchAll(places.source, places)
}

/** Downloads one package by a project that depends on it; returns the folder of unpacked sources. */
async function unpack(crate: string, version: string, places: BenchPlaces): Promise<string> {
  const scratch = `${places.source}-scratch`
  await mkdir(join(scratch, 'src'), { recursive: true })
  await writeFile(join(scratch, 'src', 'lib.rs'), '')
  const manifest = `[package]\nname = "scratch"\nedition = "2021"\n[dependencies]\n${crate} = "=${version}"\n[workspace]\n`
  await writeFile(join(scratch, 'Cargo.toml'), manifest)
  await fetchAll(scratch, places)
  await rm(scratch, { recursive: true })
  const sources = join(places.downloads, 'registry', 'src')
  const [registry = ''] = await readdir(sources)
  return join(sources, registry)
}

function fetchAll(folder: string, { downloads }: BenchPlaces): Promise<string> {
  return command('cargo', ['fetch'], { cwd: folder, env: { CARGO_HOME: downloads } })
}

async function copyPackage(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true })
  for (const name of ['.cargo-ok', '.cargo_vcs_info.json', 'Cargo.toml.orig']) {
    await rm(join(to, name), { force: true })
  }
}

interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly source?: string
}

/** The packages of a lock file that come from a registry. */
export function lockedPackages(lock: string): readonly LockedPackage[] {
  const { package: packages } = parse(lock) as { readonly package?: readonly LockedPackage[] }
  return (packages ?? []).filter(({ source }) => source !== undefined)
}

/** Published packages name each other by version: the patch makes those paths. */
export function workspaceManifest(names: readonly string[]): string {
  const patches = names.map((name) => `${name} = { path = "crates/${name}" }`)
  const workspace = '[workspace]\nresolver = "2"\nmembers = ["crates/*"]'
  return [workspace, '', '[patch.crates-io]', ...patches, ''].join('\n')
}

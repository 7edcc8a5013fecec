import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BenchError } from './bench-error.ts'
import { command, commitAll, git } from './commands.ts'
import { makeSource } from './make-source.ts'
import type { BenchPlaces } from './places.ts'
import type { Edit, Project } from './projects.ts'
import { branchName } from './scenarios.ts'

/** Branch -> commit. */
export type Commits = Readonly<Record<string, string>>

/** Makes the sources with a branch for each variation, and downloads what they need; once. */
export async function prepareProject(
  project: Project,
  places: BenchPlaces,
  repository: string | undefined,
): Promise<Commits> {
  const definition = JSON.stringify([project, repository], patternsAsText)
  const known = await readPrepared(places, definition)
  if (known !== undefined) return known
  await mkdir(places.downloads, { recursive: true })
  await makeSource(project.source, places, repository)
  await setFirstVersion(project, places)
  await fetchLocked(places)
  for (const [name, { edit }] of Object.entries(project.variations)) {
    if (edit !== undefined) await commitEdit(name, edit, places)
  }
  for (const [title, commit] of Object.entries(project.laterCommits ?? {})) {
    await git(places.source, 'checkout', '--quiet', '-B', branchName(title), commit)
    await fetchLocked(places)
  }
  await git(places.source, 'checkout', '--quiet', 'first')
  // Measured jobs unpack the crates themselves.
  await rm(join(places.downloads, 'registry', 'src'), { recursive: true, force: true })
  const commits = await branchesOf(places.source)
  await writeFile(places.prepared, JSON.stringify({ definition, commits }, undefined, 2))
  return commits
}

function patternsAsText(_: string, value: unknown): unknown {
  return value instanceof RegExp ? value.source : value
}

async function readPrepared(places: BenchPlaces, wanted: string): Promise<Commits | undefined> {
  const text = await readFile(places.prepared, 'utf8').catch(() => '{}')
  const { definition, commits } = JSON.parse(text) as { definition?: string; commits?: Commits }
  return definition === wanted ? commits : undefined
}

/** The lock file has to name the version that the bump moves away from. */
async function setFirstVersion({ variations }: Project, places: BenchPlaces): Promise<void> {
  const { edit } = variations.bump ?? {}
  if (edit?.kind !== 'bump' || edit.from === undefined) return
  await update(edit.crate, edit.from, places)
  await commitAll(places.source, `${edit.crate} ${edit.from}`)
}

async function commitEdit(name: string, edit: Edit, places: BenchPlaces): Promise<void> {
  await git(places.source, 'checkout', '--quiet', '-B', name, 'first')
  await applyEdit(edit, places)
  await fetchLocked(places)
  await commitAll(places.source, name)
}

async function applyEdit(edit: Edit, places: BenchPlaces): Promise<void> {
  if (edit.kind === 'bump') return update(edit.crate, edit.to, places)
  const file = join(places.source, edit.file)
  const before = await readFile(file, 'utf8')
  await writeFile(file, editedText(before, edit))
  // An edit of a manifest may need a crate that the lock file does not have.
  await cargo(['fetch'], places)
}

/** Throws `BenchError` when the text to replace is not there. */
export function editedText(before: string, edit: Exclude<Edit, { kind: 'bump' }>): string {
  if (edit.kind === 'append') return before + edit.text
  if (!before.includes(edit.from)) throw new BenchError(`${edit.file} has no ${edit.from}`)
  return before.replace(edit.from, () => edit.to)
}

async function update(crate: string, version: string, places: BenchPlaces): Promise<void> {
  await cargo(['update', '-p', crate, '--precise', version], places)
}

function fetchLocked(places: BenchPlaces): Promise<string> {
  return cargo(['fetch', '--locked'], places)
}

function cargo(args: readonly string[], places: BenchPlaces): Promise<string> {
  return command('cargo', args, { cwd: places.source, env: { CARGO_HOME: places.downloads } })
}

async function branchesOf(source: string): Promise<Commits> {
  const format = '--format=%(refname:short) %(objectname)'
  const lines = (await git(source, 'for-each-ref', format, 'refs/heads')).split('\n')
  return Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]))
}

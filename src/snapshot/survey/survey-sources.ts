import { join } from 'node:path'
import { pathBelow, spelled } from '../../cargo/paths.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import type { SourceFacts } from '../manifest.ts'
import { madeLocks } from './made-locks.ts'
import { findRepository } from './repository.ts'

export interface SourceSurvey {
  /** Root of the checkout. */
  readonly root: string
  /** HEAD; `undefined` outside git. */
  readonly commit: string | undefined
  /** What else git tells of where it stands: the branch, the tags, whether history is whole; '' outside git. */
  readonly refs: string
  /** Absolute paths of git's own folders; none outside git. */
  readonly gitFolders: readonly string[]
  /** What git tracks, and all folders of it. */
  readonly sources: readonly SourceFacts[]
  /** When each was last written or retimed, nanoseconds since the epoch, by relative path. */
  readonly changedNs: ReadonlyMap<string, bigint>
  /** Files that git neither tracks nor ignores, relative. */
  readonly untracked: readonly string[]
}

interface SurveyRequest {
  /** Where the job builds. */
  readonly cwd: string
  /** Taken for the root where there is no git. */
  readonly workspace: string
  /** Absolute paths that are no sources: target folders. */
  readonly leaveOut: readonly string[]
}

interface SurveyPorts {
  readonly files: Files
  readonly commands: Commands
}

/**
 * Content and modification time of every tracked file, symlink and folder, submodules included.
 * Content is that of the working tree: what filters and later steps made of it is what cargo reads.
 */
export async function surveySources(
  request: SurveyRequest,
  ports: SurveyPorts,
): Promise<SourceSurvey> {
  const repository = await findRepository(request.cwd, ports)
  const root = repository?.root ?? request.workspace
  const leaveOut = new Set([...request.leaveOut, join(root, '.git')])
  const paths = repository?.tracked ?? (await untrackedTree(root, leaveOut, ports))
  const all = [...new Set([...foldersOf(paths), ...paths])]
  const absolute = all.map((path) => join(root, path))
  const unlisted = new Set([...leaveOut, ...madeLocks(root, new Set(paths))])
  const contents = await ports.files.contents(absolute, unlisted)
  const facts = await Promise.all(absolute.map((path) => ports.files.facts(path)))
  const sources = all.flatMap((path, index): readonly SourceFacts[] => {
    const modifiedNs = facts[index]?.modifiedNs
    const content = contents[index]
    if (modifiedNs === undefined) return []
    return [{ path, modifiedNs, ...(content === undefined ? {} : { content }) }]
  })
  const changedNs = new Map(all.map((path, index) => [path, facts[index]?.changedNs ?? 0n]))
  const { commit, refs = '', gitFolders = [], untracked = [] } = repository ?? {}
  return { root: spelled(root), commit, refs, gitFolders, sources, changedNs, untracked }
}

/** Files and folders of the checkout that are in git, relative. */
export function trackedIn({ sources }: Pick<SourceSurvey, 'sources'>): ReadonlySet<string> {
  return new Set(sources.map(({ path }) => path))
}

/** The same as if these folders (absolute) were not there. */
export async function surveyWithout(
  folders: readonly string[],
  survey: SourceSurvey,
  files: Pick<Files, 'contents'>,
): Promise<SourceSurvey> {
  const { root } = survey
  const inside = folders.map((folder) => pathBelow(folder, root)).filter((path) => path !== '')
  if (inside.length === 0) return survey
  const kept = survey.sources.filter(
    ({ path }) => !inside.some((each) => path === each || path.startsWith(`${each}/`)),
  )
  const parents = [...new Set(inside.map(parentOf))]
  const leaveOut = [...folders, ...madeLocks(root, trackedIn(survey)), join(root, '.git')]
  const listings = await files.contents(
    parents.map((path) => join(root, path)),
    new Set(leaveOut),
  )
  const sources = kept.map((source) => {
    const content = listings[parents.indexOf(source.path)]
    return content === undefined ? source : { ...source, content }
  })
  return { ...survey, sources }
}

async function untrackedTree(
  root: string,
  leaveOut: ReadonlySet<string>,
  { files }: SurveyPorts,
): Promise<readonly string[]> {
  const entries = await files.tree(root, (path) => leaveOut.has(join(root, path)))
  return entries.filter(({ kind }) => kind !== 'directory').map(({ path }) => path)
}

/** All folders on the way to the paths; '' is the root. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set([''])
  for (const path of paths) {
    let folder = parentOf(path)
    while (folder !== '' && !folders.has(folder)) {
      folders.add(folder)
      folder = parentOf(folder)
    }
  }
  return folders
}

/** Of a relative path; '' is the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

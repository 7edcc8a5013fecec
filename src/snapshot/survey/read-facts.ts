import { dirname, join } from 'node:path'
import { isAbsolutePath, isBelow, spelled } from '../../cargo/paths.ts'
import { parseWatch } from './dep-info.ts'
import type { InputBook, InputScope } from './input-book.ts'
import { isMadeLock } from './made-locks.ts'
import { packageFiles } from './package-files.ts'
import { readUnit } from './read-unit.ts'
import type { TargetSurvey, TargetUnit } from './survey-target.ts'
import type { InputFiles, InputRequest, MarkedUnit, SurveyedUnit } from './survey-types.ts'

interface FactsRequest {
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
  readonly book: InputBook
  readonly request: InputRequest
}

type UnitReading = Omit<SurveyedUnit, keyof MarkedUnit | 'outputs'>

/** `undefined` when what it was built from cannot be known. `folders`: of packages with its name. */
export async function factsOf(
  {
    unit,
    survey,
    folders: all,
    origin,
    book,
    request,
  }: FactsRequest & { readonly folders: readonly string[] } & Pick<SurveyedUnit, 'origin'>,
  files: InputFiles,
): Promise<UnitReading | undefined> {
  const { workspaces, scope } = request
  const roots = workspaces
    .filter(({ targetFolders }) => targetFolders.includes(survey.folder))
    .map(({ root }) => root)
  // Of two workspaces, each may have a package of that name.
  const near = all.filter((folder) => roots.some((root) => isBelow(folder, root)))
  const folders = near.length > 0 ? near : all
  const bases = basesOf(folders, roots)
  const read = await readUnit({ unit, survey, folders, bases }, files)
  if (read === undefined) return undefined
  const whole = read.facts.watchesPackage ? wholePackage(unit, folders, scope) : []
  const entered = await book.enter([...read.paths, ...whole], unit.startedNs)
  const { sets, printed, facts } = read
  return entered && { ...facts, ...entered, sets, printed, origin }
}

/**
 * Of a registry's package, whose own files are fixed by its version: what its build script watches elsewhere,
 * such as the system's headers, and the folders that it printed.
 */
export async function factsOutside(
  { unit, survey, book }: FactsRequest,
  files: InputFiles,
): Promise<UnitReading | 'fixed' | undefined> {
  if (!unit.mark.startsWith('run-build-script')) return 'fixed'
  const json = await files.readText(join(survey.folder, unit.folder, `${unit.mark}.json`))
  const paths =
    parseWatch(json ?? '')
      ?.paths.filter(isAbsolutePath)
      .map(spelled) ?? []
  const entered = await book.enter(paths, unit.startedNs)
  if (entered === undefined) return undefined
  const request = { unit, survey, folders: [], bases: [] }
  const { printed = [] } = (await readUnit(request, files)) ?? {}
  const facts = {
    watchesPackage: false,
    environment: {},
    sets: [],
    printed,
    origin: 'fixed' as const,
  }
  return { ...facts, ...entered }
}

/** Cargo runs rustc in the workspace's root, and in the package's own folder when that lies elsewhere. */
function basesOf(folders: readonly string[], roots: readonly string[]): readonly string[] {
  const isMember = folders.some((folder) => roots.some((root) => isBelow(folder, root)))
  return isMember ? [...roots, ...folders] : [...folders, ...roots]
}

/**
 * A folder would stand for everything in it, and cargo looks at nothing that git ignores, such as what tests left
 * behind. Whether a script read such a file, the watcher tells; where there is none, any difference counts.
 */
function wholePackage(
  unit: TargetUnit,
  folders: readonly string[],
  scope: InputScope,
): readonly string[] {
  const untracked = scope.untracked.filter((path) => !isMadeLock(path, scope.tracked))
  const all = [...scope.tracked, ...untracked].map((path) => join(scope.root, path))
  const paths = folders.flatMap((folder) => packageFiles(folder, all))
  if (!unit.mark.startsWith('run-build-script')) return paths
  const parents = new Set(paths.map((path) => dirname(path)))
  return paths.filter((path) => !parents.has(path))
}

import { join } from 'node:path'
import { keyedDigest } from '../keyed-digest.ts'
import type { Manifest, UnitFacts } from '../manifest.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { type InputBook, inputBook } from './input-book.ts'
import { lockInForce } from './lock-in-force.ts'
import { namesPaths } from './named-paths.ts'
import { factsOf, factsOutside } from './read-facts.ts'
import type {
  InputFiles,
  InputRequest,
  IsReader,
  MarkedUnit,
  SurveyedUnit,
} from './survey-types.ts'
import { type PackageWatcher, unitEvidence } from './unit-evidence.ts'
import { unitNeeds } from './unit-needs.ts'
import { outputFinder } from './unit-outputs.ts'
import { vendoredPackages } from './vendored.ts'

export interface InputSurvey
  extends Pick<Manifest, 'crates' | 'lock' | 'units' | 'inputs' | 'facts'> {
  readonly named: readonly string[]
  /** Absolute, of `crates` in their order: not in the manifest. */
  readonly crateFolders: readonly string[]
  /** Absolute folders of units whose inputs cannot be known: they must not travel. */
  readonly unknown: readonly string[]
  /** Files that were written after the units that read them, with an older time. */
  readonly late: readonly string[]
  readonly watchers: readonly PackageWatcher[]
}

/** What the kept units were built from: what rustc and cargo wrote down, and what the watcher saw. */
export async function surveyInputs(request: InputRequest, files: InputFiles): Promise<InputSurvey> {
  const book = inputBook(request.scope, files)
  const packages = packagesByName(request.workspaces)
  const vendored = await vendoredPackages(request, files)
  const lost = new Set(request.workspaces.flatMap((workspace) => workspace.lost))
  const units: SurveyedUnit[] = []
  const crates: MarkedUnit[] = []
  const unknown: string[] = []
  for (const target of request.targets) {
    const outputs = outputFinder(target.survey, request.scope.packed)
    for (const unit of target.kept) {
      const folder = join(target.survey.folder, unit.folder)
      if (lost.has(unit.package)) unknown.push(folder)
      const own = packages.get(unit.package)
      const folders = own ?? vendored.get(unit.package)
      const origin = own === undefined ? 'vendored' : 'local'
      const asked = { unit, survey: target.survey, book, request }
      const facts =
        folders === undefined
          ? await factsOutside(asked, files)
          : await factsOf({ ...asked, folders, origin }, files)
      const marked = { folder, unit, survey: target.survey }
      if (facts === undefined) unknown.push(folder)
      else if (facts === 'fixed') crates.push(marked)
      else units.push({ ...facts, ...marked, outputs: outputs(unit) })
    }
  }
  const mayReadMore = await readerFinder(units, request, files)
  const seen = await unitEvidence(
    { units, crates },
    { ...request.evidence, restored: request.restored, mayReadMore },
    request,
    files,
  )
  const [outer, fixed] = [[...units, ...seen.nowUnits], seen.stillFixed]
  const needs = await needsOf([...outer, ...fixed], files)
  return {
    units: completed(outer, needs, request, { byFolder: seen.byFolder, mayReadMore }),
    ...(await namedByLock(fixed, needs.slice(outer.length), request, files)),
    crateFolders: fixed.map(({ folder }) => folder),
    ...{ unknown, facts: seen.facts, watchers: seen.watchers, ...(await closed(book)) },
  }
}

async function namedByLock(
  crates: readonly MarkedUnit[],
  needs: Needs,
  { workspaces, scope }: InputRequest,
  files: InputFiles,
): Promise<Pick<InputSurvey, 'crates' | 'lock'>> {
  const { lock, lockedOf } = await lockInForce(workspaces, scope, files)
  const named = crates.map(({ unit }, place) => {
    return { locked: lockedOf(unit.package), needs: [...(needs[place] ?? [])] }
  })
  return { lock, crates: named }
}

type Needs = Awaited<ReturnType<typeof unitNeeds>>

function needsOf(units: readonly MarkedUnit[], files: InputFiles): Promise<Needs> {
  const marks = units.map(({ folder, unit: { mark } }) => ({ folder, mark }))
  return unitNeeds(marks, files)
}

/** Finds units that may have read what nothing need tell cargo of. */
async function readerFinder(
  units: readonly SurveyedUnit[],
  { packages, commands, scope: { root, tracked } }: InputRequest,
  files: InputFiles,
): Promise<IsReader> {
  const local = units.filter(({ origin }) => origin === 'local')
  const all = await namesPaths({ root, tracked, commands, units: local }, files)
  const readers = new Set(
    packages.filter(({ macros }) => macros.length > 0).map(({ name }) => name),
  )
  return ({ unit, origin }) =>
    origin === 'vendored' ||
    (origin === 'local' &&
      (all || unit.mark.startsWith('run-build-script') || readers.has(unit.package)))
}

interface Seen extends Pick<Awaited<ReturnType<typeof unitEvidence>>, 'byFolder'> {
  readonly mayReadMore: IsReader
}

/** What only all of them together tell: what each needs, and which variables their build scripts set. */
function completed(
  units: readonly SurveyedUnit[],
  needs: Needs,
  { evidence: { salt } }: InputRequest,
  { byFolder, mayReadMore }: Seen,
): UnitFacts[] {
  const own = new Set(
    units.flatMap(({ unit, sets }) => sets.map((name) => `${unit.package} ${name}`)),
  )
  return units.map((each, place) => {
    const { folder, unit, origin, watchesPackage, inputs, reads, outputs } = each
    const told = byFolder.get(folder) ?? NOT_WATCHED
    return {
      ...{ folder, package: unit.package, watchesPackage, outputs },
      ...{ inputs: [...inputs], reads: [...reads], needs: [...(needs[place] ?? [])] },
      ...told,
      isVendored: origin === 'vendored',
      mayReadMore: mayReadMore(each),
      environment: Object.fromEntries(
        Object.entries(each.environment)
          .filter(([name]) => !own.has(`${unit.package} ${name}`))
          .map(([name, value]) => [name, value === null ? null : keyedDigest(salt, name, value)]),
      ),
    }
  })
}

const NOT_WATCHED = { evidence: [], isWatched: false, asksGit: false, leaves: [] }

async function closed(book: InputBook): Promise<Pick<InputSurvey, 'inputs' | 'named' | 'late'>> {
  return { inputs: [...(await book.inputs())], named: book.named(), late: [...book.late] }
}

function packagesByName(
  workspaces: readonly BuiltWorkspace[],
): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const { name, folder } of workspaces.flatMap((workspace) => workspace.packages)) {
    folders.set(name, [...(folders.get(name) ?? []), folder])
  }
  return folders
}

import { isAbsolute, join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { InputFacts, Manifest, UnitFacts } from '../manifest.ts'
import { parseWatch } from './dep-info.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { type InputBook, type InputScope, inputBook, isBelow } from './input-book.ts'
import { lockInForce } from './lock-in-force.ts'
import { readUnit } from './read-unit.ts'
import type { TargetSurvey, TargetUnit } from './survey-target.ts'
import { unitNeeds } from './unit-needs.ts'
import { outputFinder } from './unit-outputs.ts'

type InputFiles = Pick<Files, 'readText' | 'readBytes' | 'facts' | 'realPath' | 'tree' | 'contents'>

interface InputRequest {
  readonly targets: readonly {
    readonly survey: TargetSurvey
    readonly kept: readonly TargetUnit[]
  }[]
  readonly workspaces: readonly BuiltWorkspace[]
  readonly scope: InputScope
  /** HEAD of the checkout, for build scripts that print it. */
  readonly commit: string | undefined
}

export interface InputSurvey extends Pick<Manifest, 'crates' | 'lock'> {
  readonly units: readonly UnitFacts[]
  readonly inputs: readonly InputFacts[]
  readonly named: readonly string[]
  /** Absolute folders of units whose inputs cannot be known: they must not travel. */
  readonly unknown: readonly string[]
  /** Files that were written after the units that read them, with an older time. */
  readonly late: readonly string[]
}

/** What the kept units of local packages were built from, as rustc and cargo wrote it down. */
export async function surveyInputs(request: InputRequest, files: InputFiles): Promise<InputSurvey> {
  const book = inputBook(request.scope, files)
  const packages = packagesByName(request.workspaces)
  const lost = new Set(request.workspaces.flatMap((workspace) => workspace.lost))
  const units: SurveyedUnit[] = []
  const crates: MarkedUnit[] = []
  const unknown: string[] = []
  for (const target of request.targets) {
    const outputs = outputFinder(target.survey, request.scope.packed)
    for (const unit of target.kept) {
      const folder = join(target.survey.folder, unit.folder)
      if (lost.has(unit.package)) unknown.push(folder)
      const folders = packages.get(unit.package)
      const facts =
        folders === undefined
          ? await factsOutside(join(folder, unit.mark), unit, book, files)
          : await factsOf({ unit, folders, survey: target.survey, book, request }, files)
      if (facts === undefined) unknown.push(folder)
      else if (facts === 'fixed') crates.push({ folder, unit })
      else units.push({ ...facts, folder, unit, outputs: outputs(unit) })
    }
  }
  const needs = await needsOf([...units, ...crates], files)
  return {
    units: completed(units, needs),
    ...namedByLock(crates, needs.slice(units.length), request),
    ...{ unknown, ...(await closed(book)) },
  }
}

function namedByLock(
  crates: readonly MarkedUnit[],
  needs: Needs,
  { workspaces, scope }: InputRequest,
): Pick<InputSurvey, 'crates' | 'lock'> {
  const { lock, lockedOf } = lockInForce(workspaces, scope.root)
  const named = crates.map(({ unit }, place) => {
    return { locked: lockedOf(unit.package), needs: [...(needs[place] ?? [])] }
  })
  return { lock, crates: named }
}

interface MarkedUnit {
  /** Absolute. */
  readonly folder: string
  readonly unit: TargetUnit
}

type Needs = Awaited<ReturnType<typeof unitNeeds>>

function needsOf(units: readonly MarkedUnit[], files: InputFiles): Promise<Needs> {
  const marks = units.map(({ folder, unit: { mark } }) => ({ folder, mark }))
  return unitNeeds(marks, files)
}

interface SurveyedUnit extends Omit<UnitFacts, 'folder' | 'needs' | 'package'>, MarkedUnit {
  readonly sets: readonly string[]
}

/** What only all of them together tell: what each needs, and which variables their build scripts set. */
function completed(units: readonly SurveyedUnit[], needs: Needs): readonly UnitFacts[] {
  const own = new Set(
    units.flatMap(({ unit, sets }) => sets.map((name) => `${unit.package} ${name}`)),
  )
  return units.map(({ unit, sets: _, environment, ...facts }, place) => ({
    ...facts,
    package: unit.package,
    environment: Object.fromEntries(
      Object.entries(environment).filter(([name]) => !own.has(`${unit.package} ${name}`)),
    ),
    needs: [...(needs[place] ?? [])],
  }))
}

interface FactsRequest {
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
  /** Of packages with its name. */
  readonly folders: readonly string[]
  readonly book: InputBook
  readonly request: InputRequest
}

/** `undefined` when what it was built from cannot be known. */
async function factsOf(
  { unit, survey, folders, book, request }: FactsRequest,
  files: InputFiles,
): Promise<Omit<SurveyedUnit, keyof MarkedUnit | 'outputs'> | undefined> {
  const { workspaces, scope, commit } = request
  const roots = workspaces
    .filter(({ targetFolders }) => targetFolders.includes(survey.folder))
    .map(({ root }) => root)
  const bases = basesOf(folders, roots)
  const read = await readUnit({ unit, survey, folders, bases, commit }, files)
  if (read === undefined) return undefined
  const whole = read.facts.watchesPackage ? packageFiles(folders, scope) : []
  const entered = await book.enter([...read.paths, ...whole], unit.startedNs)
  const { sets, facts } = read
  return entered && { ...facts, sets, inputs: [...entered.inputs], reads: [...entered.reads] }
}

/**
 * Of a registry's package, whose own files are fixed by its version: what its build script watches elsewhere,
 * such as the system's headers.
 */
async function factsOutside(
  mark: string,
  { startedNs }: TargetUnit,
  book: InputBook,
  files: InputFiles,
): Promise<Omit<SurveyedUnit, keyof MarkedUnit | 'outputs'> | 'fixed' | undefined> {
  const json = mark.includes('/run-build-script') ? await files.readText(`${mark}.json`) : undefined
  const paths = parseWatch(json ?? '')?.paths.filter((path) => isAbsolute(path)) ?? []
  const entered = await book.enter(paths, startedNs)
  if (entered === undefined) return undefined
  const { inputs, reads } = entered
  if (inputs.length + reads.length === 0) return 'fixed'
  const facts = { watchesPackage: false, embedsCommit: false, environment: {} }
  return { ...facts, sets: [], inputs: [...inputs], reads: [...reads] }
}

/** Cargo runs rustc in the workspace's root, and in the package's own folder when that lies elsewhere. */
function basesOf(folders: readonly string[], roots: readonly string[]): readonly string[] {
  const isMember = folders.some((folder) => roots.some((root) => isBelow(folder, root)))
  return isMember ? [...roots, ...folders] : [...folders, ...roots]
}

/** What cargo looks at to know a package by its newest time. */
function packageFiles(folders: readonly string[], scope: InputScope): readonly string[] {
  return [...scope.tracked, ...scope.untracked]
    .map((path) => join(scope.root, path))
    .filter((path) => folders.some((folder) => isBelow(path, folder)))
}

async function closed(book: InputBook): Promise<Pick<InputSurvey, 'inputs' | 'named' | 'late'>> {
  return { inputs: await book.inputs(), named: book.named(), late: [...book.late] }
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

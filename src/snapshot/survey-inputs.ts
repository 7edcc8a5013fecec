import { isAbsolute, join } from 'node:path'
import { isCompiled } from '../cargo/target-layout.ts'
import type { Files } from '../runner/ports.ts'
import { parseDepInfo, parseWatch } from './dep-info.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import { type InputBook, type InputScope, inputBook, isBelow } from './input-book.ts'
import type { InputFacts, UnitFacts } from './manifest.ts'
import { baseName, type TargetSurvey, type TargetUnit } from './survey-target.ts'

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

export interface InputSurvey {
  readonly units: readonly UnitFacts[]
  readonly inputs: readonly InputFacts[]
  readonly named: readonly string[]
  /** Absolute folders of units whose inputs cannot be known: they must not travel. */
  readonly unknown: readonly string[]
  /** Files that were written after the units that read them, with an older time. */
  readonly late: readonly string[]
}

/** What the kept units of local packages were built from, as rustc and cargo wrote it down. */
export async function surveyInputs(
  { targets, workspaces, scope, commit }: InputRequest,
  files: InputFiles,
): Promise<InputSurvey> {
  const book = inputBook(scope, files)
  const packages = packagesByName(workspaces)
  const lost = new Set(workspaces.flatMap((workspace) => workspace.lost))
  const units: UnitFacts[] = []
  const unknown: string[] = []
  for (const { survey, kept } of targets) {
    const roots = workspaces
      .filter(({ targetFolders }) => targetFolders.includes(survey.folder))
      .map(({ root }) => root)
    for (const unit of kept) {
      if (lost.has(unit.package)) unknown.push(join(survey.folder, unit.folder))
      const folders = packages.get(unit.package)
      if (folders === undefined) continue // of a registry: fixed by its version
      const bases = basesOf(folders, roots)
      const read = await readUnit({ unit, survey, folders, bases, commit }, files)
      const folder = join(survey.folder, unit.folder)
      const whole = read?.facts.watchesPackage ? packageFiles(folders, scope) : []
      const places = read && (await book.enter([...read.paths, ...whole], unit.startedNs))
      if (read === undefined || places === undefined) unknown.push(folder)
      else units.push({ folder, package: unit.package, inputs: [...places], ...read.facts })
    }
  }
  return { units, unknown, ...(await closed(book)) }
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
  return { inputs: await book.inputs(), named: [...book.named], late: [...book.late] }
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

interface UnitRequest {
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
  /** Of packages with its name. */
  readonly folders: readonly string[]
  /** What rustc's relative paths may be relative to. */
  readonly bases: readonly string[]
  readonly commit: string | undefined
}

interface ReadUnit {
  readonly paths: readonly string[]
  readonly facts: Pick<UnitFacts, 'watchesPackage' | 'embedsCommit'>
}

/** `undefined` when nothing tells what the unit read. */
async function readUnit(request: UnitRequest, files: InputFiles): Promise<ReadUnit | undefined> {
  const { unit, survey, bases } = request
  if (unit.mark.startsWith('run-build-script')) return readBuildScriptRun(request, files)
  if (unit.mark.startsWith('doc-')) {
    return { paths: [], facts: { watchesPackage: true, embedsCommit: false } }
  }
  const depInfos = depInfosOf(request)
  const texts = await Promise.all(depInfos.map((path) => files.readText(join(survey.folder, path))))
  const listed = texts.flatMap((text) => parseDepInfo(text ?? ''))
  if (listed.length === 0) return undefined
  const paths = await Promise.all(listed.map((path) => resolved(path, bases, files)))
  return { paths, facts: { watchesPackage: false, embedsCommit: false } }
}

/** All in its own folder; else by the unit's hash, and libraries without one by their name. */
function depInfosOf({ unit, survey }: UnitRequest): readonly string[] {
  const within = `${unit.own ?? unit.profile}/`
  const own = survey.entries
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.d') && path.startsWith(within))
  if (unit.own !== undefined) return own.filter(isCompiled)
  const hashed = own.filter((path) => path.endsWith(`-${unit.hash}.d`))
  if (hashed.length > 0) return hashed
  const crate = unit.mark.replace(/^(test-)?[a-z]+-/, '').replaceAll('-', '_')
  return own.filter((path) => path === `${unit.profile}/deps/${crate}.d`)
}

async function readBuildScriptRun(
  { unit, survey, folders, commit }: UnitRequest,
  files: InputFiles,
): Promise<ReadUnit | undefined> {
  const json = join(survey.folder, unit.folder, `${unit.mark}.json`)
  const watch = parseWatch((await files.readText(json)) ?? '')
  if (watch === undefined) return undefined
  const output = join(survey.folder, unit.own ?? join(unit.profile, 'build', baseName(unit.folder)))
  const paths = await Promise.all(watch.paths.map((path) => resolved(path, folders, files)))
  const embedsCommit = commit !== undefined && (await holds(output, commit.slice(0, 7), files))
  return { paths, facts: { watchesPackage: watch.watchesPackage, embedsCommit } }
}

const LARGEST_TEXT_BYTES = 256 * 1024

/** Whether what a build script printed or wrote contains a text. */
async function holds(folder: string, text: string, files: InputFiles): Promise<boolean> {
  for (const { path, kind, sizeBytes } of await files.tree(folder)) {
    if (kind !== 'file' || sizeBytes > LARGEST_TEXT_BYTES) continue
    if (!/^(output$|run\/stdout$|out\/)/.test(path)) continue
    if ((await files.readBytes(join(folder, path)))?.includes(text)) return true
  }
  return false
}

/** The first base that has the path; without one, the first: it is missing there. */
async function resolved(
  path: string,
  bases: readonly string[],
  files: InputFiles,
): Promise<string> {
  if (isAbsolute(path)) return path
  for (const base of bases) {
    if ((await files.facts(join(base, path))) !== undefined) return join(base, path)
  }
  return join(bases[0] ?? '/', path)
}

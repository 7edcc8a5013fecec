import { isAbsolute, join } from 'node:path'
import { isCompiled } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'
import type { UnitFacts } from '../manifest.ts'
import { parseDepInfo, parseDepInfoEnvironment, parseWatch } from './dep-info.ts'
import { baseName, type TargetSurvey, type TargetUnit } from './survey-target.ts'

type UnitFiles = Pick<Files, 'readText' | 'readBytes' | 'facts' | 'tree'>

export interface UnitRequest {
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
  /** Of packages with its name. */
  readonly folders: readonly string[]
  /** What rustc's relative paths may be relative to. */
  readonly bases: readonly string[]
  readonly commit: string | undefined
}

/** What a unit read, absolute paths, and what else is known of it. */
export interface ReadUnit {
  readonly paths: readonly string[]
  /** Variables that a build script set for its package's crates. */
  readonly sets: readonly string[]
  readonly facts: Pick<UnitFacts, 'watchesPackage' | 'embedsCommit' | 'environment'>
}

/** `undefined` when nothing tells what the unit read. */
export async function readUnit(
  request: UnitRequest,
  files: UnitFiles,
): Promise<ReadUnit | undefined> {
  const { unit, survey, bases } = request
  if (unit.mark.startsWith('run-build-script')) return readBuildScriptRun(request, files)
  if (unit.mark.startsWith('doc-')) {
    return {
      paths: [],
      sets: [],
      facts: { watchesPackage: true, embedsCommit: false, environment: {} },
    }
  }
  const depInfos = depInfosOf(request)
  const texts = await Promise.all(depInfos.map((path) => files.readText(join(survey.folder, path))))
  const listed = texts.flatMap((text) => parseDepInfo(text ?? ''))
  if (listed.length === 0) return undefined
  const paths = await Promise.all(listed.map((path) => resolved(path, bases, files)))
  const environment = Object.assign({}, ...texts.map((text) => parseDepInfoEnvironment(text ?? '')))
  return { paths, sets: [], facts: { watchesPackage: false, embedsCommit: false, environment } }
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
  files: UnitFiles,
): Promise<ReadUnit | undefined> {
  const json = join(survey.folder, unit.folder, `${unit.mark}.json`)
  const watch = parseWatch((await files.readText(json)) ?? '')
  if (watch === undefined) return undefined
  const output = join(survey.folder, unit.own ?? join(unit.profile, 'build', baseName(unit.folder)))
  const paths = await Promise.all(watch.paths.map((path) => resolved(path, folders, files)))
  const embedsCommit = commit !== undefined && (await holds(output, commit.slice(0, 7), files))
  const { watchesPackage, environment } = watch
  const sets = await variablesSetIn(output, files)
  return { paths, sets, facts: { watchesPackage, embedsCommit, environment: { ...environment } } }
}

const LARGEST_TEXT_BYTES = 256 * 1024

/** Whether what a build script printed or wrote contains a text. */
async function holds(folder: string, text: string, files: UnitFiles): Promise<boolean> {
  for (const { path, kind, sizeBytes } of await files.tree(folder)) {
    if (kind !== 'file' || sizeBytes > LARGEST_TEXT_BYTES) continue
    if (!/^(output$|run\/stdout$|out\/)/.test(path)) continue
    if ((await files.readBytes(join(folder, path)))?.includes(text)) return true
  }
  return false
}

/** By what a build script printed, in the older form and the newer: `cargo::rustc-env=NAME=value`. */
async function variablesSetIn(folder: string, files: UnitFiles): Promise<readonly string[]> {
  const texts = [
    await files.readText(join(folder, 'output')),
    await files.readText(join(folder, 'run/stdout')),
  ]
  const lines = texts.flatMap((text) => [
    ...(text ?? '').matchAll(/^cargo::?rustc-env=([^=\n]+)=/gm),
  ])
  return lines.map(([, name = '']) => name)
}

/** The first base that has the path; without one, the first: it is missing there. */
async function resolved(path: string, bases: readonly string[], files: UnitFiles): Promise<string> {
  if (isAbsolute(path)) return path
  for (const base of bases) {
    if ((await files.facts(join(base, path))) !== undefined) return join(base, path)
  }
  return join(bases[0] ?? '/', path)
}

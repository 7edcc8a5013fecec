import { join } from 'node:path'
import { isAbsolutePath, spelled } from '../../cargo/paths.ts'
import { isCompiled } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'
import {
  type EnvironmentFacts,
  type NewestFile,
  parseDepInfo,
  parseDepInfoEnvironment,
  parseEmitted,
  parseWatch,
} from './dep-info.ts'
import {
  baseName,
  crateOfMark,
  isExample,
  type TargetSurvey,
  type TargetUnit,
} from './survey-target.ts'

type UnitFiles = Pick<Files, 'readText' | 'facts'>

interface UnitRequest {
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
  /** Of packages with its name. */
  readonly folders: readonly string[]
  /** What rustc's relative paths may be relative to. */
  readonly bases: readonly string[]
}

/** What a unit read, absolute paths, and what else is known of it. */
export interface ReadUnit {
  readonly paths: readonly string[]
  /** Variables that a build script set for its package's crates. */
  readonly sets: readonly string[]
  /** Absolute paths that a build script printed: folders of libraries and the like. */
  readonly printed: readonly string[]
  readonly facts: {
    readonly watchesPackage: boolean
    /** Of a build script that watches its package: as `BuildScriptWatch` has it. */
    readonly newest?: NewestFile | undefined
    readonly environment: EnvironmentFacts
  }
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
      printed: [],
      facts: { watchesPackage: true, environment: {} },
    }
  }
  const depInfos = depInfosOf(request)
  const texts = await Promise.all(depInfos.map((path) => files.readText(join(survey.folder, path))))
  const listed = texts.flatMap((text) => parseDepInfo(text ?? ''))
  if (listed.length === 0) return undefined
  // A step has taken it, and would miss it where the unit is fresh.
  for (const path of texts.flatMap((text) => parseEmitted(text ?? ''))) {
    if ((await files.facts(await resolved(path, bases, files))) === undefined) return undefined
  }
  const paths = await Promise.all(listed.map((path) => resolved(path, bases, files)))
  const environment = Object.assign({}, ...texts.map((text) => parseDepInfoEnvironment(text ?? '')))
  return { paths, sets: [], printed: [], facts: { watchesPackage: false, environment } }
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
  const crate = crateOfMark(unit.mark)
  const folder = isExample(unit) ? 'examples' : 'deps'
  return own.filter((path) => path === `${unit.profile}/${folder}/${crate}.d`)
}

async function readBuildScriptRun(
  { unit, survey, folders }: UnitRequest,
  files: UnitFiles,
): Promise<ReadUnit | undefined> {
  const json = join(survey.folder, unit.folder, `${unit.mark}.json`)
  const watch = parseWatch((await files.readText(json)) ?? '')
  if (watch === undefined) return undefined
  const output = join(survey.folder, unit.own ?? join(unit.profile, 'build', baseName(unit.folder)))
  const paths = await Promise.all(watch.paths.map((path) => resolved(path, folders, files)))
  const { watchesPackage, newest, environment } = watch
  const said = await outputOf(output, files)
  return {
    paths,
    ...{ sets: variablesSetIn(said), printed: pathsIn(said) },
    facts: { watchesPackage, newest, environment: { ...environment } },
  }
}

/** What a build script printed, in either layout of target folders. */
async function outputOf(folder: string, files: Pick<Files, 'readText'>): Promise<string> {
  const texts = [
    await files.readText(join(folder, 'output')),
    await files.readText(join(folder, 'run/stdout')),
  ]
  return texts.join('\n')
}

/** By what a build script printed, in the older form and the newer: `cargo::rustc-env=NAME=value`. */
function variablesSetIn(output: string): readonly string[] {
  return [...output.matchAll(/^cargo::?rustc-env=([^=\n]+)=/gm)].map(([, name = '']) => name)
}

/**
 * `cargo:rustc-link-search=native=/opt/lib`, `cargo:root=/opt`. What begins like a drive may be the end of a word
 * elsewhere (`=a:/opt`), so that both readings count.
 */
function pathsIn(output: string): readonly string[] {
  const lines = output.split('\n').filter((line) => /^cargo::?/.test(line))
  return lines.flatMap((line) =>
    [...line.matchAll(PRINTED_PATH)].map(([, path = '']) => spelled(path.trim())),
  )
}

const PRINTED_PATH = /[=,:](?=((?:[A-Za-z]:[\\/]|\/)[^=,:\0\n]+))/g

/** The first base that has the path; without one, the first: it is missing there. */
async function resolved(path: string, bases: readonly string[], files: UnitFiles): Promise<string> {
  if (isAbsolutePath(path)) return spelled(path)
  for (const base of bases) {
    if ((await files.facts(join(base, path))) !== undefined) return join(base, path)
  }
  return join(bases[0] ?? '/', path)
}

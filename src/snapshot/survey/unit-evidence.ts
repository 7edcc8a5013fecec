import { dirname, join } from 'node:path'
import { hashInName, isCompiled, profileOfOutputs } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'
import type { Fact, Manifest } from '../manifest.ts'
import type { NewestFile } from './dep-info.ts'
import { environmentAt, readEnvironments } from './environment-digests.ts'
import { collectEvidence, factTable, type UnitEvidence, variable } from './evidence.ts'
import { type LogFinder, logFinder } from './match-logs.ts'
import { printedFacts } from './printed-facts.ts'
import { baseName, type TargetSurvey, type TargetUnit } from './survey-target.ts'
import type {
  EvidenceSource,
  InputRequest,
  IsReader,
  MarkedUnit,
  SurveyedUnit,
} from './survey-types.ts'
import { readWatchLogs } from './watch-log.ts'

interface Evidenced {
  readonly evidence: number[]
  readonly isWatched: boolean
  readonly asksGit: boolean
  readonly leaves: string[]
}

/** A build script that cargo runs again when anything in its package is newer. */
export interface PackageWatcher {
  readonly package: string
  readonly newest: NewestFile
  /** Files of the checkout that it wrote; absolute. */
  readonly wrote: readonly string[]
}

interface AllEvidence {
  readonly byFolder: ReadonlyMap<string, Evidenced>
  readonly facts: Manifest['facts']
  /** Crates of registries that read something that may differ all the same, and the others. */
  readonly nowUnits: readonly SurveyedUnit[]
  readonly stillFixed: readonly MarkedUnit[]
  /** Those that ran in this job. */
  readonly watchers: readonly PackageWatcher[]
}

type EvidenceFiles = Pick<Files, 'list' | 'readText' | 'valuesIn' | 'observe' | 'tree'>

/** What is known of all that each unit read: from this job's logs, else from the snapshot it came with. */
export async function unitEvidence(
  {
    units,
    crates,
  }: { readonly units: readonly SurveyedUnit[]; readonly crates: readonly MarkedUnit[] },
  source: EvidenceSource & {
    readonly restored: Manifest | undefined
    readonly mayReadMore: IsReader
  },
  { scope: { root, tracked, targetFolders, cargoHome, restoredNs } }: InputRequest,
  files: EvidenceFiles,
): Promise<AllEvidence> {
  const find = logFinder(await readWatchLogs(source.logs, files))
  const scope = { root, targetFolders, cargoHome, ...source }
  const isNew = ({ unit }: MarkedUnit): boolean => unit.endedNs > restoredNs
  const built = [...units, ...crates].filter(isNew)
  const fixed = new Set(crates.map(({ folder }) => folder))
  const isFixed = (each: MarkedUnit): boolean =>
    fixed.has(each.folder) || ('origin' in each && each.origin === 'fixed' && !isScript(each))
  const environments = await readEnvironments(source.logs, files)
  const collected = await collectEvidence(
    {
      units: built.flatMap((each) => seenUnit(each, isFixed(each), find) ?? []),
      ...{ scope, settings: source.settings, variables: source.variables },
      ...{ environments, tracked },
    },
    files,
  )
  const earlier = earlierEvidence(source.restored)
  const all = [...collected.values(), ...earlier.values()]
  const printed = await printedFacts(units, { scope, all }, files)
  // Of a unit that was not watched, each variable counts.
  const allVariables = ({ unit }: MarkedUnit): Fact =>
    variable('', environmentAt(unit.startedNs, environments))
  const table = factTable()
  const byFolder = new Map<string, Evidenced>()
  const hasFacts = (each: MarkedUnit): boolean =>
    (collected.get(each.folder)?.facts.length ?? 0) > 0
  const nowUnits = crates.filter((each) =>
    isNew(each) ? hasFacts(each) : earlier.has(each.folder),
  )
  for (const each of [...units, ...nowUnits]) {
    const here = collected.get(each.folder)
    const unseen = source.mayReadMore(each) && !here?.isWatched ? [allVariables(each)] : []
    const seen = { ...here, facts: [...(here?.facts ?? []), ...unseen] }
    const found = isNew(each) ? seen : earlier.get(each.folder)
    const { facts = [], isWatched = false, asksGit = false, leaves = [] } = found ?? {}
    const evidence = table.placesOf([...facts, ...(printed.get(each.folder) ?? [])])
    byFolder.set(each.folder, { evidence, isWatched, asksGit, leaves: [...leaves] })
  }
  return {
    ...{ byFolder, facts: table.facts() },
    nowUnits: nowUnits.map(asUnit),
    stillFixed: crates.filter((each) => !nowUnits.includes(each)),
    watchers: watchersAmong(units, collected),
  }
}

function watchersAmong(
  units: readonly SurveyedUnit[],
  collected: ReadonlyMap<string, UnitEvidence>,
): readonly PackageWatcher[] {
  return units.flatMap(({ folder, unit, newest }) => {
    const { isWatched = false, wrote = [] } = collected.get(folder) ?? {}
    return newest && isWatched ? [{ package: unit.package, newest, wrote }] : []
  })
}

function isScript({ unit }: MarkedUnit): boolean {
  return unit.mark.startsWith('run-build-script')
}

function seenUnit(
  { folder, unit, survey }: MarkedUnit,
  isFixed: boolean,
  find: LogFinder,
): Parameters<typeof collectEvidence>[0]['units'][number] | undefined {
  const watched = find(survey, unit)
  if (watched === undefined) return undefined
  const output = unit.mark.startsWith('run-build-script') ? dirname(watched.out) : undefined
  const { startedNs, endedNs } = unit
  const compiled = (): readonly string[] => compiledBy(unit, survey)
  return {
    ...{ folder, package: unit.package, watched, startedNs, endedNs },
    ...{ isFixed, output, compiled },
  }
}

function compiledBy(
  { profile, hash, own }: TargetUnit,
  { folder, entries }: TargetSurvey,
): readonly string[] {
  const isOwn = (path: string): boolean =>
    own === undefined
      ? hashInName(baseName(path)) === hash && profileOfOutputs(dirname(path)) === profile
      : path.startsWith(`${own}/out/`)
  return entries
    .filter(({ path, kind }) => kind === 'file' && isCompiled(path) && isOwn(path))
    .map(({ path }) => join(folder, path))
}

function earlierEvidence(
  restored: Manifest | undefined,
): ReadonlyMap<string, Omit<UnitEvidence, 'wrote'>> {
  const facts = restored?.facts ?? []
  return new Map(
    (restored?.units ?? []).map(({ folder, evidence, isWatched, asksGit, leaves }) => [
      folder,
      { facts: evidence.flatMap((place) => facts[place] ?? []), isWatched, asksGit, leaves },
    ]),
  )
}

/** A registry's crate that reads something of this machine. */
function asUnit(marked: MarkedUnit): SurveyedUnit {
  return {
    ...marked,
    ...{ watchesPackage: false, environment: {}, inputs: [], reads: [], sets: [], printed: [] },
    ...{ outputs: [], origin: 'fixed' },
  }
}

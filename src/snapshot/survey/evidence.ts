import type { PathAnswer } from '../../runner/path-ports.ts'
import type { Files } from '../../runner/ports.ts'
import type { Fact, Manifest } from '../manifest.ts'
import { type Asked, type AskedOfUnit, askedOf } from './asked.ts'
import { type EnvironmentDigests, environmentAt } from './environment-digests.ts'
import { leftOutOfListings } from './made-locks.ts'
import type { InterestScope } from './path-interest.ts'
import { programsOnPath } from './programs-on-path.ts'
import { runVariablesCompiledInto, runVariablesIn } from './values-in-output.ts'
import type { WatchedUnit } from './watch-log.ts'
import { wholeEnvironment } from './whole-environment.ts'

/** A unit that was built in this job, and what its programs did. */
interface SeenUnit {
  /** Absolute folder of its fingerprint. */
  readonly folder: string
  readonly package: string
  readonly watched: WatchedUnit
  readonly startedNs: bigint
  readonly endedNs: bigint
  /** Of a registry's package. */
  readonly isFixed: boolean
  /** Absolute folder of what a build script printed and wrote; `undefined` for a compilation. */
  readonly output: string | undefined
  /** Absolute paths of what a compilation made; asked for few. */
  readonly compiled: () => readonly string[]
}

interface EvidenceRequest {
  readonly units: readonly SeenUnit[]
  readonly scope: InterestScope
  /** Files of the checkout that are in git, relative. */
  readonly tracked: ReadonlySet<string>
  readonly environments: readonly EnvironmentDigests[]
  /** What cargo's `[env]` says, by variable. */
  readonly settings: ReadonlyMap<string, string>
  /** Variables as they are in this job. */
  readonly variables: Readonly<Record<string, string>>
}

export interface UnitEvidence {
  /** All that it did was seen; else no more is told than what it left. */
  readonly isWatched: boolean
  readonly facts: readonly Fact[]
  readonly asksGit: boolean
  /** Files of the target folder that it wrote and that cargo knows nothing of; absolute. */
  readonly leaves: readonly string[]
  /** Files of the checkout that it wrote; absolute. */
  readonly wrote: readonly string[]
}

/** What each unit's programs asked and were answered, by the folder of its fingerprint. */
export async function collectEvidence(
  { units, scope, tracked, environments, settings, variables: ofJob }: EvidenceRequest,
  files: Pick<Files, 'observe' | 'valuesIn' | 'tree'>,
): Promise<ReadonlyMap<string, UnitEvidence>> {
  const asked = units.map((unit) => seenOf(askedOf({ ...unit, scope }), unit.watched))
  const answers = await answersTo(
    asked.flatMap(({ paths }) => paths),
    leftOutOfListings(scope.root, scope.targetFolders, tracked),
    files,
  )
  const readsAll = wholeEnvironment(files)
  const found = new Map<string, UnitEvidence>()
  for (const [place, unit] of units.entries()) {
    const { paths = [], asksGit = false, variables = [] } = asked[place] ?? {}
    const told = paths.flatMap((each) => factOf(each, answers.get(keyOf(each)), unit) ?? [])
    const { sinceNs, hasOthers } = unit.watched
    const environment = hasOthers ? undefined : environmentAt(sinceNs, environments)
    const isWatched = unit.watched.isWhole
    const counts = isWatched && !unit.isFixed
    const whole = counts && (await readsAll(unit.watched))
    const printed = whole ? await runVariablesOf(unit, ofJob, files) : []
    const asNamed = new Set([
      ...variables,
      ...printed,
      ...(whole || (hasOthers && !isWatched) ? [''] : []),
    ])
    const named = [...asNamed].map((name) => variable(name, environment))
    const set = variables.flatMap((name) => settingOf(name, settings))
    const { programs } = unit.watched
    const started = counts ? await programsOnPath(programs, ofJob['PATH'], files) : []
    found.set(unit.folder, {
      isWatched,
      facts: [...told, ...named, ...set, ...started],
      asksGit,
      leaves: paths.filter(isLeft(answers)).map(({ path }) => path),
      wrote: paths
        .filter((each) => each.isOwn && each.interest === 'checkout')
        .map(({ path }) => path),
    })
  }
  return found
}

/** Where some of its programs could not be watched, what they left all the same: later steps and units may need it. */
function seenOf(asked: AskedOfUnit, { isWhole }: WatchedUnit): AskedOfUnit {
  if (isWhole) return asked
  return { paths: asked.paths.filter(({ isOwn }) => isOwn), asksGit: false, variables: [] }
}

function runVariablesOf(
  { output, compiled }: SeenUnit,
  ofJob: EvidenceRequest['variables'],
  files: Pick<Files, 'tree' | 'valuesIn'>,
): Promise<readonly string[]> {
  return output === undefined
    ? runVariablesCompiledInto(compiled(), ofJob, files)
    : runVariablesIn(output, ofJob, files)
}

function keyOf({ path, aspect }: Asked): string {
  return `${aspect} ${path}`
}

async function answersTo(
  asked: readonly Asked[],
  leaveOut: ReadonlySet<string>,
  files: Pick<Files, 'observe'>,
): Promise<ReadonlyMap<string, PathAnswer>> {
  const questions = [...new Map(asked.map((each) => [keyOf(each), each])).values()]
  const answers = await files.observe(questions, leaveOut)
  return new Map(questions.map((each, place) => [keyOf(each), answers[place] ?? NOTHING]))
}

const NOTHING: PathAnswer = { value: 'none' }

/** A command line that is too long comes to rustc in a file. */
const OF_CARGO = /\/cargo-argfile\./

function factOf(
  { path, aspect, interest, isOwn, isLeft, isMissed, isCargos }: Asked,
  answer: PathAnswer = NOTHING,
  { startedNs, endedNs }: SeenUnit,
): Fact | undefined {
  const fact = { aspect, of: path }
  const { value, stamp, changedNs = 0n } = answer
  if (aspect === 'link') return value === 'none' ? undefined : { ...fact, value }
  if (isMissed) return { ...fact, value: 'none' }
  // A later step took it, and would miss it in a run where this unit is fresh.
  if (value === 'none' && isLeft) return fact
  if (interest === 'target' && (isOwn || value === 'folder' || aspect === 'listing'))
    return undefined
  if (value === 'none' && interest === 'temporary') {
    // What it read of others' and what went since is not known any more; its own, and what cargo handed it, is of no use.
    return isOwn || aspect !== 'content' || OF_CARGO.test(path) ? undefined : fact
  }
  if (value === 'none' && (isOwn || isCargos)) return { ...fact, value }
  const isKnown = value !== 'none' && value !== 'unreadable'
  const isLate =
    aspect !== 'kind' && value !== 'folder' && changedNs > (isOwn ? endedNs : startedNs)
  if (!isKnown || isLate) return fact
  return { ...fact, value, ...(stamp !== undefined && interest === 'system' ? { stamp } : {}) }
}

function isLeft(answers: ReadonlyMap<string, PathAnswer>): (asked: Asked) => boolean {
  return (asked) =>
    asked.isOwn &&
    asked.interest === 'target' &&
    !['none', 'other', 'unreadable'].includes(answers.get(keyOf(asked))?.value ?? 'none')
}

/** '' stands for all variables together. */
export function variable(of: string, environment: EnvironmentDigests | undefined): Fact {
  const fact = { aspect: of === '' ? 'environment' : 'variable', of } as const
  return environment === undefined ? fact : { ...fact, value: environment.digests.get(of) ?? '' }
}

function settingOf(of: string, settings: ReadonlyMap<string, string>): readonly Fact[] {
  const value = settings.get(of)
  return value === undefined ? [] : [{ aspect: 'setting', of, value }]
}

type FactTable = Manifest['facts']

/** Collects facts, each once; gives their places. */
export function factTable(): {
  readonly placesOf: (facts: readonly Fact[]) => number[]
  readonly facts: () => FactTable
} {
  const places = new Map<string, number>()
  const facts: Fact[] = []
  const placeOf = (fact: Fact): number => {
    const key = JSON.stringify([fact.aspect, fact.of, fact.value ?? null])
    const place = places.get(key) ?? facts.push(fact) - 1
    places.set(key, place)
    return place
  }
  return {
    placesOf: (given) => [...new Set(given.map(placeOf))].sort((one, other) => one - other),
    facts: () => facts,
  }
}

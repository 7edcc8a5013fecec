import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { keyedDigest } from '../keyed-digest.ts'
import type { UnitFacts } from '../manifest.ts'
import { readEnvironments } from '../survey/environment-digests.ts'
import { isPlain, isSwitch, mayBeSecret, type Plain } from '../survey/secret-variables.ts'
import type { InputSurvey } from '../survey/survey-inputs.ts'
import type { EvidenceSource } from '../survey/survey-types.ts'
import { unitsOfPath } from './choose-files.ts'
import type { Chosen } from './choose-units.ts'
import { secretsIn, soughtFor } from './find-secrets.ts'
import { knownSecrets, unseenSecrets } from './secret-values.ts'

/** A unit that a value went into that may be a secret of the job. */
export interface SecretUnit {
  readonly package: string
  /** Names of the variables; none for a unit that stays because another one does. */
  readonly variables: readonly string[]
}

interface SecretsRequest {
  readonly chosen: Chosen['chosen']
  readonly inputs: Pick<InputSurvey, 'units' | 'crates' | 'crateFolders' | 'facts'>
  readonly evidence: EvidenceSource
  readonly plain: Plain
  /** What is older came with the snapshot, in nanoseconds since the epoch. */
  readonly sinceNs: bigint
}

/**
 * Units that must not travel, by the absolute folder of their fingerprint: those that asked for a variable that
 * may be a secret, those that have its value in a file, and all that were built from them. Values of variables
 * that single steps set are not known here; there, what could take over a whole environment stays.
 */
export async function secretUnits(
  request: SecretsRequest,
  files: Pick<Files, 'list' | 'readText' | 'valuesIn' | 'contents'>,
): Promise<ReadonlyMap<string, SecretUnit>> {
  const { units, crates, crateFolders } = request.inputs
  const known = knownSecrets(request.evidence.variables, request.plain)
  const unseen = await unseenOfJob(request, known, files)
  const found = new Map<string, SecretUnit>()
  const stay = (folder: string, name: string, variables: readonly string[]): void => {
    const before = found.get(folder)?.variables ?? []
    found.set(folder, { package: name, variables: [...new Set([...before, ...variables])] })
  }
  for (const unit of units) {
    const names = [...askedBy(unit, request), ...(takesAll(unit, request) ? unseen : [])]
    if (names.length > 0) stay(unit.folder, unit.package, names)
  }
  for (const holder of await holdersOf(known, request, files)) {
    stay(holder.folder, holder.package, holder.variables)
  }
  const all = [
    ...units,
    ...crates.map(({ locked, needs }, place) => {
      return { folder: crateFolders[place] ?? '', package: locked, needs }
    }),
  ]
  for (const unit of builtFrom(new Set(found.keys()), all)) stay(unit.folder, unit.package, [])
  return found
}

/** Variables that the unit was built by, named by itself. */
function askedBy(
  { evidence, environment }: UnitFacts,
  { inputs, evidence: { salt }, plain }: SecretsRequest,
): readonly string[] {
  const facts = evidence.flatMap((place) => inputs.facts[place] ?? [])
  const asked = facts.flatMap(({ aspect, of, value }) =>
    aspect === 'variable' ? [[of, value] as const] : [],
  )
  return [...asked, ...Object.entries(environment)].flatMap(([name, digest]) => {
    const isSet = typeof digest === 'string' && digest !== '' && !isSwitch(salt, name, digest)
    const isIts = (value: string): boolean => keyedDigest(salt, name, value) === digest
    return isSet && mayBeSecret(name) && !isPlain(name, plain, isIts) ? [name] : []
  })
}

function takesAll({ evidence }: UnitFacts, { inputs }: SecretsRequest): boolean {
  return evidence.some((place) => inputs.facts[place]?.aspect === 'environment')
}

/** Those of any command of the job. */
async function unseenOfJob(
  { evidence: { logs, salt }, plain }: SecretsRequest,
  known: ReadonlyMap<string, string>,
  files: Pick<Files, 'list' | 'readText'>,
): Promise<readonly string[]> {
  const environments = await readEnvironments(logs, files)
  const names = environments.flatMap(({ digests }) =>
    unseenSecrets(digests, known, { salt, plain }),
  )
  return [...new Set(names)]
}

interface Holder {
  readonly folder: string
  readonly package: string
  readonly variables: readonly string[]
}

/** One pass over what is new. Where no value is known, nothing is read. */
async function holdersOf(
  known: ReadonlyMap<string, string>,
  { chosen, inputs, sinceNs }: SecretsRequest,
  files: Pick<Files, 'valuesIn' | 'contents'>,
): Promise<readonly Holder[]> {
  if (known.size === 0) return []
  const sought = soughtFor(known)
  const leavers = leaversOf(inputs.units)
  const holders: Holder[] = []
  for (const { survey, kept } of chosen) {
    const ownersOf = unitsOfPath(survey, kept)
    for (const entry of survey.entries.filter(({ modifiedNs }) => modifiedNs > sinceNs)) {
      const owners = ownersOf(entry.path).map(({ folder, package: name }) => {
        return { folder: join(survey.folder, folder), package: name }
      })
      const all = [...owners, ...(leavers.get(join(survey.folder, entry.path)) ?? [])]
      if (all.length === 0) continue
      const variables = await secretsIn(entry, survey.folder, sought, files)
      if (variables.length > 0) holders.push(...all.map((owner) => ({ ...owner, variables })))
    }
  }
  return holders
}

/** Who left what beside its own: by absolute paths. */
function leaversOf(
  units: SecretsRequest['inputs']['units'],
): ReadonlyMap<string, readonly Omit<Holder, 'variables'>[]> {
  const all = units.flatMap(({ folder, package: name, leaves }) =>
    leaves.map((path) => ({ path, owner: { folder, package: name } })),
  )
  const byPath = Map.groupBy(all, ({ path }) => path)
  return new Map([...byPath].map(([path, each]) => [path, each.map(({ owner }) => owner)]))
}

type Linked = Pick<UnitFacts, 'folder' | 'package' | 'needs'>

/** Directly or not. `all`: units and then crates, which is what `needs` has the places of. */
function builtFrom(folders: ReadonlySet<string>, all: readonly Linked[]): readonly Linked[] {
  const reached = new Set([...all.keys()].filter((place) => folders.has(all[place]?.folder ?? '')))
  for (let grown = true; grown; ) {
    const before = reached.size
    for (const [place, { needs }] of all.entries()) {
      if (needs.some((need) => reached.has(need))) reached.add(place)
    }
    grown = reached.size > before
  }
  return all.filter(({ folder }, place) => reached.has(place) && !folders.has(folder))
}

import { describeError } from '../../runner/errors.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import { type ComparedCheckout, compareCheckout } from '../judge/compare-checkout.ts'
import { foldersOfTargets, type Manifest, targetOf } from '../manifest.ts'
import { type SourceSurvey, surveyWithout } from '../survey/survey-sources.ts'
import { untrackedDigest } from '../survey/untracked-digest.ts'
import { ccVersion, processorName } from '../system.ts'
import { inOwnPlaces } from './own-places.ts'
import { type Placement, planPlaces } from './placements.ts'

/** Why what was downloaded is of no use. */
export type Refused =
  /** What the service gave is damaged or foreign: a clause. */
  | { readonly kind: 'unusable'; readonly key: string; readonly reason: string }
  /** It is whole, but made under other conditions: a clause. */
  | { readonly kind: 'does not fit'; readonly key: string; readonly reason: string }
  /** Something that is not ours is in its place: a clause. */
  | { readonly kind: 'occupied'; readonly key: string; readonly reason: string }

interface Downloaded {
  readonly manifest: Manifest
  readonly key: string
  /** Or why the checkout cannot be looked at. */
  readonly survey: SourceSurvey | string
  readonly nowNs: bigint
  /** Absolute path of CARGO_HOME. */
  readonly cargoHome: string
  /** What cargo's `[env]` says, by variable. */
  readonly settings: ReadonlyMap<string, string>
  /** The user's; '' where the job has none. */
  readonly home: string
  /** Where the snapshot lies. */
  readonly folder: string
}

/** What of a snapshot has a place here, and how it stands to the checkout. */
export interface Fitting extends ComparedCheckout {
  readonly kind: 'fitting'
  /** Of the target folders that have a place alone. */
  readonly manifest: Manifest
  readonly placements: readonly Placement[]
  /** Target folders that have none, with the reason: a clause each. */
  readonly left: readonly string[]
}

interface FitPorts {
  readonly files: Files
  readonly commands: Commands
}

/** Decides whether, and what of it, a snapshot may be put in place. Touches nothing. */
export async function fit(
  { manifest: whole, key, survey, nowNs, cargoHome, settings, home, folder }: Downloaded,
  ports: FitPorts,
): Promise<Fitting | Refused> {
  const obstacle = await obstacleTo(whole, cargoHome, ports)
  if (obstacle !== undefined) return { kind: 'does not fit', key, reason: obstacle }
  const around = { survey, cargoHome, home, folder }
  const own = await inOwnPlaces(whole.targets, around, ports.files)
  const places = await planPlaces({ ...whole, targets: [...own.targets] }, ports.files)
  if (places.kind === 'occupied') return { ...places, key }
  const { targets, placements } = places
  const left = [...own.left, ...places.left]
  if (targets.length === 0 && left.length > 0) {
    return { kind: 'does not fit', key, reason: `it has no place here: ${left.join('; ')}` }
  }
  const sessions = whole.sessions.filter(({ folder }) => targetOf(folder, targets) !== undefined)
  const manifest = { ...whole, targets: [...targets], sessions }
  const compared = await compare({ manifest, survey, nowNs, placements, settings }, ports)
  if (typeof compared === 'string') {
    const reason = `it cannot be compared with the checkout (${compared})`
    return { kind: 'unusable', key, reason }
  }
  if (compared.survey.root !== manifest.checkout) {
    const reason = `it was made of ${manifest.checkout}, this is ${compared.survey.root}`
    return { kind: 'does not fit', key, reason }
  }
  return { kind: 'fitting', manifest, placements, left, ...compared }
}

/** Target folders that are there already are no sources. */
async function compare(
  {
    manifest,
    survey,
    nowNs,
    placements,
    settings,
  }: Omit<Downloaded, 'key' | 'cargoHome' | 'home' | 'folder'> & Pick<Fitting, 'placements'>,
  ports: FitPorts,
): Promise<ComparedCheckout | string> {
  if (typeof survey === 'string') return survey
  try {
    const there = placements.filter(({ isThere }) => isThere).map(({ at }) => at)
    const sources = await surveyWithout(there, survey, ports.files)
    const targetFolders = foldersOfTargets(manifest.targets)
    const where = { root: survey.root, targetFolders }
    const untracked =
      manifest.untracked === undefined ? undefined : await untrackedDigest(where, ports)
    const now = { survey: sources, settings, untracked, nowNs }
    return await compareCheckout(manifest, now, ports.files)
  } catch (error) {
    return describeError(error)
  }
}

async function obstacleTo(
  manifest: Manifest,
  cargoHome: string,
  { commands, files }: FitPorts,
): Promise<string | undefined> {
  if (manifest.cargoHome !== cargoHome) return `it was made with CARGO_HOME ${manifest.cargoHome}`
  const cc = await ccVersion(commands)
  if (manifest.cc !== cc) return `it was made with the C compiler ${manifest.cc || '(none)'}`
  const { processor } = manifest
  if (processor !== undefined && processor !== (await processorName(files)))
    return `it was compiled for another processor, ${processor}`
  return undefined
}

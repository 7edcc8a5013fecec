import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { Files } from '../../runner/ports.ts'
import { refusalOfAny } from '../folder-rules.ts'
import type { TargetFacts } from '../manifest.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import { isKeeper } from '../survey/target-folders.ts'

interface Surroundings {
  /** Or why the checkout cannot be looked at. */
  readonly survey: Pick<SourceSurvey, 'root' | 'commit' | 'sources'> | string
  readonly cargoHome: string
  /** '' where the job has none. */
  readonly home: string
  /** Where the snapshot itself lies. */
  readonly folder: string
}

/**
 * The target folders of a snapshot that may be where it says: it was written by another job, and what comes into a
 * folder takes the place of files there. `left` says why others may not, a clause each.
 */
export async function inOwnPlaces(
  targets: readonly TargetFacts[],
  around: Surroundings,
  files: Pick<Files, 'list'>,
): Promise<{ readonly targets: readonly TargetFacts[]; readonly left: readonly string[] }> {
  const own: TargetFacts[] = []
  const left: string[] = []
  for (const target of targets) {
    const why = await objectionTo(target.folder, around, files)
    if (why === undefined) own.push(target)
    else left.push(`${target.folder}, because ${why}`)
  }
  return { targets: own, left }
}

async function objectionTo(
  path: string,
  { survey, cargoHome, home, folder }: Surroundings,
  files: Pick<Files, 'list'>,
): Promise<string | undefined> {
  const workspace = typeof survey === 'string' ? '' : survey.root
  const refusal = refusalOfAny(path, { workspace, home, cargoHome, temp: '', own: [folder] })
  if (refusal !== undefined) return refusal
  if (typeof survey !== 'string' && isBelow(path, workspace)) {
    return tracksSomething(path, survey) ? 'git tracks files in it' : undefined
  }
  // Looking alone would have Windows log in there.
  if (/^[\\/]{2}/.test(path)) return 'it is on another machine'
  return (await holdsOther(path, files)) ? 'something else is kept there' : undefined
}

/** Other than what keeps the folder in git, or out of it. */
function tracksSomething(
  path: string,
  { root, commit, sources }: Pick<SourceSurvey, 'root' | 'commit' | 'sources'>,
): boolean {
  if (commit === undefined) return false // then all files count as sources
  const inside = `${pathBelow(path, root)}/`
  return sources.some(({ path: own }) => own.startsWith(inside) && !isKeeper(own))
}

/** Cargo marks a folder that it makes; in one that is there already it may be the first to write. */
async function holdsOther(path: string, files: Pick<Files, 'list'>): Promise<boolean> {
  const names = (await files.list(path)).filter((name) => !name.startsWith('.fast-cargo-'))
  const ofCargo = ['CACHEDIR.TAG', '.rustc_info.json']
  return names.length > 0 && !ofCargo.some((name) => names.includes(name))
}

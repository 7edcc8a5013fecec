import type { Files } from '../../runner/ports.ts'
import { foldersOfTargets, type Manifest } from '../manifest.ts'
import { leftOutOfListings } from '../survey/made-locks.ts'
import { type SourceSurvey, trackedIn } from '../survey/survey-sources.ts'
import { differingFacts } from './judge-facts.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'

/** What the checkout is now, and what of the snapshot holds for it. */
export interface ComparedCheckout {
  readonly survey: SourceSurvey
  readonly plan: RestorePlan
}

interface CompareRequest {
  readonly survey: SourceSurvey
  /** What cargo's `[env]` says, by variable. */
  readonly settings: ReadonlyMap<string, string>
  /** Digest of what git does not track; `undefined` where the manifest has none. */
  readonly untracked: string | undefined
  readonly nowNs: bigint
}

/** Looks at what else than the sources (`survey`) the snapshot's units were built from. */
export async function compareCheckout(
  manifest: Manifest,
  { survey, settings, untracked, nowNs }: CompareRequest,
  files: Pick<Files, 'contents' | 'facts' | 'observe'>,
): Promise<ComparedCheckout> {
  const paths = manifest.inputs.map(({ path }) => path)
  const targets = foldersOfTargets(manifest.targets)
  const leaveOut = leftOutOfListings(survey.root, targets, trackedIn(survey))
  const contents = await files.contents(paths, leaveOut)
  const facts = await Promise.all(paths.map((path) => files.facts(path)))
  const inputs = paths.map((_, index) => {
    const [content, modifiedNs] = [contents[index], facts[index]?.modifiedNs]
    return {
      ...(content === undefined ? {} : { content }),
      ...(modifiedNs === undefined ? {} : { modifiedNs }),
    }
  })
  const differing = await differingFacts(manifest, { survey, settings }, files)
  const present = { survey, inputs, differingFacts: differing, untracked, nowNs }
  return { survey, plan: planRestore(manifest, present) }
}

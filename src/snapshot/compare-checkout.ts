import type { Files } from '../runner/ports.ts'
import type { Manifest } from './manifest.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'
import type { SourceSurvey } from './survey-sources.ts'

/** What the checkout is now, and what of the snapshot holds for it. */
export interface ComparedCheckout {
  readonly survey: SourceSurvey
  readonly plan: RestorePlan
}

/** Looks at what else than the sources (`survey`) the snapshot's units were built from. */
export async function compareCheckout(
  manifest: Manifest,
  { survey, nowNs }: { readonly survey: SourceSurvey; readonly nowNs: bigint },
  files: Pick<Files, 'contents' | 'facts'>,
): Promise<ComparedCheckout> {
  const paths = manifest.inputs.map(({ path }) => path)
  const contents = await files.contents(paths)
  const facts = await Promise.all(paths.map((path) => files.facts(path)))
  const inputs = paths.map((_, index) => {
    const [content, modifiedNs] = [contents[index], facts[index]?.modifiedNs]
    return {
      ...(content === undefined ? {} : { content }),
      ...(modifiedNs === undefined ? {} : { modifiedNs }),
    }
  })
  return { survey, plan: planRestore(manifest, { survey, inputs, nowNs }) }
}

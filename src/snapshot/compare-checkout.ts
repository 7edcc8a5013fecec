import type { Commands, Files } from '../runner/ports.ts'
import { stagingOf } from './archive.ts'
import type { Manifest } from './manifest.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'
import { type SourceSurvey, surveySources } from './survey-sources.ts'

export interface CheckoutRequest {
  readonly cwd: string
  readonly workspace: string
  readonly nowNs: bigint
}

/** What the checkout is now, and what of the snapshot holds for it. */
export interface ComparedCheckout {
  readonly survey: SourceSurvey
  readonly plan: RestorePlan
}

/** Looks at everything that the snapshot's units were built from. Throws when git cannot list the sources. */
export async function compareCheckout(
  manifest: Manifest,
  { cwd, workspace, nowNs }: CheckoutRequest,
  ports: { readonly files: Files; readonly commands: Commands },
): Promise<ComparedCheckout> {
  const folders = manifest.targets.map(({ folder }) => folder)
  const leaveOut = [...folders, ...folders.map(stagingOf)]
  const survey = await surveySources({ cwd, workspace, leaveOut }, ports)
  const paths = manifest.inputs.map(({ path }) => path)
  const contents = await ports.files.contents(paths, new Set(leaveOut))
  const facts = await Promise.all(paths.map((path) => ports.files.facts(path)))
  const inputs = paths.map((_, index) => {
    const [content, modifiedNs] = [contents[index], facts[index]?.modifiedNs]
    return {
      ...(content === undefined ? {} : { content }),
      ...(modifiedNs === undefined ? {} : { modifiedNs }),
    }
  })
  return { survey, plan: planRestore(manifest, { survey, inputs, nowNs }) }
}

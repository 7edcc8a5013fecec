import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { Manifest } from '../manifest.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import { compareSources, doubtfulMarkdown, ownerFinder } from './judge-sources.ts'
import { type LeadingText, leadsIn, ledTo, mayLead } from './markdown-leads.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'

/** What the checkout is now, and what of the snapshot holds for it. */
export interface ComparedCheckout {
  readonly survey: SourceSurvey
  readonly plan: RestorePlan
}

type ReadFiles = Pick<Files, 'contents' | 'facts' | 'readText'>

/** Looks at what else than the sources (`survey`) the snapshot's units were built from. */
export async function compareCheckout(
  manifest: Manifest,
  { survey, nowNs }: { readonly survey: SourceSurvey; readonly nowNs: bigint },
  files: ReadFiles,
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
  const embedded = await embeddedMarkdown(manifest, survey, files)
  return { survey, plan: planRestore(manifest, { survey, inputs, embedded, nowNs }) }
}

/** Reads the sources only where Markdown changed that a macro could read: most such changes are docs. */
async function embeddedMarkdown(
  manifest: Manifest,
  { root, sources }: SourceSurvey,
  files: Pick<Files, 'readText'>,
): Promise<ReadonlySet<string>> {
  const changes = compareSources(manifest.sources, sources)
  const doubtful = doubtfulMarkdown(changes, manifest)
  if (doubtful.length === 0) return new Set()
  const present = sources.map(({ path }) => path).filter((path) => !changes.folders.has(path))
  return ledTo(
    doubtful,
    leadsIn(await readAll(present.filter(mayLead), root, files)),
    ownerFinder(manifest),
  )
}

/** Generated sources may have some megabytes; of what is larger nothing is known. */
const MOST_BYTES = 16_000_000

/** So many files are open at once. */
const BATCH = 64

async function readAll(
  paths: readonly string[],
  root: string,
  { readText }: Pick<Files, 'readText'>,
): Promise<readonly LeadingText[]> {
  const texts: LeadingText[] = []
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch = paths.slice(from, from + BATCH).map(async (path) => {
      const text = await readText(join(root, path), MOST_BYTES).catch(() => undefined)
      return { path, text }
    })
    texts.push(...(await Promise.all(batch)))
  }
  return texts
}

import type { Build, FinishedVisit, IdentityResults } from './results.ts'
import type { WatchMode } from './watcher.ts'

/** What this start builds. */
export interface Asked {
  /** Repository, commands, variables and inputs. */
  readonly settings: string
  /** The action and the commits. */
  readonly of: string
  readonly watch: WatchMode
}

/** Whether results on disk are of the same builds, so that clean ones can be used again. */
export function isOfSameSettings(before: IdentityResults, { settings }: Asked): boolean {
  return before.settings === settings
}

/** The visits that are done; none where they are of another action or other commits. */
export function finishedVisits(
  { runs }: IdentityResults,
  { of, watch }: Asked,
): readonly FinishedVisit[] {
  const run = runs[watch]
  return run?.of === of ? run.visits : []
}

/** The results with one more visit, and with all that is known of its commit's clean build. */
export function withVisit(
  results: IdentityResults,
  { of, watch }: Asked,
  { visit, clean }: { readonly visit: FinishedVisit; readonly clean: readonly Build[] },
): IdentityResults {
  const visits = [...finishedVisits(results, { settings: '', of, watch }), visit]
  return {
    ...results,
    clean: { ...results.clean, [visit.commit]: [...clean] },
    runs: { ...results.runs, [watch]: { of, visits } },
  }
}

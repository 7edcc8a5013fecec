import type { History } from './history.ts'
import type { PastRun } from './past-run.ts'

/** Which earlier runs count. */
export interface BaselineScope {
  /** `refs/heads/...`; `undefined`: runs of all branches. */
  readonly ref: string | undefined
  /** Of a pull request: the commit that it is merged with. Runs of later commits do not count. */
  readonly baseSha?: string | undefined
}

/** Whose runs the earlier ones are. */
export interface ComparedWith {
  readonly ref: string | undefined
  /** The last commit whose runs count; `undefined`: all of them do. */
  readonly upToSha: string | undefined
}

const MOST_RUNS = 30

export function runsInScope(
  now: PastRun,
  history: History,
  { ref, baseSha }: BaselineScope,
): { readonly runs: readonly PastRun[]; readonly upToSha: string | undefined } {
  const earlier = history.runs
    .filter((run) => run.startedAtMs < now.startedAtMs && !isSameAttempt(run, now))
    .filter((run) => ref === undefined || run.ref === ref)
  const base = baseSha === undefined ? -1 : earlier.findLastIndex(({ sha }) => sha === baseSha)
  const runs = base === -1 ? earlier : earlier.slice(0, base + 1)
  return { runs: runs.slice(-MOST_RUNS), upToSha: base === -1 ? undefined : baseSha }
}

function isSameAttempt(one: PastRun, other: PastRun): boolean {
  return one.runId === other.runId && one.runAttempt === other.runAttempt
}

/** A commit to build on what the visit before saved. */
export interface Visit {
  /** Counted from 1. */
  readonly place: number
  readonly commit: string
}

/** The history as it was made, then jumps over it: the last commit again, the first, the middle one, the last. */
export function visitsOf(history: readonly string[]): readonly Visit[] {
  const last = history.length - 1
  const jumps = history.length > 1 ? [last, 0, Math.floor(last / 2), last] : [0]
  const commits = [...history, ...jumps.map((at) => history[at] ?? '')]
  return commits.map((commit, at) => ({ place: at + 1, commit }))
}

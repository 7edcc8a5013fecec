import fc from 'fast-check'
import { KINDS_OF, type Kind, OPENING } from './kinds.ts'

export interface PlannedChange {
  readonly kind: Kind
  readonly pick: number
  readonly value: number
}

export interface PlannedRun {
  readonly changes: readonly PlannedChange[]
  readonly withTests: boolean
}

/** A short history of CI runs, after the first run that fills the snapshot. The seed alone gives all of it. */
export interface PlannedCase {
  readonly seed: number
  readonly workspace: string
  readonly runs: readonly PlannedRun[]
}

/** After the first run, which is the same for all. */
const MIN_RUNS = 2
const MAX_RUNS = 3

/** How often the runs of a test run the tests too: each time is another compilation of all. */
const TESTS_ONE_IN = 4

/**
 * The case of a seed. Consecutive seeds go round the workspaces, and their first changes go round the kinds, so that
 * few cases cover all; the rest is chance.
 */
export function planCase(seed: number): PlannedCase {
  const names = Object.keys(KINDS_OF)
  const workspace = names[seed % names.length] ?? ''
  const kinds = KINDS_OF[workspace] ?? []
  const change = fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(999),
    value: fc.nat(999),
  })
  const run = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 2 }),
    withTests: fc.nat(TESTS_ONE_IN - 1).map((number) => number === 0),
  })
  const [drawn = []] = fc.sample(
    fc.array(run, { minLength: MIN_RUNS, maxLength: MAX_RUNS, size: 'max' }),
    {
      seed,
      numRuns: 1,
    },
  )
  const opening = OPENING[workspace]
  const first = opening === undefined ? 0 : 1
  const place = Math.floor(seed / names.length) * (MAX_RUNS - first)
  // One further in every round, else some kinds would always be in a case's last run.
  const turn = place + Math.floor(place / kinds.length)
  const runs = drawn.map(({ changes, withTests }, index) => {
    const kind = index < first ? opening : kinds[(turn + index - first) % kinds.length]
    const [begun, ...others] = changes
    const ofTurn = kind === undefined || begun === undefined ? [] : [{ ...begun, kind }]
    return { changes: [...ofTurn, ...others], withTests }
  })
  return { seed, workspace, runs }
}

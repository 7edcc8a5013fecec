import type { Change, Situation } from './change.ts'
import type { Difference } from './differences.ts'
import { KINDS } from './kinds.ts'
import { type History, keepBase, type Lane, returnToBase } from './lane.ts'
import type { PlannedCase, PlannedRun } from './plan-case.ts'
import { playRun } from './play-run.ts'
import type { Problem } from './problems.ts'
import { USUAL } from './state.ts'

export interface CaseResult {
  /** One line for each run: what changed before it, and what was wrong. */
  readonly story: readonly string[]
  readonly problems: readonly Problem[]
  readonly differences: readonly Difference[]
}

/** Plays the run that fills the snapshot; all cases of the lane start after it. */
export async function playFirstRun(lane: Lane): Promise<History> {
  const { start: state, hasTests } = lane.workspace
  await lane.repository.clone(
    await lane.repository.commit(state, undefined),
    lane.places.undisturbed,
  )
  const none: History = { past: [], saved: undefined, times: new Map() }
  const request = { state, conditions: USUAL, withTests: hasTests, undisturbed: true }
  const { history, problems } = await playRun(lane, none, request)
  if (problems.length > 0) throw new Error(`The first run is wrong: ${JSON.stringify(problems)}`)
  await keepBase(lane)
  return history
}

/** Plays a case after the first run; stops at the first run that is wrong. */
export async function playCase(
  lane: Lane,
  first: History,
  { planned, undisturbed }: { readonly planned: PlannedCase; readonly undisturbed: boolean },
): Promise<CaseResult> {
  await returnToBase(lane)
  const story: string[] = []
  const differences: Difference[] = []
  let history: History = { ...first, times: new Map(first.times) }
  let from: Situation = { ...lane, ...lastOf(history), conditions: USUAL }
  for (const [index, run] of planned.runs.entries()) {
    const { situation, did } = changed(from, run)
    const { state, conditions } = situation
    const withTests = run.withTests && lane.workspace.hasTests
    const result = await playRun(lane, history, { state, conditions, withTests, undisturbed })
    history = result.history
    differences.push(...result.differences)
    story.push(`run ${index + 1}${withTests ? ' (with tests)' : ''}: ${did.join('; ')}`)
    if (result.problems.length > 0) return { story, problems: result.problems, differences }
    // Sources that do not compile are repaired, else the rest of the case would only fail.
    from = { ...from, ...(result.succeeded ? lastOf(history) : repaired(from, history)) }
  }
  return { story, problems: [], differences }
}

function lastOf({ past }: History): Pick<Situation, 'state' | 'past'> {
  const last = past.at(-1)
  if (last === undefined) throw new Error('A case starts after a first run')
  return { state: last.state, past }
}

/** The sources before the ones that failed, as a commit of its own. */
function repaired({ state }: Situation, { past }: History): Pick<Situation, 'state' | 'past'> {
  return { state: { ...state, tracked: new Map(state.tracked) }, past }
}

function changed(
  from: Situation,
  { changes }: PlannedRun,
): { readonly situation: Situation; readonly did: readonly string[] } {
  let situation = from
  const did: string[] = []
  for (const { kind, ...choice } of changes) {
    const make: Change = KINDS[kind]
    const change = make(situation, choice)
    if (change === undefined) continue
    const conditions = { ...situation.conditions, ...change.conditions }
    situation = { ...situation, state: change.state ?? situation.state, conditions }
    did.push(change.did)
  }
  return { situation, did: did.length > 0 ? did : ['nothing'] }
}

/** What a failing case says: enough to play it again, and to see what it is about. */
export function failure(planned: PlannedCase, { story, problems }: CaseResult): string {
  return [
    `seed ${planned.seed} (workspace "${planned.workspace}") fails:`,
    ...story.map((line) => `  ${line}`),
    ...problems.map(({ kind, detail }) => `  ${kind}: ${detail}`),
    `Again: FAST_CARGO_SEED=${planned.seed} npm test -- __tests__/snapshot/never-false-fresh.test.ts`,
  ].join('\n')
}

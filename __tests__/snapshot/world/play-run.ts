import { dirname } from 'node:path'
import { type Built, build, cargoEnvironment, commandsOf } from './cargo.ts'
import { type Difference, differencesOf } from './differences.ts'
import { dependenciesOf, mayCompile, mustCompile, type Now, type Saved } from './expected.ts'
import type { History, Lane } from './lane.ts'
import { deliverUndisturbed } from './machine.ts'
import { type Job, keepTimes, type Played, playJob, playWithoutUs } from './play-job.ts'
import { changesSeen, differentBehaviour, needless, notFresh, type Problem } from './problems.ts'
import type { CiRun } from './snapshot-under-test.ts'
import { asBuilt, type Conditions, type State } from './state.ts'
import { shiftTimes } from './times.ts'

export interface RunRequest {
  readonly state: State
  readonly conditions: Conditions
  readonly withTests: boolean
  /** Whether the undisturbed checkout is built too. */
  readonly undisturbed: boolean
}

export interface RunResult {
  readonly history: History
  readonly succeeded: boolean
  readonly problems: readonly Problem[]
  readonly differences: readonly Difference[]
}

/** One job of CI, from the fresh clone to what it saves; what is wrong with it is data. */
export async function playRun(
  lane: Lane,
  history: History,
  request: RunRequest,
): Promise<RunResult> {
  const { state, conditions, withTests } = request
  const misses = lane.workspace.cargoMisses === true
  const commit = await commitFor(lane, history, request)
  const job = { lane, history, commit, state, conditions, withTests }
  const clean = await playWithoutUs(job)
  const ageMs = Date.now() - (history.saved?.endedMs ?? 0)
  const isTooSoon = ageMs < (lane.driver.shiftsWhenYoungerMs ?? 0)
  const now = { built: asBuilt(state, conditions), commit, conditions, isTooSoon }
  const played = await playJob(job, lane.driver)
  await keepTimes(job)
  const { built, run } = played
  const again = built.succeeded && !misses ? await build(run.commands, run.env) : undefined
  const comparison = await compareWork(job, {
    played,
    now,
    undisturbed: request.undisturbed && !misses,
  })
  const problems = [
    ...differentBehaviour(played.behaviour, clean, built),
    ...notFresh(again),
    ...comparison.problems,
    ...changesSeen(played.gitSays),
  ]
  const units = new Set(built.units.map(({ name }) => name))
  const outcome = { units, succeeded: built.succeeded, endedMs: Date.now() }
  const saved = await save(lane, run, { ...now, ...outcome })
  const past = [...history.past, { state, commit }]
  const after = { ...history, past, saved: saved ?? history.saved }
  const { differences } = comparison
  return { history: after, succeeded: built.succeeded, problems, differences }
}

/** The commit that the run checks out: a new one only where the sources are not those of a commit already made. */
async function commitFor(
  { repository }: Lane,
  { past }: History,
  { state, conditions }: RunRequest,
): Promise<string> {
  const known = [conditions.again, past.at(-1)].find(
    (made) => made?.state.tracked === state.tracked,
  )
  return known?.commit ?? repository.commit(state, past.at(-1)?.commit)
}

interface Worked {
  readonly played: Played
  readonly now: Now
  readonly undisturbed: boolean
}

/** Was more compiled than the changes asked for, or less? */
async function compareWork(
  job: Job,
  { played: { built }, now, undisturbed }: Worked,
): Promise<Pick<RunResult, 'problems' | 'differences'>> {
  const { workspace, driver } = job.lane
  const { saved } = job.history
  const theirs = undisturbed ? await buildUndisturbed(job) : undefined
  if (saved?.succeeded !== true) return { problems: [], differences: [] }
  const allowed = mayCompile({ workspace, saved, now, seesReads: driver.seesReads === true })
  const problems = needless(built, allowed, saved.units)
  if (theirs?.succeeded !== true || !built.succeeded) return { problems, differences: [] }
  const differences = differencesOf({
    ...{ ours: built.units, undisturbed: theirs.units, allowed },
    ...{ required: mustCompile(workspace, allowed), heldUnits: saved.units },
    dependenciesOf: (name) => dependenciesOf(workspace, name),
  })
  return { problems, differences }
}

async function buildUndisturbed(job: Job): Promise<Built> {
  const { lane, commit, state, conditions, withTests } = job
  const checkout = lane.places.undisturbed
  await lane.repository.update(checkout, commit)
  await deliverUndisturbed(checkout, state, conditions)
  const commands = commandsOf(lane.workspace, state, { checkout, withTests })
  return build(commands, cargoEnvironment(state, lane))
}

async function save(lane: Lane, run: CiRun, saved: Saved): Promise<Saved | undefined> {
  const { skewSeconds } = saved.conditions
  if (skewSeconds !== 0) await shiftTimes(dirname(run.checkout), skewSeconds)
  const outcome = await lane.driver.save(run)
  return outcome === 'saved' ? saved : undefined
}

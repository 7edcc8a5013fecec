import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Built, behaviour, build, cargoEnvironment, commandsOf } from './cargo.ts'
import { type Difference, differencesOf } from './differences.ts'
import { mayCompile, mustCompile, type Saved } from './expected.ts'
import type { History, Lane } from './lane.ts'
import { deliverEarly, deliverLate, deliverUndisturbed, rememberTimes } from './machine.ts'
import { changesSeen, differentBehaviour, needless, notFresh, type Problem } from './problems.ts'
import { git } from './repository.ts'
import type { CiRun } from './snapshot-under-test.ts'
import { asBuilt, type Conditions, digest, type State } from './state.ts'
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
  const { state, conditions } = request
  const ageMs = Date.now() - (history.saved?.endedMs ?? 0)
  const isTooSoon = ageMs < (lane.driver.shiftsWhenYoungerMs ?? 0)
  const commit = await commitFor(lane, history, request)
  const run = await freshClone(lane, commit, request)
  const gitSays = await restoreAndDeliver(lane, run, { history, request })
  const env = { ...run.env, ...lane.driver.env }
  const built = await build(run.commands, env, () => lane.driver.beforeCargo(run))
  const now = { built: asBuilt(state, conditions), commit, conditions, isTooSoon }
  const ours = await behaviour(built, run.env)
  const clean = await cleanBehaviour(lane, run, { ...now, withTests: request.withTests })
  const again = built.succeeded ? await build(run.commands, run.env) : undefined
  const held = history.saved?.succeeded === true ? history.saved : undefined
  const allowed = held === undefined ? undefined : mayCompile(lane.workspace, held, now)
  const problems = [
    ...differentBehaviour(ours, clean, built),
    ...notFresh(again),
    ...(held && allowed ? needless(built, allowed, held.units) : []),
    ...changesSeen(gitSays),
  ]
  const undisturbed = request.undisturbed ? await buildUndisturbed(lane, commit, request) : built
  const isComparable = undisturbed.succeeded && built.succeeded && request.undisturbed
  const both = { ours: built.units, undisturbed: undisturbed.units }
  const differences =
    isComparable && held && allowed
      ? differencesOf({
          ...{ ...both, allowed, required: mustCompile(lane.workspace, allowed) },
          heldUnits: held.units,
        })
      : []
  const units = new Set(built.units.map(({ name }) => name))
  const outcome = { units, succeeded: built.succeeded, endedMs: Date.now() }
  const saved = await save(lane, run, { ...now, ...outcome })
  const past = [...history.past, { state, commit }]
  const after = { ...history, past, saved: saved ?? history.saved }
  return { history: after, succeeded: built.succeeded, problems, differences }
}

interface Delivered {
  readonly history: History
  readonly request: RunRequest
}

/** Everything before the first cargo command; the answer is what git takes for changed after our step. */
async function restoreAndDeliver(
  { driver, places: { checkout } }: Lane,
  run: CiRun,
  { history: { past, times }, request: { state, conditions } }: Delivered,
): Promise<string> {
  const before = past.at(-1)?.state ?? state
  const delivery = { checkout, state, conditions, before, times }
  await deliverEarly(delivery)
  await driver.restore(run)
  const gitSays = await git(checkout, 'diff-index', 'HEAD')
  await deliverLate(delivery)
  await rememberTimes(checkout, times)
  return gitSays
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

async function freshClone(
  lane: Lane,
  commit: string,
  { state, withTests }: RunRequest,
): Promise<CiRun> {
  const { checkout, storage, cargoHome } = lane.places
  await rm(checkout, { recursive: true, force: true })
  await lane.repository.clone(commit, checkout)
  return {
    checkout,
    targetDirs: lane.workspace.roots.map((root) => join(checkout, root, 'target')),
    cargoHome,
    storage,
    env: cargoEnvironment(state, lane, cargoHome),
    commands: commandsOf(lane.workspace, state, { checkout, withTests }),
  }
}

interface CleanRequest {
  readonly built: State
  readonly commit: string
  readonly withTests: boolean
}

/** The truth: the same checkout built in an empty target directory. */
async function cleanBehaviour(
  lane: Lane,
  run: CiRun,
  { built, commit, withTests }: CleanRequest,
): Promise<readonly string[]> {
  const embedsCommit = Object.values(lane.workspace.packages).some((one) => one.commit === true)
  const key = digest([built, withTests, embedsCommit ? commit : ''])
  const known = lane.clean.get(key)
  if (known !== undefined) return known
  const { cleanTarget } = lane.places
  await rm(cleanTarget, { recursive: true, force: true })
  // No incremental data: nothing is ever built on top of this.
  const env = { ...run.env, CARGO_TARGET_DIR: cleanTarget, CARGO_INCREMENTAL: '0' }
  const truth = await behaviour(await build(run.commands, env), env)
  lane.clean.set(key, truth)
  return truth
}

function buildUndisturbed(
  lane: Lane,
  commit: string,
  { state, conditions, withTests }: RunRequest,
): Promise<Built> {
  const checkout = lane.places.undisturbed
  const { cargoHome } = lane.places
  const env = cargoEnvironment(state, lane, cargoHome)
  return lane.repository
    .update(checkout, commit)
    .then(() => deliverUndisturbed(checkout, state, conditions))
    .then(() => build(commandsOf(lane.workspace, state, { checkout, withTests }), env))
}

async function save(lane: Lane, run: CiRun, saved: Saved): Promise<Saved | undefined> {
  const { skewSeconds } = saved.conditions
  if (skewSeconds !== 0) await shiftTimes(dirname(run.checkout), skewSeconds)
  const outcome = await lane.driver.save(run, saved.succeeded)
  return outcome === 'saved' ? saved : undefined
}

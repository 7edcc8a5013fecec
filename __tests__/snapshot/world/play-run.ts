import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Built, behaviour, build, cargoEnvironment, commandsOf } from './cargo.ts'
import { compiled, type Difference, differencesOf } from './differences.ts'
import { mayCompile, type Saved } from './expected.ts'
import type { History, Lane } from './lane.ts'
import { deliverEarly, deliverLate, deliverUndisturbed, rememberTimes } from './machine.ts'
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

export interface Problem {
  readonly kind: 'behaviour' | 'second build' | 'needless work' | 'git sees a change'
  readonly detail: string
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
  const { checkout } = lane.places
  const commit = await commitFor(lane, history, request)
  const run = await freshClone(lane, commit, request)
  const before = history.past.at(-1)?.state ?? state
  const delivery = { checkout, state, conditions, before, times: history.times }
  await deliverEarly(delivery)
  await lane.driver.restore(run)
  const gitSays = await git(checkout, 'diff-index', 'HEAD')
  await deliverLate(delivery)
  const built = await build(run.commands, run.env, () => lane.driver.beforeCargo(run))
  const ours = await behaviour(built, run.env)
  const now = { built: asBuilt(state, conditions), commit, conditions }
  const clean = await cleanBehaviour(lane, run, { ...now, withTests: request.withTests })
  const again = built.succeeded ? await build(run.commands, run.env) : undefined
  const held = history.saved?.succeeded === true ? history.saved : undefined
  const allowed = held === undefined ? new Map() : mayCompile(lane.workspace, held, now)
  const problems = [
    ...differentBehaviour(ours, clean, built),
    ...notFresh(again),
    ...(held === undefined ? [] : needless(built, allowed, held.units)),
    ...gitSays
      .split('\n')
      .filter((line) => line !== '')
      .map((detail): Problem => ({ kind: 'git sees a change', detail })),
  ]
  const undisturbed = request.undisturbed
    ? await buildUndisturbed(lane, commit, request)
    : undefined
  const isComparable = undisturbed?.succeeded === true && built.succeeded && held !== undefined
  const differences = isComparable
    ? differencesOf({
        ours: built.units,
        undisturbed: undisturbed.units,
        allowed,
        heldUnits: held.units,
      })
    : []
  await rememberTimes(checkout, history.times)
  const saved = await save(lane, run, {
    ...now,
    units: new Set(built.units.map(({ name }) => name)),
    succeeded: built.succeeded,
  })
  const past = [...history.past, { state, commit }]
  const after = { ...history, past, saved: saved ?? history.saved }
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
    env: cargoEnvironment(state, { programs: lane.programs(state.toolchain), cargoHome }),
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
  const env = cargoEnvironment(state, { programs: lane.programs(state.toolchain), cargoHome })
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

function differentBehaviour(
  ours: readonly string[],
  clean: readonly string[],
  { stderr }: Built,
): readonly Problem[] {
  const index = [...ours, ...clean].findIndex((_, line) => ours[line] !== clean[line])
  if (index < 0) return []
  const failure = ours[0] === 'the build fails' ? `\n${stderr.slice(-2000)}` : ''
  const detail = `a clean build: ${clean[index] ?? '(no more)'}\n          ours: ${ours[index] ?? '(no more)'}${failure}`
  return [{ kind: 'behaviour', detail }]
}

function notFresh(again: Built | undefined): readonly Problem[] {
  const names = compiled(again?.units ?? []).map(({ name }) => name)
  return names.length === 0
    ? []
    : [{ kind: 'second build', detail: `compiles again: ${names.join(', ')}` }]
}

function needless(
  { units }: Built,
  allowed: ReadonlyMap<string, string>,
  held: ReadonlySet<string>,
): readonly Problem[] {
  const names = compiled(units)
    .filter((unit) => held.has(unit.name) && !allowed.has(unit.package))
    .map(({ name }) => name)
  return names.length === 0
    ? []
    : [
        {
          kind: 'needless work',
          detail: `compiled though nothing of it changed: ${names.join(', ')}`,
        },
      ]
}

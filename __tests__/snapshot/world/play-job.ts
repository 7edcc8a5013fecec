import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Built, behaviour, build, cargoEnvironment, commandsOf } from './cargo.ts'
import type { History, Lane } from './lane.ts'
import { leftFiles } from './left-files.ts'
import { deliverEarly, deliverLate, rememberTimes } from './machine.ts'
import { git } from './repository.ts'
import { nothing } from './simple-drivers.ts'
import type { CiRun, SnapshotUnderTest } from './snapshot-under-test.ts'
import { asBuilt, type Conditions, digest, gitPosition, type State } from './state.ts'

/** One job of CI as it is planned. */
export interface Job {
  readonly lane: Lane
  readonly history: History
  readonly commit: string
  readonly state: State
  readonly conditions: Conditions
  readonly withTests: boolean
}

export interface Played {
  readonly run: CiRun
  readonly built: Built
  /** One line for each fact. */
  readonly behaviour: readonly string[]
  /** What git takes for changed after our step. */
  readonly gitSays: string
}

/** From the fresh clone to the last build. */
export async function playJob(job: Job, driver: SnapshotUnderTest): Promise<Played> {
  const run = await freshClone(job)
  const delivery = deliveryOf(job)
  await deliverEarly(delivery)
  await driver.restore(run)
  const gitSays = await git(run.checkout, 'diff-index', 'HEAD')
  await deliverLate(delivery)
  const env = driver.envOf?.(run) ?? run.env
  const built = await build(run.commands, env, () => driver.beforeCargo(run))
  // What a failed build had come to, is chance.
  const left = built.succeeded ? await leftFiles(run) : []
  return { run, built, behaviour: [...(await behaviour(built, run.env)), ...left], gitSays }
}

/** What the same job gives without us: the same steps in the same order. */
export async function playWithoutUs(job: Job): Promise<readonly string[]> {
  const { lane, commit, state, conditions, withTests } = job
  const { packages, cargoMisses = false } = lane.workspace
  const asksGit = cargoMisses || Object.values(packages).some((one) => one.commit === true)
  const position = asksGit ? gitPosition(commit, state, conditions) : []
  const key = digest([asBuilt(state, conditions), withTests, position])
  const known = lane.clean.get(key)
  if (known !== undefined) return known
  const { behaviour: truth } = await playJob(job, nothing)
  lane.clean.set(key, truth)
  return truth
}

/** The times that `cp -p` could bring back in the next run. */
export async function keepTimes({ lane, history }: Job): Promise<void> {
  await rememberTimes(lane.places.checkout, history.times)
}

function deliveryOf({ lane, history: { past, times }, state, conditions }: Job) {
  const before = past.at(-1)?.state ?? state
  const { repositories = [] } = lane.workspace
  return { checkout: lane.places.checkout, state, conditions, before, times, repositories }
}

async function freshClone({ lane, commit, state, withTests }: Job): Promise<CiRun> {
  const { checkout, storage, temporary, cargoHome } = lane.places
  for (const folder of [dirname(checkout), temporary]) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
  }
  await lane.repository.clone(commit, checkout)
  return {
    checkout,
    targetDirs: lane.workspace.roots.map((root) => join(checkout, root, 'target')),
    ...{ cargoHome, storage, temporary },
    env: cargoEnvironment(state, lane),
    commands: commandsOf(lane.workspace, state, { checkout, withTests }),
  }
}

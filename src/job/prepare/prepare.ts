import { join } from 'node:path'
import { removeConfig } from '../../cargo/place/place-config.ts'
import { describeError, InputError, IntegrityError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import { secretsOf } from '../../sccache/parse-store.ts'
import { type Inputs, parseInputs } from '../inputs.ts'
import { isLeftAlone, mayStepsBuild } from '../look/left-alone.ts'
import { lookAround, type Surroundings } from '../look/look-around.ts'
import { mayWrite } from '../look/may-write.ts'
import { planJob } from '../look/plan-job.ts'
import { openGate } from '../look/write-gate.ts'
import { makePlaces, type Places, placesOf, wrappersBeside } from '../places.ts'
import { isInS3, parseSnapshotStore, storeSettings } from '../snapshot-store.ts'
import { encodeState, type JobState } from '../state.ts'
import { rememberingWarnings, withStrictness } from '../warnings.ts'
import { isSetUpAlready, markSetUp } from './join-earlier.ts'
import { planKept } from './keep-folders.ts'
import { openStores, type Stores } from './open-stores.ts'
import { setUp } from './set-up.ts'

/** Main: makes every following cargo of the job fast. */
export async function prepare(runner: Runner): Promise<void> {
  try {
    const inputs = parseInputs(runner.job.input)
    const snapshotStore = parseSnapshotStore(runner.job.input, runner.job.allEnv())
    const secrets = [...secretsOf(inputs.cacheStore), ...(snapshotStore?.secrets ?? [])]
    for (const secret of secrets) runner.job.maskSecret(secret)
    await prepareWith({ inputs, snapshotStore }, withStrictness(inputs.strict, runner))
  } catch (error) {
    await giveUp(error, runner)
  }
}

async function prepareWith(asked: Stores, strictRunner: Runner): Promise<void> {
  const { runner: plain, warnings } = rememberingWarnings(strictRunner)
  const { job, clock } = plain
  const places = await makePlaces(placesOf(job.context), plain.files)
  const state = startedState(asked.inputs, places, plain)
  if (await isSetUpAlready(places, plain)) {
    job.saveState(encodeState({ ...state, phase: 'joined' }))
    job.setOutput('record', places.recordFile)
    return plain.log.info('An earlier step of this job has set up fast-cargo; its inputs apply.')
  }
  const mayBuild = await mayStepsBuild(asked.inputs, plain)
  if (!mayBuild && isLeftAlone(asked.inputs)) {
    job.saveState(encodeState({ ...state, phase: 'left alone' }))
    // Of an earlier job on this machine that was killed.
    await removeConfig(places, plain.files)
    job.setOutput('cache-hit', 'false')
    return plain.log.info(LEFT_ALONE)
  }
  job.saveState(encodeState(state))
  const { inputs, runner } = await openStores(asked, plain)
  const around = await lookAround({ ...inputs, mayBuild }, places, runner)
  const kept = await planKept({ inputs, around, places }, runner)
  const gate = await openGate({ cacheWrite: inputs.cacheWrite, cwd: around.cwd }, runner)
  const onPath = await linkersOnPath(runner)
  const plan = planJob({ inputs, around, places, context: job.context, onPath })
  for (const note of notesOn(around)) runner.log.info(note)
  const placed = { ...state, inputs: { ...state.inputs, workingDirectory: around.project } }
  const request = { inputs, around, places, plan, kept, state: { ...placed, ...gate } }
  const ready = await setUp(request, runner)
  await markSetUp(places, runner)
  const setUpMs = Math.max(0, clock.nowMs() - state.startedAtMs)
  job.saveState(encodeState({ ...ready, setUpMs, warnings: [...warnings] }))
  runner.log.info(`Ready in ${(setUpMs / 1000).toFixed(1)} s.`)
}

const LEFT_ALONE =
  'The steps of this job compile nothing, as its workflow file shows: fast-cargo restores, sets up, reports and saves nothing.'

function startedState(inputs: Inputs, { home }: Places, { job, clock }: Runner): JobState {
  const { strict, summary, cacheMaxBytes, workingDirectory } = inputs
  const { comment, failAbove, allowedVariables } = inputs
  return {
    phase: 'started',
    startedAtMs: clock.nowMs(),
    home,
    inputs: {
      ...{ strict, summary, cacheMaxBytes, workingDirectory, comment },
      ...(failAbove === undefined ? {} : { failAbove }),
      allowedVariables: [...allowedVariables],
    },
    write: mayWrite(inputs.cacheWrite, job.context),
    ...(isInS3(job.input) ? { storeSettings: { ...storeSettings(job.allEnv()) } } : {}),
    warnings: [],
    cacheServiceFailed: false,
  }
}

async function linkersOnPath({
  commands,
}: Runner): Promise<{ readonly lld?: string; readonly wild?: string }> {
  const lld = (await commands.which('ld.lld')) ?? (await commands.which('lld'))
  const wild = await commands.which('wild')
  return { ...(lld === undefined ? {} : { lld }), ...(wild === undefined ? {} : { wild }) }
}

/** What a user should know of the place of this step in the job. */
function notesOn({ toolchain, lacks, notes, config }: Surroundings): string[] {
  const where = 'Put fast-cargo after the checkout and after the step that installs Rust.'
  return [
    ...config.notes,
    ...(toolchain === undefined ? [`There is no Rust on PATH yet. ${where}`] : []),
    ...(lacks === undefined ? [] : [`${upperFirst(lacks)}.`]),
    ...notes,
  ]
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * The wrappers stay until post, for a variable of the job may lead to them already; without their
 * settings they do what cargo, rustc and cc would do without them.
 */
async function withdraw(places: Places, files: Runner['files']): Promise<void> {
  for (const home of [places.home, wrappersBeside(places)]) {
    await files.remove(join(home, 'settings'))
  }
  await removeConfig(places, files)
}

/** A wrong input or digest ends the step; whatever else went wrong, the job goes on as without us. */
async function giveUp(error: unknown, runner: Runner): Promise<void> {
  if (error instanceof InputError || error instanceof IntegrityError) {
    return runner.job.fail(describeError(error))
  }
  runner.log.debug(error instanceof Error ? (error.stack ?? '') : '')
  await abandonSetUp(describeError(error), runner)
}

/** The job goes on as without us. `why` is a clause. */
export async function abandonSetUp(why: string, plain: Runner): Promise<void> {
  const { job, files, log } = withStrictness(isStrict(plain), plain)
  log.warning(`fast-cargo could not be set up (${why}). The job continues without it.`)
  await withdraw(placesOf(job.context), files)
}

/** Wrong inputs have failed the step by themselves. */
function isStrict({ job }: Pick<Runner, 'job'>): boolean {
  try {
    return parseInputs(job.input).strict
  } catch {
    return false
  }
}

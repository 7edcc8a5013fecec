import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { git } from './checkout-source.ts'
import { EmulatorError } from './errors.ts'
import type { RunningStep, StepEnd } from './job-state.ts'
import type { Step } from './options.ts'
import { evaluateInputs } from './step-inputs.ts'

/** Marks a checkout of the emulator's own, which a later run may replace. */
const MARKER = join('.git', 'emulator-checkout')

/** Stands in for actions/checkout: a clone with fresh file times, as on a new runner. */
export async function checkOut(step: Step, running: RunningStep): Promise<StepEnd> {
  const { job, log } = running
  const inputs = evaluateInputs(step, { inputs: {} }, running)
  refuseForeign(inputs['repository'], job.context.repository)
  const folder = resolve(job.places.workspace, inputs['path'] ?? '.')
  if (job.source === undefined) {
    if (await isEmpty(folder)) {
      throw new EmulatorError(`${folder} is empty: give runJob a checkoutFrom.`)
    }
    log.write(`${folder} counts as checked out: there is no checkoutFrom`)
    return { outcome: 'success' }
  }
  await empty(folder)
  await git(job.places.temp, ['clone', '-q', '--no-hardlinks', job.source, folder])
  await writeFile(join(folder, MARKER), '')
  const wanted = await commitOf(folder, inputs['ref'] || job.context.sha)
  await git(folder, ['checkout', '-q', '--force', ...branchOf(job.context.ref), wanted])
  const commit = await git(folder, ['rev-parse', 'HEAD'])
  log.write(`Checked out ${commit} to ${folder}`)
  return { outcome: 'success', outputs: { commit, ref: job.context.ref } }
}

function refuseForeign(wanted: string | undefined, own: string): void {
  if (wanted === undefined || wanted === '' || wanted === own) return
  throw new EmulatorError(
    `actions/checkout of ${wanted} cannot be emulated: only ${own} is at hand. ` +
      'Map actions/checkout to an action of your own, or leave the step out.',
  )
}

/** A run of a branch works on that branch; a pull request on a commit of its own. */
function branchOf(ref: string): readonly string[] {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  return branch === undefined ? ['--detach'] : ['-B', branch]
}

/** A test may name a commit that no repository has: HEAD then stands for it. */
async function commitOf(folder: string, wanted: string): Promise<string> {
  for (const name of [wanted, `origin/${wanted}`]) {
    const found = await git(folder, ['rev-parse', '-q', '--verify', `${name}^{commit}`]).catch(
      () => undefined,
    )
    if (found !== undefined) return found
  }
  return 'HEAD'
}

async function isEmpty(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder)).length === 0
}

/** Never a folder that someone else made: it may be the only copy of somebody's work. */
async function empty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (!(await isEmpty(folder)) && !existsSync(join(folder, MARKER))) {
    throw new EmulatorError(
      `${folder} is not empty, and not from an earlier checkout: not touched.`,
    )
  }
  for (const name of await readdir(folder)) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

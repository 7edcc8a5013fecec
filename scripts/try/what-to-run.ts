import { dirname, join, relative, sep } from 'node:path'
import type { JobOptions, NeededJob } from '../../emulator/job/options.ts'
import { root } from '../run.ts'
import { adaptWorkflow } from './adapt-workflow.ts'
import { usualSteps } from './job-steps.ts'
import type { TryOptions } from './options.ts'
import type { TryPlaces } from './places.ts'

/** The named project, else the repository around the workflow file, else the demo. */
export function projectOf({ project, workflow }: TryOptions): string {
  if (project !== undefined) return project
  if (workflow === undefined) return join(root, 'demo')
  const [repository = '', inside] = workflow.file.split(`${sep}.github${sep}workflows${sep}`)
  return inside === undefined ? dirname(workflow.file) : repository
}

/** The steps to run, or the workflow with this fast-cargo in it. */
export async function jobOf(
  options: TryOptions,
  project: string,
  places: TryPlaces,
  print: (line: string) => void,
): Promise<Pick<JobOptions, 'steps' | 'workflow' | 'context'>> {
  const { workflow, command, inputs, matrix: wanted, skipped } = options
  if (workflow === undefined) return { steps: usualSteps(command, inputs) }
  const into = places.workflow
  const request = { ...workflow, into, inputs, isOurs: project === root, matrix: wanted, skipped }
  const { job, addedBehind, matrix } = await adaptWorkflow(request)
  if (addedBehind !== undefined) {
    print(`No step of job ${job} uses fast-cargo: it is added behind "${addedBehind}"`)
  }
  const workflowFile = relative(project, workflow.file).replaceAll(sep, '/')
  const needs = neededJobs(options.needs)
  const context = { workflowFile, needs, ...(matrix === undefined ? {} : { matrix }) }
  return { workflow: { file: into, job }, context }
}

/** Of `job.output` -> value. */
function neededJobs(told: Readonly<Record<string, string>>): Readonly<Record<string, NeededJob>> {
  const outputs: Record<string, Record<string, string>> = {}
  for (const [place, value] of Object.entries(told)) {
    const [job = '', output = ''] = place.split(/\.(.*)/s)
    outputs[job] = { ...outputs[job], [output]: value }
  }
  return Object.fromEntries(
    Object.entries(outputs).map(([job, its]) => [job, { result: 'success', outputs: its }]),
  )
}

import { dirname, join, relative, sep } from 'node:path'
import type { JobOptions } from '../../emulator/job/options.ts'
import { root } from '../run.ts'
import { adaptWorkflow, usualSteps } from './job-steps.ts'
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
  { workflow, command, inputs }: TryOptions,
  project: string,
  places: TryPlaces,
  print: (line: string) => void,
): Promise<Pick<JobOptions, 'steps' | 'workflow' | 'context'>> {
  if (workflow === undefined) return { steps: usualSteps(command, inputs) }
  const into = places.workflow
  const isOurs = project === root
  const { job, usesAction } = await adaptWorkflow({ ...workflow, into, inputs, isOurs })
  if (!usesAction) print(`No step of job ${job} uses fast-cargo: it runs as it is`)
  const workflowFile = relative(project, workflow.file).replaceAll(sep, '/')
  return { workflow: { file: into, job }, context: { workflowFile } }
}

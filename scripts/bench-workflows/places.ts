import { join } from 'node:path'
import { type BenchPlaces, benchPlaces } from '../bench-caches/places.ts'
import { projectName, type WorkflowJob } from './corpus/workflow-job.ts'

export interface WorkflowPlaces extends BenchPlaces {
  /** A RUSTUP_HOME with the machine's toolchains, whose default a job may change. */
  readonly rustupHome: string
}

/** Where a job lies: sources and crates are its project's, what the methods saved is its own. */
export function workflowPlaces(folder: string, job: WorkflowJob): WorkflowPlaces {
  return {
    ...benchPlaces(folder, projectName(job.project)),
    stores: join(folder, 'stores', job.name),
    logs: join(folder, 'logs', job.name),
    rustupHome: join(folder, 'rustup'),
  }
}

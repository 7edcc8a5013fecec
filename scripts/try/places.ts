import { basename, join } from 'node:path'

/** Where the tries of a project lie. */
export interface TryPlaces {
  /** The project as it was when the try began, with one commit. */
  readonly source: string
  /** The same path in every run: cargo's and sccache's keys contain it. */
  readonly workspace: string
  /** The runner's temporary folder, emptied before each run: cache entries are found by its path. */
  readonly temp: string
  /** What earlier runs left, until the try ends. */
  readonly aside: string
  /** What the cache service holds. */
  readonly services: string
  /** Tools stay from try to try, so that only the first one downloads them. */
  readonly toolCache: string
  readonly workflow: string
  readonly summary: string
  readonly page: string
  /** Gone after the try, unless they are to be kept. */
  readonly passing: readonly string[]
}

export function tryPlaces(folder: string, project: string): TryPlaces {
  const name = basename(project).replaceAll(/[^\w.-]/g, '-') || 'project'
  const at = (...parts: string[]): string => join(folder, ...parts)
  return {
    source: at('source', name),
    workspace: at('work', name, name),
    temp: at('temp'),
    aside: at('aside'),
    services: at('services'),
    toolCache: at('tool-cache'),
    workflow: at('workflow.yml'),
    summary: at('summary.md'),
    page: at('summary.html'),
    passing: ['source', 'work', 'temp', 'aside', 'services', 'workflow.yml'].map((name) =>
      at(name),
    ),
  }
}

export function logOfRun(folder: string, run: number): string {
  return join(folder, `run-${run}.log`)
}

export function recordOfRun(folder: string, run: number): string {
  return join(folder, `record-${run}.json`)
}

import { join } from 'node:path'

/** Where a project's benchmark lies; all absolute. */
export interface BenchPlaces {
  /** A git repository with a branch for each scenario. */
  readonly source: string
  /** A CARGO_HOME with the index and every `.crate` file that any scenario needs. */
  readonly downloads: string
  /** Says of what definition and commits `source` was made. */
  readonly prepared: string
  /** The same paths in every job: cargo's and sccache's keys contain them. */
  readonly workspace: string
  readonly temp: string
  readonly cargoHome: string
  readonly toolCache: string
  /** What the cache service holds while a job runs. */
  readonly services: string
  /** What each method's filling run left in the cache service. */
  readonly stores: string
  /** Folders of earlier jobs, until nothing is measured any more. */
  readonly aside: string
  /** A file that fills memory between jobs. */
  readonly memory: string
  readonly logs: string
  /** Where `cargo install` puts peers. */
  readonly peers: string
}

export function benchPlaces(folder: string, project: string): BenchPlaces {
  const at = (...parts: string[]): string => join(folder, ...parts)
  return {
    source: at('projects', project, 'source'),
    downloads: at('projects', project, 'downloads'),
    prepared: at('projects', project, 'prepared.json'),
    workspace: at('work', project, project),
    temp: at('temp'),
    cargoHome: at('cargo-home'),
    toolCache: at('tool-cache'),
    services: at('services'),
    stores: at('stores', project),
    aside: asideIn(folder),
    memory: at('memory'),
    logs: at('logs', project),
    peers: at('peers'),
  }
}

export function asideIn(folder: string): string {
  return join(folder, 'aside')
}

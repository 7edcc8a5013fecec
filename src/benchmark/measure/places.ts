import { basename, join } from 'node:path'

/** Where a benchmark works. Nothing of it lies in the project. */
export interface BenchmarkPlaces {
  /** Cargo reads the setting's config here, one folder above the copy. */
  readonly config: string
  /** The project's copy: the same path for every setting, since sccache's keys hold it. */
  readonly project: string
  readonly cargoHome: string
  /** A folder for each linker, with the driver and what it finds. */
  readonly linkers: string
  /** sccache's stores and packed target folders, one for each setting. */
  readonly stores: string
  readonly scratch: string
  readonly records: string
  /** What the last command said. */
  readonly log: string
}

export function benchmarkPlaces(folder: string, project: string): BenchmarkPlaces {
  const name = basename(project).replaceAll(/[^\w.-]/g, '-') || 'project'
  const at = (...parts: string[]): string => join(folder, ...parts)
  return {
    config: at('work', '.cargo', 'config.toml'),
    project: at('work', name),
    cargoHome: at('cargo-home'),
    linkers: at('linkers'),
    stores: at('stores'),
    scratch: at('scratch'),
    records: at('benchmark.json'),
    log: at('last-command.log'),
  }
}

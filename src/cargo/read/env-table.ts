import { type CargoConfig, isTable } from './config.ts'

/** What cargo's `[env]` sets for rustc and build scripts: by variable, the entry that is in force, as JSON. */
export function envTable({
  layers,
  commandLine = [],
}: Pick<CargoConfig, 'layers' | 'commandLine'>): ReadonlyMap<string, string> {
  const entries = [...layers.toReversed(), ...commandLine].flatMap(({ table }) =>
    isTable(table['env']) ? Object.entries(table['env']) : [],
  )
  return new Map(entries.map(([name, entry]) => [name, JSON.stringify(entry)]))
}

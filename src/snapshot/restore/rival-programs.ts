import { hashInName } from '../../cargo/target-layout.ts'
import type { TreeEntry } from '../../runner/ports.ts'
import { type TargetUnit, unitsAmong } from '../survey/survey-target.ts'

/**
 * Programs of which a target folder holds several, built by several commands with other features: `deps/app-1...`
 * and `deps/app-2...`. After the first command a job without us has one, and patterns such as `deps/app-*` go by
 * that. Where the file system does not note what cargo looks at, nothing tells which one that is. Returns the folders
 * of their fingerprints, which are relative to the target folder, as the entries' paths are.
 */
export function rivalPrograms(entries: readonly TreeEntry[]): readonly string[] {
  const programs = programsAmong(entries)
  const units = unitsAmong(entries).filter(
    ({ profile, hash, own, mark }) =>
      own === undefined && !OF_LIBRARIES.test(mark) && programs.has(`${profile} ${hash}`),
  )
  const byName = Map.groupBy(units, nameOf)
  return [...byName.values()].flatMap((rivals) =>
    rivals.length > 1 ? rivals.map(({ folder }) => folder) : [],
  )
}

/** As in `native/replaced.rs`: of them a command may build two, for itself and for build scripts. */
const OF_LIBRARIES = /^(lib|build-script|run|doc)-/

function nameOf({ profile, package: name, mark }: TargetUnit): string {
  return `${profile} ${name} ${mark}`
}

/** Profile and hash of each program that has a hash in its name. */
function programsAmong(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { path } of entries) {
    const [, profile = '', name = ''] = PROGRAM.exec(path) ?? []
    const hash = hashInName(name)
    if (hash !== undefined) found.add(`${profile} ${hash}`)
  }
  return found
}

const PROGRAM = /^(?:(.*)\/)?(?:deps|examples)\/([^/.]+)(?:\.exe)?$/i

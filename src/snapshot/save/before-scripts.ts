import { join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import type { Commands } from '../../runner/ports.ts'
import type { PackageFacts, SourceFacts } from '../manifest.ts'
import { packageFiles } from '../survey/package-files.ts'
import { git } from '../survey/repository.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import type { PackageWatcher } from '../survey/unit-evidence.ts'

type Sources = Pick<SourceSurvey, 'root' | 'sources'>

/**
 * The sources, with times from before a build script wrote them as they were in git, where it does not tell cargo
 * what it depends on (completions that are committed, say). Cargo would run it again for what it wrote itself, and
 * compile its package once more.
 */
export async function beforeScripts(
  { root, sources }: Sources,
  packages: readonly PackageFacts[],
  watchers: readonly PackageWatcher[],
  commands: Commands,
): Promise<readonly SourceFacts[]> {
  const times = new Map<string, bigint>()
  for (const [name, same] of Map.groupBy(watchers, (watcher) => watcher.package)) {
    const [only, ...others] = packages.filter((each) => each.name === name)
    if (only === undefined || others.length > 0) continue
    const files = filesOf(only, { root, sources })
    for (const [path, ns] of timesOf(only, files, lastOf(same), root)) times.set(path, ns)
  }
  if (times.size === 0) return sources
  // Who read such a file earlier read the same.
  const words = ['diff', '--quiet', '--no-ext-diff', '--no-textconv', 'HEAD', '--', ...times.keys()]
  if (
    (await git(root, ['-c', 'core.fsmonitor=false', '--literal-pathspecs', ...words], commands)) ===
    undefined
  )
    return sources
  return sources.map((source) => {
    const modifiedNs = times.get(source.path)
    return modifiedNs === undefined ? source : { ...source, modifiedNs }
  })
}

function filesOf({ folder }: PackageFacts, { root, sources }: Sources): readonly SourceFacts[] {
  const known = new Map(sources.map((source) => [join(root, source.path), source]))
  return packageFiles(folder, [...known.keys()]).flatMap((path) => {
    const source = known.get(path)
    return source === undefined || source.content?.startsWith('folder ') ? [] : [source]
  })
}

/** None where anything else than the script wrote in the package later. */
function timesOf(
  { folder }: PackageFacts,
  files: readonly SourceFacts[],
  { newest, wrote }: PackageWatcher,
  root: string,
): readonly (readonly [string, bigint])[] {
  const own = new Set(wrote)
  const later = files.filter(({ modifiedNs }) => modifiedNs > newest.modifiedNs)
  if (!later.every(({ path }) => own.has(join(root, path)))) return []
  return later.map(({ path }) => {
    const isNewest = pathBelow(join(root, path), folder) === newest.path
    return [path, newest.modifiedNs - (isNewest ? 0n : A_SECOND_NS)]
  })
}

/** Of files with one time, cargo takes the first. */
const A_SECOND_NS = 1_000_000_000n

/** Cargo compares one time with the package's: of several sets of settings, only the last one's can be it. */
function lastOf(watchers: readonly PackageWatcher[]): PackageWatcher {
  return watchers.reduce((one, other) =>
    other.newest.modifiedNs > one.newest.modifiedNs ? other : one,
  )
}

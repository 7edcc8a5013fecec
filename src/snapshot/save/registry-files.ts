import { join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import type { LockedPackage } from '../lock-file.ts'

/**
 * What of CARGO_HOME cargo needs to start at once with these packages: the registry's index entries,
 * the packed sources, and git's clones and checkouts. Relative to CARGO_HOME. Unpacked sources would be larger,
 * and nothing could tell that they are what was published (docs/decisions/0012).
 */
export async function registryFiles(
  cargoHome: string,
  packages: readonly LockedPackage[],
  files: Pick<Files, 'tree'>,
): Promise<readonly TreeEntry[]> {
  const isWanted = wantedPaths(packages)
  const found = await Promise.all(
    ['registry', 'git'].map(async (top) => {
      const entries = await files.tree(join(cargoHome, top), (path) => !isWanted(`${top}/${path}`))
      return entries.map((entry) => ({ ...entry, path: `${top}/${entry.path}` }))
    }),
  )
  const unpacked = new Set(found.flat().flatMap(({ path }) => packageOf(path, 'src') ?? []))
  const kept = found
    .flat()
    .filter(({ kind, path }) => (kind === 'file' || kind === 'symlink') && !FETCHED.test(path))
  // Packages of other platforms may lie there packed: a build that did not unpack one has no use for it.
  return kept.filter(({ path }) => {
    const packed = packageOf(path, 'cache')
    return packed === undefined || unpacked.has(packed)
  })
}

/** Git's note of the addresses that it asked, which may say who did. */
const FETCHED = /^git\/(db\/[^/]+|.*\/\.git(\/modules\/.+)?)\/FETCH_HEAD$/

/** `<registry>/serde-1.0.0` of a path below `registry/<kind>/`. */
function packageOf(path: string, kind: 'cache' | 'src'): string | undefined {
  const [top, found, registry, name] = path.split('/')
  if (top !== 'registry' || found !== kind || name === undefined) return undefined
  return `${registry}/${name.replace(/\.crate$/, '')}`
}

/** Of a folder that is not wanted nothing is. */
function wantedPaths(packages: readonly LockedPackage[]): (path: string) => boolean {
  const locked = packages.filter(({ source }) => source !== undefined)
  const names = new Set(locked.map(({ name }) => name.toLowerCase()))
  const versions = new Set(locked.map(({ name, version }) => `${name}-${version}`))
  const revisions = locked.flatMap(({ source }) => gitRevision(source ?? '') ?? [])
  const repositories = new Set(revisions.map(([repository]) => repository))
  const checkouts = new Set(revisions.map(([repository, revision]) => `${repository} ${revision}`))
  return (path) => {
    const [top, kind = '', source = '', name = '', inside] = path.split('/')
    if (kind === '' || source === '') return true
    if (top === 'registry' && kind === 'index') return isIndexEntry(path, names)
    if (top === 'registry' && kind !== 'cache' && (kind !== 'src' || inside !== undefined)) {
      return false
    }
    if (top === 'registry') return name === '' || versions.has(name.replace(/\.crate$/, ''))
    const repository = source.replace(/-[0-9a-f]{16}$/, '')
    if (kind === 'db') return repositories.has(repository)
    return kind === 'checkouts' && (name === '' || checkouts.has(`${repository} ${name}`))
  }
}

/** The name that cargo gives a repository's folder, and the short form of the revision. */
function gitRevision(source: string): readonly [readonly [string, string]] | undefined {
  const [address = '', revision = ''] = source.split('#')
  if (!address.startsWith('git+') || !/^[0-9a-f]{7}/.test(revision)) return undefined
  const [path = ''] = address.slice('git+'.length).split('?')
  const name = path.split('/').findLast((part) => part !== '') ?? ''
  return [[name.replace(/\.git$/, ''), revision.slice(0, 7)]]
}

/** Of a sparse index, the entries of the locked packages; a cloned index would be far too large. */
function isIndexEntry(path: string, names: ReadonlySet<string>): boolean {
  const parts = path.split('/')
  if (parts.length <= 3) return true
  if (parts[3] === '.cache')
    return parts.length < 6 || parts.length === 6 || names.has(parts.at(-1) ?? '')
  return parts.length === 4 && parts[3] === 'config.json'
}

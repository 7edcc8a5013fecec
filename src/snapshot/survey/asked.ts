import { dirname, join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { writerOf } from '../../cargo/target-layout.ts'
import type { PathAspect } from '../../runner/path-ports.ts'
import {
  type Interest,
  type InterestScope,
  interestIn,
  isCoverage,
  normalized,
} from './path-interest.ts'
import { isCalledSecret } from './secret-variables.ts'
import type { WatchedUnit } from './watch-log.ts'

/** One question of a unit's programs. */
export interface Asked {
  readonly path: string
  readonly aspect: PathAspect
  readonly interest: Interest
  /** It wrote this itself: what is there when the unit has ended is its answer. */
  readonly isOwn: boolean
  /** It wrote this and left it there: who comes after it may take it away. */
  readonly isLeft: boolean
  /** It was not there. */
  readonly isMissed: boolean
  /** Cargo read it for them, before they ran. */
  readonly isCargos?: boolean
}

/** What a unit's programs asked, as far as the answers may be others in a later run. */
export interface AskedOfUnit {
  readonly paths: readonly Asked[]
  readonly asksGit: boolean
  readonly variables: readonly string[]
}

interface AskedRequest {
  readonly watched: WatchedUnit
  readonly package: string
  readonly scope: InterestScope
  /**
   * It is of a registry's package: the system's own libraries, which it is linked with, say nothing of it, and
   * variables no more than whether a secret is in it.
   */
  readonly isFixed: boolean
}

/** Variables of each run or machine, or that name folders whose content is looked at by itself. */
const NO_INPUT =
  /^(PATH|CARGO|HOME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|USER|LOGNAME|HOSTNAME|NUM_JOBS|RUST_BACKTRACE|RUST_LIB_BACKTRACE|RUST_MIN_STACK|CARGO_MAKEFLAGS|MAKEFLAGS|MAKELEVEL|MFLAGS|FAST_CARGO_.*|RUSTUP_.*|GIT_TRACE.*|MALLOC_.*|COLORTERM|NO_COLOR|CLICOLOR.*|CARGO_TERM_.*|SSH_AUTH_SOCK)$/

/** Cargo takes these from the manifest and keeps no note of it, but for those that are in its fingerprints. */
const OF_MANIFEST =
  /^CARGO_(MANIFEST_LINKS|PKG_(?!(NAME|VERSION|AUTHORS|DESCRIPTION|HOMEPAGE|REPOSITORY)\b|VERSION_).*)$/

export function askedOf({ watched, scope, isFixed, ...of }: AskedRequest): AskedOfUnit {
  const { read, seen, missed, listed, written, removed, variables } = watched
  const own = new Set([...written].map(normalized))
  const isRemoved = removalsAmong(new Set([...removed].map(normalized)))
  const found = new Map<string, Asked>()
  let asksGit = false
  const isOfOther = othersFinder({ watched, scope, ...of })
  const add = (path: string, aspect: PathAspect | 'any'): void => {
    const place = interestIn(path, scope, own.has(path))
    const isOthers = place === "cargo's" && aspect === 'content' && !isFixed && isOfOther(path)
    const interest = isOthers ? 'target' : place
    if (interest === 'git') asksGit = true
    if (['none', 'git', "cargo's"].includes(interest)) return
    if (isFixed && (interest === 'system' || isCoverage(path))) return
    if (aspect === 'link' && !['checkout', 'elsewhere'].includes(interest)) return
    const inCheckout = interest === 'checkout' ? 'content' : 'kind'
    const asked = aspect === 'any' ? inCheckout : aspect
    found.set(`${asked} ${path}`, { path, aspect: asked, interest, ...standing(path) })
  }
  const there = new Set([...read, ...seen, ...listed].map(normalized))
  const standing = (path: string): Pick<Asked, 'isOwn' | 'isLeft' | 'isMissed'> => ({
    isOwn: own.has(path),
    isLeft: own.has(path) && !isRemoved(path),
    isMissed: !own.has(path) && !there.has(path),
  })
  const others = (paths: ReadonlySet<string>): readonly string[] =>
    [...paths].map(normalized).filter((path) => !own.has(path))
  for (const path of others(read)) add(path, 'content')
  // What stats a source may go by its size or time, as `git describe --dirty` does.
  for (const path of others(seen)) add(path, 'any')
  for (const path of others(listed)) add(path, 'listing')
  for (const path of others(missed)) if (!there.has(path)) add(path, 'kind')
  for (const path of own) add(path, 'content')
  for (const path of linksFrom(seen)) if (!own.has(path)) add(path, 'link')
  const counts = (name: string): boolean =>
    !NO_INPUT.test(name) && (!isFixed || isCalledSecret(name))
  const names = [...variables].filter(counts)
  if (names.some((name) => OF_MANIFEST.test(name)) && !isFixed) {
    for (const path of manifestsAbove(watched.manifest, scope.root)) {
      const place = { path, interest: interestIn(path, scope), ...standing(path) }
      found.set(`content ${path}`, { ...place, aspect: 'content', isMissed: false, isCargos: true })
    }
  }
  return { paths: [...found.values()], asksGit, variables: names }
}

/**
 * Finds what others made: what a package has from its own build script cargo knows, not what it looks up in the OUT_DIR
 * of another, nor what a script takes of the libraries and programs that another command has built.
 */
function othersFinder({
  watched: { kind },
  scope: { targetFolders },
  ...of
}: Omit<AskedRequest, 'isFixed'>): (path: string) => boolean {
  const isBuilt = (path: string): boolean =>
    kind === 'script' && targetFolders.some((folder) => BUILT.test(pathBelow(path, folder)))
  return (path) => ![undefined, of.package].includes(writerOf(path)) || isBuilt(path)
}

/** Below a profile of the target folder, not of one that a nested cargo has in it. */
const BUILT = /^([^/]*-[^/]*\/)?[^/]+\/(deps|examples)\/[^/]+$/

/** Whether a path, or a folder on the way to it, is among those that went. */
function removalsAmong(removed: ReadonlySet<string>): (path: string) => boolean {
  const isRemoved = (path: string): boolean =>
    removed.has(path) || (path !== dirname(path) && isRemoved(dirname(path)))
  return removed.size === 0 ? () => false : isRemoved
}

/** A package's manifest, and those of a workspace that it may inherit from. */
function manifestsAbove(folder: string, root: string): readonly string[] {
  const found: string[] = []
  for (let each = folder; isBelow(each, root) && each !== ''; each = dirname(each)) {
    found.push(join(each, 'Cargo.toml'))
  }
  return found
}

/** What may be a symlink on the way: who looks at a path may have asked where it leads. */
function linksFrom(paths: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const path of paths) {
    for (
      let each = normalized(path);
      each !== dirname(each) && !found.has(each);
      each = dirname(each)
    ) {
      found.add(each)
    }
  }
  return found
}

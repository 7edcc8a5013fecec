import type { PathAspect } from '../../runner/ports.ts'
import { type Interest, type InterestScope, interestIn, normalized } from './path-interest.ts'
import { isCalledSecret } from './secret-variables.ts'
import type { WatchedUnit } from './watch-log.ts'

/** One question of a unit's programs. */
export interface Asked {
  readonly path: string
  readonly aspect: PathAspect
  readonly interest: Interest
  /** It wrote this itself: what is there when the unit has ended is its answer. */
  readonly isOwn: boolean
  /** It was not there. */
  readonly isMissed: boolean
}

/** What a unit's programs asked, as far as the answers may be others in a later run. */
export interface AskedOfUnit {
  readonly paths: readonly Asked[]
  readonly asksGit: boolean
  readonly variables: readonly string[]
}

interface AskedRequest {
  readonly watched: WatchedUnit
  readonly scope: InterestScope
  /**
   * It is of a registry's package: the system's own libraries, which it is linked with, say nothing of it, and
   * variables no more than whether a secret is in it.
   */
  readonly isFixed: boolean
}

/** Variables of each run or machine, or that name folders whose content is looked at by itself. */
const NO_INPUT =
  /^(PATH|HOME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|USER|LOGNAME|HOSTNAME|NUM_JOBS|RUST_BACKTRACE|RUST_LIB_BACKTRACE|RUST_MIN_STACK|CARGO_MAKEFLAGS|MAKEFLAGS|MAKELEVEL|MFLAGS|FAST_CARGO_.*|RUSTUP_.*|GIT_TRACE.*|MALLOC_.*|COLORTERM|NO_COLOR|CLICOLOR.*|CARGO_TERM_.*|SSH_AUTH_SOCK)$/

export function askedOf({ watched, scope, isFixed }: AskedRequest): AskedOfUnit {
  const { read, seen, missed, listed, written, variables } = watched
  const own = new Set([...written].map(normalized))
  const found = new Map<string, Asked>()
  let asksGit = false
  const add = (path: string, aspect: PathAspect | 'any'): void => {
    const interest = interestIn(path, scope)
    if (interest === 'git') asksGit = true
    if (['none', 'git', "cargo's"].includes(interest) || (isFixed && interest === 'system')) return
    const inCheckout = interest === 'checkout' ? 'content' : 'kind'
    const asked = aspect === 'any' ? inCheckout : aspect
    found.set(`${asked} ${path}`, { path, aspect: asked, interest, ...standing(path) })
  }
  const there = new Set([...read, ...seen, ...listed].map(normalized))
  const standing = (path: string): Pick<Asked, 'isOwn' | 'isMissed'> => ({
    isOwn: own.has(path),
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
  const counts = (name: string): boolean =>
    !NO_INPUT.test(name) && (!isFixed || isCalledSecret(name))
  const names = [...variables].filter(counts)
  return { paths: [...found.values()], asksGit, variables: names }
}

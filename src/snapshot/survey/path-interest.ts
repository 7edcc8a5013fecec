import { join, normalize } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { fingerprintOf, incrementalOf, isCompiled, ownFolderOf } from '../../cargo/target-layout.ts'

/** Where paths lie that need no look, and those that do. All absolute. */
export interface InterestScope {
  readonly root: string
  readonly targetFolders: readonly string[]
  readonly cargoHome: string
  /** Folders of this action's own. */
  readonly own: readonly string[]
  /** Folders for temporary files. */
  readonly temporary: readonly string[]
}

/**
 * `none`: fixed by a version, of the job alone, or travelling with the snapshot. `git`: it tells where the
 * checkout's git stands. `cargo's`: it is there only while cargo or rustc works.
 */
export type Interest =
  | 'none'
  | 'git'
  | "cargo's"
  | 'target'
  | 'checkout'
  | 'temporary'
  | 'system'
  | 'elsewhere'

/** What is of the machine's image, which packages of the system put there. */
const SYSTEM = /^\/(usr|lib|lib32|lib64|bin|sbin|etc)\//
const TOOLCHAIN = /\/lib\/rustlib\/|(^|\/)\.?rustup\/(toolchains\/|settings\.toml$|update-hashes)/
const PSEUDO = /^\/(proc|sys|dev)(\/|$)/
/** Settings of git differ from clone to clone, and hold tokens; what asks git asks for more than these. */
const GIT_SETTINGS =
  /(^|\/)\.git\/(modules\/.+\/)?(config(\.worktree)?|hooks|info|description|branches|commondir|gitdir|objects|refs)(\/info(\/.*)?)?$|\/\.git\/(modules\/.+\/)?(hooks|info)\/|\/\.gitconfig$|\/\.config\/git\/|^\/etc\/gitconfig$/
/** Caches of tools: they change how long something takes. */
const TOOL_CACHES =
  /\/(node_modules\/\.cache|\.npm|\.ccache|__pycache__|\.terminfo)(\/|$)|\/xdg-data-dirs$/
/** Of the user; a folder that is called so in the checkout may be the project's own. */
const USER_CACHE = /\/\.cache(\/|$)/

/** What instrumented macros and build scripts ran through, which a later step reports. */
export function isCoverage(path: string): boolean {
  return path.endsWith('.profraw')
}

export function normalized(path: string): string {
  return path.includes('/.') || path.includes('//') ? normalize(path) : path
}

/** `isOwn`: the unit wrote it itself. */
export function interestIn(path: string, scope: InterestScope, isOwn = false): Interest {
  const { root, targetFolders, cargoHome, own, temporary } = scope
  if (!isOwn && isCoverage(path)) return 'none'
  if (PSEUDO.test(path) || TOOLCHAIN.test(path) || isInCache(path, scope)) return 'none'
  if (['registry', 'git'].some((name) => isBelow(path, join(cargoHome, name)))) return 'none'
  if (own.some((folder) => isBelow(path, folder))) return 'none'
  const [target] = targetFolders
    .filter((folder) => isBelow(path, folder))
    .sort((one, other) => other.length - one.length)
  if (target !== undefined) return interestInTarget(pathBelow(path, target), isOwn)
  if (GIT_SETTINGS.test(path)) return 'none'
  if (isBelow(path, join(root, '.git')) && path !== join(root, '.git')) return 'git'
  if (isBelow(path, root)) return 'checkout'
  if (temporary.some((folder) => isBelow(path, folder))) return 'temporary'
  return SYSTEM.test(path) ? 'system' : 'elsewhere'
}

export function isInCache(path: string, { root }: InterestScope): boolean {
  return TOOL_CACHES.test(path) || (USER_CACHE.test(path) && !isBelow(path, root))
}

/** Of a path relative to a target folder: what cargo keeps there is in its own records. */
function interestInTarget(path: string, isOwn: boolean): Interest {
  return isNamedByCargo(path) || (!isOwn && OF_PROFILE.test(path)) ? "cargo's" : 'target'
}

/** Whether cargo or rustc may write to a path, relative to a target folder. */
export function isCargosPlace(path: string): boolean {
  return (
    isNamedByCargo(path) ||
    OF_PROFILE.test(path) ||
    fingerprintOf(path) !== undefined ||
    incrementalOf(path) !== undefined ||
    isCompiled(path)
  )
}

function isNamedByCargo(path: string): boolean {
  return (
    path === '' ||
    /(^|\/)(deps|incremental|\.fingerprint)(\/|$)/.test(path) ||
    IN_LAYOUT.test(path) ||
    OF_UNIT.test(path) ||
    IN_NESTED.test(path) ||
    /(^|\/)(\.cargo-[\w-]*lock|\.rustc_info\.json|CACHEDIR\.TAG)$/i.test(path) ||
    ownFolderOf(path) !== undefined
  )
}

/** Folders of profiles and triples. */
const OF_PROFILE = /^[^/.]+$/

/**
 * Of cargo's own names those that others use as well, where cargo has them: `debug/examples`, but not
 * `debug/assets/examples`, which a build script copied beside the program. Before a profile there is at most a triple.
 */
const IN_LAYOUT = /^([^/]*-[^/]*\/)?(tmp|doc|[^/]+\/(build|examples))(\/|$)/
const OF_UNIT = /(^|\/)(build|examples)\/[^/]+-[0-9a-f]{16}([./]|$)/
/** In a target folder that a build script's own cargo made in this one. */
const IN_NESTED = /(^|\/)target\/(.*\/)?(tmp|doc|build|examples)(\/|$)/

import { join, posix } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import { folded } from './folded.ts'

/** Git's own folder of a clone, or of whatever calls itself a repository. */
const GITS_OWN = /^git\/db\/[^/]+\/|(?:^|\/)\.git\//
/** In it, submodules included: whether git takes it for a repository is not asked. */
const OF_GIT =
  /^(?:git\/db\/[^/]+|(?:.*\/)?\.git(?:\/modules\/.+)?)\/(?:(hooks\/.*(?<!\.sample))|(commondir|gitdir)|config(?:\.worktree)?)$/
/** A clone, or git's own folder, that is none: what it says leads to the real one. */
const LEADS_ON = /^(?:git\/db\/[^/]+|(?:.*\/)?\.git)$/

/** What cargo's git writes there: how the repository lies on the disk, and where it is from. */
const HARMLESS =
  /^(?:\s*|\s*\[(?:core|(?:remote|branch|submodule) "[^"\n]*")\]|\s*(?:repositoryformatversion|filemode|bare|ignorecase|precomposeunicode|symlinks|hidedotfiles|autocrlf|logallrefupdates|url|fetch|remote|merge|active)\s*=[^\\\n]*)$/
/** Of a submodule. */
const WORK_TREE = /^\s*worktree\s*=\s*([^\s"\\]+)$/

/**
 * Why a repository among unpacked packages is not to be trusted, a clause: git runs its hooks, and programs that its
 * settings name.
 */
export async function objectionToGit(
  entries: readonly TreeEntry[],
  folder: string,
  files: Pick<Files, 'readText'>,
): Promise<string | undefined> {
  for (const { path, kind } of entries) {
    if (kind === 'directory') continue
    // Not as it is written: macOS and Windows take HOOKS and hooks for one folder.
    const name = folded(path)
    // Git makes no links there: what one leads to is looked at by nobody.
    if (kind === 'symlink' && GITS_OWN.test(name)) return `${path} leads git elsewhere`
    if (LEADS_ON.test(name) && !(await leadsToModule(path, folder, files))) {
      return `${path} leads git elsewhere`
    }
    const found = OF_GIT.exec(name)
    if (found === null) continue
    if (found[1] !== undefined) return `${path} is a program that git would run`
    if (found[2] !== undefined) return `${path} leads git elsewhere`
    const lines = ((await files.readText(join(folder, path))) ?? '').split(/\r?\n/)
    if (!lines.every((line) => HARMLESS.test(line) || isInCheckout(line, path)))
      return `${path} has settings of somebody's own`
  }
  return undefined
}

/** `git/checkouts/<repository>/<revision>/`. */
const CHECKOUT = /^git\/checkouts\/[^/]+\/[^/]+\//

/** As git does it for a submodule: by a file in its folder. */
async function leadsToModule(
  path: string,
  folder: string,
  files: Pick<Files, 'readText'>,
): Promise<boolean> {
  const [checkout] = CHECKOUT.exec(path) ?? []
  const [, way] =
    /^gitdir: ([^\s\\]+)\n?$/.exec((await files.readText(join(folder, path))) ?? '') ?? []
  if (checkout === undefined || way === undefined || way.startsWith('/')) return false
  return posix.join(posix.dirname(path), way).startsWith(`${checkout}.git/modules/`)
}

function isInCheckout(line: string, config: string): boolean {
  const [checkout] = /^git\/checkouts\/[^/]+\/[^/]+\/(?=\.git\/modules\/)/.exec(config) ?? []
  const [, way = '/'] = WORK_TREE.exec(line) ?? []
  if (checkout === undefined || way.startsWith('/')) return false
  return posix.join(posix.dirname(config), way).startsWith(checkout)
}

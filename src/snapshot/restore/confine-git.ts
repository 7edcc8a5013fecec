import { dirname, join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'

/**
 * In git's own folder of a clone, or of whatever calls itself a repository, its submodules included: whether git takes
 * it for one is not asked. Not by case: macOS and Windows take HOOKS and hooks for one folder.
 */
const OF_GIT =
  /^(?:git\/db\/[^/]+|(?:.*\/)?\.git(?:\/modules\/.+)?)\/(?:(hooks\/.*(?<!\.sample))|(commondir|gitdir)|config(?:\.worktree)?)$/i
/** A clone, or git's own folder, that is none: what it says leads to the real one. */
const LEADS_ON = /^(?:git\/db\/[^/]+|(?:.*\/)?\.git)$/i

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
    if (LEADS_ON.test(path) && !(await leadsToModule(path, folder, files))) {
      return `${path} leads git elsewhere`
    }
    const found = OF_GIT.exec(path)
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
  return join(dirname(path), way).startsWith(`${checkout}.git/modules/`)
}

function isInCheckout(line: string, config: string): boolean {
  const [checkout] = /^git\/checkouts\/[^/]+\/[^/]+\/(?=\.git\/modules\/)/.exec(config) ?? []
  const [, way = '/'] = WORK_TREE.exec(line) ?? []
  if (checkout === undefined || way.startsWith('/')) return false
  return join(dirname(config), way).startsWith(checkout)
}

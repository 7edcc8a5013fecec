import { dirname, join } from 'node:path'
import type { Files, TreeEntry } from '../../runner/ports.ts'

/** In git's own folder of a clone, of a checkout, or of its submodules. */
const OF_GIT =
  /^git\/(?:db\/[^/]+|checkouts\/[^/]+\/[^/]+\/\.git(?:\/modules\/.+)?)\/(?:(hooks\/.*(?<!\.sample))|config(?:\.worktree)?)$/

/** What cargo's git writes there: how the repository lies on the disk, and where it is from. */
const HARMLESS =
  /^(?:\s*|\s*\[(?:core|(?:remote|branch|submodule) "[^"\n]*")\]|\s*(?:repositoryformatversion|filemode|bare|ignorecase|precomposeunicode|symlinks|logallrefupdates|url|fetch|remote|merge|active)\s*=[^\\\n]*)$/
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
    const found = OF_GIT.exec(path)
    if (found === null || kind === 'directory') continue
    if (found[1] !== undefined) return `${path} is a program that git would run`
    const lines = ((await files.readText(join(folder, path))) ?? '').split(/\r?\n/)
    if (!lines.every((line) => HARMLESS.test(line) || isInCheckout(line, path)))
      return `${path} has settings of somebody's own`
  }
  return undefined
}

function isInCheckout(line: string, config: string): boolean {
  const [checkout] = /^git\/checkouts\/[^/]+\/[^/]+\/(?=\.git\/modules\/)/.exec(config) ?? []
  const [, way = '/'] = WORK_TREE.exec(line) ?? []
  if (checkout === undefined || way.startsWith('/')) return false
  return join(dirname(config), way).startsWith(checkout)
}

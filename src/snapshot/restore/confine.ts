import { join, posix } from 'node:path'
import { isInOutDir } from '../../cargo/target-layout.ts'
import type { Files, TreeEntry } from '../../runner/ports.ts'
import { isCargosPlace } from '../survey/path-interest.ts'
import { folded } from './folded.ts'

/** What of an unpacked archive (in `folder`) for a target folder no build leaves there, a clause. */
export async function objectionToTarget(
  entries: readonly TreeEntry[],
  folder: string,
  files: Pick<Files, 'contents'>,
): Promise<string | undefined> {
  const odd = oddEntry(entries)
  if (odd !== undefined) return odd
  // Build scripts may make links to anywhere, but not in place of what cargo and rustc write to.
  const links = entries.filter(
    ({ kind, path }) =>
      kind === 'symlink' &&
      !isBelowOutDir(path) &&
      (isCargosPlace(path) || isCargosPlace(folded(path))),
  )
  const targets = await files.contents(links.map(({ path }) => join(folder, path)))
  const leadsOut = links.find(({ path }, index) => !staysInside(path, targets[index]))
  return leadsOut && `${leadsOut.path} is a link to elsewhere`
}

/** What of an unpacked archive for any other folder no tool leaves there, a clause; links come as they are. */
export function objectionToFolder(entries: readonly TreeEntry[]): string | undefined {
  return oddEntry(entries)
}

/** What of an unpacked archive for CARGO_HOME cargo never puts there, a clause. */
export function objectionToPackages(entries: readonly TreeEntry[]): string | undefined {
  const link = entries.find(({ kind, path }) => kind === 'symlink' && !IN_CHECKOUT.test(path))
  return oddEntry(entries) ?? (link && `${link.path} is a link`)
}

/** Of a repository's own files: git checks out its links as they are. Of git's own, `objectionToGit` judges. */
const IN_CHECKOUT = /^git\/checkouts\/[^/]+\/[^/]+\/(?!\.git(\/|$))./

/** Devices, pipes and sockets; what runs as its owner; one file with something outside. */
function oddEntry(entries: readonly TreeEntry[]): string | undefined {
  const paths = new Map<string, number>()
  for (const { identity } of entries) paths.set(identity, (paths.get(identity) ?? 0) + 1)
  for (const { path, kind, changesUser, links = 1, identity } of entries) {
    if (kind === 'other') return `${path} is neither file, folder nor link`
    if (changesUser) return `${path} would run as its owner`
    if (kind === 'file' && links > (paths.get(identity) ?? 0)) {
      return `${path} is one file with something elsewhere`
    }
  }
  return undefined
}

/** The folder itself is cargo's. */
function isBelowOutDir(path: string): boolean {
  return isInOutDir(posix.dirname(path))
}

/** By its words alone: what it leads to may be in another archive. Windows has more words for elsewhere. */
function staysInside(path: string, content: string | undefined): boolean {
  const target = (content?.replace(/^link /, '') ?? '/').replaceAll('\\', '/')
  if (/^(\/|[A-Za-z]:)/.test(target)) return false
  return !/^\.\.(\/|$)/.test(posix.join(posix.dirname(path), target))
}

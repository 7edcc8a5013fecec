import { relative } from 'node:path'
import type { LineChange } from '../audit-report.ts'
import { editManifest } from '../project/edit-manifest.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'
import type { ManifestChanges } from '../project/scratch.ts'
import type { Skeleton } from '../project/skeleton.ts'
import type { Candidate } from './candidate.ts'

/** Candidates with the manifests that they make, all changed together. */
export interface Proposal {
  readonly candidates: readonly [Candidate, ...Candidate[]]
  readonly lines: readonly [LineChange, ...LineChange[]]
  readonly changes: ManifestChanges
}

/** What a suppression calls a line: `app/tokio`; `workspace/tokio` for a line that members inherit. */
export function lineId({ kind, users, key }: ResolvedLine): string {
  return `${kind === 'workspace' ? 'workspace' : (users[0]?.name ?? '')}/${key}`
}

/**
 * One proposal for each candidate, and one for all lines of a package together: alone, a line saves
 * nothing while its neighbour asks for the same. What cannot be rewritten becomes a note.
 */
export function propose(
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): { readonly proposals: readonly Proposal[]; readonly notes: readonly string[] } {
  const notes = new Set<string>()
  const proposals = groups(candidates).flatMap((group): readonly Proposal[] => {
    try {
      return [changeTogether(group, skeleton)]
    } catch {
      for (const { line } of group) {
        notes.add(`The line of ${lineId(line)} could not be rewritten, so it was left out.`)
      }
      return []
    }
  })
  return { proposals, notes: [...notes] }
}

type Group = Proposal['candidates']

function groups(candidates: readonly Candidate[]): readonly Group[] {
  const firm = candidates.filter(({ ground }) => ground === 'not used')
  const byPackage = Map.groupBy(firm, ({ line }) => line.pkg.id)
  const several = [...byPackage.values()].flatMap(([first, ...others]): readonly Group[] =>
    first === undefined || others.length === 0 ? [] : [[first, ...others]],
  )
  return [...candidates.map((candidate): Group => [candidate]), ...several]
}

/** Makes all the changes. Throws when a line cannot be found or rewritten. */
export function changeTogether(
  candidates: Proposal['candidates'],
  { root, manifests }: Pick<Skeleton, 'root' | 'manifests'>,
): Proposal {
  const texts = new Map(manifests.map(({ path, text }) => [path, text]))
  const changes = new Map<string, string>()
  const change = ({ line, edit }: Candidate): LineChange => {
    const old = changes.get(line.manifest) ?? texts.get(line.manifest) ?? ''
    const { text, before, after } = editManifest(old, line, edit)
    changes.set(line.manifest, text)
    const manifest = relative(root, line.manifest).replaceAll('\\', '/')
    return { id: lineId(line), manifest, before, after }
  }
  const [first, ...others] = candidates
  return { candidates, lines: [change(first), ...others.map(change)], changes }
}

import type { ResolvedLine } from '../project/resolved-lines.ts'
import type { Candidate } from './candidate.ts'
import type { ToolFinding } from './other-tools.ts'

/** Lines that another tool would remove or move. A line of the workspace is for all members: never it. */
export function toolCandidates(
  found: readonly ToolFinding[],
  lines: readonly ResolvedLine[],
): readonly Candidate[] {
  return found.flatMap(({ tool, manifest, dependency, change }) => {
    const name = (text: string): string => text.replaceAll('-', '_')
    const line = lines.find(
      (one) =>
        one.manifest === manifest &&
        name(one.key) === name(dependency) &&
        (one.kind === 'normal' || (one.kind === 'dev' && change === 'remove')),
    )
    if (line === undefined) return []
    const what = change === 'remove' ? 'finds no use of it' : 'finds it in tests only'
    return [
      {
        line,
        edit: { kind: change },
        ground: 'tool',
        removed: [],
        kept: new Map(),
        remarks: [`${tool} ${what}.`],
      },
    ]
  })
}

import type { Candidate } from './candidates.ts'
import { closure, demands, isUmbrella } from './features.ts'
import type { ResolvedLine } from './resolved-lines.ts'
import { smallestEdit } from './smallest-edit.ts'

/** One feature less, each in turn; of the defaults all, and each one that they name. */
export function unknownCandidates(
  line: ResolvedLine,
  suspects: readonly string[],
  seen: boolean,
): readonly Candidate[] {
  const table = line.pkg.features
  const before = closure(table, line.requested)
  const without = (gone: readonly string[]): readonly Candidate[] => {
    const opened = line.requested.flatMap((one) =>
      gone.includes(one) && one !== gone[0] ? (table[one] ?? []) : [one],
    )
    const rest = opened.filter((one) => !gone.includes(one) && table[one] !== undefined)
    const { edit, after } = smallestEdit(line, rest)
    const removed = [...before].filter((name) => !after.has(name))
    if (removed.length === 0 || isInsideOnly(table, before, after)) return []
    const remarks = seen ? [] : ['No use of this crate was seen in the sources.']
    return [{ line, edit, removed, remarks, ground: 'unknown', kept: new Map() }]
  }
  return suspects.flatMap((suspect) => {
    const parts = isUmbrella(table, suspect) ? (table[suspect] ?? []) : []
    return [
      ...without([suspect]),
      ...(parts.length < 2 ? [] : parts.flatMap((part) => without([part, suspect]))),
    ]
  })
}

/** Whether no other package can go, only code inside this one. */
function isInsideOnly(
  table: ResolvedLine['pkg']['features'],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): boolean {
  const left = demands(table, after)
  return [...demands(table, before)].every((demand) => left.has(demand))
}

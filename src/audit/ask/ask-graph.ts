import { describeError } from '../../runner/errors.ts'
import type { Clock, Files } from '../../runner/ports.ts'
import type { Project } from '../project/open-project.ts'
import { difference, type GraphDifference } from '../project/parse-tree.ts'
import { type ManifestChanges, resolveGraph } from '../project/scratch.ts'

export type Answer =
  | { readonly kind: 'known'; readonly difference: GraphDifference }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'out of time' }

/** The changes, as a text -> what they make of the graph. */
type KnownAnswers = ReadonlyMap<string, GraphDifference>

interface Questions {
  readonly project: Project
  readonly changes: readonly ManifestChanges[]
  /** What was asked before of the same project. */
  readonly known?: KnownAnswers
  /** No question is begun after this. */
  readonly untilMs: number
}

/** What each of some changes makes of the graph, in their order; several at a time. */
export async function askGraph(
  { project, changes, known: before = new Map(), untilMs }: Questions,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
): Promise<{ readonly found: readonly Answer[]; readonly known: KnownAnswers }> {
  const { skeleton, scratches, views, baseline, cargo } = project
  const known = new Map(before)
  const keys = changes.map((change) => JSON.stringify([...change]))
  const queue = [...new Map(keys.map((key, at) => [key, changes[at]]))]
  const failed = new Map<string, string>()
  const work = async (scratch: Project['scratches'][number]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [key, change] = next
      if (known.has(key) || change === undefined || clock.nowMs() > untilMs) continue
      try {
        const graph = await resolveGraph(
          { skeleton, scratch, views, changes: change },
          { cargo, files },
        )
        known.set(key, difference(baseline, graph))
      } catch (error) {
        failed.set(key, describeError(error))
      }
    }
  }
  await Promise.all(scratches.map(work))
  const found = keys.map((key): Answer => {
    const diff = known.get(key)
    const reason = failed.get(key)
    if (diff !== undefined) return { kind: 'known', difference: diff }
    return reason === undefined ? { kind: 'out of time' } : { kind: 'failed', reason }
  })
  return { found, known }
}

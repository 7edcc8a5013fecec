import { describeError } from '../../runner/errors.ts'
import type { Clock, Files } from '../../runner/ports.ts'
import type { Project } from '../project/open-project.ts'
import { difference, type GraphDifference } from '../project/parse-tree.ts'
import { type ManifestChanges, resolveGraph } from '../project/scratch.ts'
import { type Answers, digest } from './answers.ts'

export type Answer =
  | { readonly kind: 'known'; readonly difference: GraphDifference }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'out of time' }

interface Questions {
  readonly project: Project
  readonly changes: readonly ManifestChanges[]
  readonly answers: Answers
  /** No question is begun after this. */
  readonly untilMs: number
}

/** What each of some changes makes of the graph, in their order; several at a time. */
export async function askGraph(
  { project, changes, answers, untilMs }: Questions,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
): Promise<{ readonly found: readonly Answer[]; readonly answers: Answers }> {
  const { skeleton, scratches, views, baseline, cargo } = project
  const known = new Map(answers.known)
  const keys = changes.map((change) => digest([...change].flat()))
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
  return { found, answers: { base: answers.base, known } }
}

/** Everything that cargo's answers depend on, as one digest. */
export function baseDigest({ skeleton, views, cargo, baseline }: Project): string {
  const graph = [...baseline].map(([key, builds]) => [key, ...[...builds].sort()].join(' ')).sort()
  const files = [...skeleton.files].map(([path, text]) => [path.slice(skeleton.root.length), text])
  return digest([cargo.version, JSON.stringify(views), JSON.stringify(files.sort()), ...graph])
}

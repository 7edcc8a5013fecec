import type { WrapperInForce } from '../../cargo/plan/plan-wrapper.ts'
import type { JobContext } from '../../runner/github-ports.ts'
import type { SccacheStorage } from '../../sccache/storage.ts'
import type { Inputs } from '../inputs.ts'

/** Which caches take part in the job. */
export interface CachePlan {
  readonly snapshot: boolean
  readonly sccache: boolean
  /** sccache's folder travels as an entry of GitHub's cache. */
  readonly archive: boolean
  /** What was decided and why: one sentence for the log and the summary. */
  readonly decision: string
}

export interface CacheSituation {
  readonly os: JobContext['os']
  readonly hasRust: boolean
  /** Why there is nothing to build, a clause; `undefined` where there is. */
  readonly lacks: string | undefined
  /** Who stands between cargo and rustc without us. */
  readonly wrapper: WrapperInForce
  readonly storage: SccacheStorage
  /** Another cache keeps the target folder, or it is warm already: a sentence with the line to remove. */
  readonly other: string | undefined
}

/**
 * Decides which caches take part. With a snapshot, sccache's archive has nothing to add: what a
 * snapshot of any job lacks, an archive lacks too (docs/decisions/0005).
 */
export function planCaches(cache: Inputs['cache'], situation: CacheSituation): CachePlan {
  if (cache === 'off') return plan('none', 'The input cache says off.')
  if (cache === 'registry') {
    return plan('none', 'The input cache says registry: packages are kept, and no target folder.')
  }
  if (cache === 'sccache') return sccacheAlone('The input cache says sccache.', situation)
  const obstacle = obstacleToSnapshot(situation)
  if (cache === 'snapshot') {
    return obstacle === undefined
      ? plan('snapshot', 'The input cache says snapshot.')
      : plan('none', `No snapshot: ${obstacle}`)
  }
  return decide(obstacle ?? UNTRIED[situation.os], situation)
}

function decide(obstacle: string | undefined, situation: CacheSituation): CachePlan {
  const { storage, other, wrapper } = situation
  const shared = storage.kind === 'theirs' ? `your store (${storage.name})` : undefined
  if (other !== undefined) {
    return shared === undefined
      ? plan('none', other)
      : plan('sccache', `${other} sccache uses ${shared}.`)
  }
  if (obstacle !== undefined) return sccacheAlone(`No snapshot: ${obstacle}`, situation)
  if (shared !== undefined) return plan('both', `A snapshot, and sccache with ${shared}.`)
  if (wrapper === 'their sccache') {
    return plan('both', 'A snapshot, and the sccache that the project itself asks for.')
  }
  return plan('snapshot', 'sccache is not used: the snapshot covers what it could cache.')
}

/** Not by itself, where nobody has seen it work. */
const UNTRIED: Partial<Record<CacheSituation['os'], string>> = {
  macos: 'it has not been tried on macOS. "cache: snapshot" turns it on.',
}

function plan(kind: 'none' | 'snapshot' | 'sccache' | 'both', decision: string): CachePlan {
  return {
    snapshot: kind === 'snapshot' || kind === 'both',
    sccache: kind === 'sccache' || kind === 'both',
    archive: false,
    decision,
  }
}

function sccacheAlone(decision: string, { storage, hasRust, wrapper }: CacheSituation): CachePlan {
  const why = whyWithoutSccache(hasRust, wrapper)
  if (why !== undefined) return plan('none', `${decision} sccache takes no part: ${why}.`)
  return { ...plan('sccache', decision), archive: storage.kind === 'archive' }
}

function whyWithoutSccache(hasRust: boolean, wrapper: WrapperInForce): string | undefined {
  if (!hasRust) return 'there is no rustc yet: put this step after the one that installs Rust'
  if (wrapper === 'theirs') return 'the project has another rustc wrapper, which is kept'
  return undefined
}

function obstacleToSnapshot({ hasRust, lacks, other }: CacheSituation): string | undefined {
  if (other !== undefined) return other
  if (!hasRust) return 'there is no rustc yet: put this step after the one that installs Rust.'
  return lacks === undefined ? undefined : `${lacks}.`
}

import type { PastCommand, PastRun, PastUnit } from './past-run.ts'

/** One command in its run. */
export interface RanCommand {
  readonly run: PastRun
  readonly command: PastCommand
}

/** How the work of a command differs from an earlier one's. */
export interface WorkDifference {
  /** Units that cargo ran, now and before. */
  readonly compiledNow: number
  readonly compiledBefore: number
  /** Units that ran only now or only before, as `name version target`; the slowest first. */
  readonly onlyNow: readonly string[]
  readonly onlyBefore: readonly string[]
  /** Set where sccache's answers differ: hits and misses of the whole job; 0 when it did not run. */
  readonly sccache: { readonly now: SccacheAnswers; readonly before: SccacheAnswers } | undefined
  /** Set where the compilers differ. */
  readonly rustc: { readonly now: string; readonly before: string } | undefined
}

export interface SccacheAnswers {
  readonly hits: number
  readonly misses: number
}

/** `unknown` where cargo did not tell the units of one of the two. */
export type Work =
  | { readonly kind: 'same' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'different'; readonly difference: WorkDifference }

/**
 * Whether a command did the same work as an earlier one: the same units in the same versions, by the
 * same compiler, about as many of them out of sccache.
 */
export function compareWork(now: RanCommand, before: RanCommand): Work {
  const { units } = now.command
  const earlier = before.command.units
  if (units === undefined || earlier === undefined) return { kind: 'unknown' }
  const difference: WorkDifference = {
    compiledNow: units.length,
    compiledBefore: earlier.length,
    onlyNow: without(units, earlier),
    onlyBefore: without(earlier, units),
    sccache: differentAnswers(now.run, before.run),
    rustc: differentCompilers(now.run, before.run),
  }
  const { onlyNow, onlyBefore, sccache, rustc } = difference
  const isSame = onlyNow.length + onlyBefore.length === 0 && sccache === undefined && !rustc
  return isSame ? { kind: 'same' } : { kind: 'different', difference }
}

/** The units of one list that the other lacks. A unit may stand in a list several times. */
function without(units: readonly PastUnit[], others: readonly PastUnit[]): readonly string[] {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  const missing = units.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
  return missing.toSorted((one, other) => other.durationMs - one.durationMs).map(({ key }) => key)
}

const NO_ANSWERS: SccacheAnswers = { hits: 0, misses: 0 }

/** A crate or two more of a hundred out of the cache is the same work; one of a few is not. */
const TOLERATED_PART = 0.02

function differentAnswers(now: PastRun, before: PastRun): WorkDifference['sccache'] {
  const [answers, earlier] = [now.sccache ?? NO_ANSWERS, before.sccache ?? NO_ANSWERS]
  const requests = Math.max(total(answers), total(earlier))
  const isClose = Math.abs(answers.hits - earlier.hits) <= requests * TOLERATED_PART
  return isClose ? undefined : { now: answers, before: earlier }
}

function total({ hits, misses }: SccacheAnswers): number {
  return hits + misses
}

function differentCompilers(now: PastRun, before: PastRun): WorkDifference['rustc'] {
  return now.rustc === before.rustc ? undefined : { now: now.rustc, before: before.rustc }
}

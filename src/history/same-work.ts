import { without } from './causes.ts'
import type { PastRun, RanCommand } from './past-run.ts'

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
    onlyNow: without(units, earlier).map(({ key }) => key),
    onlyBefore: without(earlier, units).map(({ key }) => key),
    sccache: differentAnswers(now.run, before.run),
    rustc: differentCompilers(now.run, before.run),
  }
  const { onlyNow, onlyBefore, sccache, rustc } = difference
  const isSame = onlyNow.length + onlyBefore.length === 0 && sccache === undefined && !rustc
  return isSame ? { kind: 'same' } : { kind: 'different', difference }
}

/** Whether both runs compiled with the same compiler, and about as much of it out of sccache. */
export function isSameState(now: RanCommand, before: RanCommand): boolean {
  const answers = differentAnswers(now.run, before.run)
  return answers === undefined && differentCompilers(now.run, before.run) === undefined
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

import type { AskedFor } from '../../cargo/plan/asked-for.ts'

interface StandInFacts {
  readonly asked: AskedFor
  /** Something stands in for it. */
  readonly isPlaced: boolean
  /** Why it could not be installed, a clause; `undefined`: nobody looked for it. */
  readonly reason: string | undefined
  /** Who linked a probe. */
  readonly linkedBy: string | undefined
}

/** What a job does without a program that the project's config asks for: a sentence or two. */
export function standInWords({ asked, isPlaced, reason, linkedBy }: StandInFacts): string {
  const { tool, program, from } = asked
  const name = tool === 'clang' ? program : tool
  const lacks =
    reason === undefined ? 'which is not installed' : `which could not be installed (${reason})`
  const ask = `The project's config asks for ${name} (${from}), ${lacks}`
  if (!isPlaced) return `${ask}. Install it in a step before this one.`
  if (tool === 'sccache') return `${ask}: compilers run without it.`
  const who = linkedBy === undefined ? 'another linker' : linkedBy
  return `${ask}: ${who} links in its place.`
}

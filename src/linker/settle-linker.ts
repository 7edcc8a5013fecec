import { InputError } from '../runner/errors.ts'
import { ANY_MOLD, type LinkerPlan } from './choose-linker.ts'

/** What came of the search for mold; `undefined` when nobody searched. */
export type FoundMold =
  | { readonly kind: 'installed'; readonly binary: string; readonly version: string }
  | { readonly kind: 'unavailable'; readonly reason: string }

export interface SettledLinker {
  /** `mold`, `wild`, `lld`, `default`, or what the project names itself. */
  readonly chosen: string
  /** Absolute path of the program that our driver links with; `undefined`: rustc's own choice. */
  readonly tool: string | undefined
  readonly reason: string
}

/**
 * Who links, once it is known what could be had. The key in cargo's config does not depend on it.
 * Throws `InputError` when the user named mold and there is none.
 */
export function settleLinker(plan: LinkerPlan, mold: FoundMold | undefined): SettledLinker {
  const { wanted, writeKey, otherwise, reason } = plan
  if (wanted === undefined) return { chosen: otherwise, tool: undefined, reason }
  if (wanted.tool !== 'mold') return { chosen: wanted.tool, tool: wanted.path, reason }
  if (mold?.kind === 'installed') {
    return { chosen: 'mold', tool: writeKey ? mold.binary : undefined, reason }
  }
  const why = mold?.reason ?? 'nobody looked for it'
  if (plan.byName) {
    throw new InputError(
      `Input "linker" is "mold", but mold is not available here: ${why}. Widen the input "install-from", install mold in a step before this one, or use "auto".`,
    )
  }
  if (plan.theirs !== undefined) return { chosen: otherwise, tool: undefined, reason }
  const missing = wanted.minimum === ANY_MOLD ? 'no mold' : `no mold ${wanted.minimum} or newer`
  return {
    chosen: otherwise,
    tool: undefined,
    reason: `${missing} is available here; the log says why`,
  }
}

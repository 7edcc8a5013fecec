import { keyedDigest } from '../keyed-digest.ts'
import {
  isCalledSecret,
  isPlain,
  isSwitch,
  NOTHING_PLAIN,
  type Plain,
} from '../survey/secret-variables.ts'

/** A shorter value is found in any file. */
const SHORTEST = 6

/** Inputs and state of the action itself: no other step has them. */
const OF_THE_ACTION = /^(INPUT|STATE)_/

/** Variables of the job as a whole whose values can be looked for. */
export function knownSecrets(
  variables: Readonly<Record<string, string | undefined>>,
  plain: Plain = NOTHING_PLAIN,
): ReadonlyMap<string, string> {
  const isSecret = (entry: readonly [string, string | undefined]): entry is [string, string] => {
    const [name, value = ''] = entry
    return (
      (isCalledSecret(name) || /:\/\/[^/@\s]*:[^/@\s]+@/.test(value)) &&
      !OF_THE_ACTION.test(name) &&
      !isPlain(name, plain, (its) => its === value) &&
      value.length >= SHORTEST
    )
  }
  return new Map(Object.entries(variables).filter(isSecret))
}

/** Variables that a command of the job had, that are called secrets, and whose values then are not known here. */
export function unseenSecrets(
  digests: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  { salt, plain }: { readonly salt: string; readonly plain: Plain },
): readonly string[] {
  return [...digests].flatMap(([name, digest]) => {
    const value = known.get(name)
    const isKnown = value !== undefined && keyedDigest(salt, name, value) === digest
    const isSecret = isCalledSecret(name) && !isSwitch(salt, name, digest)
    const isIts = (value: string): boolean => keyedDigest(salt, name, value) === digest
    return isSecret && !isKnown && !isPlain(name, plain, isIts) ? [name] : []
  })
}

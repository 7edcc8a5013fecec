import { keyedDigest } from '../keyed-digest.ts'
import { isAllowed, isCalledSecret, isSwitch } from '../survey/secret-variables.ts'

/** A shorter value is found in any file. */
const SHORTEST = 6

/** Inputs and state of the action itself: no other step has them. */
const OF_THE_ACTION = /^(INPUT|STATE)_/

/** Variables of the job as a whole whose values can be looked for. `allowed`: of the input `cache-env-allow`. */
export function knownSecrets(
  variables: Readonly<Record<string, string | undefined>>,
  allowed: readonly string[],
): ReadonlyMap<string, string> {
  const isSecret = (entry: readonly [string, string | undefined]): entry is [string, string] => {
    const [name, value = ''] = entry
    return (
      (isCalledSecret(name) || /:\/\/[^/@\s]*:[^/@\s]+@/.test(value)) &&
      !OF_THE_ACTION.test(name) &&
      !isAllowed(name, allowed) &&
      value.length >= SHORTEST
    )
  }
  return new Map(Object.entries(variables).filter(isSecret))
}

/** Variables that a command of the job had, that are called secrets, and whose values then are not known here. */
export function unseenSecrets(
  digests: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  { salt, allowed }: { readonly salt: string; readonly allowed: readonly string[] },
): readonly string[] {
  return [...digests].flatMap(([name, digest]) => {
    const value = known.get(name)
    const isKnown = value !== undefined && keyedDigest(salt, name, value) === digest
    const isSecret = isCalledSecret(name) && !isSwitch(salt, name, digest)
    return isSecret && !isKnown && !isAllowed(name, allowed) ? [name] : []
  })
}

import { keyName, variableNames } from './config.ts'
import { cannotSet, type Decision } from './decision.ts'
import { INCREMENTAL } from './plan-incremental.ts'
import { outcomeOf, type SettingsPlan } from './plan-settings.ts'

/**
 * The same plan for a job where our file cannot be: what a variable can say is said by one, the rest
 * cannot be set. `why` is a clause.
 */
export function asVariables(plan: SettingsPlan, why: string): SettingsPlan {
  const decisions = plan.decisions.map((decision) => asVariable(decision, why))
  return { ...plan, ...outcomeOf(decisions) }
}

function asVariable(decision: Decision, why: string): Decision {
  if (decision.write === undefined) return decision
  const { key, value } = decision.write
  const [name] = variableNames(key)
  const scalar = ['string', 'number', 'boolean'].includes(typeof value)
  if (name === undefined || !scalar) return cannotSet({ key, value }, why)
  const isIncremental = keyName(key) === keyName(INCREMENTAL)
  const text = isIncremental ? String(Number(value === true)) : String(value)
  return {
    record: { ...decision.record, from: `${name}, because ${why}` },
    variables: { [name]: text },
  }
}

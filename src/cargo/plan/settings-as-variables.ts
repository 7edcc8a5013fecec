import type { TomlValue } from 'smol-toml'
import { keyName, variableNames } from '../read/config.ts'
import { cannotSet, type Decision, shownValue } from './decision.ts'
import { INCREMENTAL } from './plan-incremental.ts'
import { LIMITED, LINE_TABLES } from './plan-profile.ts'
import { outcomeOf, type SettingsPlan } from './plan-settings.ts'

/**
 * The same plan for a job where our file cannot be: what a variable can say is said by one, the rest
 * cannot be set. `why` is a clause.
 */
export function asVariables(plan: SettingsPlan, why: string): SettingsPlan {
  const decisions = plan.decisions.map((decision) => asVariable(decision, why))
  return { ...plan, ...outcomeOf(decisions) }
}

/** A variable reaches every cargo of the job, and those before 1.71 know numbers only. */
function textOf(value: TomlValue): string {
  return String(value === LINE_TABLES ? LIMITED : value)
}

function asVariable(decision: Decision, why: string): Decision {
  if (decision.write === undefined) return decision
  const { key, value } = decision.write
  const [name] = variableNames(key)
  const scalar = ['string', 'number', 'boolean'].includes(typeof value)
  if (name === undefined || !scalar) return cannotSet({ key, value }, why)
  const isIncremental = keyName(key) === keyName(INCREMENTAL)
  const text = isIncremental ? String(Number(value === true)) : textOf(value)
  return {
    record: {
      ...decision.record,
      value: isIncremental ? decision.record.value : shownValue(key, text),
      from: `${name}, because ${why}`,
    },
    variables: { [name]: text },
  }
}

import { InputError } from '../runner/errors.ts'
import type { BenchmarkPlan } from './plan.ts'
import type { Use } from './records.ts'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'
import { DEFAULT_SETTINGS, rivalsIn, settingOf } from './settings.ts'
import { type Mix, STOCK } from './visit.ts'

/** Reads what the action's inputs and the script's options share. Throws `InputError`. */
export function parseBenchmarkPlan(
  input: (name: string) => string,
): BenchmarkPlan & { readonly use: Use } {
  return {
    settings: parseSettings(input('settings')),
    budgetMs: parseBudget(input('budget')),
    seed: parseNumber('seed', input('seed')),
    mostRounds: parseNumber('rounds', input('rounds')),
    mix: parseMix(input('mix')),
    use: parseUse(input('for')),
  }
}

function parseSettings(text: string): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  for (const name of names) {
    if (settingOf(name) === undefined) {
      throw new InputError(
        `Input "settings" names "${name}". Valid: ${DEFAULT_SETTINGS.join(', ')}, and several with + between them.`,
      )
    }
    const rivals = rivalsIn(name)
    if (rivals === undefined) continue
    throw new InputError(
      `Input "settings" joins ${rivals.join(' and ')} in "${name}", and a build has only one of them. Name each by itself: "${rivals.join(',')}".`,
    )
  }
  const chosen = names.filter((name) => name !== STOCK)
  return chosen.length === 0 ? DEFAULT_SETTINGS : chosen
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

function parseBudget(text: string): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text.trim()) ?? []
  const ms = Number(amount) * (UNIT_MS[unit] ?? Number.NaN)
  if (ms > 0) return ms
  throw new InputError(
    `Input "budget" is "${text}". Write a time with its unit, such as "30m" or "2h".`,
  )
}

function parseNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text)
  throw new InputError(`Input "${name}" is "${text}". Write a whole number from 1 on.`)
}

function parseUse(text: string): Use {
  if (text === 'jobs' || text === 'edits') return text
  throw new InputError(`Input "for" is "${text}". Valid: "jobs", "edits".`)
}

function parseMix(text: string): Mix | undefined {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const weights = parts.map((part) => {
    const [, name = '', weight] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(part) ?? []
    if (!SCENARIOS.includes(name as ScenarioName)) {
      throw new InputError(
        `Input "mix" has "${part}". Write weights such as "leaf=4,bump=1"; scenarios are ${SCENARIOS.join(', ')}.`,
      )
    }
    return [name, Number(weight)]
  })
  return Object.fromEntries(weights)
}

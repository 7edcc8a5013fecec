import { InputError } from '../runner/errors.ts'

type ReadInput = (name: string) => string

/** One of a few words. */
export function parseChoice<T extends string>(
  name: string,
  input: ReadInput,
  valid: readonly T[],
): T {
  return oneOf(name, input(name).trim(), valid)
}

/** One of a few words, two of which YAML's booleans stand for as well. */
export function parseSwitch<T extends string>(
  name: string,
  input: ReadInput,
  { valid, yes, no }: { readonly valid: readonly T[]; readonly yes: T; readonly no: T },
): T {
  const value = input(name).trim()
  const boolean = booleanOf(value)
  if (boolean !== undefined) return boolean ? yes : no
  const found = valid.find((word) => word === value)
  if (found !== undefined) return found
  throw new InputError(
    `Input "${name}" is "${value}". Valid: ${listed(valid)}, "true" (as "${yes}"), "false" (as "${no}").`,
  )
}

/** Words between commas or blanks, each at most once, at least one. */
export function parseChoices<T extends string>(
  name: string,
  input: ReadInput,
  valid: readonly T[],
): readonly T[] {
  const words = input(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.length === 0) {
    throw new InputError(`Input "${name}" is empty. Name at least one of ${listed(valid)}.`)
  }
  return [...new Set(words.map((word) => oneOf(name, word, valid)))]
}

function oneOf<T extends string>(name: string, value: string, valid: readonly T[]): T {
  const found = valid.find((word) => word === value)
  if (found !== undefined) return found
  throw new InputError(`Input "${name}" is "${value}". Valid: ${listed(valid)}.`)
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

/** When a summary or comment is written. */
export type ReportMode = (typeof REPORT_MODES)[number]
export const REPORT_MODES = ['always', 'on-change', 'on-failure', 'never'] as const

export function parseReportMode(name: string, input: ReadInput): ReportMode {
  return parseSwitch(name, input, { valid: REPORT_MODES, yes: 'always', no: 'never' })
}

/** YAML's own booleans, as GitHub's toolkit reads them. */
export function parseBoolean(name: string, input: ReadInput): boolean {
  const value = input(name).trim()
  const boolean = booleanOf(value)
  if (boolean !== undefined) return boolean
  throw new InputError(`Input "${name}" is "${value}". Valid: "true", "false".`)
}

/** As YAML 1.2's core schema has them: `yes` and `on` are words there. */
function booleanOf(value: string): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(value)) return true
  return /^(false|False|FALSE)$/.test(value) ? false : undefined
}

const UNIT_BYTES: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
}

/** A size with its unit, such as `500 MB` (decimal) or `2 GiB` (binary), in bytes. */
export function parseSize(name: string, input: ReadInput): number {
  const value = input(name).trim()
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value) ?? []
  const bytes = unit === undefined ? undefined : UNIT_BYTES[unit.toLowerCase()]
  if (amount !== undefined && bytes !== undefined && Number(amount) > 0) {
    return Math.round(Number(amount) * bytes)
  }
  throw new InputError(
    `Input "${name}" is "${value}". Write a size with its unit, such as "500 MB" or "2 GiB".`,
  )
}

/** `auto` or an exact version; a leading `v` is fine. */
export function parseVersion(name: string, input: ReadInput): string {
  const value = input(name).trim()
  if (value === 'auto') return value
  const version = value.replace(/^v/, '')
  if (/^\d+\.\d+\.\d+$/.test(version)) return version
  throw new InputError(
    `Input "${name}" is "${value}". Valid: "auto", or a version such as "1.2.3".`,
  )
}

/** A percentage such as `20%` as a part (0.2); empty, `off` or `false` is `undefined`. */
export function parsePercentage(name: string, input: ReadInput): number | undefined {
  const value = input(name).trim()
  if (value === '' || value === 'off' || booleanOf(value) === false) return undefined
  const percentage = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1] ?? 0)
  if (percentage > 0) return percentage / 100
  throw new InputError(
    `Input "${name}" is "${value}". Write a percentage such as "20%", or leave it out.`,
  )
}

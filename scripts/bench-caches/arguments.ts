import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchError } from './bench-error.ts'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The options' values; throws `BenchError` for one that does not exist. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refuse(
      `${reason} Options: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    )
  }
}

/** Those that are named, in their own order; `usual` when none is. */
export function chosen<Named extends { readonly name: string }>(
  option: string,
  names: readonly string[] | undefined,
  { all, usual }: { readonly all: readonly Named[]; readonly usual: readonly Named[] },
): readonly Named[] {
  if (names === undefined || names.length === 0) return usual
  const known = all.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return all.filter(({ name }) => names.includes(name))
  return refuse(`--${option} takes one of ${[...new Set(known)].join(', ')}, not "${unknown}".`)
}

/** `NAME=VALUE` texts as a record. */
export function pairs(
  option: string,
  given: readonly string[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at < 1) refuse(`--${option} takes NAME=VALUE, not "${text}".`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

/** The same with folders for values, made absolute. */
export function folders(
  option: string,
  given: readonly string[] | undefined,
  from: string,
): Readonly<Record<string, string>> {
  const entries = Object.entries(pairs(option, given))
  return Object.fromEntries(entries.map(([name, folder]) => [name, resolve(from, folder)]))
}

export function count(option: string, text: string): number {
  const value = Number(text)
  if (text !== '' && Number.isInteger(value) && value >= 0) return value
  return refuse(`--${option} takes a whole number, not "${text}".`)
}

export function refuse(message: string): never {
  throw new BenchError(message)
}

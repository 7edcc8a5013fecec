import * as v from 'valibot'
import { parseJson } from '../../json/parse-json.ts'

/**
 * The files that rustc read for a crate, from what it wrote in Makefile form (`*.d`). Paths are as
 * rustc was given them: absolute, or relative to the folder that it ran in.
 */
export function parseDepInfo(text: string): readonly string[] {
  const files = new Set<string>()
  for (const line of text.split('\n')) {
    const end = line.startsWith('#') ? -1 : line.indexOf(': ')
    if (end === -1) continue
    // A blank within a name has a backslash before it.
    for (const name of line.slice(end + 2).matchAll(/(?:\\ |[^ ])+/g)) {
      files.add(name[0].replaceAll('\\ ', ' ').trimEnd())
    }
  }
  return [...files]
}

/** What rustc was told to emit besides (`--emit=asm`), of which cargo knows nothing, from the same text. */
export function parseEmitted(text: string): readonly string[] {
  return [...text.matchAll(/^(.*\.(?:s|ll|bc|mir|o)): /gm)].map(([, path = '']) =>
    path.replaceAll('\\ ', ' '),
  )
}

/** Variables by name, with what they were; `null` for one that was not set. */
export type EnvironmentFacts = Readonly<Record<string, string | null>>

/** The variables that rustc read for a crate (`env!`), but for those that cargo itself sets. */
export function parseDepInfoEnvironment(text: string): EnvironmentFacts {
  const found = text.matchAll(/^# env-dep:(?!CARGO_|OUT_DIR\b)([^=\n]+)(?:=(.*))?$/gm)
  return Object.fromEntries(
    [...found].map(([, name = '', value]) => [
      unescaped(name),
      value === undefined ? null : unescaped(value),
    ]),
  )
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r' }

/** As rustc writes them: a backslash as two, line breaks as `\\n` and `\\r`. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter)
}

const Local = v.object({ paths: v.array(v.string()) })

const LocalVariable = v.object({ var: v.string(), val: v.nullish(v.string(), null) })

const Fingerprint = v.object({ local: v.array(v.record(v.string(), v.unknown())) })

export interface NewestFile {
  /** Relative to the package. */
  readonly path: string
  readonly modifiedNs: bigint
}

/** What makes cargo run a build script again. */
export interface BuildScriptWatch {
  /** Files and folders, absolute or relative to the package. */
  readonly paths: readonly string[]
  /** It named none: cargo goes by the newest time of the whole package. */
  readonly watchesPackage: boolean
  /** Which file that was, before the script ran; `undefined` where that is not told in a known form. */
  readonly newest: NewestFile | undefined
  readonly environment: EnvironmentFacts
}

/**
 * Reads the JSON that cargo keeps beside a unit's fingerprint. `undefined` for a form that is not
 * known: such a unit must not be taken for fresh.
 */
export function parseWatch(text: string): BuildScriptWatch | undefined {
  const { local } = parseJson(Fingerprint, text) ?? {}
  if (local === undefined) return undefined
  return {
    paths: local.flatMap((entry) => {
      const named = v.safeParse(Local, entry['RerunIfChanged'])
      return named.success ? named.output.paths : []
    }),
    watchesPackage: local.some((entry) => 'Precalculated' in entry),
    newest: local.map((entry) => newestIn(entry['Precalculated'])).find(Boolean),
    environment: Object.fromEntries(
      local.flatMap((entry) => {
        const read = v.safeParse(LocalVariable, entry['RerunIfEnvChanged'])
        return read.success ? [[read.output.var, read.output.val] as const] : []
      }),
    ),
  }
}

/** `1764453123.000000001s (src/main.rs)` */
function newestIn(text: unknown): NewestFile | undefined {
  const told = /^(\d{1,12})\.(\d{9})s \((.+)\)$/.exec(typeof text === 'string' ? text : '')
  if (told === null) return undefined
  const [, seconds = '', fraction = '', path = ''] = told
  return { path, modifiedNs: BigInt(`${seconds}${fraction}`) }
}

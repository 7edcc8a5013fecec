import { InputError } from '../runner/errors.ts'
import { namesStore, parseStore, type StoreChoice } from '../sccache/parse-store.ts'
import {
  parseBoolean,
  parseChoice,
  parseChoices,
  parsePercentage,
  parseReportMode,
  parseSize,
  parseSwitch,
  parseVersion,
  type ReportMode,
} from './parse-input.ts'
import { isInS3 } from './snapshot-store.ts'

const LINKERS = ['auto', 'mold', 'wild', 'lld', 'default'] as const
const PROFILES = ['ci', 'runtime', 'off'] as const
const INCREMENTAL = ['auto', 'on', 'off'] as const
const CACHES = ['auto', 'snapshot', 'sccache', 'registry', 'off'] as const
const CACHE_WRITES = ['auto', 'always', 'never'] as const
const SOURCES = ['path', 'cache', 'release', 'pypi', 'system', 'cargo'] as const

/** What the user asked for, read once. */
export interface Inputs {
  readonly linker: (typeof LINKERS)[number]
  readonly profile: (typeof PROFILES)[number]
  readonly incremental: (typeof INCREMENTAL)[number]
  /** TOML text; the cargo room parses it. */
  readonly cargoConfig: string
  readonly cache: (typeof CACHES)[number]
  /** Where sccache keeps things. */
  readonly cacheStore: StoreChoice
  readonly cacheWrite: (typeof CACHE_WRITES)[number] | 'read-only store' | 'no store'
  readonly cacheKey: string
  readonly cacheMaxBytes: number
  /** Folders that travel from run to run, as they are written. */
  readonly directories: readonly string[]
  /** Names of variables that are no secrets, with `*` for any part. */
  readonly allowedVariables: readonly string[]
  readonly installFrom: readonly (typeof SOURCES)[number][]
  /** Base address instead of https://github.com, without a slash at its end. */
  readonly toolMirror: string | undefined
  /** `auto` or an exact version. */
  readonly moldVersion: string
  readonly sccacheVersion: string
  readonly summary: ReportMode
  /** When a comment is kept on pull requests; `never` does without the records that it is made of, too. */
  readonly comment: ReportMode
  /** The step fails on a significant slowdown above this part (0.2 is 20 %); `undefined`: never. */
  readonly failAbove: number | undefined
  readonly timings: boolean
  readonly strict: boolean
  readonly token: string
  /** The matrix values as compact JSON; `null` without a matrix. */
  readonly cell: string
  /** The job's number in GitHub's addresses; `undefined` where the runner does not tell it. */
  readonly jobId: string | undefined
  /** Relative to the checkout. */
  readonly workingDirectory: string
}

/** Reads every input. Throws `InputError` that names the input, its value and what is valid. */
export function parseInputs(input: (name: string) => string): Inputs {
  refuseAudit(input)
  return {
    linker: parseChoice('linker', input, LINKERS),
    profile: parseSwitch('profile', input, { valid: PROFILES, yes: 'ci', no: 'off' }),
    incremental: parseSwitch('incremental', input, { valid: INCREMENTAL, yes: 'on', no: 'off' }),
    cargoConfig: input('cargo-config'),
    ...parseCacheInputs(input),
    installFrom: parseChoices('install-from', input, SOURCES),
    toolMirror: parseMirror(input('tool-mirror')),
    moldVersion: parseVersion('mold-version', input),
    sccacheVersion: parseVersion('sccache-version', input),
    summary: parseReportMode('summary', input),
    comment: parseReportMode('comment', input),
    failAbove: parsePercentage('fail-above', input),
    timings: parseBoolean('timings', input),
    strict: parseBoolean('strict', input),
    token: input('token'),
    cell: parseCell(input('job-context')),
    jobId: /^\d{1,20}$/.exec(input('job-id').trim())?.[0],
    workingDirectory: input('working-directory') || '.',
  }
}

/** Who relies on it to fail a job must hear that it is a step of its own; who turned it off has what he wants. */
function refuseAudit(input: (name: string) => string): void {
  for (const name of ['audit', 'audit-verify']) {
    const value = input(name).trim()
    if (/^(|off|false|auto)$/i.test(value)) continue
    throw new InputError(
      `Input "${name}" is "${value}", and this action audits no more. Use the action fast-cargo/audit, as a step of its own: docs/audit.md has the workflow, and inputs "verify" and "deny".`,
    )
  }
}

function parseCacheInputs(
  input: (name: string) => string,
): Pick<
  Inputs,
  | 'cache'
  | 'cacheStore'
  | 'cacheWrite'
  | 'cacheKey'
  | 'cacheMaxBytes'
  | 'directories'
  | 'allowedVariables'
> {
  const writes = { valid: CACHE_WRITES, yes: 'always', no: 'never' } as const
  return {
    cache: parseSwitch('cache', input, { valid: CACHES, yes: 'auto', no: 'off' }),
    cacheStore: parseCacheStore(input),
    cacheWrite: parseSwitch('cache-write', input, writes),
    cacheKey: parseCacheKey(input('cache-key')),
    cacheMaxBytes: parseSize('cache-max-size', input),
    directories: parseDirectories('cache-directories', input),
    allowedVariables: parseVariables('cache-env-allow', input),
  }
}

/** What sccache does without a store of its own is no question of where the snapshot lies. */
function parseCacheStore(input: (name: string) => string): StoreChoice {
  const store = input('cache-store').trim()
  const isOfSnapshot = !namesStore(store) && isInS3(input)
  return parseStore(store, isOfSnapshot ? '' : input('cache-store-config'))
}

const MOST_DIRECTORIES = 50

/** One a line, as rust-cache and actions/cache take them. */
function parseDirectories(name: string, input: (name: string) => string): readonly string[] {
  const lines = input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > MOST_DIRECTORIES) {
    throw new InputError(
      `Input "${name}" has ${lines.length} lines. Name at most ${MOST_DIRECTORIES} folders.`,
    )
  }
  const wrong = lines.find((line) => /[*?[\]$!\0]|^~[^/]|^.{1000}/.test(line))
  if (wrong === undefined) return [...new Set(lines)]
  throw new InputError(
    `Input "${name}" has "${wrong.slice(0, 100)}". Write one folder a line, without patterns and variables, such as "~/.cache/wasm-pack".`,
  )
}

/** GitHub's keys hold no comma and at most 512 characters; ours add about 150. */
function parseCacheKey(value: string): string {
  if (/^[\w.@+-]{0,100}$/.test(value)) return value
  throw new InputError(
    `Input "cache-key" is "${value}". Use at most 100 letters, digits and . _ - + @ in it.`,
  )
}

function parseVariables(name: string, input: (name: string) => string): readonly string[] {
  const words = input(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const wrong = words.find((word) => !/^[\w*]+$/.test(word) || word === '*')
  if (wrong === undefined) return words
  throw new InputError(
    `Input "${name}" has "${wrong}". Use names of variables, with * for a part of a name: DATABASE_URL MY_APP_*`,
  )
}

function parseMirror(value: string): string | undefined {
  if (value === '') return undefined
  if (/^https?:\/\/[^/]/.test(value) && URL.canParse(value)) return value.replace(/(?<!\/)\/+$/, '')
  // What is no address may still have a password in it.
  const shown = value.replace(/^.*@/s, '***@')
  throw new InputError(
    `Input "tool-mirror" is "${shown}". Use an address such as https://mirror.example/github.`,
  )
}

function parseCell(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value === '' ? 'null' : value))
  } catch (cause) {
    const valid = 'Leave it out, or give it toJSON(matrix).'
    throw new InputError(`Input "job-context" is "${value}", which is not JSON. ${valid}`, {
      cause,
    })
  }
}

import { parse } from 'smol-toml'
import { InputError } from '../runner/errors.ts'
import { secretsIn } from './address-secrets.ts'
import { nearest } from './nearest.ts'
import { roleIn, type StoreRole } from './store-role.ts'
import { isSecret, STORE_NAMES, STORES, type StoreName } from './stores.ts'

/** What `cache-store` and `cache-store-config` ask for. */
export type StoreChoice =
  /** By the user's own SCCACHE_* variables, else our archive. */
  | { readonly kind: 'auto' }
  | { readonly kind: 'archive' }
  | {
      readonly kind: 'named'
      readonly store: StoreName
      /** Settings as variables of the server. */
      readonly variables: Readonly<Record<string, string>>
      /** Whose keys the store is used with, besides those settings. */
      readonly role?: StoreRole
      /** There are no keys for it, which has been said. */
      readonly isUnusable?: boolean
    }

/** Throws `InputError` that names what is wrong, and never a value: it may be a password. */
export function parseStore(store: string, config: string): StoreChoice {
  const lines = config
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
  if (isStoreName(store)) {
    return { kind: 'named', store, ...roleIn(parseLines(lines, store)) }
  }
  if (!namesStore(store)) {
    if (lines.length === 0) return { kind: store === 'archive' ? 'archive' : 'auto' }
    throw new InputError(
      `Input "cache-store-config" is for a store that "cache-store" names: ${quoted(STORE_NAMES)}.`,
    )
  }
  const valid = ['auto', 'archive', ...STORE_NAMES]
  throw new InputError(`Input "cache-store" is "${shown(store)}". Valid: ${quoted(valid)}.`)
}

/** Whether `cache-store` names a store, whose settings then stand in `cache-store-config`. */
export function namesStore(store: string): boolean {
  return !['', 'auto', 'archive'].includes(store)
}

/** What no log may show. */
export function secretsOf(choice: StoreChoice): readonly string[] {
  if (choice.kind !== 'named') return []
  const secrets = Object.entries(choice.variables).flatMap(([variable, value]) => {
    return [...(isSecret(variable) ? [value] : []), ...secretsIn(value)]
  })
  return secrets.filter((secret) => secret !== '')
}

function isStoreName(word: string): word is StoreName {
  return Object.hasOwn(STORES, word)
}

interface Line {
  /** From 1 on, as it stands in the input. */
  readonly number: number
  readonly text: string
}

function parseLines(lines: readonly Line[], store: StoreName): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const { number, text } of lines) {
    if (isTableOf(store, text)) continue
    const [, key, value] = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(text) ?? []
    if (key === undefined || value === undefined) {
      throw new InputError(
        `Line ${number} of input "cache-store-config" is no "key = value" of the store ${store}.`,
      )
    }
    const variable = variableOf(key, store)
    if (Object.hasOwn(variables, variable)) {
      throw new InputError(
        `Input "cache-store-config" has "${key}" twice. Remove one of the lines.`,
      )
    }
    variables[variable] = settingOf(value, { key, variable })
  }
  assertKinds(variables, store)
  // A secret that this run does not get leaves an empty value behind: as if the line were not there.
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}

interface Kind {
  readonly names: RegExp
  readonly isValid: RegExp
  readonly valid: string
}

/** What sccache would not start with. */
const KINDS: readonly Kind[] = [
  {
    names: /^rw_mode$/,
    isValid: /^READ_(ONLY|WRITE)$/,
    valid: '"READ_ONLY", "READ_WRITE"',
  },
  {
    names: /^(use_ssl|no_credentials|enable_virtual_host_style|server_side_encryption(_aws_kms)?)$/,
    isValid: /^(true|false|on|off|1|0)$/i,
    valid: '"true", "false"',
  },
  {
    names: /^(db|ttl|expiration|role_duration_seconds)$/,
    isValid: /^\d+$/,
    valid: 'a whole number (of seconds, where it is a time)',
  },
  { names: /^disk$/, isValid: /^(\/|[a-z]:[\\/])/i, valid: 'an absolute path' },
  {
    names: /^role_arn$/,
    isValid: /^arn:[\w-]+:iam::[\w-]*:role\/[\w+=,.@/-]+$/,
    valid: '"arn:aws:iam::123456789012:role/NAME"',
  },
  {
    names: /^role_session_name$/,
    isValid: /^[\w+=,.@-]{2,64}$/,
    valid: '2 to 64 letters, digits and _ + = , . @ -',
  },
  {
    names: /^sts_endpoint$/,
    // The ID token and the keys go there and back.
    isValid: /^(https:\/\/[\w.[\]:-]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?)(\/.*)?$/,
    valid: 'an address with https://',
  },
  { names: /^disk_size$/, isValid: /^\d+[KMGT]?$/i, valid: 'bytes, or "20G"' },
]

function assertKinds(variables: Readonly<Record<string, string>>, store: StoreName): void {
  for (const [name, variable] of Object.entries(STORES[store].settings)) {
    const value = variables[variable] ?? ''
    const kind = KINDS.find(({ names }) => names.test(name))
    if (kind === undefined || value === '' || kind.isValid.test(value)) continue
    const told = /^([a-z_]{1,20}|arn:[\w:+=,.@/-]{1,200})$/i.test(value) ? value : HIDDEN
    throw new InputError(
      `Input "cache-store-config" has ${name} = "${told}". Valid: ${kind.valid}.`,
    )
  }
}

/** sccache's own file has the settings of S3 below `[cache.s3]`, and those of GitHub below `[cache.gha]`. */
function isTableOf(store: StoreName, line: string): boolean {
  const name = store === 'github' ? '(gha|github)' : store
  return new RegExp(`^\\[(cache\\.)?${name}\\]$`).test(line)
}

function variableOf(key: string, store: StoreName): string {
  const { settings, own, credentials } = STORES[store]
  const variable = Object.hasOwn(settings, key) ? settings[key] : undefined
  if (variable !== undefined) return variable
  const known = Object.values(settings)
  if (known.includes(key) || credentials?.test(key)) return key
  const words = /^[A-Z0-9_]+$/.test(key) || own.test(key) ? known : Object.keys(settings)
  const other = key.toUpperCase()
  const meant = credentials?.test(other) ? other : nearest(key, words)
  throw new InputError(
    `Input "cache-store-config" has "${shown(key)}", which the store ${store} does not know. Did you mean "${meant}"? It knows ${quoted(Object.keys(settings))}.`,
  )
}

/** Text as it stands, or TOML's strings, numbers and booleans. */
function settingOf(
  text: string,
  { key, variable }: { readonly key: string; readonly variable: string },
): string {
  if (!/^["']/.test(text)) {
    // A password may have that in it, and nobody can tell.
    if (!/\s#/.test(text) || isSecret(variable)) return text
    throw new InputError(
      `Input "cache-store-config" has a "${key}" with a # behind a blank. Write a comment on a line of its own, or the value in quotes.`,
    )
  }
  try {
    const { value } = parse(`value = ${text}`)
    if (typeof value === 'string') return value
  } catch {
    // The error of the parser would show the value.
  }
  throw new InputError(`Input "cache-store-config" has a "${key}" whose quotes do not match.`)
}

const HIDDEN = '***'

/** What may be a word that somebody mistyped; a line of a password in several may end in `==`. */
function shown(word: string): string {
  return /^([a-z][a-z0-9._-]{0,39}|[A-Z][A-Z0-9_]{0,39}|[a-zA-Z]{1,10})$/.test(word) ? word : HIDDEN
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

import { parse } from 'smol-toml'
import { InputError } from '../runner/errors.ts'
import { secretsIn } from './address-secrets.ts'
import { nearest } from './nearest.ts'
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
    }

/** Throws `InputError` that names what is wrong, and never a value: it may be a password. */
export function parseStore(store: string, config: string): StoreChoice {
  const lines = config
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (isStoreName(store)) {
    return { kind: 'named', store, variables: parseLines(lines, store) }
  }
  if (store === '' || store === 'auto' || store === 'archive') {
    if (lines.length === 0) return { kind: store === 'archive' ? 'archive' : 'auto' }
    throw new InputError(
      `Input "cache-store-config" is for a store that "cache-store" names: ${quoted(STORE_NAMES)}.`,
    )
  }
  const valid = ['auto', 'archive', ...STORE_NAMES]
  throw new InputError(`Input "cache-store" is "${shown(store)}". Valid: ${quoted(valid)}.`)
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

function parseLines(lines: readonly string[], store: StoreName): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [index, line] of lines.entries()) {
    if (isTableOf(store, line)) continue
    const [, key, value] = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined) {
      throw new InputError(
        `Line ${index + 1} of input "cache-store-config" is no "key = value" of the store ${store}.`,
      )
    }
    variables[variableOf(key, store)] = settingOf(value, key)
  }
  const mode = variables[STORES[store].rwMode]
  if (mode === undefined || /^READ_(ONLY|WRITE)$/.test(mode)) return variables
  throw new InputError(
    `Input "cache-store-config" has rw_mode = "${/^[a-z_]+$/i.test(mode) ? mode : HIDDEN}". Valid: "READ_ONLY", "READ_WRITE".`,
  )
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
  const words = /^[A-Z]/.test(key) || own.test(key) ? known : Object.keys(settings)
  throw new InputError(
    `Input "cache-store-config" has "${shown(key)}", which the store ${store} does not know. Did you mean "${nearest(key, words)}"?`,
  )
}

/** Text as it stands, or TOML's strings, numbers and booleans. */
function settingOf(text: string, key: string): string {
  if (!/^["']/.test(text)) return text
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

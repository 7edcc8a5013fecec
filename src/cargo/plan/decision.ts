import type { TomlValue } from 'smol-toml'
import { withoutUserInfo } from '../../runner/errors.ts'
import type { SettingRecord } from '../../timing/job-record.ts'
import { type Found, type KeyPath, keyName } from '../read/config.ts'

/** What becomes of one key: the row of the report, and what is to be written for it. */
export interface Decision {
  readonly record: SettingRecord
  /** To go into our config file; `newer`: into the one that only cargo 1.94 and later reads. */
  readonly write?: { readonly key: KeyPath; readonly value: TomlValue; readonly newer?: boolean }
  /** To export, where nothing else beats what the user's steps exported. */
  readonly variables?: Readonly<Record<string, string>>
}

export interface Wish {
  readonly key: KeyPath
  readonly value: TomlValue
  /** The file that it would be written to. */
  readonly file: string
  /** An older cargo, called as `cargo +1.65` in the same job, would stop at the value. */
  readonly newer?: boolean
}

/** We set the key in our file. */
export function setInFile({ key, value, file, newer = false }: Wish): Decision {
  return { record: recordOf(key, value, 'set', file), write: { key, value, newer } }
}

/** Somebody set the key: kept, whether it is what we would have set or not. */
export function keptAs(
  { key }: Pick<Wish, 'key'>,
  theirs: Found,
  outcome: 'already so' | 'theirs kept',
): Decision {
  return { record: recordOf(key, theirs.value, outcome, theirs.from) }
}

/** The key stays unset, `why` is a clause. */
export function cannotSet({ key, value }: Pick<Wish, 'key' | 'value'>, why: string): Decision {
  return { record: recordOf(key, value, 'cannot', why) }
}

/** Sets the key only where nobody did; `same` tells other spellings of the value we want. */
export function setUnlessTheirs(
  wish: Wish,
  theirs: Found | undefined,
  same: (value: TomlValue) => boolean,
): Decision {
  if (theirs === undefined) return setInFile(wish)
  return keptAs(wish, theirs, same(theirs.value) ? 'already so' : 'theirs kept')
}

function recordOf(
  key: KeyPath,
  value: TomlValue,
  outcome: SettingRecord['outcome'],
  from: string,
): SettingRecord {
  return { key: keyName(key), value: shownValue(key, value), outcome, from }
}

/** Sections of cargo's config that hold no secrets: not `env`, `http`, `registries`, `source` and their like. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['build', 'profile', 'target', 'net', 'term', 'doc', 'install', 'resolver', 'include'],
])

/** A value as the record, the log and later runs may have it. */
export function shownValue([section = '']: KeyPath, value: TomlValue): string {
  if (!SHOWN.has(section)) return '***'
  return withoutUserInfo(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

import { parse, TomlError, type TomlTable } from 'smol-toml'
import { InputError } from '../../runner/errors.ts'
import { isTable, type KeyPath, keyName, valueAt } from '../read/config.ts'
import { INCREMENTAL } from './plan-incremental.ts'
import { type ProfileInput, profileKeys } from './plan-profile.ts'
import { RUSTC_WRAPPER } from './plan-wrapper.ts'

interface UserConfigRules {
  readonly profile: ProfileInput
  /** The host triple: its linker is ours to set. */
  readonly triple: string
}

/**
 * Parses the input `cargo-config`. Throws `InputError` for what is not TOML, and for keys that other
 * inputs set or that would change what the project itself says.
 */
export function parseUserConfig(text: string, rules: UserConfigRules): TomlTable {
  const table = parseToml(text)
  for (const [key, instead] of managedKeys(rules)) {
    if (valueAt(table, key) !== undefined) {
      throw new InputError(
        `Input "cargo-config" sets ${keyName(key)}, which fast-cargo sets itself. Remove it, and use ${instead} instead.`,
      )
    }
  }
  refuseTargetKeys(table)
  return table
}

function parseToml(text: string): TomlTable {
  try {
    return parse(text)
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [reason = ''] = cause.message.split('\n')
    throw new InputError(
      `Input "cargo-config" is not valid TOML in its line ${cause.line}, column ${cause.column}: ${reason}.\n${cause.codeblock.trimEnd()}\nCheck its quotes and [section] names.`,
    )
  }
}

/** Key -> the input to use. */
function managedKeys({
  profile,
  triple,
}: UserConfigRules): readonly (readonly [KeyPath, string])[] {
  return [
    [RUSTC_WRAPPER, 'the input "cache" ("off" leaves the wrapper alone)'],
    [INCREMENTAL, 'the input "incremental"'],
    [['target', triple, 'linker'], 'the input "linker"'],
    ...profileKeys(profile).map((key) => [key, 'the input "profile: off"'] as const),
  ]
}

function refuseTargetKeys(table: TomlTable): void {
  const targets = isTable(table['target']) ? table['target'] : {}
  if (valueAt(table, ['build', 'rustflags']) !== undefined) refuseRustflags('build.rustflags')
  for (const [name, settings] of Object.entries(targets)) {
    if (!isTable(settings)) continue
    const key = keyName(['target', name])
    if (settings['rustflags'] !== undefined) refuseRustflags(`${key}.rustflags`)
    if (settings['linker'] !== undefined && name.startsWith('cfg(')) {
      throw new InputError(
        `Input "cargo-config" sets ${key}.linker. Cargo stops where two such keys fit one target: name the target's triple instead of cfg(...).`,
      )
    }
  }
}

function refuseRustflags(key: string): never {
  throw new InputError(
    `Input "cargo-config" sets ${key}. Flags from outside a project make cargo drop its own rustflags, or stop: put them into the project's .cargo/config.toml, or into RUSTFLAGS.`,
  )
}

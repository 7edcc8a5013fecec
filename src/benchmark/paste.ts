import { stringify, type TomlTable, type TomlValue } from 'smol-toml'
import { isTable, type KeyPath, valueAt } from '../cargo/read/config.ts'
import type { Setting } from './settings.ts'

const DEBUG: KeyPath = ['profile', 'dev', 'debug']
const DEPENDENCIES_DEBUG: KeyPath = ['profile', 'dev', 'package', '*', 'debug']
const DEPENDENCIES_OPT: KeyPath = ['profile', 'dev', 'package', '*', 'opt-level']

/** How a workflow names the action, where nothing else is known; `npm run set-uses` writes it. */
const NAMED = 'OWNER/fast-cargo@v1.0.0'

/**
 * The step that makes a job build so, as YAML to paste. `undefined` for settings that fast-cargo does
 * not make: of them, the file of cargo's config says it.
 */
export function stepToPaste(setting: Setting, uses = NAMED): string | undefined {
  if (setting.needs.length > 0 || setting.linker === 'gnu-ld') return undefined
  const { profile, covered } = profileOf(setting.config)
  const rest = withoutKeys(setting.config, [...covered, ['build', 'incremental']])
  const lines = Object.entries({ ...setting.inputs, profile }).map(
    ([name, value]) => `    ${name}: ${yaml(value)}`,
  )
  const toml =
    Object.keys(rest).length === 0 ? [] : ['    cargo-config: |', ...indented(stringify(rest))]
  return [`- uses: ${uses}`, '  with:', ...lines, ...toml].join('\n')
}

/** YAML takes these for booleans. */
function yaml(value: string): string {
  return /^(on|off|true|false|yes|no)$/.test(value) ? `"${value}"` : value
}

function indented(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
}

/** The profile input that sets the most of a config, and the keys that it sets. */
function profileOf(config: TomlTable): {
  readonly profile: string
  readonly covered: readonly KeyPath[]
} {
  const has = (key: KeyPath): boolean => valueAt(config, key) !== undefined
  if (!has(DEBUG) || !has(DEPENDENCIES_DEBUG)) return { profile: 'off', covered: [] }
  if (!has(DEPENDENCIES_OPT)) return { profile: 'ci', covered: [DEBUG, DEPENDENCIES_DEBUG] }
  return { profile: 'runtime', covered: [DEBUG, DEPENDENCIES_DEBUG, DEPENDENCIES_OPT] }
}

function withoutKeys(table: TomlTable, keys: readonly KeyPath[]): TomlTable {
  const kept: Record<string, TomlValue> = {}
  for (const [name, value] of Object.entries(table)) {
    const below = keys.filter(([first]) => first === name).map(([, ...rest]) => rest)
    if (below.some(({ length }) => length === 0)) continue
    const inner = isTable(value) ? withoutKeys(value, below) : value
    if (!isTable(inner) || Object.keys(inner).length > 0) kept[name] = inner
  }
  return kept
}

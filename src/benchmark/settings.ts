import { stringify, type TomlTable, type TomlValue } from 'smol-toml'
import { isTable } from '../cargo/read/config.ts'
import { InputError } from '../runner/errors.ts'
import {
  isLever,
  LEVERS,
  type Lever,
  type LeverName,
  type LinkerName,
  type Store,
} from './levers.ts'
import { STOCK } from './visit.ts'

/** Levers together, as one way to build. */
export interface Setting {
  readonly name: string
  readonly title: string
  readonly config: TomlTable
  readonly without: readonly string[]
  readonly linker: LinkerName | undefined
  readonly store: Store | undefined
  readonly inputs: Readonly<Record<string, string>>
  /** The linker is clang with these rustflags, as the plan of so many projects has it, not our driver. */
  readonly needs: readonly string[]
}

/** Names for several levers, or for what no lever does. `ours` has mold only where it is the faster one. */
const TOGETHER: Readonly<
  Record<string, { readonly title: string; readonly levers: readonly LeverName[] }>
> = {
  'profile-ci': { title: 'profile ci', levers: ['line-tables', 'deps-no-debug'] },
  'profile-runtime': {
    title: 'profile runtime',
    levers: ['line-tables', 'deps-no-debug', 'deps-opt-3'],
  },
  ours: {
    title: 'fast-cargo as it is, first run',
    levers: ['line-tables', 'deps-no-debug', 'incremental'],
  },
  'ours-filled': {
    title: 'fast-cargo as it is, later runs',
    levers: ['line-tables', 'deps-no-debug', 'incremental', 'snapshot'],
  },
  plan: {
    title:
      'sccache, clang, mold, line tables, unpacked, dependencies at opt-level 3; the store empty',
    levers: ['line-tables', 'unpacked', 'deps-opt-3', 'sccache-cold'],
  },
  'plan-filled': {
    title: 'the same, the store filled',
    levers: ['line-tables', 'unpacked', 'deps-opt-3', 'sccache'],
  },
}

/** What is tried where nothing else is asked for, those first that are worth the most. */
export const DEFAULT_SETTINGS: readonly string[] = [
  'ours',
  'ours-filled',
  'profile-ci',
  'mold',
  'plan-filled',
  'sccache',
  'plan',
  'snapshot',
  'line-tables',
  'deps-no-debug',
  'unpacked',
  'deps-opt-3',
  'sccache-cold',
  'no-incremental',
  'incremental',
  'wild',
  'lld',
  'gnu-ld',
  'codegen-units-16',
  'profile-runtime',
]

/** A setting by its name: a lever, a name for several, or such names with `+` between them. */
export function settingOf(name: string): Setting | undefined {
  const parts = name === STOCK ? [] : name.split('+')
  const levers = parts.map(leversOf)
  if (levers.some((some) => some === undefined)) return undefined
  const all = oneOfEachGroup(levers.flatMap((some) => some ?? []))
  const isPlan = parts.some((part) => part.startsWith('plan'))
  return {
    name,
    title: parts.map(titleOf).join(' + ') || 'as the project is',
    config: all.map(({ config }) => config ?? {}).reduce(merged, {}),
    without: all.flatMap(({ without }) => without ?? []),
    linker: all.findLast(({ linker }) => linker !== undefined)?.linker,
    store: all.findLast(({ store }) => store !== undefined)?.store,
    inputs: Object.assign({}, ...all.map(({ inputs }) => inputs ?? {})),
    needs: isPlan ? ['clang', 'mold'] : [],
  }
}

/** Throws `InputError` for a name that says nothing. */
export function settingNamed(name: string): Setting {
  const setting = settingOf(name)
  if (setting === undefined) throw new InputError(`There is no setting "${name}".`)
  return setting
}

function leversOf(part: string): readonly Lever[] | undefined {
  if (isLever(part)) return [LEVERS[part]]
  const together = Object.hasOwn(TOGETHER, part) ? TOGETHER[part] : undefined
  return together?.levers.map((name) => LEVERS[name])
}

function titleOf(part: string): string {
  return isLever(part) ? LEVERS[part].title : (TOGETHER[part]?.title ?? part)
}

function oneOfEachGroup(levers: readonly Lever[]): readonly Lever[] {
  return [...new Map(levers.map((lever) => [lever.group, lever])).values()]
}

/** Two of the names that a setting joins of which one would undo the other; `undefined` where there are none. */
export function rivalsIn(name: string): readonly [string, string] | undefined {
  const chosen = new Map<string, { readonly part: string; readonly lever: Lever }>()
  for (const part of name.split('+')) {
    for (const lever of leversOf(part) ?? []) {
      const earlier = chosen.get(lever.group)
      if (earlier !== undefined && earlier.lever !== lever) return [earlier.part, part]
      chosen.set(lever.group, { part, lever })
    }
  }
  return undefined
}

/** The groups that a setting's levers are of. */
export function groupsOf(name: string): readonly string[] {
  const levers = name === STOCK ? [] : name.split('+').flatMap((part) => leversOf(part) ?? [])
  return [...new Set(levers.map(({ group }) => group))]
}

export function merged(one: TomlTable, other: TomlTable): TomlTable {
  const together: Record<string, TomlValue> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = together[key]
    together[key] = isTable(before) && isTable(value) ? merged(before, value) : value
  }
  return together
}

/** Cargo's config of a setting on this machine: `driver` is what links, `wrapper` what compiles. */
export function configText(
  setting: Setting,
  tools: {
    readonly host: string
    readonly driver?: string | undefined
    readonly wrapper?: string | undefined
  },
): string {
  const { host, driver, wrapper } = tools
  const isPlan = setting.needs.includes('clang')
  const flags = { linker: 'clang', rustflags: ['-C', 'link-arg=-fuse-ld=mold'] }
  const target = isPlan ? flags : driver === undefined ? undefined : { linker: driver }
  const parts: readonly TomlTable[] = [
    setting.config,
    target === undefined ? {} : { target: { [host]: target } },
    wrapper === undefined ? {} : { build: { 'rustc-wrapper': wrapper } },
  ]
  return stringify(parts.reduce(merged, {}))
}

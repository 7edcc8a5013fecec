import { type CargoConfig, findSetting } from '../read/config.ts'
import { RUSTC_WRAPPER } from './plan-wrapper.ts'
import type { BuildTarget } from './rustflags.ts'
import { theirLinker } from './their-linker.ts'

/** A program that a project's own config has cargo or the compilers start, by its bare name. */
export interface AskedFor {
  readonly tool: 'sccache' | 'clang' | 'mold' | 'lld'
  /** The name that is looked for on PATH: `ld.mold`. */
  readonly program: string
  /** The file or variable that asks. */
  readonly from: string
  /** It is of another workspace than the first. */
  readonly elsewhere?: true
}

const WRAPPERS = [RUSTC_WRAPPER, ['build', 'rustc-workspace-wrapper']]

/** What the configs of a job's workspaces ask for, of what fast-cargo installs; each program once. */
export function programsAskedFor(
  configs: readonly CargoConfig[],
  target: BuildTarget,
): readonly AskedFor[] {
  const all = configs.flatMap((config, index): readonly AskedFor[] => {
    const asked = [...wrappersOf(config), ...linkersOf(config, target)]
    return index === 0 ? asked : asked.map((each) => ({ ...each, elsewhere: true }))
  })
  return all.filter(
    ({ program }, index) => all.findIndex((other) => other.program === program) === index,
  )
}

function wrappersOf(config: CargoConfig): readonly AskedFor[] {
  return WRAPPERS.flatMap((key) => {
    const found = findSetting(config, key)
    if (found?.value !== 'sccache') return []
    return [{ tool: 'sccache' as const, program: 'sccache', from: found.from }]
  })
}

function linkersOf(config: CargoConfig, target: BuildTarget): readonly AskedFor[] {
  if (!target.triple.includes('-linux-')) return []
  const { driver, fuseLd } = theirLinker(config, target)
  const asked: AskedFor[] = []
  if (driver !== undefined && /^clang(-\d+)?$/.test(String(driver.value))) {
    asked.push({ tool: 'clang', program: String(driver.value), from: driver.from })
  }
  const name = String(fuseLd?.value)
  const tool = LINKERS.get(name)
  if (fuseLd !== undefined && tool !== undefined) {
    const program = fuseLd.isPath ? name : `ld.${tool}`
    asked.push({ tool, program, from: fuseLd.from })
  }
  return asked
}

/** As `-fuse-ld=` names them, and as `--ld-path=` does. */
const LINKERS: ReadonlyMap<string, 'mold' | 'lld'> = new Map([
  ['mold', 'mold'],
  ['ld.mold', 'mold'],
  ['lld', 'lld'],
  ['ld.lld', 'lld'],
])

import type { TomlTable, TomlValue } from 'smol-toml'
import { isBelow } from '../paths.ts'
import { type CargoConfig, findInEnvironment, findInFiles, type KeyPath } from '../read/config.ts'
import { leaves } from '../read/merge-config.ts'
import { cannotSet, type Decision, keptAs, setInFile } from './decision.ts'

interface UserConfigContext {
  readonly config: CargoConfig
  readonly workspace: string
  readonly file: string
}

/** Decides on each key of the user's own TOML. What the checkout's files or variables say wins over it. */
export function planUserConfig(
  userConfig: TomlTable,
  context: UserConfigContext,
): readonly Decision[] {
  return leaves(userConfig).map(([key, value]) => decide(key, value, context))
}

function decide(key: KeyPath, value: TomlValue, context: UserConfigContext): Decision {
  const { config, workspace, file } = context
  const layers = config.layers.filter(({ path }) => isBelow(path, workspace))
  const theirs = findInFiles(config.layers, key)
  if (theirs !== undefined && Array.isArray(theirs.value) !== Array.isArray(value)) {
    const why = `${theirs.from} has ${Array.isArray(value) ? 'no list' : 'a list'} there, and cargo would stop`
    return cannotSet({ key, value }, why)
  }
  const inEnvironment = findInEnvironment(config.env, key)
  const winner = inEnvironment ?? findInFiles(layers, key)
  if (winner !== undefined && !Array.isArray(value)) return keptAs({ key }, winner, 'theirs kept')
  const decision = setInFile({ key, value, file })
  return { ...decision, record: { ...decision.record, from: `the input cargo-config` } }
}

import { dirname, isAbsolute, join, resolve } from 'node:path'
import { parse, type TomlTable } from 'smol-toml'
import { describeError } from '../runner/errors.ts'
import type { Files } from '../runner/ports.ts'
import { type CargoConfig, type ConfigLayer, isTable } from './config.ts'
import { isOurConfig } from './our-config.ts'
import { isAtLeast } from './toolchain.ts'

interface ConfigRequest {
  /** Where the job builds: cargo looks from there upwards. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Since 1.94 cargo follows `include`; `undefined` when there is no cargo yet. */
  readonly cargoVersion: string | undefined
}

interface ReadState {
  readonly files: Pick<Files, 'readText'>
  readonly follow: boolean
  readonly notes: string[]
}

/**
 * Reads the files that cargo reads for a build in `cwd`, all but our own. Never throws for what is
 * in them: a file that is not TOML becomes a note, since cargo itself will stop there.
 */
export async function readConfig(
  { cwd, env, cargoVersion }: ConfigRequest,
  files: Pick<Files, 'readText'>,
): Promise<CargoConfig> {
  const cargoHome = cargoHomeOf(env)
  const follow = cargoVersion !== undefined && isAtLeast(cargoVersion, 94)
  const state: ReadState = { files, follow, notes: [] }
  const folders = upwards(cwd).map((folder) => join(folder, '.cargo'))
  const layers: ConfigLayer[] = []
  for (const folder of new Set([...folders, cargoHome])) {
    const path = await configIn(folder, files)
    if (path !== undefined) layers.push(...(await readLayers(path, state, [])))
  }
  return { layers, env, cargoHome, notes: state.notes }
}

function cargoHomeOf(env: Readonly<Record<string, string>>): string {
  const home = env['HOME'] || env['USERPROFILE'] || '/'
  return resolve(env['CARGO_HOME'] || join(home, '.cargo'))
}

/** Where both are, cargo reads the one without a suffix. */
async function configIn(
  folder: string,
  files: Pick<Files, 'readText'>,
): Promise<string | undefined> {
  for (const name of ['config', 'config.toml']) {
    const path = join(folder, name)
    const text = await readable(path, files)
    if (text !== undefined && !isOurConfig(text)) return path
  }
  return undefined
}

/** A file with what it includes behind it: what a file says itself wins, then its last include. */
async function readLayers(
  path: string,
  state: ReadState,
  includers: readonly string[],
): Promise<readonly ConfigLayer[]> {
  const text = await readable(path, state.files)
  if (text === undefined || includers.includes(path)) return []
  const table = parseTolerant(path, text, state.notes)
  if (table === undefined) return []
  const layers: ConfigLayer[] = [{ path, table }]
  for (const included of state.follow ? includesOf(path, table).reverse() : []) {
    layers.push(...(await readLayers(included, state, [...includers, path])))
  }
  return layers
}

/** A folder of that name, or a file of somebody else's, is no config that we can read. */
async function readable(path: string, files: Pick<Files, 'readText'>): Promise<string | undefined> {
  try {
    return await files.readText(path)
  } catch {
    return undefined // cargo will say what is wrong with it
  }
}

function parseTolerant(path: string, text: string, notes: string[]): TomlTable | undefined {
  try {
    return parse(text)
  } catch (error) {
    const [reason = ''] = describeError(error).split('\n')
    notes.push(`${path} is not valid TOML, so its settings are not known (${reason}).`)
    return undefined
  }
}

function includesOf(path: string, { include }: TomlTable): string[] {
  if (!Array.isArray(include)) return []
  return include
    .map((entry) => (isTable(entry) ? entry['path'] : entry))
    .filter((entry) => typeof entry === 'string')
    .map((entry) => (isAbsolute(entry) ? entry : join(dirname(path), entry)))
}

/** A folder and all above it. */
export function upwards(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...upwards(parent)]
}

import { dirname, isAbsolute, join, resolve } from 'node:path'
import { parse, type TomlTable } from 'smol-toml'
import { describeError, RefusedError } from '../../runner/errors.ts'
import type { JobContext } from '../../runner/github-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { type CargoConfig, type ConfigLayer, isTable } from './config.ts'
import { mergeConfig } from './merge-config.ts'
import { isOurConfig } from './our-config.ts'
import { isAtLeast } from './toolchain.ts'

interface ConfigRequest {
  /** Where the job builds: cargo looks from there upwards. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Since 1.94 cargo follows `include`; `undefined` when there is no cargo yet. */
  readonly cargoVersion: string | undefined
  readonly os?: JobContext['os']
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
  { cwd, env, cargoVersion, os }: ConfigRequest,
  files: Pick<Files, 'readText' | 'realPath'>,
): Promise<CargoConfig> {
  const cargoHome = cargoHomeOf(env, os)
  const follow = cargoVersion !== undefined && isAtLeast(cargoVersion, 94)
  const state: ReadState = { files, follow, notes: [] }
  const layers: ConfigLayer[] = []
  for (const folder of await foldersOf(cwd, cargoHome, files)) {
    const path = await configIn(folder, state)
    if (path !== undefined) layers.push(...(await readLayers(path, state, [])))
  }
  const stops = mergeConfig({ layers }).clashes.map((clash) => `Cargo stops here: ${clash}.`)
  return { layers, env, cargoHome, notes: [...state.notes, ...stops] }
}

/** A file with all that it includes, the one that wins first; none when there is no such file. */
export function layersOf(
  path: string,
  files: Pick<Files, 'readText'>,
): Promise<readonly ConfigLayer[]> {
  return readLayers(path, { files, follow: true, notes: [] }, [])
}

/** Cargo sees its folder as the kernel tells it, without symlinks, and CARGO_HOME as it is named. */
async function foldersOf(
  cwd: string,
  cargoHome: string,
  files: Pick<Files, 'realPath'>,
): Promise<readonly string[]> {
  const here = (await files.realPath(cwd)) ?? cwd
  const folders = upwards(here).map((folder) => join(folder, '.cargo'))
  const home = (await files.realPath(cargoHome)) ?? cargoHome
  const seen = await Promise.all(
    folders.map(async (folder) => (await files.realPath(folder)) ?? folder),
  )
  return seen.includes(home) ? folders : [...folders, cargoHome]
}

/** Git's Bash sets HOME on Windows too, and cargo there does not look at it. */
function cargoHomeOf(env: Readonly<Record<string, string>>, os: ConfigRequest['os']): string {
  const home = (os === 'windows' ? undefined : env['HOME']) || env['USERPROFILE'] || '/'
  return resolve(env['CARGO_HOME'] || join(home, '.cargo'))
}

/** Where both are, cargo reads the one without a suffix. */
async function configIn(folder: string, state: ReadState): Promise<string | undefined> {
  for (const name of ['config', 'config.toml']) {
    const path = join(folder, name)
    const text = await readable(path, state)
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
  const text = await readable(path, state)
  if (text === undefined || includers.includes(path)) return []
  const table = parseTolerant(path, text, state.notes)
  if (table === undefined) return []
  const { include: _, ...settings } = table
  const layers: ConfigLayer[] = [{ path, table: settings, text }]
  for (const included of state.follow ? includesOf(path, table).reverse() : []) {
    layers.push(...(await readLayers(included, state, [...includers, path])))
  }
  return layers
}

/** Real ones have a few kilobytes; to read a megabyte of TOML takes a second. */
export const MOST_TOML_BYTES = 1_000_000

/** A folder of that name, or a file of somebody else's, is no config that we can read. */
async function readable(path: string, { files, notes }: ReadState): Promise<string | undefined> {
  try {
    return await files.readText(path, MOST_TOML_BYTES)
  } catch (error) {
    // What else is wrong with it, cargo will say.
    if (error instanceof RefusedError) {
      notes.push(`The settings in ${path} are not known: ${error.message}.`)
    }
    return undefined
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

import { dirname, join, resolve } from 'node:path'
import type { TomlPrimitive, TomlTable } from 'smol-toml'
import { describeError } from '../runner/errors.ts'
import type { Files } from '../runner/ports.ts'
import { isOurConfig, renderConfig } from './our-config.ts'

interface ConfigPlace {
  /** The folder above the checkout. */
  readonly configParent: string
  readonly cargoHome: string
  /** What only cargo 1.94 and later may read: others pass over the key `include`. */
  readonly newerDocument?: TomlTable
}

/** Where our settings went: into the file, or nowhere, and `why` is a clause. */
export type PlacedConfig =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'variables'; readonly why: string }

/** Relative to our config, in the folder that goes away with it. */
const NEWER = 'fast-cargo/newer-cargo.toml'

export function configFileOf(configParent: string): string {
  return join(configParent, '.cargo', 'config.toml')
}

/** Writes our config above the checkout, over one of ours, never over anybody else's. */
export async function placeConfig(
  document: TomlTable,
  place: ConfigPlace,
  files: Pick<Files, 'readText' | 'writeText' | 'rename' | 'facts' | 'realPath'>,
): Promise<PlacedConfig> {
  const path = configFileOf(place.configParent)
  try {
    const obstacle = await findObstacle(place, files)
    if (obstacle !== undefined) return { kind: 'variables', why: obstacle }
    const { newerDocument = {} } = place
    const includes = Object.keys(newerDocument).length > 0
    if (includes) await files.writeText(join(dirname(path), NEWER), renderConfig(newerDocument))
    const whole = includes ? { ...document, include: [NEWER, ...includesOf(document)] } : document
    // Renamed into place: a cargo of another step may be reading it.
    await files.writeText(`${path}.new`, renderConfig(whole))
    await files.rename(`${path}.new`, path)
    return { kind: 'file', path }
  } catch (error) {
    return { kind: 'variables', why: `${path} cannot be written (${describeError(error)})` }
  }
}

function includesOf({ include }: TomlTable): TomlPrimitive[] {
  return Array.isArray(include) ? include : []
}

async function findObstacle(
  { configParent, cargoHome }: ConfigPlace,
  files: Pick<Files, 'readText' | 'facts' | 'realPath'>,
): Promise<string | undefined> {
  if (dirname(configParent) === configParent)
    return 'the checkout lies at the top of the file system'
  const folder = join(configParent, '.cargo')
  const isHome = (await realPathOf(folder, files)) === (await realPathOf(cargoHome, files))
  if (isHome) return `${folder} is CARGO_HOME`
  for (const name of ['config', 'config.toml']) {
    const path = join(folder, name)
    if ((await files.facts(path)) === undefined) continue
    const text = await files.readText(path)
    if (text === undefined || !isOurConfig(text)) return `${path} is there already`
  }
  return undefined
}

async function realPathOf(path: string, files: Pick<Files, 'realPath'>): Promise<string> {
  return (await files.realPath(path)) ?? resolve(path)
}

/**
 * Takes our config and our folder of wrappers away, and the folder around them when nothing else is
 * in it. Does nothing the second time.
 */
export async function removeConfig(
  { configParent, home }: { readonly configParent: string; readonly home: string },
  files: Pick<Files, 'readText' | 'remove' | 'removeEmptyFolder'>,
): Promise<void> {
  const path = configFileOf(configParent)
  const text = await files.readText(path)
  if (text !== undefined && isOurConfig(text)) await files.remove(path)
  await files.remove(`${path}.new`)
  await files.remove(home)
  await files.removeEmptyFolder(dirname(path))
}

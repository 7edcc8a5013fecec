import { basename, dirname, join, resolve } from 'node:path'
import type { TomlPrimitive, TomlTable } from 'smol-toml'
import { describeError } from '../../runner/errors.ts'
import type { Files } from '../../runner/ports.ts'
import { isOurConfig, renderConfig } from '../read/our-config.ts'

interface ConfigPlace {
  /** The folder above the checkout. */
  readonly configParent: string
  readonly cargoHome: string
  /** Where the text lies; gone with the job, whatever becomes of the rest. */
  readonly configFile: string
  /** What only cargo 1.94 and later may read: others pass over the key `include`. */
  readonly newerDocument?: TomlTable
}

/** Where our settings went: into the file, or nowhere, and `why` is a clause. */
type PlacedConfig =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'variables'; readonly why: string }

/** Relative to our config, in the folder that goes away with it. */
const NEWER = 'fast-cargo/newer-cargo.toml'

export function configFileOf(configParent: string): string {
  return join(configParent, '.cargo', 'config.toml')
}

/**
 * What the config above the checkout is: a link through the folder of the wrappers and a link there
 * to the job's own folder. Of a job that was killed, the runner empties that folder before the next
 * one: cargo passes over a link to nowhere, so a job without us builds as if we had never been there,
 * and so it does where the wrappers are gone. Nor can other users of the machine see the config.
 */
const JOB = 'fast-cargo/job'

/** Writes our config above the checkout, over one of ours, never over anybody else's. */
export async function placeConfig(
  document: TomlTable,
  place: ConfigPlace,
  files: PlaceFiles,
): Promise<PlacedConfig> {
  const path = configFileOf(place.configParent)
  try {
    const obstacle = await findObstacle(place, files)
    if (obstacle !== undefined) return { kind: 'variables', why: obstacle }
    const { newerDocument = {} } = place
    const includes = Object.keys(newerDocument).length > 0
    if (includes) await files.writeText(join(dirname(path), NEWER), renderConfig(newerDocument))
    const whole = includes ? { ...document, include: [NEWER, ...includesOf(document)] } : document
    await writeConfig(renderConfig(whole), { path, file: place.configFile }, files)
    return { kind: 'file', path }
  } catch (error) {
    return { kind: 'variables', why: `${path} cannot be written (${describeError(error)})` }
  }
}

type PlaceFiles = Pick<
  Files,
  'readText' | 'writeText' | 'rename' | 'facts' | 'realPath' | 'contents' | 'symlink' | 'makeFolder'
>

async function writeConfig(
  text: string,
  { path, file }: { readonly path: string; readonly file: string },
  files: PlaceFiles,
): Promise<void> {
  // Renamed into place: a cargo of another step may be reading it.
  await files.writeText(`${file}.new`, text)
  await files.rename(`${file}.new`, file)
  try {
    await replaceLink(join(dirname(path), JOB), dirname(file), files)
    await replaceLink(path, linkTo(file), files)
  } catch {
    // No links here, as on Windows without the right to make them. Others must be able to read it:
    // cargo stops at a config that it cannot.
    await files.writeText(`${path}.new`, text, 0o644)
    await files.rename(`${path}.new`, path)
  }
}

async function replaceLink(
  path: string,
  target: string,
  files: Pick<Files, 'symlink' | 'rename' | 'makeFolder'>,
): Promise<void> {
  await files.makeFolder(dirname(path))
  await files.symlink(target, `${path}.new`)
  await files.rename(`${path}.new`, path)
}

function linkTo(file: string): string {
  return `${JOB}/${basename(file)}`
}

/** A link of ours may lead nowhere. */
async function isOurs(
  path: string,
  { configFile }: Pick<ConfigPlace, 'configFile'>,
  files: Pick<Files, 'readText' | 'contents'>,
): Promise<boolean> {
  const [content] = await files.contents([path])
  if (content?.startsWith('link ')) return content === `link ${linkTo(configFile)}`
  const text = await files.readText(path)
  return text !== undefined && isOurConfig(text)
}

function includesOf({ include }: TomlTable): TomlPrimitive[] {
  return Array.isArray(include) ? include : []
}

async function findObstacle(
  place: ConfigPlace,
  files: Pick<Files, 'readText' | 'facts' | 'realPath' | 'contents'>,
): Promise<string | undefined> {
  const { configParent, cargoHome } = place
  if (dirname(configParent) === configParent)
    return 'the checkout lies at the top of the file system'
  const folder = join(configParent, '.cargo')
  const isHome = (await realPathOf(folder, files)) === (await realPathOf(cargoHome, files))
  if (isHome) return `${folder} is CARGO_HOME`
  for (const name of ['config', 'config.toml']) {
    const path = join(folder, name)
    if ((await files.facts(path)) === undefined) continue
    if (!(await isOurs(path, place, files))) return `${path} is there already`
  }
  return undefined
}

async function realPathOf(path: string, files: Pick<Files, 'realPath'>): Promise<string> {
  return (await files.realPath(path)) ?? resolve(path)
}

type RemoveFiles = Pick<Files, 'readText' | 'contents' | 'remove' | 'removeEmptyFolder'>
type OwnPlace = Pick<ConfigPlace, 'configParent' | 'configFile'>

/** Takes our config away. Does nothing the second time. */
export async function removeConfig(place: OwnPlace, files: RemoveFiles): Promise<void> {
  const { configFile } = place
  const path = configFileOf(place.configParent)
  if (await isOurs(path, place, files)) await files.remove(path)
  for (const left of [`${path}.new`, configFile, `${configFile}.new`]) await files.remove(left)
}

/** And then our folder of wrappers, and the folder around it when nothing else is in it. */
export async function removeAll(
  place: OwnPlace & { readonly home: string },
  files: RemoveFiles,
): Promise<void> {
  await removeConfig(place, files)
  await files.remove(place.home)
  await files.removeEmptyFolder(dirname(configFileOf(place.configParent)))
}

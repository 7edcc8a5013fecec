import { dirname, join, resolve } from 'node:path'
import { parse, type TomlTable } from 'smol-toml'
import type { Files } from '../../runner/ports.ts'
import { isBelow } from '../paths.ts'
import { isTable, valueAt } from './config.ts'
import { MOST_TOML_BYTES, upwards } from './read-config.ts'

/** The manifest whose profiles count: the workspace's root. */
export interface RootManifest {
  readonly path: string
  readonly table: TomlTable
  readonly text?: string
  /** Of the other workspaces in the checkout, where the job may build any of them. */
  readonly others?: readonly RootManifest[]
}

type ReadText = Pick<Files, 'readText'>

/**
 * The root manifest of the workspace that a folder belongs to, found as cargo does; `undefined` when
 * there is none or it cannot be read.
 */
export async function readRootManifest(
  cwd: string,
  files: ReadText,
): Promise<RootManifest | undefined> {
  const nearest = await firstManifest(upwards(cwd), files)
  if (nearest === undefined || isTable(nearest.table['workspace'])) return nearest
  const folder = dirname(nearest.path)
  const named = valueAt(nearest.table, ['package', 'workspace'])
  if (typeof named === 'string') return readManifest(resolve(folder, named), files)
  for (const above of upwards(folder).slice(1)) {
    const manifest = await readManifest(above, files)
    if (manifest !== undefined && isTable(manifest.table['workspace'])) {
      return excludes(manifest, folder) ? nearest : manifest
    }
  }
  return nearest
}

async function firstManifest(
  folders: readonly string[],
  files: ReadText,
): Promise<RootManifest | undefined> {
  for (const folder of folders) {
    const manifest = await readManifest(folder, files)
    if (manifest !== undefined) return manifest
  }
  return undefined
}

async function readManifest(folder: string, files: ReadText): Promise<RootManifest | undefined> {
  const path = join(folder, 'Cargo.toml')
  try {
    const text = await files.readText(path, MOST_TOML_BYTES)
    return text === undefined ? undefined : { path, table: parse(text), text }
  } catch {
    return undefined // cargo will say what is wrong with it
  }
}

/** A folder that `members` names is a member even below an excluded one; globs are cargo's affair. */
function excludes({ path, table }: RootManifest, folder: string): boolean {
  const isAround = (entry: unknown): boolean =>
    typeof entry === 'string' && isBelow(folder, resolve(dirname(path), entry))
  const named = (key: string): boolean => {
    const entries = valueAt(table, ['workspace', key])
    return Array.isArray(entries) && entries.some(isAround)
  }
  return named('exclude') && !named('members')
}

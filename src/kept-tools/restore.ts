import { join } from 'node:path'
import type { CacheStore } from '../runner/github-ports.ts'
import type { Files } from '../runner/ports.ts'
import type { ToolsKeys } from './keys.ts'
import { decodeTools, MOST_MANIFEST_BYTES, TOOLS_FILE, type ToolsManifest } from './manifest.ts'

interface RestoreRequest {
  /** The folder that travels. */
  readonly folder: string
  readonly keys: ToolsKeys
}

/** Downloads what earlier runs of this job installed. Of what is not as the manifest says, nothing is left. */
export async function restoreTools(
  { folder, keys }: RestoreRequest,
  { cache, files }: { readonly cache: Pick<CacheStore, 'restore'>; readonly files: Files },
): Promise<ToolsManifest | undefined> {
  await files.remove(folder)
  const { key, prefix } = keys
  const restored = await cache.restore({ paths: [folder], key, restoreKeys: [prefix] })
  const manifest = restored.kind === 'hit' ? await readTools(folder, files) : undefined
  if (manifest !== undefined && (await isWhole(manifest, folder, files))) return manifest
  await files.remove(folder)
  return undefined
}

/** What is kept in a folder; `undefined` where that cannot be told. */
export async function readTools(
  folder: string,
  files: Pick<Files, 'readText'>,
): Promise<ToolsManifest | undefined> {
  const text = await files
    .readText(join(folder, TOOLS_FILE), MOST_MANIFEST_BYTES)
    .catch(() => undefined)
  return decodeTools(text)
}

async function isWhole(
  { tools }: ToolsManifest,
  folder: string,
  files: Pick<Files, 'facts'>,
): Promise<boolean> {
  for (const { file, sizeBytes } of tools.flatMap(({ programs }) => programs)) {
    const facts = await files.facts(join(folder, file))
    if (facts?.kind !== 'file' || facts.sizeBytes !== sizeBytes) return false
    if (facts.changesUser || (facts.links ?? 1) > 1) return false
  }
  return true
}

import { join } from 'node:path'
import type { CacheSave, CacheStore } from '../runner/github-ports.ts'
import type { Files } from '../runner/ports.ts'
import { encodeTools, type KeptTool, TOOLS_FILE } from './manifest.ts'
import type { BuiltTool } from './survey-installs.ts'

export interface ToolsToSave {
  /** The folder that travels, with the programs of `stays` in it. */
  readonly folder: string
  readonly key: string
  readonly salt: string
  readonly stays: readonly KeptTool[]
  readonly built: readonly BuiltTool[]
}

/** Packs together what later runs of this job are to find installed. */
export async function saveTools(
  { folder, key, salt, stays, built }: ToolsToSave,
  { cache, files }: { readonly cache: Pick<CacheStore, 'save'>; readonly files: Files },
): Promise<CacheSave> {
  const tools = [...stays, ...built.map(({ tool }) => tool)]
  const text = encodeTools({ salt, tools })
  await files.makeFolder(folder)
  for (const { tool, from } of built) {
    for (const [place, { file }] of tool.programs.entries()) {
      await files.copy(from[place] ?? '', join(folder, file))
    }
  }
  const wanted = new Set(tools.flatMap(({ programs }) => programs.map(({ file }) => file)))
  for (const name of await files.list(folder)) {
    if (!wanted.has(name)) await files.remove(join(folder, name))
  }
  await files.writeText(join(folder, TOOLS_FILE), text)
  return cache.save({ paths: [folder], key })
}

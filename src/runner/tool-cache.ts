import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { arch } from 'node:os'
import { dirname, join } from 'node:path'
import { find, findAllVersions } from '@actions/tool-cache'
import semver from 'semver'
import type { ToolCache } from './ports.ts'

/** The runner's tool cache, in the layout of `@actions/tool-cache`: versions are exact ones. */
export function runnerToolCache(): ToolCache {
  return {
    find: async (tool, version) => (root() === undefined ? undefined : found(tool, version)),
    versions: async (tool) => (root() === undefined ? [] : findAllVersions(tool)),
    add,
  }
}

function root(): string | undefined {
  return process.env['RUNNER_TOOL_CACHE'] || undefined
}

function found(tool: string, version: string): string | undefined {
  return find(tool, version) || undefined
}

/**
 * Copies beside the entry and renames: `cacheDir` of the toolkit empties the entry first and fills
 * it file by file, and two jobs of one machine would take each other's files away.
 */
async function add(folder: string, tool: string, version: string): Promise<string> {
  const parent = root()
  if (parent === undefined)
    throw new Error('this runner has no tool cache: RUNNER_TOOL_CACHE is not set')
  const entry = join(parent, tool, semver.clean(version) ?? version, arch())
  const copy = `${entry}.${randomUUID()}`
  await mkdir(dirname(entry), { recursive: true })
  try {
    await cp(folder, copy, { recursive: true, verbatimSymlinks: true })
    return await moveInto(copy, entry, () => found(tool, version))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function moveInto(
  copy: string,
  entry: string,
  complete: () => string | undefined,
): Promise<string> {
  const theirs = complete()
  if (theirs !== undefined) return theirs // another job was quicker
  const leftover = `${copy}.leftover`
  await rename(entry, leftover).catch(() => undefined) // of a job that was ended in mid-copy
  try {
    await rename(copy, entry)
  } catch (cause) {
    if (!existsSync(entry)) throw cause // else another job came between: its copy is whole, too
  }
  await writeFile(`${entry}.complete`, '')
  await rm(leftover, { recursive: true, force: true })
  return entry
}

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { arch } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { find } from '@actions/tool-cache'
import semver from 'semver'
import type { ToolCache } from './github-ports.ts'

/** How long an entry without its mark may be another job's work, rather than its remains. */
const MARK_GRACE_MS = 1_000

/** The runner's tool cache, in the layout of `@actions/tool-cache`: versions are exact ones. */
export function runnerToolCache(): ToolCache {
  return {
    find: async (tool, version) => (root() === undefined ? undefined : found(tool, version)),
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
    return await moveInto(entry, copy, () => found(tool, version))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function moveInto(
  entry: string,
  copy: string,
  complete: () => string | undefined,
): Promise<string> {
  if (!(await renamed(copy, entry))) {
    const theirs = await eventually(complete)
    if (theirs !== undefined) return theirs // another job was quicker
    // Half a tool, of a job that was ended in mid-copy.
    const leftover = `${copy}.leftover`
    await rename(entry, leftover)
    await rename(copy, entry)
    await rm(leftover, { recursive: true, force: true })
  }
  await writeFile(`${entry}.complete`, '')
  return entry
}

/** False when there is something at `to`. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (cause) {
    if (existsSync(to)) return false
    throw cause
  }
}

/** A job that copies at this moment writes its mark last. */
async function eventually(complete: () => string | undefined): Promise<string | undefined> {
  const untilMs = Date.now() + MARK_GRACE_MS
  while (complete() === undefined && Date.now() < untilMs) await wait(50)
  return complete()
}

import { dirname, join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import { whoLinked } from './who-linked.ts'

/** A folder with more than that is not looked through: it would cost seconds. */
const MOST_NAMES = 20_000

interface ElsewhereRequest {
  /** Absolute paths of what our driver linked. */
  readonly ours: ReadonlySet<string>
  /** Target folders of the job's builds, for a job in which our driver linked nothing. */
  readonly targetFolders: readonly string[]
  /** When the job began, in milliseconds since the epoch: what is older is not its work. */
  readonly sinceMs: number
}

/** Counts by linker what the job's builds linked without our driver, beside what went through it. */
export async function linkedElsewhere(
  { ours, targetFolders, sinceMs }: ElsewhereRequest,
  files: Pick<Files, 'list' | 'facts' | 'readBytes'>,
): Promise<Readonly<Record<string, number>>> {
  const beside = [...ours].map((output) => dirname(output)).filter(isOfCargo)
  const folders = beside.length > 0 ? beside : await outputFolders(targetFolders, files)
  const linked: Record<string, number> = {}
  for (const folder of new Set(folders)) {
    for (const name of await programsIn(folder, files)) {
      const path = join(folder, name)
      if (ours.has(path) || ((await files.facts(path))?.modifiedMs ?? 0) < sinceMs) continue
      const linker = await whoLinked(path, files)
      if (linker !== undefined) linked[linker] = (linked[linker] ?? 0) + 1
    }
  }
  return linked
}

function isOfCargo(folder: string): boolean {
  return /[/\\](deps|examples|build)([/\\]|$)/.test(folder)
}

/** `debug/deps` and `<triple>/release/deps`, with those of examples. */
async function outputFolders(
  targetFolders: readonly string[],
  files: Pick<Files, 'list'>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const target of targetFolders) {
    for (const first of await namesIn(target, files)) {
      const second = await namesIn(join(target, first), files)
      const profiles = second.includes('deps') ? [''] : second
      found.push(...profiles.map((profile) => join(target, first, profile)))
    }
  }
  return found.flatMap((profile) => [join(profile, 'deps'), join(profile, 'examples')])
}

/** Programs have no suffix in cargo's folders; cdylibs and proc macros end in `.so`. */
async function programsIn(folder: string, files: Pick<Files, 'list'>): Promise<readonly string[]> {
  const names = await namesIn(folder, files)
  if (names.length > MOST_NAMES) return []
  return names.filter((name) => !name.includes('.') || name.endsWith('.so'))
}

/** What is no folder has no names. */
async function namesIn(path: string, files: Pick<Files, 'list'>): Promise<readonly string[]> {
  try {
    return await files.list(path)
  } catch {
    return []
  }
}

import { dirname, join } from 'node:path'
import { ownFolders, profileOfOutputs } from '../cargo/target-layout.ts'
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
  const profiles = [...ours].flatMap((output) => profileOfOutputs(dirname(output)) ?? [])
  const searched = profiles.length > 0 ? profiles : await profilesIn(targetFolders, files)
  const folders = await outputFolders(new Set(searched), files)
  const linked: Record<string, number> = {}
  for (const folder of folders) {
    for (const name of await programsIn(folder, files)) {
      const path = join(folder, name)
      // A compiler that was killed leaves its temporary folder there.
      const facts = await files.facts(path)
      if (facts?.kind !== 'file' || ours.has(path) || facts.modifiedMs < sinceMs) continue
      const linker = await whoLinked(path, files)
      if (linker !== undefined) linked[linker] = (linked[linker] ?? 0) + 1
    }
  }
  return linked
}

async function profilesIn(
  targetFolders: readonly string[],
  files: Pick<Files, 'list'>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const target of targetFolders) {
    for (const first of await namesIn(target, files)) {
      const second = await namesIn(join(target, first), files)
      const isProfile = second.includes('deps') || second.includes('build')
      const names = isProfile ? [''] : second
      found.push(...names.map((name) => join(target, first, name)))
    }
  }
  return found
}

/** `deps` and `examples`; since cargo 1.100, `out` of each unit: `build/serde/0123456789abcdef/out`. */
async function outputFolders(
  profiles: ReadonlySet<string>,
  files: Pick<Files, 'list'>,
): Promise<readonly string[]> {
  const list = (path: string): Promise<readonly string[]> => namesIn(path, files)
  const found: string[] = []
  for (const profile of profiles) {
    found.push(join(profile, 'deps'), join(profile, 'examples'))
    found.push(...(await ownFolders(profile, { list })).map((unit) => join(unit, 'out')))
  }
  return found
}

/** Programs have no suffix in cargo's folders but on Windows; cdylibs and proc macros have their system's. */
const LINKED = /^[^.]+$|\.(so|exe|dll|dylib)$/

async function programsIn(folder: string, files: Pick<Files, 'list'>): Promise<readonly string[]> {
  const names = await namesIn(folder, files)
  if (names.length > MOST_NAMES) return []
  return names.filter((name) => LINKED.test(name))
}

/** What is no folder has no names. */
async function namesIn(path: string, files: Pick<Files, 'list'>): Promise<readonly string[]> {
  try {
    return await files.list(path)
  } catch {
    return []
  }
}

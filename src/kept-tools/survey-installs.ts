import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import type { ShimCommand } from '../timing/shim-records.ts'
import { type InstalledPackage, readInstalled } from './installed.ts'
import { type KeptTool, MOST_PROGRAMS, mayBeKept, mayTravel, parseKey } from './manifest.ts'
import { packagesAsked } from './packages-asked.ts'

interface SurveyRequest {
  /** Where the job's programs are installed. */
  readonly root: string
  readonly commands: readonly ShimCommand[]
  /** What earlier runs of the job installed, as far as it was restored. */
  readonly kept: readonly KeptTool[]
  readonly runId: string
}

/** What a command of this job installed, and where its programs lie now. */
export interface BuiltTool {
  readonly tool: KeptTool
  /** Absolute paths, as in `tool.programs`. */
  readonly from: readonly string[]
  readonly command: ShimCommand
}

interface InstallSurvey {
  /** Of what was kept: what the job's commands asked for in the same version. */
  readonly asked: readonly KeptTool[]
  /** Of these, what lay in its place when cargo looked. */
  readonly putBack: readonly KeptTool[]
  readonly built: readonly BuiltTool[]
  /** What was kept and nobody asked for. */
  readonly left: readonly KeptTool[]
}

/** What became of the tools that the job's commands install. Commands that failed count for nothing. */
export async function surveyInstalls(
  request: SurveyRequest,
  files: Pick<Files, 'facts' | 'readText'>,
): Promise<InstallSurvey> {
  const { commands, kept, root } = request
  const installed = await readInstalled(root, files)
  const asked = new Set<KeptTool>()
  const putBack = new Set<KeptTool>()
  const built = new Map<string, BuiltTool>()
  for (const command of commands) {
    if (command.install === undefined || command.outcome !== 'succeeded') continue
    const names = packagesAsked(command.args)
    for (const found of installed.filter((one) => names.includes(one.package))) {
      const before = kept.find((tool) => isOf(command, tool) && tool.key === found.key)
      const made = before ?? (await builtBy(command, found, request, files))
      if (made === undefined) continue
      if ('tool' in made) built.set(`${made.tool.request} ${found.package}`, made)
      else asked.add(made)
      if (before && command.install.placed.includes(found.package)) putBack.add(before)
    }
  }
  const isSuperseded = (tool: KeptTool): boolean =>
    built.has(`${tool.request} ${parseKey(tool.key)?.package}`)
  const left = kept.filter((tool) => !asked.has(tool) && !isSuperseded(tool))
  return { asked: [...asked], putBack: [...putBack], built: [...built.values()], left }
}

function isOf({ install }: ShimCommand, { request }: KeptTool): boolean {
  return install?.request === request
}

/** File systems note times some milliseconds late or early. */
const CLOCK_NS = 50_000_000n

/** `undefined` where a program is not of that command: it was there before, or cannot be kept. */
async function builtBy(
  command: ShimCommand,
  { key, programs, record, binstall }: InstalledPackage,
  { root, runId }: SurveyRequest,
  files: Pick<Files, 'facts'>,
): Promise<BuiltTool | undefined> {
  const { install, startMs, endMs } = command
  if (install === undefined || endMs === undefined) return undefined
  if (!programs.every(mayBeKept) || programs.length > MOST_PROGRAMS) return undefined
  if (![record, binstall].every((text) => text === undefined || mayTravel(text))) return undefined
  const from = programs.map((name) => join(root, 'bin', name))
  const facts = await Promise.all(from.map((path) => files.facts(path)))
  const [since, until] = [nanoseconds(startMs) - CLOCK_NS, nanoseconds(endMs) + CLOCK_NS]
  const isNew = facts.every(
    (one) => one?.kind === 'file' && one.changedNs >= since && one.changedNs <= until,
  )
  if (!isNew || facts.length === 0) return undefined
  const { request } = install
  const of = (name: string, place: number): KeptTool['programs'][number] => ({
    ...{ name, file: `${request.slice(0, 8)}-${name}`, sizeBytes: facts[place]?.sizeBytes ?? 0 },
  })
  const tool: KeptTool = {
    ...{ key, request, runId, seconds: (endMs - startMs) / 1000, programs: programs.map(of) },
    ...(record === undefined ? {} : { record }),
    ...(binstall === undefined ? {} : { binstall }),
  }
  return { tool, from, command }
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.floor(ms)) * 1_000_000n
}

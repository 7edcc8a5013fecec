import { dirname, join } from 'node:path'
import { type Native, nativeProgram, nativeWatcher } from '../../cargo/place/native-build.ts'
import type { AskedFor } from '../../cargo/plan/asked-for.ts'
import type { LinkerPlan } from '../../linker/choose-linker.ts'
import type { Runner } from '../../runner/ports.ts'
import type { ToolUse } from '../../timing/job-record.ts'
import { type InstalledTool, installTool, type ToolSearch } from '../../tools/install.ts'
import { attempt } from '../attempt.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { Places } from '../places.ts'

interface ToolsRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly linker: LinkerPlan
  readonly wantsSccache: boolean
  /** This run may save: what units read decides what is fresh in later ones. */
  readonly wantsWatcher: boolean
  /** Absolute path of rustc; `undefined` before there is one. */
  readonly rustc: string | undefined
  /** The folder of a snapshot that has come; `undefined` once there is none. */
  readonly snapshot: Promise<string | undefined> | undefined
}

export interface Tools {
  readonly sccache: InstalledTool | undefined
  /** What came of the search for mold; `undefined` when nobody wants it. */
  readonly mold: ToolSearch | undefined
  /** The compiler that the project names as its linker; `undefined` when it names none. */
  readonly clang: InstalledTool | undefined
  /** Why what was looked for is not there: clauses. */
  readonly missing: Readonly<Partial<Record<AskedFor['tool'], string>>>
  /** The folder of what stands in for some of it; `undefined` where nothing does. */
  readonly standIns?: string
  /** The native shims; `undefined`: the shell scripts do their work. */
  readonly native: string | undefined
  /** The library that watches builds; `undefined`: what they read stays unknown. */
  readonly watcher: string | undefined
  /** The folder that both travel in, inside of a snapshot's. */
  readonly nativeName: string | undefined
}

/** The oldest sccache whose cache service client, statistics and socket we know to work. */
const OLDEST_SCCACHE = '0.10.0'

/** Finds or installs what the plan wants, all at once. */
export async function setUpTools(request: ToolsRequest, runner: Runner): Promise<Tools> {
  const { linker, wantsSccache, inputs } = request
  const wantsMold = linker.wanted?.tool === 'mold'
  const [sccache, mold, native, clang] = await Promise.all([
    wantsSccache
      ? find('sccache', inputs.sccacheVersion, OLDEST_SCCACHE, request, runner)
      : undefined,
    wantsMold
      ? find('mold', inputs.moldVersion, linker.wanted.minimum, request, runner)
      : undefined,
    compileNative(request, runner),
    findTheirClang(request, runner),
  ])
  const isAsked = request.around.asked.some(({ tool }) => tool === 'sccache')
  if (sccache?.kind === 'unavailable' && !isAsked) {
    runner.log.warning(`sccache is not available here: ${sccache.reason}. Building without it.`)
  }
  return {
    sccache: sccache?.kind === 'installed' ? sccache : undefined,
    clang: clang?.kind === 'installed' ? clang : undefined,
    missing: { ...reasonOf({ sccache }), ...reasonOf({ mold }), ...reasonOf({ clang }) },
    ...{ mold, native: native?.program, watcher: native?.watcher, nativeName: native?.name },
  }
}

function reasonOf(searches: Readonly<Record<string, ToolSearch | undefined>>): object {
  const missing = Object.entries(searches).flatMap(([tool, found]) =>
    found?.kind === 'unavailable' ? [[tool, found.reason]] : [],
  )
  return Object.fromEntries(missing)
}

/** A project that links with clang cannot build at all where there is none: only the system has it. */
async function findTheirClang(
  { around, inputs }: ToolsRequest,
  runner: Runner,
): Promise<ToolSearch | undefined> {
  const { driver } = around.theirLinker
  const { os, arch } = runner.job.context
  if (driver?.value !== 'clang' || os !== 'linux') return undefined
  const sources = inputs.installFrom.filter((source) => source === 'path' || source === 'system')
  if (!sources.includes('path')) sources.unshift('path')
  const platform = { os, arch }
  const search = { tool: 'clang', version: 'auto', minimum: '1.0.0', mirror: undefined } as const
  return installTool({ ...search, sources, platform }, runner)
}

function find(
  tool: 'sccache' | 'mold',
  version: string,
  minimum: string,
  { inputs }: ToolsRequest,
  runner: Runner,
): Promise<ToolSearch> {
  const { os, arch } = runner.job.context
  const { installFrom: sources, toolMirror: mirror } = inputs
  return installTool({ tool, version, minimum, sources, mirror, platform: { os, arch } }, runner)
}

interface NativeSources {
  readonly around: Surroundings
  readonly places: Places
  readonly rustc: string
}

function nativeRequest(
  { around, places, rustc }: NativeSources,
  { actionRoot, os }: Runner['job']['context'],
) {
  return {
    source: join(actionRoot, 'native', 'fast-cargo.rs'),
    ...{ rustc, cwd: around.cwd, host: around.triple, os, scratch: places.scratch },
  }
}

/** For a run of which it turned out late that it may save. */
export async function compileWatcher(
  sources: NativeSources,
  { commands, files, log, job }: Runner,
): Promise<string | undefined> {
  const request = nativeRequest(sources, job.context)
  const failure = { what: 'compile the watcher', otherwise: 'Builds are not watched.' }
  return attempt(failure, () => nativeWatcher(request, { commands, files, log }), log)
}

async function compileNative(
  { around, places, rustc, wantsWatcher, snapshot }: ToolsRequest,
  { commands, files, log, job }: Runner,
): Promise<Native | undefined> {
  if (rustc === undefined) return undefined
  const request = {
    ...nativeRequest({ around, places, rustc }, job.context),
    ...{ watches: wantsWatcher, earlier: snapshot },
  }
  const failure = { what: 'compile the native shims', otherwise: 'Shell scripts do their work.' }
  return attempt(failure, () => nativeProgram(request, { commands, files, log }), log)
}

/** The tools as the job record lists them. */
export function toolUses({ sccache, mold, clang }: Tools): readonly ToolUse[] {
  return [sccache, mold, clang].flatMap((found) =>
    found?.kind === 'installed' ? [toolUse(found)] : [],
  )
}

function toolUse({ tool, version, source, sha256 }: InstalledTool): ToolUse {
  return { name: tool, version, source, ...(sha256 === undefined ? {} : { sha256 }) }
}

/** Projects that name `sccache` or `-fuse-ld=mold` themselves find them by name; what is put on PATH last comes first. */
export function putOnPath(tools: Tools, { job }: Pick<Runner, 'job'>): void {
  if (tools.standIns !== undefined) job.addPath(tools.standIns)
  for (const folder of foldersFor(tools)) job.addPath(folder)
}

/** The folders of what was installed. */
export function foldersFor({ sccache, mold }: Tools): readonly string[] {
  return [sccache, mold].flatMap((found) =>
    found?.kind === 'installed' && found.source !== 'path' ? [dirname(found.binary)] : [],
  )
}

import { join } from 'node:path'
import { readConfig } from '../../cargo/read/read-config.ts'
import type { Runner } from '../../runner/ports.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import { type CargoProgram, findCargo } from './cargo-program.ts'
import { readLines } from './dependency-lines.ts'
import { type PackageGraph, packageGraph } from './metadata.ts'
import type { ResolvedGraph } from './parse-tree.ts'
import type { Platform } from './predict.ts'
import { resolveMetadata } from './resolve-metadata.ts'
import { type ResolvedLine, resolveLines, type SkippedLine } from './resolved-lines.ts'
import { makeScratch, resolveGraph, type Scratch } from './scratch.ts'
import { readSkeleton, type Skeleton } from './skeleton.ts'
import { MOST_VIEWS, targetsOf, type View, viewsOf } from './views.ts'

export interface ProjectRequest {
  /** A folder of the workspace. */
  readonly project: string
  /** A folder of our own that does not exist yet; the caller removes it. */
  readonly scratchFolder: string
  /** What the job ran; without any, the whole workspace and its tests are looked at. */
  readonly commands: readonly CargoCommandRecord[]
  /** How many questions are put to cargo at the same time. */
  readonly workers: number
  /** Folders of our own shims. */
  readonly skip: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** The workspace as cargo resolves it, with scratch copies to change. */
export interface Project {
  readonly cargo: CargoProgram
  readonly cargoHome: string
  readonly skeleton: Skeleton
  /** At least one. */
  readonly scratches: readonly [Scratch, ...Scratch[]]
  readonly views: readonly View[]
  /** The machines that the views build for, and the one that builds, by triple. */
  readonly platforms: ReadonlyMap<string, Platform>
  readonly graph: PackageGraph
  readonly baseline: ResolvedGraph
  readonly lines: readonly ResolvedLine[]
  readonly skipped: readonly SkippedLine[]
  readonly notes: readonly string[]
}

type ProjectPorts = Pick<Runner, 'files' | 'commands'>

/** Reads and resolves the workspace, offline. Throws with cargo's words when that cannot be done. */
export async function openProject(request: ProjectRequest, ports: ProjectPorts): Promise<Project> {
  const { files } = ports
  const project = (await files.realPath(request.project)) ?? request.project
  const config = await readConfig(
    { cwd: project, env: request.env, cargoVersion: undefined },
    files,
  )
  const cargo = await findCargo({ cwd: project, config, skip: request.skip }, ports)
  if (cargo === undefined) throw new Error('there is no cargo on PATH')
  await files.makeFolder(request.scratchFolder)
  const folder = (await files.realPath(request.scratchFolder)) ?? request.scratchFolder
  const skeleton = await readSkeleton(project, { cargo, files, scratch: folder })
  const { cargoHome } = config
  const scratch = (name: string): Promise<Scratch> =>
    makeScratch({ skeleton, folder: join(folder, name), cargoHome }, files)
  const first = await scratch('0')
  const all = viewsOf(request.commands, skeleton.root)
  const views = all.slice(0, MOST_VIEWS)
  const { metadata, notes } = await resolveMetadata(
    { skeleton, scratch: first, views },
    { cargo, files },
  )
  const graph = packageGraph(metadata)
  const baseline = await resolveGraph(
    { skeleton, scratch: first, views, changes: new Map() },
    { cargo, files },
  )
  // Without links to the shared data, copies would only wait for cargo's lock.
  const more = first.home === undefined ? 0 : request.workers - 1
  const others = await Promise.all(Array.from({ length: more }, (_, at) => scratch(String(at + 1))))
  const lines = skeleton.manifests.flatMap(({ path, toml }) => readLines(path, toml))
  const { resolved, skipped } = resolveLines({ lines, graph, place: first.place })
  return {
    ...{ cargo, cargoHome, skeleton, views, graph, baseline, skipped },
    platforms: await platformsOf(views, cargo),
    scratches: [first, ...others],
    lines: resolved,
    notes: [...notesOn(skeleton, all), ...notes],
  }
}

async function platformsOf(
  views: readonly View[],
  cargo: CargoProgram,
): Promise<ReadonlyMap<string, Platform>> {
  const triples = new Set([cargo.host, ...views.flatMap(targetsOf)])
  const platforms = [...triples].map(async (triple) => {
    return [triple, { triple, cfg: await cargo.cfgOf(triple) }] as const
  })
  return new Map(await Promise.all(platforms))
}

function notesOn({ lock }: Skeleton, views: readonly View[]): readonly string[] {
  const missing = 'There is no Cargo.lock: this is what cargo would resolve now, offline.'
  const left = views.length - MOST_VIEWS
  return [
    ...(lock === undefined ? [missing] : []),
    ...(left > 0 ? [`${left} more ways in which the job builds were not looked at.`] : []),
  ]
}

import { dirname, join, relative } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import type { ConfigLayer } from '../../cargo/read/config.ts'
import { layersOf } from '../../cargo/read/read-config.ts'
import { findToolchain } from '../../cargo/read/toolchain.ts'
import { InputError } from '../../runner/errors.ts'
import type { Log } from '../../runner/ports.ts'
import type { Use } from '../records.ts'
import type { Bench, BenchmarkPorts } from './bench.ts'
import { copyProject } from './copy-project.ts'
import { makeCargoHome } from './own-cargo-home.ts'
import { type BenchmarkPlaces, benchmarkPlaces } from './places.ts'
import { findTools } from './tools-here.ts'
import { readWorkspace, type Workspace } from './workspace.ts'

export interface BenchmarkRequest {
  /** Absolute. */
  readonly project: string
  /** Where the benchmark works and keeps its records; absolute. */
  readonly folder: string
  /** The user's own build, a line for bash; '' for the usual one. */
  readonly command: string
  /** '' for none. */
  readonly testCommand: string
  /** '' for none. */
  readonly checkCommand: string
  readonly use: Use
  /** The user's CARGO_HOME; absolute. */
  readonly cargoHome: string
  readonly sccache: string | undefined
}

export interface Prepared {
  readonly bench: Bench
  readonly workspace: Workspace
  readonly theirConfig: readonly ConfigLayer[]
  /** Tells one state of the sources from another. */
  readonly sources: string
}

export type PreparePorts = BenchmarkPorts & { readonly log: Log }

/** Copies the project, downloads all that its build needs, and looks at what is there. */
export async function prepareBenchmark(
  request: BenchmarkRequest,
  ports: PreparePorts,
): Promise<Prepared> {
  const { project: copy, ...others } = benchmarkPlaces(request.folder, request.project)
  assertApart(request)
  ports.log.info(`Copying ${request.project} to ${copy}`)
  await ports.files.remove(join(others.config, '..'))
  const from = { project: request.project, to: copy, without: request.folder }
  const places = { ...others, project: await copyProject(from, ports) }
  const toolchain = await findToolchain({ cwd: places.project, skip: [] }, ports)
  if (toolchain === undefined)
    throw new InputError('There is no cargo on PATH. Install Rust first.')
  await makeCargoHome({ theirs: request.cargoHome, ours: places.cargoHome }, ports)
  const online = { CARGO_HOME: places.cargoHome }
  const fetched = await cargo(['fetch'], places, online, ports)
  if (fetched.exitCode !== 0) {
    throw new InputError(`cargo fetch failed in the copy: ${fetched.stderr.trim()}`)
  }
  const metadata = await cargo(['metadata', '--format-version', '1'], places, online, ports)
  if (metadata.exitCode !== 0)
    throw new InputError(`cargo metadata failed: ${metadata.stderr.trim()}`)
  const workspace = readWorkspace(metadata.stdout)
  const isInside = workspace.targetFolder.startsWith(`${copy}/`)
  const targetFolder = isInside ? workspace.targetFolder : join(places.project, 'target')
  const env = {
    ...{ CARGO_HOME: places.cargoHome, CARGO_NET_OFFLINE: 'true' },
    ...(isInside ? {} : { CARGO_TARGET_DIR: targetFolder }),
  }
  const bumpedLock = await bumpLock(workspace, places, online, ports)
  const bench: Bench = {
    ...{ places, use: request.use, targetFolder, env },
    tools: await findTools({ toolchain, places, sccache: request.sccache }, ports),
    commands: {
      build: request.command || 'cargo build --workspace --locked',
      tests: request.testCommand,
      check: request.checkCommand,
    },
    edits: { root: workspace.root, leaf: workspace.leaf, base: workspace.base, bumpedLock },
  }
  await ports.files.makeFolder(places.scratch)
  return {
    bench,
    workspace,
    theirConfig: await theirLayers(places.project, copy, ports),
    sources: await treeOf(places, ports),
  }
}

/** The folder's parts are removed and made anew: none of the project may be among them, nor they in the project. */
function assertApart({ project, folder }: BenchmarkRequest): void {
  if (!isBelow(folder, project) && !isBelow(project, folder)) return
  throw new InputError(
    `The benchmark would work in ${folder}, and the project is ${project}: one lies in the other. Name another folder.`,
  )
}

function cargo(
  args: readonly string[],
  { project }: BenchmarkPlaces,
  env: Readonly<Record<string, string>>,
  { commands }: PreparePorts,
) {
  return commands.run('cargo', args, { cwd: project, env })
}

/** git's hash of all files of the copy, sources, Cargo.lock and config, and where in it the project is. */
async function treeOf({ project }: BenchmarkPlaces, { commands }: PreparePorts): Promise<string> {
  const asked = ['rev-parse', 'HEAD^{tree}', '--show-prefix']
  const { stdout } = await commands.run('git', asked, { cwd: project })
  return stdout.trim().replace('\n', ' ')
}

const MOST_TRIES = 12

/**
 * Cargo.lock with a patch version less of a direct dependency, downloaded too; `undefined` where no
 * dependency has one that cargo accepts. Which one it is does not depend on chance.
 */
async function bumpLock(
  { direct, root }: Workspace,
  places: BenchmarkPlaces,
  env: Readonly<Record<string, string>>,
  ports: PreparePorts,
): Promise<string | undefined> {
  const lock = join(root, 'Cargo.lock')
  const before = await ports.files.readText(lock)
  if (before === undefined) return undefined
  try {
    for (const { name, version } of direct.slice(0, MOST_TRIES)) {
      const [, minor = '', patch = '0'] = /^(\d+\.\d+)\.(\d+)$/.exec(version) ?? []
      if (Number(patch) === 0) continue
      const older = `${minor}.${Number(patch) - 1}`
      const updated = await cargo(
        ['update', '-p', `${name}@${version}`, '--precise', older],
        places,
        env,
        ports,
      )
      if (updated.exitCode !== 0) continue
      const fetched = await cargo(['fetch', '--locked'], places, env, ports)
      if (fetched.exitCode !== 0) continue
      ports.log.info(`The lock bump is ${name} ${version} to ${older}`)
      return await ports.files.readText(lock)
    }
    return undefined
  } finally {
    await ports.files.writeText(lock, before)
  }
}

/** The config files of the project and above it in its checkout, with what they include: they win over what the benchmark sets. */
async function theirLayers(
  project: string,
  copy: string,
  { files }: PreparePorts,
): Promise<readonly ConfigLayer[]> {
  const found: ConfigLayer[] = []
  for (let folder = project; isBelow(folder, copy); folder = dirname(folder)) {
    const own: ConfigLayer[] = []
    for (const name of ['config', 'config.toml']) {
      if (own.length === 0) own.push(...(await layersOf(join(folder, '.cargo', name), files)))
    }
    found.push(...own)
  }
  return found.map((layer) => ({ ...layer, path: relative(copy, layer.path) }))
}

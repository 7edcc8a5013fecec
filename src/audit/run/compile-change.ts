import { join } from 'node:path'
import type { CommandResult, Runner } from '../../runner/ports.ts'
import { cargoError } from '../project/cargo-program.ts'
import type { Project } from '../project/open-project.ts'
import { type ManifestChanges, makeScratch, type Scratch } from '../project/scratch.ts'
import { copySources } from '../project/source-copy.ts'
import { targetsOf, type View } from '../project/views.ts'

const CHECK_LIMIT_MS = 30 * 60_000

export interface BenchRequest {
  readonly project: Project
  /** A folder that does not exist yet; the caller removes it. */
  readonly folder: string
  /**
   * Whether each run compiles everything, so that their times can be compared. Otherwise only the
   * workspace's members and what cargo takes for different: the same answers, sooner.
   */
  readonly fromNothing: boolean
  /** Also runs the tests with each change. */
  readonly withTests: boolean
}

type BenchPorts = Pick<Runner, 'files' | 'clock'>

/** Where the changes are compiled. */
export interface Bench {
  readonly request: BenchRequest
  readonly ports: BenchPorts
  readonly scratch: Scratch
  readonly target: string
}

export async function makeBench(request: BenchRequest, ports: BenchPorts): Promise<Bench> {
  const { project, folder } = request
  const { skeleton, cargoHome } = project
  await ports.files.makeFolder(folder)
  const place = (await ports.files.realPath(folder)) ?? folder
  const scratch = await makeScratch(
    { skeleton, folder: join(place, 'copy'), cargoHome },
    ports.files,
  )
  await copySources(skeleton, scratch, ports.files)
  return { request, ports, scratch, target: join(place, 'target') }
}

export interface Run {
  readonly ms: number
  /** '' when all went well. */
  readonly error: string
  /** The machine stopped it, not the compiler: it says nothing about the change. */
  readonly stopped: boolean
}

/** Checks a copy of the project with these changes, as its lock file stands, and runs its tests where they are asked for. */
export async function compile(bench: Bench, changes: ManifestChanges): Promise<Run> {
  const { request, ports, scratch } = bench
  const { skeleton, views } = request.project
  for (const { path, text } of skeleton.manifests) {
    await ports.files.writeText(scratch.place(path), changes.get(path) ?? text)
  }
  if (skeleton.lock !== undefined) {
    await ports.files.writeText(scratch.place(join(skeleton.root, 'Cargo.lock')), skeleton.lock)
  }
  await clean(bench)
  const startedMs = ports.clock.nowMs()
  const checked = await runAll('check', views, bench)
  const ms = ports.clock.nowMs() - startedMs
  if (checked !== undefined || !request.withTests) return { ms, ...failureOf(checked) }
  return { ms, ...failureOf(await runAll('test', views, bench)) }
}

async function clean({ request, ports, scratch, target }: Bench): Promise<void> {
  const { cargo, skeleton, graph, views } = request.project
  if (request.fromNothing) return ports.files.remove(target)
  const members = graph.members.flatMap(({ name, version }) => ['-p', `${name}@${version}`])
  const targets = views.flatMap(targetsOf).flatMap((triple) => ['--target', triple])
  const { exitCode } = await cargo.run(['clean', '--offline', ...members, ...targets], {
    cwd: scratch.place(skeleton.root),
    home: scratch.home,
    env: { CARGO_TARGET_DIR: target },
  })
  if (exitCode !== 0) await ports.files.remove(target)
}

/** The first one that does not pass. */
async function runAll(
  command: 'check' | 'test',
  views: readonly View[],
  { request, scratch, target }: Bench,
): Promise<CommandResult | undefined> {
  const { cargo, skeleton } = request.project
  for (const { withDev, selectors, folder } of views) {
    const all = withDev && command === 'check' ? ['--all-targets'] : []
    const result = await cargo.run([command, '--offline', ...all, ...selectors], {
      cwd: scratch.place(join(skeleton.root, folder)),
      home: scratch.home,
      timeoutMs: CHECK_LIMIT_MS,
      isShown: true,
      env: { CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' },
    })
    if (result.exitCode !== 0) return result
  }
  return undefined
}

/** A compiler that ran out of memory or was killed, and a full disk, in cargo's words. */
const STOPPED = /\(signal: \d+|\(os error 28\)/

function failureOf(result: CommandResult | undefined): Pick<Run, 'error' | 'stopped'> {
  if (result === undefined) return { error: '', stopped: false }
  const { timedOut, exitCode, stderr } = result
  return {
    error: cargoError(result),
    stopped: timedOut || exitCode > 128 || STOPPED.test(stderr),
  }
}

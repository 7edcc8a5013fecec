import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { ended, usualEnvironment } from './commands.ts'
import type { Lane } from './lane.ts'
import type { CargoCommand } from './snapshot-under-test.ts'
import type { State } from './state.ts'
import type { Workspace } from './workspaces.ts'

/** What cargo said of one unit. */
export interface Unit {
  readonly package: string
  /** Package, target and kind: the same in every run. */
  readonly name: string
  readonly fresh: boolean
  readonly program: string | undefined
  readonly isTest: boolean
}

export interface Built {
  readonly succeeded: boolean
  readonly units: readonly Unit[]
  readonly stderr: string
}

interface ArtifactMessage {
  readonly reason: string
  readonly package_id: string
  readonly target: { readonly name: string; readonly kind: readonly string[] }
  readonly profile: { readonly test: boolean }
  readonly fresh: boolean
  readonly executable: string | null
}

/** The cargo commands of a run. */
export function commandsOf(
  { roots }: Workspace,
  state: State,
  { checkout, withTests }: { readonly checkout: string; readonly withTests: boolean },
): readonly CargoCommand[] {
  const profile = state.release ? ['--release'] : []
  const features = state.features.length > 0 ? ['--features', state.features.join(',')] : []
  const args = ['-v', '--workspace', '--message-format=json', ...profile, ...features]
  const subcommands = withTests ? [['build'], ['test', '--no-run']] : [['build']]
  return roots.flatMap((root) =>
    subcommands.map((words) => ({ cwd: join(checkout, root), args: [...words, ...args] })),
  )
}

/** Where a toolchain's own programs lie, if it is there; rustup's proxies would cost 10 ms a compilation. */
export function toolchainPrograms(toolchain: string | undefined): string | undefined {
  const chosen = toolchain === undefined ? [] : [`+${toolchain}`]
  const env = { ...process.env, RUSTUP_AUTO_INSTALL: '0' }
  const asked = spawnSync('rustc', [...chosen, '--print', 'sysroot'], { env, encoding: 'utf8' })
  return asked.status === 0 ? join(asked.stdout.trim(), 'bin') : undefined
}

export function cargoEnvironment(
  { env, rustflags, toolchain }: State,
  { env: always, programs, places }: Pick<Lane, 'env' | 'programs' | 'places'>,
): Record<string, string> {
  const usual = usualEnvironment()
  return {
    ...usual,
    PATH: [programs(toolchain), usual['PATH']].join(delimiter),
    CARGO_HOME: places.cargoHome,
    TMPDIR: places.temporary,
    CARGO_NET_OFFLINE: 'true',
    RUST_BACKTRACE: '0',
    ...(rustflags === '' ? {} : { RUSTFLAGS: rustflags }),
    ...always,
    ...env,
  }
}

/** Runs cargo commands one after the other, until one fails. */
export async function build(
  commands: readonly CargoCommand[],
  env: Readonly<Record<string, string>>,
  before: () => Promise<void> = async () => undefined,
): Promise<Built> {
  const units: Unit[] = []
  let stderr = ''
  for (const { cwd, args } of commands) {
    await before()
    const done = await ended('cargo', args, { cwd, env })
    units.push(...unitsIn(done.stdout))
    stderr += done.stderr
    if (done.exitCode !== 0) return { succeeded: false, units, stderr }
  }
  return { succeeded: true, units, stderr }
}

function unitsIn(messages: string): readonly Unit[] {
  const lines = messages.split('\n').filter((line) => line.startsWith('{'))
  const artifacts = lines
    .map((line): ArtifactMessage => JSON.parse(line))
    .filter(({ reason }) => reason === 'compiler-artifact')
  return artifacts.map(({ package_id, target, profile, fresh, executable }) => {
    const identity = package_id.slice(package_id.lastIndexOf('#') + 1)
    const source = package_id.slice(0, package_id.lastIndexOf('#')).replace(/\?.*/, '')
    const folder = source.split('/').at(-1) ?? ''
    const name = identity.includes('@') ? (identity.split('@')[0] ?? '') : folder
    const kind = profile.test ? 'test' : (target.kind[0] ?? '')
    const program = target.kind.includes('custom-build') ? null : executable
    return {
      package: name,
      name: `${name} ${target.name} ${kind}`,
      fresh,
      program: program ?? undefined,
      isTest: profile.test,
    }
  })
}

/** What cargo said of the units that it found dirty, one line each. */
export function dirtyReasons({ stderr }: Built): string {
  const lines = stderr.split('\n').filter((line) => line.trimStart().startsWith('Dirty '))
  return lines.map((line) => `\n    ${line.trim()}`).join('')
}

/**
 * What a build is worth: the output of every program and the result of every test, or that it failed. One line for
 * each fact, so that two behaviours can be compared line by line.
 */
export async function behaviour(
  { succeeded, units }: Built,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  if (!succeeded) return ['the build fails']
  const lines: string[] = []
  const byName = new Map(units.map((unit) => [unit.name, unit]))
  for (const name of [...byName.keys()].sort()) {
    const { program, isTest } = byName.get(name) ?? { program: undefined, isTest: false }
    if (program === undefined) continue
    const { exitCode, stdout } = await ended(program, [], { cwd: '/', env })
    const said = isTest ? stdout.split('\n').filter((line) => line.includes(' ... ')) : [stdout]
    lines.push(...said.flatMap((text) => text.split('\n')).map((line) => `${name}: ${line}`))
    if (exitCode !== 0) lines.push(`${name}: exit code ${exitCode}`)
  }
  return lines
}

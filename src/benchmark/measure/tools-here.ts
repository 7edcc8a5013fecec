import { join } from 'node:path'
import type { TomlTable } from 'smol-toml'
import {
  type ConfigLayer,
  isTable,
  type KeyPath,
  keyName,
  valueAt,
} from '../../cargo/read/config.ts'
import type { Toolchain } from '../../cargo/read/toolchain.ts'
import { probeLinker } from '../../linker/probe.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import type { LinkerName } from '../levers.ts'
import type { Setting } from '../settings.ts'
import type { BenchmarkPlaces } from './places.ts'

/** A linker that proved that it links: the driver that leads to it. */
export interface LinkerHere {
  readonly driver: string
  /** By the `.comment` of what it linked. */
  readonly linkedBy: string
}

/** What settings need of this machine; a string says why it is not there, as a clause. */
export interface ToolsHere {
  readonly toolchain: Toolchain
  /** Absolute path of the compiler itself, of which rustup's proxy would ask where it is started. */
  readonly rustc: string
  readonly linkers: ReadonlyMap<LinkerName, LinkerHere | string>
  /** Absolute path. */
  readonly sccache: string | undefined
  readonly clang: string | undefined
}

const LINKER_PROGRAMS: Readonly<Record<LinkerName, readonly string[]>> = {
  mold: ['mold'],
  wild: ['wild'],
  lld: ['ld.lld'],
  'gnu-ld': ['ld.bfd', 'ld'],
}

interface Ports {
  readonly files: Files
  readonly commands: Commands
}

interface Request {
  readonly toolchain: Toolchain
  readonly places: BenchmarkPlaces
  /** Absolute path, where the user named one. */
  readonly sccache: string | undefined
}

export async function findTools(request: Request, ports: Ports): Promise<ToolsHere> {
  const { toolchain } = request
  const linkers = new Map<LinkerName, LinkerHere | string>()
  for (const name of Object.keys(LINKER_PROGRAMS) as LinkerName[]) {
    linkers.set(name, await findLinker(name, request, ports))
  }
  return {
    toolchain,
    rustc: await findRustc(request, ports),
    linkers,
    sccache: request.sccache ?? (await ports.commands.which('sccache')),
    clang: await ports.commands.which('clang'),
  }
}

async function findRustc({ places }: Request, { files, commands }: Ports): Promise<string> {
  const asked = ['--print', 'sysroot']
  const { stdout } = await commands.run('rustc', asked, { cwd: places.project })
  const rustc = join(stdout.trim(), 'bin', 'rustc')
  const isThere = stdout.trim() !== '' && (await files.facts(rustc)) !== undefined
  return isThere ? rustc : 'rustc'
}

/** The driver is a `cc` that finds the linker first: it works whatever arguments rustc adds for its own lld. */
async function findLinker(
  name: LinkerName,
  { toolchain, places }: Request,
  ports: Ports,
): Promise<LinkerHere | string> {
  if (!/linux/.test(toolchain.host)) return 'linkers are swapped on Linux only'
  const found = await Promise.all(
    LINKER_PROGRAMS[name].map((program) => ports.commands.which(program)),
  )
  const linker = found.find((path) => path !== undefined)
  const rustc = await ports.commands.which('rustc')
  if (linker === undefined || rustc === undefined)
    return `there is no ${LINKER_PROGRAMS[name][0]} on PATH`
  const folder = join(places.linkers, name)
  const bin = join(folder, 'bin')
  for (const alias of ['ld', 'ld.lld', 'ld.mold']) {
    await ports.files.makeFolder(bin)
    await ports.files.symlink(linker, join(bin, alias))
  }
  const driver = join(folder, 'cc')
  await ports.files.writeText(driver, `#!/bin/sh\nexec cc -B'${bin}' "$@"\n`, 0o755)
  const probe = await probeLinker(
    { rustc, cwd: places.project, driver, folder: join(places.scratch, `probe-${name}`) },
    ports,
  )
  return probe.kind === 'links' ? { driver, linkedBy: probe.linkedBy ?? name } : probe.reason
}

/** Why a setting cannot be tried here, as a clause; `undefined` where it can. */
export function obstacleTo(
  setting: Setting,
  tools: ToolsHere,
  theirConfig: readonly ConfigLayer[],
): string | undefined {
  const { linker, store, needs, config } = setting
  const found = linker === undefined ? undefined : tools.linkers.get(linker)
  if (typeof found === 'string') return found
  const wantsSccache = store === 'sccache' || store === 'sccache-cold'
  if (wantsSccache && tools.sccache === undefined) return 'there is no sccache on PATH'
  if (needs.includes('clang') && tools.clang === undefined) return 'there is no clang on PATH'
  if (needs.includes('mold') && typeof tools.linkers.get('mold') !== 'object') {
    return 'there is no mold on PATH'
  }
  const { host } = tools.toolchain
  const keys: readonly KeyPath[] = [
    ...keysOf(config),
    ...(linker !== undefined || needs.includes('clang') ? [['target', host, 'linker']] : []),
    ...(wantsSccache ? [['build', 'rustc-wrapper']] : []),
  ]
  for (const { path, table } of theirConfig) {
    const theirs = keys.find((key) => valueAt(table, key) !== undefined)
    if (theirs !== undefined) return `${path} sets ${keyName(theirs)}, and wins`
  }
  return undefined
}

function keysOf(table: TomlTable, above: KeyPath = []): readonly KeyPath[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const path = [...above, key]
    return isTable(value) ? keysOf(value, path) : [path]
  })
}

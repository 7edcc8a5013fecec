import { join } from 'node:path'
import { placeWrappers } from '../../cargo/place/place-wrappers.ts'
import { type LinkProbe, probeLinker } from '../../linker/probe.ts'
import type { SettledLinker } from '../../linker/settle-linker.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Places } from '../places.ts'

interface LinkerSetUp {
  readonly places: Places
  /** The native program; `undefined`: shell scripts. */
  readonly program: string | undefined
  readonly settled: SettledLinker
  /** Whether cargo links through our driver. */
  readonly throughDriver: boolean
  /** rustc's arguments for the linker of the project; `undefined`: they cannot be told. */
  readonly theirs: readonly string[] | undefined
  /** Stands for PATH. */
  readonly path?: string
  /** Absolute path of rustc and the folder to run it in; `undefined` before there is one. */
  readonly rustc: { readonly path: string; readonly cwd: string } | undefined
}

export interface LinkerInForce {
  readonly chosen: string
  readonly reason: string
  /** Who linked the probe. */
  readonly probe?: string
  /** Why nothing could be linked as the project says, a clause. */
  readonly failure?: string
  /** False when not even rustc's own linker works through our driver: then cargo is not told of it. */
  readonly driverWorks: boolean
}

type LinkerPorts = Pick<Runner, 'files' | 'commands' | 'job' | 'log'>

/**
 * Fills the folder of the wrappers, which record nothing yet, and links a probe through them. A linker
 * that fails the probe is taken out again: the build then links with rustc's own.
 */
export async function setUpLinker(
  request: LinkerSetUp,
  ports: LinkerPorts,
): Promise<LinkerInForce> {
  const { settled } = request
  const probed = await placeAndProbe(request, settled.tool, ports)
  if (probed.kind === 'links') return { ...settled, ...linkedBy(probed), driverWorks: true }
  if (settled.tool === undefined) return withoutDriver(request, probed.reason, ports)
  ports.log.warning(
    `${settled.chosen} failed to link a probe (${probed.reason}). Linking with rustc's own linker.`,
  )
  const again = await placeAndProbe(request, undefined, ports)
  if (again.kind === 'fails') return withoutDriver(request, again.reason, ports)
  const reason = `${settled.chosen} failed to link a probe`
  return { chosen: 'default', reason, ...linkedBy(again), driverWorks: true }
}

function withoutDriver(
  { throughDriver, settled }: LinkerSetUp,
  why: string,
  { log }: LinkerPorts,
): LinkerInForce {
  if (throughDriver) {
    log.warning(
      `A probe could not be linked through fast-cargo's driver (${why}). Leaving the linker alone.`,
    )
  }
  const { chosen, reason } = settled
  if (throughDriver) return { chosen: 'default', reason, driverWorks: false }
  return { chosen, reason, failure: why, driverWorks: false }
}

/** Links a probe as the project says, once more: with other programs on PATH. */
export async function probeTheirs(
  request: LinkerSetUp & { readonly path: string },
  ports: LinkerPorts,
): Promise<LinkerInForce> {
  const probed = await probe(request, undefined, ports)
  if (probed.kind === 'fails') return withoutDriver(request, probed.reason, ports)
  return { ...request.settled, ...linkedBy(probed), driverWorks: true }
}

function linkedBy({ linkedBy: probe }: Extract<LinkProbe, { kind: 'links' }>): { probe?: string } {
  return probe === undefined ? {} : { probe }
}

async function placeAndProbe(
  request: LinkerSetUp,
  linker: string | undefined,
  ports: LinkerPorts,
): Promise<LinkProbe> {
  const { places, program, throughDriver } = request
  const { os, actionRoot } = ports.job.context
  const scripts = join(actionRoot, 'native', 'sh')
  const { driver } = await placeWrappers(
    { home: places.home, os, program, scripts, settings: {}, linker },
    ports.files,
  )
  return probe(request, throughDriver ? driver : undefined, ports)
}

async function probe(
  { places, throughDriver, theirs, rustc, path }: LinkerSetUp,
  driver: string | undefined,
  { files, commands }: LinkerPorts,
): Promise<LinkProbe> {
  if (rustc === undefined || (theirs === undefined && !throughDriver)) {
    return { kind: 'links', linkedBy: undefined }
  }
  const folder = join(places.scratch, 'link-probe')
  const request = { rustc: rustc.path, cwd: rustc.cwd, driver, folder }
  const args = throughDriver || theirs === undefined ? [] : theirs
  const given = { ...request, args, ...(path === undefined ? {} : { path }) }
  return probeLinker(given, { commands, files })
}

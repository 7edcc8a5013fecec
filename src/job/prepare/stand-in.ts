import { delimiter, join } from 'node:path'
import { placeStandIns } from '../../cargo/place/place-stand-ins.ts'
import type { AskedFor } from '../../cargo/plan/asked-for.ts'
import type { Runner } from '../../runner/ports.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { Places } from '../places.ts'
import type { LinkerInForce } from './set-up-linker.ts'
import { foldersFor, type Tools } from './set-up-tools.ts'
import { standInWords } from './stand-in-words.ts'

interface StandInRequest {
  readonly around: Surroundings
  readonly places: Places
  readonly tools: Tools
  readonly linker: LinkerInForce
  /** Links a probe as the project says, on that PATH; `undefined` before there is Rust. */
  readonly probe: ((path: string) => Promise<LinkerInForce>) | undefined
}

interface StoodIn {
  readonly linker: LinkerInForce
  /** The folder of the stand-ins; absent where there are none. */
  readonly standIns?: string
}

type StandInPorts = Pick<Runner, 'files' | 'commands' | 'job' | 'log'>

/**
 * What a project's own config asks for and nobody could install is stood in for: its cargo stops otherwise.
 * A linker has a stand-in only where a probe does not link without, and links with it.
 */
export async function standIn(request: StandInRequest, ports: StandInPorts): Promise<StoodIn> {
  const { around, tools, linker, probe } = request
  const absent = await absentOf(around.asked, ports)
  const left = absent.filter(({ tool }) => !isInstalled(tool, tools))
  const linksAlready = probe !== undefined && linker.failure === undefined
  const needed = left.filter(
    ({ tool, elsewhere }) => tool === 'sccache' || elsewhere || !linksAlready,
  )
  const { linked, placed } = await place(request, needed, ports)
  for (const asked of needed) {
    const isPlaced = placed.includes(asked)
    const reason = tools.missing[asked.tool]
    const words = standInWords({ asked, isPlaced, reason, linkedBy: linked.probe })
    if (isTrouble(asked, isPlaced, reason)) ports.log.warning(words)
    else ports.log.info(words)
  }
  const standIns = placed.length === 0 ? {} : { standIns: request.places.standIns }
  return { linker: linked, ...standIns }
}

/** Where an input says that nobody is to look for it, a later step may well bring it. */
function isTrouble({ tool }: AskedFor, isPlaced: boolean, reason: string | undefined): boolean {
  if (reason !== undefined || tool === 'clang') return true
  return !isPlaced && tool !== 'sccache'
}

async function place(
  { around, places, tools, linker, probe }: StandInRequest,
  needed: readonly AskedFor[],
  { files, job }: StandInPorts,
): Promise<{ readonly linked: LinkerInForce; readonly placed: readonly AskedFor[] }> {
  const { os, actionRoot } = job.context
  // Windows starts no shell scripts.
  if (os === 'windows') return { linked: linker, placed: [] }
  const folder = places.standIns
  const script = join(actionRoot, 'native', 'sh', 'stand-in')
  const put = async (placed: readonly AskedFor[]): Promise<readonly AskedFor[]> => {
    const programs = placed.map(({ program }) => program)
    await placeStandIns({ folder, script, programs, lld: around.toolchain?.lld }, files)
    return placed
  }
  const placed = await put(needed)
  const isProved = (asked: AskedFor): boolean => asked.tool !== 'sccache' && !asked.elsewhere
  if (probe === undefined || !needed.some(isProved)) return { linked: linker, placed }
  const path = [...foldersFor(tools), folder, job.env('PATH') ?? ''].join(delimiter)
  const linked = await probe(path)
  if (linked.failure === undefined) return { linked: { ...linked, ...chosenBy(linked) }, placed }
  return { linked, placed: await put(needed.filter((asked) => !isProved(asked))) }
}

/** What the stand-in came to, in place of what the project names. */
function chosenBy({ probe = '', reason }: LinkerInForce): Pick<LinkerInForce, 'chosen' | 'reason'> {
  const [, name] = /^(mold|lld|wild)\b/i.exec(probe) ?? []
  return {
    chosen: name?.toLowerCase() ?? 'default',
    reason: `${reason}; that is not installed, and another links in its place`,
  }
}

function isInstalled(tool: AskedFor['tool'], { sccache, clang, mold }: Tools): boolean {
  if (tool === 'mold') return mold?.kind === 'installed' && mold.source !== 'path'
  return tool === 'sccache' ? sccache !== undefined : tool === 'clang' && clang !== undefined
}

async function absentOf(
  asked: readonly AskedFor[],
  { commands }: Pick<StandInPorts, 'commands'>,
): Promise<readonly AskedFor[]> {
  const found = await Promise.all(asked.map(({ program }) => commands.which(program)))
  return asked.filter((_, index) => found[index] === undefined)
}

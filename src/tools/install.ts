import { describeError, InputError, IntegrityError } from '../runner/errors.ts'
import { type Catalog, type CatalogEntry, pinnedVersions, readCatalog } from './catalog.ts'
import { fromPypi, fromRelease } from './from-archive.ts'
import { fromCargo } from './from-cargo.ts'
import { fromPath } from './from-path.ts'
import { fromSystem } from './from-system.ts'
import { fromToolCache } from './from-tool-cache.ts'
import {
  type InstallLimits,
  type InstallSource,
  passed,
  type Search,
  type SourceOutcome,
  type Tool,
  type ToolPorts,
} from './search.ts'

/** What to look for, and where. */
export interface InstallRequest
  extends Pick<Search, 'tool' | 'version' | 'minimum' | 'platform' | 'mirror'> {
  /** Tried in this order. */
  readonly sources: readonly InstallSource[]
  /** Stands for the pinned releases. */
  readonly catalog?: Catalog
  readonly limits?: InstallLimits
}

export interface InstalledTool {
  readonly kind: 'installed'
  readonly tool: Tool
  readonly version: string
  readonly source: InstallSource
  /** Absolute path of the program. */
  readonly binary: string
  /** Of the archive that it was verified by in this job; `undefined` where somebody else vouches for it. */
  readonly sha256: string | undefined
}

export type ToolSearch =
  | InstalledTool
  /** The reason names every source, as a clause without a full stop. */
  | { readonly kind: 'unavailable'; readonly reason: string }

const NOTHING_PINNED: CatalogEntry = { default: '0.0.0', releases: {}, wheels: {} }

const LIMITS: InstallLimits = {
  silenceMs: 5_000,
  downloadMs: 20_000,
  systemMs: 60_000,
  cargoMs: 20 * 60_000,
}

const SOURCES: Record<
  InstallSource,
  {
    readonly name: string
    readonly look: (search: Search, ports: ToolPorts) => Promise<SourceOutcome>
  }
> = {
  path: { name: 'PATH', look: fromPath },
  cache: { name: 'tool cache', look: fromToolCache },
  release: { name: 'release archive', look: fromRelease },
  pypi: { name: 'PyPI wheel', look: fromPypi },
  system: { name: 'system packages', look: fromSystem },
  cargo: { name: 'cargo install', look: fromCargo },
}

/**
 * Finds the tool in the first source that has it, and logs a line for each one tried. Throws
 * `IntegrityError` for a wrong digest, `InputError` for a version that nobody has a digest of.
 */
export async function installTool(request: InstallRequest, ports: ToolPorts): Promise<ToolSearch> {
  const { tool } = request
  const pinned = tool === 'clang' ? NOTHING_PINNED : (request.catalog ?? readCatalog())[tool]
  const search: Search = { ...request, pinned, limits: request.limits ?? LIMITS }
  const reasons: string[] = []
  for (const source of request.sources) {
    const outcome = await lookIn(source, search, ports)
    if (outcome.kind === 'found') {
      const installed: InstalledTool = { ...outcome, kind: 'installed', tool, source }
      ports.log.info(describeInstalled(installed))
      return installed
    }
    ports.log.info(`${tool}: not from ${SOURCES[source].name}: ${outcome.reason}`)
    reasons.push(`${SOURCES[source].name}: ${outcome.reason}`)
  }
  refuseUnknownVersion(search)
  return { kind: 'unavailable', reason: reasons.join('; ') }
}

/** Whatever goes wrong in one source is a reason to ask the next, but for a wrong digest. */
async function lookIn(
  source: InstallSource,
  search: Search,
  ports: ToolPorts,
): Promise<SourceOutcome> {
  try {
    return await SOURCES[source].look(search, ports)
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof InputError) throw error
    return passed(describeError(error))
  }
}

function refuseUnknownVersion({ tool, version, pinned }: Search): void {
  const known = pinnedVersions(pinned)
  if (version === 'auto' || known.includes(version)) return
  throw new InputError(
    `Input "${tool}-version" is "${version}", which is not installed here, and no digest is ` +
      `pinned for it. Pinned: ${known.join(', ')}.`,
  )
}

function describeInstalled({ tool, version, source, binary, sha256 }: InstalledTool): string {
  const verified = sha256 === undefined ? '' : `, verified by sha256 ${sha256}`
  return `${tool} ${version} from ${SOURCES[source].name}: ${binary}${verified}`
}

import { join } from 'node:path'
import type { WrapperSettings } from '../../cargo/place/wrapper-settings.ts'
import { type CargoConfig, findInFiles } from '../../cargo/read/config.ts'
import { toolsKeys } from '../../kept-tools/keys.ts'
import { type KeptTool, toolName } from '../../kept-tools/manifest.ts'
import { restoreTools } from '../../kept-tools/restore.ts'
import { writeShimPlans } from '../../kept-tools/shim-plan.ts'
import type { Runner } from '../../runner/ports.ts'
import { newSalt } from '../../snapshot/keyed-digest.ts'
import { markOf } from '../../snapshot/keys.ts'
import { systemName } from '../../snapshot/system.ts'
import type { Inputs } from '../inputs.ts'
import type { Surroundings } from '../look/look-around.ts'
import { type Reads, readable } from '../look/publishing.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

/** Beside the history: there is an entry to ask for. Most jobs install nothing, and are spared the question. */
export const TOOLS_NOTE = 'tools.json'

interface ToolsRequest {
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly reads: Reads
  /** Done when the history of earlier runs is there. */
  readonly history: Promise<unknown>
}

type KeptTools = NonNullable<JobState['tools']>

/**
 * Brings what `cargo install` made in earlier runs of this job; `undefined` where that is not kept. Nothing of it is put
 * in its place here: the shim does that when the same command comes.
 */
export async function bringTools(
  { inputs, around, places, reads, history }: ToolsRequest,
  { cache, files, commands, job, log }: Runner,
): Promise<KeptTools | undefined> {
  const root = rootOf(around.config)
  if (root === undefined) return undefined
  const { context } = job
  const keys = toolsKeys({
    ...{ context, root, cell: inputs.cell, userKey: inputs.cacheKey, mark: markOf(context) },
    rustc: around.toolchain?.verbose ?? '',
    system: await systemName({ commands, files }),
  })
  await history
  const note = await files.readText(join(places.history, TOOLS_NOTE))
  const ports = { cache: readable(cache, reads), files }
  const found =
    note === undefined ? undefined : await restoreTools({ folder: places.tools, keys }, ports)
  const tools = found?.tools ?? []
  await writeShimPlans({ tools, staged: places.tools, plans: places.toolPlans }, files)
  if (tools.length > 0)
    log.info(`Kept for this job's "cargo install": ${tools.map(named).join(', ')}.`)
  return { root, salt: found?.salt ?? newSalt(), ...keys }
}

/** `cargo-deny 0.16.1 (installed by this job in run 123)`. */
export function named(tool: KeptTool): string {
  return `${toolName(tool)} (installed by this job in run ${tool.runId})`
}

/** Where the job's programs are installed. Where a file says it, the shim would not see that. */
function rootOf(config: CargoConfig): string | undefined {
  if (findInFiles(config.layers, ['install', 'root']) !== undefined) return undefined
  const root = config.env['CARGO_INSTALL_ROOT'] ?? config.cargoHome
  return root.startsWith('/') && !/\p{Cc}/u.test(root) ? root : undefined
}

export function shimTools(
  kept: KeptTools | undefined,
  { toolPlans: plans }: Places,
): Pick<WrapperSettings, 'tools'> {
  if (kept === undefined) return {}
  const { root, salt } = kept
  return { tools: { plans, root, salt } }
}

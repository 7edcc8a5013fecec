import { join } from 'node:path'
import * as v from 'valibot'
import type { SettingsPlan } from '../../cargo/plan/plan-settings.ts'
import type { Runner } from '../../runner/ports.ts'
import type { RunningServer } from '../../sccache/server.ts'
import { buildRecord } from '../../timing/build-record.ts'
import type { JobRecord } from '../../timing/job-record.ts'
import type { Inputs } from '../inputs.ts'
import { jobIdentity } from '../look/job-identity.ts'
import type { Surroundings } from '../look/look-around.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import { cacheOutputs } from './cache-outputs.ts'
import type { RestoredCaches } from './restore-caches.ts'
import type { KeptInForce } from './restore-folders.ts'
import type { LinkerInForce } from './set-up-linker.ts'
import { type Tools, toolUses } from './set-up-tools.ts'
import type { SnapshotInForce } from './snapshot-in-force.ts'

interface JobSetUp {
  readonly state: Pick<JobState, 'startedAtMs'>
  readonly inputs: Inputs
  readonly around: Surroundings
  readonly places: Places
  readonly tools: Tools
  readonly caches: RestoredCaches
  readonly server: RunningServer | undefined
  readonly linker: LinkerInForce
  readonly settings: SettingsPlan
  readonly snapshot: SnapshotInForce | undefined
  readonly restoredFolders: KeptInForce | undefined
}

/** Says what is in force: in the log, in the outputs, and in the job record that later steps can read. */
export async function announce(setUp: JobSetUp, runner: Runner): Promise<void> {
  const { places, tools, server, linker } = setUp
  const { job, log, files } = runner
  const by = linker.probe === undefined ? '' : `; a probe was linked by ${linker.probe}`
  const not = linker.failure === undefined ? '' : `; a probe did not link (${linker.failure})`
  log.info(`Linker: ${linker.chosen} (${linker.reason}${by}${not}).`)
  const record = await firstRecord(setUp, runner)
  await files.writeText(places.recordFile, JSON.stringify(record))
  job.setOutput('record', places.recordFile)
  job.setOutput('linker', linker.chosen)
  job.setOutput('sccache-version', server?.version ?? '')
  job.setOutput('mold-version', tools.mold?.kind === 'installed' ? tools.mold.version : '')
  const outputs = cacheOutputs(setUp)
  for (const [name, value] of Object.entries(outputs)) job.setOutput(name, value)
}

async function firstRecord(
  { state, inputs, around, tools, caches, linker, settings }: JobSetUp,
  { job, files }: Runner,
): Promise<JobRecord> {
  return buildRecord({
    job: jobIdentity(job.context, inputs),
    startedAtMs: state.startedAtMs,
    complete: false,
    commands: [],
    cache: caches.record,
    linker: { ...linkerRecord(linker), linked: {} },
    settings: [...settings.settings],
    tools: [...toolUses(tools)],
    versions: {
      ...rustVersions(around),
      'fast-cargo': await ownVersion(job.context.actionRoot, files),
    },
  })
}

function linkerRecord({
  chosen,
  reason,
  probe,
}: LinkerInForce): Omit<JobRecord['linker'], 'linked'> {
  return { chosen, reason, ...(probe === undefined ? {} : { probe }) }
}

function rustVersions({ toolchain }: Surroundings): Record<string, string> {
  if (toolchain === undefined) return {}
  const { rustcVersion, commitHash, cargoVersion, host } = toolchain
  const commit = commitHash === undefined ? '' : `${commitHash.slice(0, 9)}, `
  return { rustc: `${rustcVersion} (${commit}${host})`, cargo: cargoVersion }
}

const Package = v.object({ version: v.string() })

async function ownVersion(actionRoot: string, files: Runner['files']): Promise<string> {
  const text = await files.readText(join(actionRoot, 'package.json'))
  return v.parse(Package, JSON.parse(text ?? '{"version":"unknown"}')).version
}

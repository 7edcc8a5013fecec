import { join } from 'node:path'
import { countLinked } from '../linker/count-linked.ts'
import type { Runner } from '../runner/ports.ts'
import { sccacheCounts } from '../sccache/statistics.ts'
import { describeRestart, stopServer } from '../sccache/stop.ts'
import { collectCommands } from '../timing/collect-commands.ts'
import {
  type CargoCommandRecord,
  type JobRecord,
  parseJobRecord,
  type SccacheCounts,
} from '../timing/job-record.ts'
import { workByKind } from '../timing/work-kinds.ts'
import { readLauncherCounts } from '../timing/wrapper-records.ts'
import { attempt } from './attempt.ts'
import type { Places } from './places.ts'
import type { JobState } from './state.ts'

export interface CompletedRecord {
  readonly record: JobRecord
  /** What the summary should say besides the numbers, a sentence each. */
  readonly notes: readonly string[]
}

/** Main's record with what the job's steps did since, written where the output `record` says. */
export async function completeRecord(
  state: JobState,
  places: Places,
  runner: Runner,
): Promise<CompletedRecord> {
  const { files, commands } = runner
  // First, so that the server ends whatever a step of the job has done to the record.
  const sccache = await collectSccache(state, places, runner)
  const begun = parseJobRecord((await files.readText(places.recordFile)) ?? '')
  if (begun === undefined) throw new Error(`${places.recordFile} is not the record that main wrote`)
  const links = await countLinked(join(places.records, 'links.jsonl'), files)
  const cargos = await collectCommands(places.records, { files, commands })
  const record: JobRecord = {
    ...begun,
    complete: true,
    commands: [...cargos].map((command) => withHonestCpu(command, sccache.counts)),
    linker: { ...begun.linker, linked: links.linked },
    ...(sccache.counts === undefined ? {} : { sccache: sccache.counts }),
    ...(await measuredWork(cargos, places, files)),
  }
  await files.writeText(places.recordFile, JSON.stringify(record))
  return {
    record,
    notes: [...sccache.notes, ...fallbackNotes(begun, links.fallbacks), ...unseenNotes(record)],
  }
}

async function measuredWork(
  cargos: readonly CargoCommandRecord[],
  { records }: Places,
  files: Runner['files'],
): Promise<Pick<JobRecord, 'work' | 'unseenCompiles'>> {
  const { procMacros, unseen } = await readLauncherCounts(records, files)
  const work = workByKind(cargos, procMacros)
  return {
    ...(Object.keys(work).length === 0 ? {} : { work }),
    ...(unseen === 0 ? {} : { unseenCompiles: unseen }),
  }
}

/** What sccache's server compiled is no child of cargo's: its time would be missing. */
function withHonestCpu(
  { cpuMs, ...command }: CargoCommandRecord,
  sccache: SccacheCounts | undefined,
): CargoCommandRecord {
  const isWhole = sccache === undefined || sccache.hits + sccache.misses === 0
  return cpuMs === undefined || !isWhole ? command : { ...command, cpuMs }
}

interface CollectedSccache {
  readonly counts?: SccacheCounts
  readonly notes: readonly string[]
}

async function collectSccache(
  { sccache }: JobState,
  { records }: Places,
  { files, commands, log }: Runner,
): Promise<CollectedSccache> {
  if (sccache === undefined) return { notes: [] }
  const lines = await readLauncherCounts(records, files)
  const fallbacks = Object.values(lines.fallback).reduce((sum, times) => sum + times, 0)
  const launcher = { ...lines, fallbacks }
  const failure = { what: 'read what sccache did', otherwise: 'The summary goes without it.' }
  const stopped = await attempt(failure, () => stopServer(sccache, { files, commands }), log)
  const restart = describeRestart(stopped?.statistics, launcher)
  const notes = [stopped?.note, restart].filter((note) => note !== undefined)
  if (fallbacks > 0) {
    const [reason = ''] = Object.keys(lines.fallback)
    log.warning(
      `sccache failed while the job ran (${reason}). Plain rustc compiled ${fallbacks} crates.`,
    )
  }
  return { counts: sccacheCounts(stopped?.statistics, launcher, sccache.version), notes }
}

function fallbackNotes({ linker }: JobRecord, fallbacks: number): readonly string[] {
  if (fallbacks === 0) return []
  return [`${linker.chosen} failed at ${fallbacks} links, which the default linker then did.`]
}

function unseenNotes({ unseenCompiles = 0 }: JobRecord): readonly string[] {
  if (unseenCompiles === 0) return []
  return [
    `${unseenCompiles} compilations came from a cargo that was called by its path, past fast-cargo's on PATH: its time is not in this report.`,
  ]
}

import { join } from 'node:path'
import { reviewCommands } from '../../cargo/plan/review-commands.ts'
import { countLinked } from '../../linker/count-linked.ts'
import { linkedElsewhere } from '../../linker/linked-elsewhere.ts'
import { count } from '../../report/markdown.ts'
import type { Runner } from '../../runner/ports.ts'
import { describeFallbacks } from '../../sccache/failure.ts'
import { serverLogOf } from '../../sccache/server.ts'
import { describeUnstored, sccacheCounts } from '../../sccache/statistics.ts'
import { describeRestart, stopServer } from '../../sccache/stop.ts'
import { commandLabel } from '../../timing/cargo-arguments.ts'
import { collectCommands } from '../../timing/collect-commands.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import { type JobRecord, parseJobRecord, type SccacheCounts } from '../../timing/job-record.ts'
import { readShimCommands } from '../../timing/shim-records.ts'
import { targetFolderFinder } from '../../timing/target-folder.ts'
import { workByKind } from '../../timing/work-kinds.ts'
import { readLauncherCounts } from '../../timing/wrapper-records.ts'
import { attempt } from '../attempt.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

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
  if (begun === undefined) {
    throw new Error(`a step of this job has removed or changed ${places.recordFile}`)
  }
  const cargos = await collectCommands(places.records, { files, commands })
  const record: JobRecord = {
    ...begun,
    ...(state.setUpMs === undefined ? {} : { setUpMs: state.setUpMs }),
    complete: true,
    commands: [...cargos].map((command) => withHonestCpu(command, sccache.counts)),
    linker: await linkerRecord(begun, places, runner),
    ...(sccache.counts === undefined ? {} : { sccache: sccache.counts }),
    ...(await measuredWork(cargos, places, files)),
  }
  await files.writeText(places.recordFile, JSON.stringify(record))
  warnOfFallbacks(record, runner)
  const { settings } = record
  const said = (await readShimCommands(places.records, files)).map(({ args, cwd }) => {
    return { label: commandLabel(args), args, cwd }
  })
  const review = { commands: said, settings, configParent: places.configParent }
  const reviewed = await reviewCommands(review, files)
  return { record, notes: [...sccache.notes, ...reviewed, ...unseenNotes(record)] }
}

/** Main's linker, with what the job's builds linked and by whom. */
async function linkerRecord(
  { linker, startedAtMs }: JobRecord,
  { records }: Places,
  { files, commands }: Runner,
): Promise<JobRecord['linker']> {
  const counts = await countLinked(join(records, 'links.jsonl'), files)
  const { linked, links, linkMs, fallbacks, fallbackReason, outputs } = counts
  const targetFolders = links > 0 ? [] : await targetFoldersOf(records, { files, commands })
  const request = { ours: outputs, targetFolders, sinceMs: startedAtMs }
  const elsewhere = await linkedElsewhere(request, files)
  const reason = fallbackReason === undefined ? {} : { fallbackReason }
  return { ...linker, linked, elsewhere, links, linkMs, fallbacks, ...reason }
}

async function targetFoldersOf(
  records: string,
  { files, commands }: Pick<Runner, 'files' | 'commands'>,
): Promise<readonly string[]> {
  const find = targetFolderFinder(commands)
  const folders: string[] = []
  for (const command of await readShimCommands(records, files)) {
    const folder = command.timings ? await find(command) : undefined
    if (folder !== undefined) folders.push(folder)
  }
  return [...new Set(folders)]
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
  { files, commands, log, job }: Runner,
): Promise<CollectedSccache> {
  if (sccache === undefined) return { notes: [] }
  const lines = await readLauncherCounts(records, files)
  const fallbacks = Object.values(lines.fallback).reduce((sum, times) => sum + times, 0)
  const launcher = { ...lines, fallbacks }
  const failure = { what: 'read what sccache did', otherwise: 'The summary leaves it out.' }
  const stopped = await attempt(failure, () => stopServer(sccache, { files, commands }), log)
  await files.remove(serverLogOf(job.context.temp))
  const restart = describeRestart(stopped?.statistics, launcher)
  const notes = [stopped?.note, restart].filter((note) => note !== undefined)
  if (fallbacks > 0) log.warning(describeFallbacks(lines.fallback))
  const counts = sccacheCounts(stopped?.statistics, launcher, sccache)
  const unstored = describeUnstored(counts)
  if (unstored !== undefined) log.warning(unstored)
  return { counts, notes }
}

function warnOfFallbacks({ linker }: JobRecord, { log }: Runner): void {
  const { chosen, fallbacks = 0, fallbackReason } = linker
  if (fallbacks === 0) return
  const why = fallbackReason === undefined ? '' : ` (${fallbackReason})`
  const they = fallbacks === 1 ? 'it' : 'them'
  log.warning(
    `${chosen} failed at ${count(fallbacks, 'link')}${why}. The default linker then did ${they}.`,
  )
}

function unseenNotes({ unseenCompiles = 0 }: JobRecord): readonly string[] {
  if (unseenCompiles === 0) return []
  return [
    `${unseenCompiles} compilations came from a cargo that was called by its path, past fast-cargo's on PATH: its time is not in this report.`,
  ]
}

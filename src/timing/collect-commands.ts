import { basename } from 'node:path'
import type { Runner } from '../runner/ports.ts'
import { commandRecord, type ReportedTimings } from './build-record.ts'
import { parseCargoTimings } from './cargo-timings.ts'
import type { CargoCommandRecord } from './command-record.ts'
import { findTimings, isOurReport, parseReportStamp, removeTimings } from './find-timings.ts'
import { readShimCommands, type ShimCommand } from './shim-records.ts'
import { type FindTargetFolder, targetFolderFinder } from './target-folder.ts'

/**
 * The job's cargo commands with cargo's own times for their units. Timing reports that exist only
 * because the shim asked for them are removed on the way.
 */
export async function collectCommands(
  recordsFolder: string,
  { files, commands }: Pick<Runner, 'files' | 'commands'>,
  { keepReports = false }: { /** For who reads them later. */ readonly keepReports?: boolean } = {},
): Promise<readonly CargoCommandRecord[]> {
  const findTargetFolder = targetFolderFinder(commands)
  const taken = new Set<string>()
  const records: CargoCommandRecord[] = []
  // One after the other: each takes its report away from those that follow.
  for (const command of await readShimCommands(recordsFolder, files)) {
    const timings = await timingsIfReadable(
      { command, findTargetFolder, taken, keepReports },
      files,
    )
    records.push(commandRecord(command, timings))
  }
  return records
}

interface TimingsSearch {
  readonly command: ShimCommand
  readonly findTargetFolder: FindTargetFolder
  readonly taken: Set<string>
  readonly keepReports: boolean
}

/** The report may be unreadable, as in a target folder of another user: the times stand without it. */
async function timingsIfReadable(
  search: TimingsSearch,
  files: Runner['files'],
): Promise<ReportedTimings | undefined> {
  try {
    return await readTimings(search, files)
  } catch {
    return undefined // the record then has the command without its units
  }
}

async function readTimings(
  { command, findTargetFolder, taken, keepReports }: TimingsSearch,
  files: Runner['files'],
): Promise<ReportedTimings | undefined> {
  if (!command.timings) return undefined
  const targetFolder = await findTargetFolder(command)
  if (targetFolder === undefined) return undefined
  const report = await findTimings({ command, targetFolder, taken }, files)
  if (report === undefined) return undefined
  taken.add(report)
  const timings = parseCargoTimings((await files.readText(report)) ?? '')
  if (isOurReport(command) && !keepReports) await removeTimings(report, targetFolder, files)
  const startedAtMs = parseReportStamp(basename(report))?.atMs ?? command.startMs
  return timings && { ...timings, startedAtMs }
}

import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import { cargoArguments } from './cargo-arguments.ts'
import type { ShimCommand } from './shim-records.ts'

/** `20261123T203117`; the milliseconds (for a time with a point, and with more digits) and `-<hex>` came with later cargos. */
const REPORT_NAME = /^cargo-timing-(\d{8}T\d{6})(?:\.?(\d{3})\d*)?Z(?:-[0-9a-f]+)?\.html$/

/** When the report's build began, and how exactly the name tells it, in milliseconds. */
interface Stamp {
  readonly atMs: number
  readonly precisionMs: number
}

/**
 * The path of the timing report that a command wrote: of those whose stamp lies in the command's
 * time, the one closest to its start. `taken` are reports of other commands.
 */
export async function findTimings(
  {
    command,
    targetFolder,
    taken,
  }: { command: ShimCommand; targetFolder: string; taken: ReadonlySet<string> },
  files: Pick<Files, 'list'>,
): Promise<string | undefined> {
  const folder = join(targetFolder, 'cargo-timings')
  const candidates = (await files.list(folder))
    .map((name) => ({ path: join(folder, name), stamp: parseReportStamp(name) }))
    .filter(
      ({ path, stamp }) => stamp !== undefined && isWithin(stamp, command) && !taken.has(path),
    )
    .map(({ path, stamp }) => ({ path, distance: Math.abs((stamp?.atMs ?? 0) - command.startMs) }))
    .sort((one, other) => one.distance - other.distance)
  return candidates[0]?.path
}

/** The time in a report's name; `undefined` for other files, `cargo-timing.html` among them. */
export function parseReportStamp(name: string): Stamp | undefined {
  const [, second, millisecond] = REPORT_NAME.exec(name) ?? []
  if (second === undefined) return undefined
  const iso = second.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')
  const atMs = Date.parse(`${iso}.${millisecond ?? '000'}Z`)
  return Number.isNaN(atMs)
    ? undefined
    : { atMs, precisionMs: millisecond === undefined ? 1000 : 1 }
}

function isWithin({ atMs, precisionMs }: Stamp, { startMs, endMs }: ShimCommand): boolean {
  return atMs + precisionMs > startMs && atMs <= (endMs ?? Number.POSITIVE_INFINITY)
}

/** Whether the report is there only because the shim asked for it. */
export function isOurReport({ args, timings }: ShimCommand): boolean {
  const asked = cargoArguments(args).some((arg) => /^--timings(=|$)/.test(arg))
  return timings && !asked
}

/** Takes a report away: the stamped file, `cargo-timing.html` if it is the same, the empty folder. */
export async function removeTimings(
  report: string,
  targetFolder: string,
  files: Pick<Files, 'facts' | 'remove' | 'removeEmptyFolder'>,
): Promise<void> {
  const folder = join(targetFolder, 'cargo-timings')
  const latest = join(folder, 'cargo-timing.html')
  const [own, newest] = await Promise.all([files.facts(report), files.facts(latest)])
  if (own !== undefined && own.identity === newest?.identity) await files.remove(latest)
  await files.remove(report)
  await files.removeEmptyFolder(folder)
}

import type { ComparedTotal, Comparison } from '../history/compare.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { duration } from './durations.ts'
import { code, shorten } from './escape.ts'
import { count } from './markdown.ts'

const NO_COMMAND = [
  '**No cargo command was recorded.** If this job does run cargo: put fast-cargo after the step that',
  'installs the toolchain (a step that comes later puts another cargo first on PATH), and call it as',
  '`cargo`, not by its path.',
].join(' ')

/** What those read who read nothing else: what went wrong, what changed, how long it took. */
export function renderHeadline(record: JobRecord, comparison: Comparison | undefined): string {
  if (record.commands.length === 0) return NO_COMMAND
  const ended = endedBadly(record)
  const times = [took(record, comparison?.total, ended.length > 0), fromSccache(record)]
  const parts = [...ended, ...significant(comparison), times.filter((it) => it !== '').join('; ')]
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

/** What no noise explains: the one command by its name, several by their number. */
function significant(comparison: Comparison | undefined): readonly string[] {
  return (['slower', 'faster'] as const).flatMap((verdict) => {
    const commands = (comparison?.commands ?? [])
      .filter((command) => command !== undefined)
      .filter((command) => command.verdict === verdict)
    const [first] = commands
    if (first === undefined) return []
    if (commands.length > 1) return `**${commands.length} commands are ${verdict} than usual**`
    const since = first.byFiveRuns ? ', in the last five runs together' : ''
    const usualMs = first.baseline?.medianMs ?? first.beforeMs
    const times = `${duration(first.nowMs)} instead of ${duration(usualMs)}`
    return `**${code(shorten(first.label, LABEL_LENGTH))} is ${verdict} than usual**${since}: ${times}`
  })
}

function took({ commands }: JobRecord, total: ComparedTotal | undefined, isSaid: boolean): string {
  const timed = commands.filter(({ durationMs }) => durationMs !== undefined)
  const inCommands = count(commands.length, 'command')
  if (timed.length === 0) {
    return isSaid ? '' : `**cargo was called for ${inCommands}**, none of which ended`
  }
  const totalMs = timed.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
  const all = `**cargo took ${duration(totalMs)}** in ${inCommands}`
  if (total === undefined) return all
  if (total.commands === commands.length) return `${all}, ${sinceBefore(total)}`
  const some = total.commands === 1 ? 'one' : String(total.commands)
  return `${all}; the ${some} that can be compared took ${duration(total.nowMs)}, ${sinceBefore(total)}`
}

function sinceBefore({ nowMs, beforeMs, isOneRun }: ComparedTotal): string {
  const before = `the ${isOneRun ? 'run' : 'runs'} before (${duration(beforeMs)})`
  const changeMs = nowMs - beforeMs
  // Within a percent, any number would only look like news.
  if (Math.abs(changeMs) <= beforeMs / 100) return `about as long as ${before}`
  return `**${duration(Math.abs(changeMs))} ${changeMs < 0 ? 'less' : 'more'}** than ${before}`
}

const ENDED: Record<'failed' | 'cancelled', (times: number) => string> = {
  failed: () => 'failed',
  cancelled: (times) => `${times === 1 ? 'was' : 'were'} cancelled`,
}

function endedBadly({ commands }: JobRecord): readonly string[] {
  return (['failed', 'cancelled'] as const).flatMap((outcome) => {
    const ended = commands.filter((command) => command.outcome === outcome)
    const [first] = ended
    if (first === undefined) return []
    const which =
      ended.length === 1
        ? code(shorten(first.label, LABEL_LENGTH))
        : `${ended.length} of ${commands.length} commands`
    return `**${which} ${ENDED[outcome](ended.length)}**`
  })
}

function fromSccache({ sccache }: JobRecord): string {
  const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0)
  if (sccache === undefined || requests === 0) return ''
  return `${sccache.hits} of ${count(requests, 'cacheable crate')} came from sccache`
}

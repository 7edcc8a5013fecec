import type { ComparedTotal, Comparison } from '../history/compare.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { duration } from './durations.ts'
import { count } from './markdown.ts'

const NO_COMMAND = [
  '**No cargo command was recorded.** If this job does run cargo: put fast-cargo after the step that',
  'installs the toolchain (a step that comes later puts another cargo first on PATH), and call it as',
  '`cargo`, not by its path.',
].join(' ')

/** The one sentence for those who read nothing else. */
export function renderHeadline(record: JobRecord, comparison: Comparison | undefined): string {
  if (record.commands.length === 0) return NO_COMMAND
  const verdicts = significant(comparison)
  const parts = [took(record, comparison?.total), verdicts, failures(record), fromSccache(record)]
  return `${parts.filter((part) => part !== '').join('; ')}.`
}

/** `1 command is slower than usual`: what no noise explains. */
function significant(comparison: Comparison | undefined): string {
  const parts = (['slower', 'faster'] as const).map((verdict) => {
    const number = comparison?.commands.filter((command) => command?.verdict === verdict).length
    if (!number) return ''
    return `**${count(number, 'command')} ${number === 1 ? 'is' : 'are'} ${verdict} than usual**`
  })
  return parts.filter((part) => part !== '').join(', ')
}

function took({ commands }: JobRecord, total: ComparedTotal | undefined): string {
  const timed = commands.filter(({ durationMs }) => durationMs !== undefined)
  const inCommands = count(commands.length, 'command')
  if (timed.length === 0) return `**cargo was called for ${inCommands}**, none of which ended`
  const totalMs = timed.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
  const all = `**cargo took ${duration(totalMs)}** in ${inCommands}`
  if (total === undefined) return all
  if (total.commands === commands.length) return `${all}, ${sinceBefore(total)}`
  const some = `the ${count(total.commands, 'command')} that can be compared`
  return `${all}; ${some} took ${duration(total.nowMs)}, ${sinceBefore(total)}`
}

function sinceBefore({ nowMs, beforeMs, isOneRun }: ComparedTotal): string {
  const before = `the ${isOneRun ? 'run' : 'runs'} before (${duration(beforeMs)})`
  const changeMs = nowMs - beforeMs
  // Within a percent, any number would only look like news.
  if (Math.abs(changeMs) <= beforeMs / 100) return `about as long as ${before}`
  return `**${duration(Math.abs(changeMs))} ${changeMs < 0 ? 'less' : 'more'}** than ${before}`
}

function failures({ commands }: JobRecord): string {
  const parts = (['failed', 'cancelled'] as const).map((outcome) => {
    const times = commands.filter((command) => command.outcome === outcome).length
    return times === 0 ? '' : `${times} ${outcome}`
  })
  return parts.filter((part) => part !== '').join(', ')
}

function fromSccache({ sccache }: JobRecord): string {
  const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0)
  if (sccache === undefined || requests === 0) return ''
  return `${sccache.hits} of ${count(requests, 'cacheable crate')} came from sccache`
}

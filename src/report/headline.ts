import type { ComparedTotal, Comparison } from '../history/compare.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { totalMs } from '../timing/total-ms.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { duration } from './durations.ts'
import { code, oneLine, shorten } from './escape.ts'
import { count } from './markdown.ts'

interface Script {
  readonly strong: (text: string) => string
  /** Foreign text. */
  readonly code: (text: string) => string
}

const MARKDOWN: Script = { strong: (text) => `**${text}**`, code }
const PLAIN: Script = { strong: (text) => text, code: oneLine }

/** What those read who read nothing else: what went wrong, what changed, how long it took. */
export function renderHeadline(record: JobRecord, comparison: Comparison | undefined): string {
  return headlineIn(MARKDOWN, record, comparison)
}

/** The same for the log: no Markdown, one line. */
export function plainHeadline(record: JobRecord, comparison: Comparison | undefined): string {
  return headlineIn(PLAIN, record, comparison)
}

function headlineIn(script: Script, record: JobRecord, comparison: Comparison | undefined): string {
  if (record.commands.length === 0) return noCommand(script)
  const ended = endedBadly(script, record)
  const cargo = took(script, record, { total: comparison?.total, isSaid: ended.length > 0 })
  const times = [cargo, fromSccache(record)].filter((it) => it !== '').join('; ')
  return [...ended, ...significant(script, comparison), times]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

function noCommand({ strong, code }: Script): string {
  return [
    strong('No cargo command was recorded.'),
    'If this job does run cargo: put fast-cargo after the step that installs the toolchain (a step',
    'that comes later puts another cargo first on PATH), and call it as',
    `${code('cargo')}, not by its path.`,
  ].join(' ')
}

/** What no noise explains: the one command by its name, several by their number. */
function significant(
  { strong, code }: Script,
  comparison: Comparison | undefined,
): readonly string[] {
  return (['slower', 'faster'] as const).flatMap((verdict) => {
    const commands = (comparison?.commands ?? [])
      .filter((command) => command !== undefined)
      .filter((command) => command.verdict === verdict)
    const [first] = commands
    if (first === undefined) return []
    if (commands.length > 1) {
      return strong(`${commands.length} commands are ${verdict} than usual`)
    }
    const since = first.byFiveRuns ? ', in the last five runs together' : ''
    const usualMs = first.baseline?.medianMs ?? first.beforeMs
    const times = `${duration(first.nowMs)} instead of ${duration(usualMs)}`
    const label = code(shorten(first.label, LABEL_LENGTH))
    return `${strong(`${label} is ${verdict} than usual`)}${since}: ${times}`
  })
}

interface CargoTimes {
  readonly total: ComparedTotal | undefined
  /** What went wrong stands before it. */
  readonly isSaid: boolean
}

function took(script: Script, { commands }: JobRecord, { total, isSaid }: CargoTimes): string {
  const timed = commands.filter(({ durationMs }) => durationMs !== undefined)
  const inCommands = count(commands.length, 'command')
  if (timed.length === 0) {
    const called = script.strong(`cargo was called for ${inCommands}`)
    return isSaid ? '' : `${called}, none of which ended`
  }
  const all = `${script.strong(`cargo took ${duration(totalMs(timed))}`)} in ${inCommands}`
  if (total === undefined) return all
  const since = sinceBefore(script, total)
  if (total.commands === commands.length) return `${all}, ${since}`
  const some = total.commands === 1 ? 'one' : String(total.commands)
  return `${all}; the ${some} that can be compared took ${duration(total.nowMs)}, ${since}`
}

function sinceBefore({ strong }: Script, { nowMs, beforeMs, isOneRun }: ComparedTotal): string {
  const before = `the ${isOneRun ? 'run' : 'runs'} before (${duration(beforeMs)})`
  const changeMs = nowMs - beforeMs
  // Within a percent, any number would only look like news.
  if (Math.abs(changeMs) <= beforeMs / 100) return `about as long as ${before}`
  const change = `${duration(Math.abs(changeMs))} ${changeMs < 0 ? 'less' : 'more'}`
  return `${strong(change)} than ${before}`
}

const ENDED: Record<'failed' | 'cancelled', (times: number) => string> = {
  failed: () => 'failed',
  cancelled: (times) => `${times === 1 ? 'was' : 'were'} cancelled`,
}

function endedBadly({ strong, code }: Script, { commands }: JobRecord): readonly string[] {
  return (['failed', 'cancelled'] as const).flatMap((outcome) => {
    const ended = commands.filter((command) => command.outcome === outcome)
    const [first] = ended
    if (first === undefined) return []
    const which =
      ended.length === 1
        ? code(shorten(first.label, LABEL_LENGTH))
        : `${ended.length} of ${commands.length} commands`
    return strong(`${which} ${ENDED[outcome](ended.length)}`)
  })
}

function fromSccache({ sccache }: JobRecord): string {
  const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0)
  if (sccache === undefined || requests === 0) return ''
  return `${sccache.hits} of ${count(requests, 'cacheable crate')} came from sccache`
}

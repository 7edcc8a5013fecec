import type { Comparison } from '../history/compare.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { cacheWords } from './cache-words.ts'
import { LABEL_LENGTH } from './commands-section.ts'
import { duration } from './durations.ts'
import { shorten } from './escape.ts'
import { markdownScript, PLAIN, type Script } from './script.ts'
import { wallTime } from './wall-time.ts'

/** What those read who read nothing else: what went wrong, what changed, how long it took, what was cached. */
export function renderHeadline(
  record: JobRecord,
  comparison: Comparison | undefined,
  repositoryUrl?: string | undefined,
): string {
  return headlineIn(markdownScript(repositoryUrl), record, comparison)
}

/** The same for the log: no Markdown, one line. */
export function plainHeadline(record: JobRecord, comparison: Comparison | undefined): string {
  return headlineIn(PLAIN, record, comparison)
}

function headlineIn(script: Script, record: JobRecord, comparison: Comparison | undefined): string {
  if (record.commands.length === 0) return noCommand(script)
  const ended = endedBadly(script, record)
  const time = wallTime(script, record, comparison, { isSaid: ended.length > 0 })
  return [...ended, ...significant(script, comparison), time, ...cacheWords(script, record)]
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

import type { ColdRun } from '../history/cold-run.ts'
import type { ComparedTotal, Comparison } from '../history/compare.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { totalMs } from '../timing/total-ms.ts'
import { duration } from './durations.ts'
import { count } from './markdown.ts'
import { runLink, type Script } from './script.ts'

interface Times {
  readonly cargoMs: number
  /** `undefined` in records of older versions. */
  readonly setUpMs: number | undefined
  /** `2 commands` */
  readonly inCommands: string
  /** `5.8 s restore + 0.8 s cargo in 2 commands`. */
  readonly parts: string
}

/** How long cargo took with this action's own step before it, and how long without what was cached. */
export function wallTime(
  script: Script,
  record: JobRecord,
  comparison: Comparison | undefined,
  { isSaid }: { /** What went wrong stands before it. */ readonly isSaid: boolean },
): string {
  const { commands, setUpMs } = record
  const timed = commands.filter(({ durationMs }) => durationMs !== undefined)
  const inCommands = count(commands.length, 'command')
  if (timed.length === 0) {
    const called = script.strong(`cargo was called for ${inCommands}`)
    return isSaid ? '' : `${called}, none of which ended`
  }
  const cargoMs = totalMs(timed)
  const own = setUpMs === undefined ? '' : `${duration(setUpMs)} ${ownWord(record)} + `
  const parts = `${own}${duration(cargoMs)} cargo in ${inCommands}`
  const times = { cargoMs, setUpMs, inCommands, parts }
  const isWhole = commands.every(({ outcome }) => outcome === 'succeeded')
  const cold = isWhole ? insteadOf(script, times, comparison?.cold) : undefined
  return cold ?? withBefore(script, times, { commands, total: comparison?.total })
}

/** The larger part of the step gives it its name. */
function ownWord({ setUpMs = 0, cache: { snapshot } }: JobRecord): string {
  return (snapshot?.restoreMs ?? 0) * 2 > setUpMs ? 'restore' : 'set-up'
}

/** `undefined` where the cold run did not take longer. */
function insteadOf(
  script: Script,
  { cargoMs, setUpMs = 0, parts }: Times,
  cold: ColdRun | undefined,
): string | undefined {
  if (cold === undefined) return undefined
  const [nowMs, coldMs] = [cargoMs + setUpMs, cold.cargoMs + cold.setUpMs]
  if (nowMs >= coldMs * 0.99) return undefined
  const times = script.strong(`${duration(nowMs)} instead of ${duration(coldMs)}`)
  return `${times} (cold: ${runLink(script, cold.runId)}): ${parts}`
}

interface Before {
  readonly commands: JobRecord['commands']
  readonly total: ComparedTotal | undefined
}

function withBefore(script: Script, times: Times, { commands, total }: Before): string {
  const { cargoMs, setUpMs, inCommands, parts } = times
  const all =
    setUpMs === undefined
      ? `${script.strong(`cargo took ${duration(cargoMs)}`)} in ${inCommands}`
      : `${script.strong(duration(cargoMs + setUpMs))}: ${parts}`
  if (total === undefined) return all
  const { setUpBeforeMs, nowMs, beforeMs } = total
  const isAll = total.commands === commands.length
  if (isAll && setUpMs !== undefined && setUpBeforeMs !== undefined) {
    const whole = { ...total, nowMs: nowMs + setUpMs, beforeMs: beforeMs + setUpBeforeMs }
    return `${all}, ${sinceBefore(script, whole)}`
  }
  if (isAll)
    return `${all}${setUpMs === undefined ? ',' : '; cargo took'} ${sinceBefore(script, total)}`
  const some = total.commands === 1 ? 'one' : String(total.commands)
  return `${all}; the ${some} that can be compared took ${duration(nowMs)}, ${sinceBefore(script, total)}`
}

function sinceBefore({ strong }: Script, { nowMs, beforeMs, isOneRun }: ComparedTotal): string {
  const before = `the ${isOneRun ? 'run' : 'runs'} before (${duration(beforeMs)})`
  const changeMs = nowMs - beforeMs
  // Within a percent, any number would only look like news.
  if (Math.abs(changeMs) <= beforeMs / 100) return `about as long as ${before}`
  const change = `${duration(Math.abs(changeMs))} ${changeMs < 0 ? 'less' : 'more'}`
  return `${strong(change)} than ${before}`
}

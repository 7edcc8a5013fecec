import type { History } from './history.ts'
import { type Baseline, baselineOf } from './noise.ts'
import { isComparable, type PastCommand, type PastRun } from './past-run.ts'
import { compareWork, type RanCommand, type Work } from './same-work.ts'

export type Verdict = 'faster' | 'slower' | 'no significant change' | 'not enough data'

/** A command beside the latest earlier run of the same one. Times are milliseconds. */
export interface CommandComparison {
  readonly label: string
  readonly nowMs: number
  readonly beforeMs: number
  /** `nowMs - beforeMs`: below zero is faster. */
  readonly changeMs: number
  /** `changeMs / beforeMs`; 0 when nothing was measurable before. */
  readonly changeRatio: number
  readonly before: Pick<PastRun, 'runId' | 'runAttempt' | 'sha'>
  readonly work: Work
  /** Other than 'not enough data' only for the same work, on five earlier runs of it or more. */
  readonly verdict: Verdict
  /** How many earlier runs did the work of now. */
  readonly runsOfSameWork: number
  readonly baseline: Baseline | undefined
}

export interface ComparedTotal {
  /** Commands that have a time now and before. */
  readonly commands: number
  readonly nowMs: number
  readonly beforeMs: number
  /** Whether all earlier times come from one run. */
  readonly isOneRun: boolean
}

export interface Comparison {
  /** In the order of the run's commands; `undefined` for one without a time or an earlier run. */
  readonly commands: readonly (CommandComparison | undefined)[]
  /** `undefined` when no command can be compared. */
  readonly total: ComparedTotal | undefined
}

/**
 * Compares a run with the earlier ones of a branch, command by command: the same label, and the same
 * place among the commands of that label. Without `baselineRef`, runs of all branches count.
 */
export function compareRuns(
  now: PastRun,
  history: History,
  baselineRef: string | undefined,
): Comparison {
  const earlier = history.runs
    .filter((run) => run.startedAtMs < now.startedAtMs && !isSameAttempt(run, now))
    .filter((run) => baselineRef === undefined || run.ref === baselineRef)
  const commands = now.commands.map((command, index) => {
    const occurrence = occurrenceOf(now.commands, index)
    const candidates = earlier.flatMap((run) => findCommand(run, command.label, occurrence))
    return compareCommand({ run: now, command }, candidates)
  })
  return { commands, total: totalOf(commands) }
}

function isSameAttempt(one: PastRun, other: PastRun): boolean {
  return one.runId === other.runId && one.runAttempt === other.runAttempt
}

/** How many commands before this one have the same label. */
function occurrenceOf(commands: readonly PastCommand[], index: number): number {
  const label = commands[index]?.label
  return commands.slice(0, index).filter((command) => command.label === label).length
}

function findCommand(run: PastRun, label: string, occurrence: number): readonly RanCommand[] {
  const command = run.commands.filter((command) => command.label === label)[occurrence]
  return command !== undefined && isComparable(command) ? [{ run, command }] : []
}

/** `earlier` is sorted, the newest last. */
function compareCommand(
  now: RanCommand,
  earlier: readonly RanCommand[],
): CommandComparison | undefined {
  const before = earlier.at(-1)
  if (before === undefined || !isComparable(now.command)) return undefined
  const [nowMs, beforeMs] = [durationOf(now), durationOf(before)]
  const work = compareWork(now, before)
  const sameWork = earlier.filter((past) => compareWork(now, past).kind === 'same')
  const baseline = work.kind === 'same' ? baselineOf(sameWork.map(durationOf)) : undefined
  return {
    label: now.command.label,
    nowMs,
    beforeMs,
    changeMs: nowMs - beforeMs,
    changeRatio: beforeMs === 0 ? 0 : (nowMs - beforeMs) / beforeMs,
    before: before.run,
    work,
    verdict: verdictOn(nowMs, baseline),
    runsOfSameWork: sameWork.length,
    baseline,
  }
}

function durationOf({ command }: RanCommand): number {
  return command.durationMs ?? 0
}

function verdictOn(nowMs: number, baseline: Baseline | undefined): Verdict {
  if (baseline === undefined) return 'not enough data'
  const difference = nowMs - baseline.medianMs
  if (Math.abs(difference) <= baseline.bandMs) return 'no significant change'
  return difference < 0 ? 'faster' : 'slower'
}

function totalOf(commands: Comparison['commands']): ComparedTotal | undefined {
  const compared = commands.filter((command) => command !== undefined)
  if (compared.length === 0) return undefined
  const runs = new Set(compared.map(({ before }) => `${before.runId} ${before.runAttempt}`))
  return {
    commands: compared.length,
    nowMs: sum(compared.map(({ nowMs }) => nowMs)),
    beforeMs: sum(compared.map(({ beforeMs }) => beforeMs)),
    isOneRun: runs.size === 1,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

import { type BaselineScope, type ComparedWith, runsInScope } from './baseline-scope.ts'
import { type Cause, causesOf } from './causes.ts'
import { type ColdRun, coldRun } from './cold-run.ts'
import type { History } from './history.ts'
import type { Baseline } from './noise.ts'
import { isComparable, type PastCommand, type PastRun, type RanCommand } from './past-run.ts'
import { compareWork, type Work } from './same-work.ts'
import { addSpreads, type Spread, spreadOf } from './spread.ts'
import { changedUnits, type UnitChange } from './unit-changes.ts'
import { isChange, judge, type Verdict } from './verdict.ts'

/** A command beside the latest earlier run of the same one. Times are milliseconds. */
export interface CommandComparison {
  readonly label: string
  readonly nowMs: number
  readonly beforeMs: number
  /** `nowMs - beforeMs`: below zero is faster. */
  readonly changeMs: number
  /** `changeMs / beforeMs`; 0 when nothing was measurable before. */
  readonly changeRatio: number
  readonly before: Pick<PastRun, 'runId' | 'runAttempt' | 'sha' | 'setUpMs'>
  readonly work: Work
  /** Other than 'not enough data' only for the same work, on five earlier runs of it or more. */
  readonly verdict: Verdict
  /** Set where only the last five runs together show it. */
  readonly byFiveRuns: boolean
  /** What the verdict is on: `nowMs`, or the centre of the last five runs. */
  readonly judgedMs: number
  /** How many earlier runs did the work of now. */
  readonly runsOfSameWork: number
  readonly baseline: Baseline | undefined
  /** Why it differed from the run before; empty for the same work in a usual time. */
  readonly causes: readonly Cause[]
  /** Units that took longer or shorter than usual, whatever else was done. */
  readonly units: readonly UnitChange[]
}

export interface ComparedTotal {
  /** Commands that have a time now and before. */
  readonly commands: number
  readonly nowMs: number
  readonly beforeMs: number
  /** This action's own step in that run; absent where it is not known, or where there are several. */
  readonly setUpBeforeMs?: number | undefined
  /** Whether all earlier times come from one run. */
  readonly isOneRun: boolean
}

export interface Comparison {
  /** In the order of the run's commands; `undefined` for one without a time or an earlier run. */
  readonly commands: readonly (CommandComparison | undefined)[]
  /** `undefined` when no command can be compared. */
  readonly total: ComparedTotal | undefined
  readonly with: ComparedWith
  /** The last run that began with nothing of earlier ones, where this one began with something. */
  readonly cold?: ColdRun | undefined
}

/**
 * Compares a run with the latest 30 earlier ones of a branch, command by command: the same label, and
 * the same place among the commands of that label.
 */
export function compareRuns(now: PastRun, history: History, scope: BaselineScope): Comparison {
  const { runs: earlier, upToSha } = runsInScope(now, history, scope)
  const pairs = now.commands.map((command, index) => {
    const occurrence = occurrenceOf(now.commands, index)
    const past = earlier.flatMap((run) => findCommand(run, command.label, occurrence))
    return { now: { run: now, command }, past }
  })
  const context: CompareContext = {
    pooled: pooledNoise(pairs, history),
    isNext: now.ref === scope.ref,
    knownUnits: new Set(
      earlier.flatMap(({ commands }) =>
        commands.flatMap(({ units = [] }) => units.map(({ key }) => key)),
      ),
    ),
  }
  const commands = pairs.map(({ now, past }) => compareCommand(now, past, context))
  const cold = coldRun(now, earlier)
  return {
    ...{ commands, total: totalOf(commands), with: { ref: scope.ref, upToSha } },
    ...(cold === undefined ? {} : { cold }),
  }
}

interface CommandPair {
  readonly now: RanCommand
  readonly past: readonly RanCommand[]
}

interface CompareContext {
  readonly pooled: Spread
  readonly isNext: boolean
  readonly knownUnits: ReadonlySet<string>
}

/** Shorter commands are relatively noisier than those whose noise they would be judged by. */
const SHORTEST_POOLED_MS = 5000

/** The noise of the job itself: of each command, over the runs that did the work of now. */
export function ownNoise(now: PastRun, history: History, scope: BaselineScope): Spread {
  const { runs: earlier } = runsInScope(now, history, scope)
  return addSpreads(
    now.commands.map((command, index) => {
      const past = earlier.flatMap((run) =>
        findCommand(run, command.label, occurrenceOf(now.commands, index)),
      )
      return noiseOf({ now: { run: now, command }, past })
    }),
  )
}

function pooledNoise(pairs: readonly CommandPair[], { siblings = {} }: History): Spread {
  return addSpreads([...pairs.map(noiseOf), ...Object.values(siblings)])
}

function noiseOf({ now, past }: CommandPair): Spread {
  return spreadOf(
    past
      .filter((earlier) => compareWork(now, earlier).kind === 'same')
      .map(durationOf)
      .filter((ms) => ms >= SHORTEST_POOLED_MS),
  )
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
  { pooled, isNext, knownUnits }: CompareContext,
): CommandComparison | undefined {
  const before = earlier.at(-1)
  if (before === undefined || !isComparable(now.command)) return undefined
  const [nowMs, beforeMs] = [durationOf(now), durationOf(before)]
  const work = compareWork(now, before)
  const sameWork = earlier.filter((past) => compareWork(now, past).kind === 'same')
  const judgement = judge(nowMs, sameWork.map(durationOf), { pooled, isNext })
  // The same units by another linker or profile are the same work, and why it took longer.
  const isToBeExplained = work.kind === 'different' || isChange(judgement.verdict)
  return {
    label: now.command.label,
    nowMs,
    beforeMs,
    changeMs: nowMs - beforeMs,
    changeRatio: beforeMs === 0 ? 0 : (nowMs - beforeMs) / beforeMs,
    before: before.run,
    work,
    ...judgement,
    runsOfSameWork: sameWork.length,
    causes: isToBeExplained ? causesOf(now, before, knownUnits) : [],
    units: changedUnits(now, earlier),
  }
}

function durationOf({ command }: RanCommand): number {
  return command.durationMs ?? 0
}

function totalOf(commands: Comparison['commands']): ComparedTotal | undefined {
  const compared = commands.filter((command) => command !== undefined)
  if (compared.length === 0) return undefined
  const runs = new Set(compared.map(({ before }) => `${before.runId} ${before.runAttempt}`))
  const setUpMs = compared[0]?.before.setUpMs
  return {
    commands: compared.length,
    nowMs: sum(compared.map(({ nowMs }) => nowMs)),
    beforeMs: sum(compared.map(({ beforeMs }) => beforeMs)),
    isOneRun: runs.size === 1,
    ...(runs.size === 1 && setUpMs !== undefined ? { setUpBeforeMs: setUpMs } : {}),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

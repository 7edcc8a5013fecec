import { stripVTControlCharacters } from 'node:util'

const COLUMNS = 96
const TALK_EVERY_MS = 5000
const TALK_AFTER_S = 4

/** What a step has shown so far. */
interface StepProgress {
  readonly compiled: number
  readonly lastLine: string
}

export const NOTHING_YET: StepProgress = { compiled: 0, lastLine: '' }

/** Takes one more line of a step's output into account. */
export function afterLine(before: StepProgress, line: string): StepProgress {
  const text = stripVTControlCharacters(line).trim()
  // What GitHub shows with debug logging alone, such as answers in JSON, and the ends of groups tell a reader nothing.
  if (!/\w/.test(text) || /^(##\[(debug|endgroup)\]|"[\w-]+": )/.test(text)) return before
  const compiled = before.compiled + (/^(Compiling|Checking) \S+ v/.test(text) ? 1 : 0)
  return { compiled, lastLine: text.replace(/^##\[\w+\]/, '') }
}

/** One line of text: how long, how many crates, and what came last. */
export function describeProgress({ compiled, lastLine }: StepProgress, seconds: number): string {
  const crates = compiled === 0 ? '' : `${cratesCount(compiled)}, `
  const line = `      ${Math.round(seconds)} s  ${crates}${lastLine || 'at work'}`
  return line.length <= COLUMNS ? line : `${line.slice(0, COLUMNS - 1)}…`
}

export interface ProgressPrinter {
  stepStarts(name: string): void
  line(line: string): void
  /** True when it was a step of the job itself, not one inside a composite action. */
  stepEnds(outcome: string): boolean
  /** Says nothing more, even when a step never ended. */
  end(): void
}

/** Prints a line every few seconds while a step of the job works, and one when it ends. */
export function progressPrinter(print: (line: string) => void): ProgressPrinter {
  const open: { readonly name: string; readonly startedMs: number }[] = []
  let progress = NOTHING_YET
  const secondsOf = (step: { readonly startedMs: number }): number =>
    (performance.now() - step.startedMs) / 1000
  const timer = setInterval(() => {
    const [step] = open
    if (step !== undefined && secondsOf(step) > TALK_AFTER_S) {
      print(describeProgress(progress, secondsOf(step)))
    }
  }, TALK_EVERY_MS)
  return {
    stepStarts: (name) => {
      if (open.length === 0) progress = NOTHING_YET
      open.push({ name, startedMs: performance.now() })
    },
    line: (line) => {
      progress = afterLine(progress, line)
    },
    stepEnds: (outcome) => {
      const step = open.pop()
      if (step === undefined || open.length > 0) return false
      print(describeEnd({ ...step, outcome, seconds: secondsOf(step) }, progress))
      return true
    },
    end: () => clearInterval(timer),
  }
}

interface StepEnd {
  readonly name: string
  readonly outcome: string
  readonly seconds: number
}

function describeEnd({ name, outcome, seconds }: StepEnd, { compiled }: StepProgress): string {
  const crates = compiled === 0 ? '' : `, ${cratesCount(compiled)}`
  const trouble = outcome === 'success' ? '' : `  ${outcome.toUpperCase()}`
  return `  ${seconds.toFixed(1).padStart(6)} s  ${name}${crates}${trouble}`
}

function cratesCount(count: number): string {
  return count === 1 ? '1 crate' : `${count} crates`
}

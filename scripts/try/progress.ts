import { stripVTControlCharacters } from 'node:util'

const COLUMNS = 96
const TALK_EVERY_MS = 5000

/** What a step has shown so far. */
export interface StepProgress {
  readonly compiled: number
  readonly lastLine: string
}

export const NOTHING_YET: StepProgress = { compiled: 0, lastLine: '' }

/** Takes one more line of a step's output into account. */
export function afterLine(before: StepProgress, line: string): StepProgress {
  const text = stripVTControlCharacters(line).trim()
  if (text === '') return before
  const compiled = before.compiled + (/^Compiling \S+ v/.test(text) ? 1 : 0)
  return { compiled, lastLine: text }
}

/** One line of text: how long, how many crates, and what came last. */
export function describeProgress({ compiled, lastLine }: StepProgress, seconds: number): string {
  const crates = compiled === 0 ? '' : `${cratesCount(compiled)}, `
  const line = `      ${Math.round(seconds)} s  ${crates}${lastLine}`
  return line.length <= COLUMNS ? line : `${line.slice(0, COLUMNS - 1)}…`
}

export interface ProgressPrinter {
  stepStarts(name: string): void
  line(line: string): void
  stepEnds(outcome: string): void
}

/** Prints a line when a step starts, every few seconds while it works, and when it ends. */
export function progressPrinter(print: (line: string) => void): ProgressPrinter {
  let progress = NOTHING_YET
  let name = ''
  let startedMs = 0
  let timer: NodeJS.Timeout | undefined
  const seconds = (): number => (performance.now() - startedMs) / 1000
  return {
    stepStarts: (step) => {
      name = step
      progress = NOTHING_YET
      startedMs = performance.now()
      timer = setInterval(() => print(describeProgress(progress, seconds())), TALK_EVERY_MS)
    },
    line: (line) => {
      progress = afterLine(progress, line)
    },
    stepEnds: (outcome) => {
      clearInterval(timer)
      const crates = progress.compiled === 0 ? '' : `, ${cratesCount(progress.compiled)} compiled`
      const failed = outcome === 'success' ? '' : `  ${outcome.toUpperCase()}`
      print(`  ${seconds().toFixed(1).padStart(6)} s  ${name}${crates}${failed}`)
    },
  }
}

function cratesCount(count: number): string {
  return count === 1 ? '1 crate' : `${count} crates`
}

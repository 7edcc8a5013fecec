import type { TryRun } from './run-once.ts'

/** The seconds of every step in every run, and what the warm runs saved. */
export function timesTable(runs: readonly TryRun[]): string {
  const names = [...new Set(runs.flatMap(({ steps }) => steps.map(stepLabel)))]
  const rows = names.map((name) => ({ name, ms: runs.map((run) => stepMs(run, name)) }))
  const sums = [
    { name: 'all cargo commands', ms: runs.map(cargoMs) },
    { name: 'the whole job', ms: runs.map(jobMs) },
  ]
  const width = Math.max(...[...rows, ...sums].map(({ name }) => name.length))
  const heads = runs.map((_, at) => (at === 0 ? 'cold' : warmName(at, runs.length)).padStart(9))
  const lines = [...rows, ...sums].map(
    ({ name, ms }) => `  ${name.padEnd(width)}${ms.map(secondsCell).join('')}${ratioCell(ms)}`,
  )
  return [`  ${''.padEnd(width)}${heads.join('')}`, ...lines].join('\n')
}

/** One sentence: both times and their ratio. */
export function timesHeadline(runs: readonly TryRun[]): string {
  const [before = 0, ...later] = runs.map((run) => cargoMs(run) ?? 0)
  const after = later.at(-1)
  if (before === 0 || after === 0) return 'No cargo command was recorded.'
  if (after === undefined) return `cargo took ${seconds(before)} s.`
  const ratio = (before / after).toFixed(1)
  return `cargo took ${seconds(before)} s cold and ${seconds(after)} s warm: ${ratio} times as fast.`
}

function warmName(at: number, count: number): string {
  return count === 2 ? 'warm' : `warm ${at}`
}

function stepLabel({ name, phase }: TryRun['steps'][number]): string {
  return phase === 'post' && !/^post/i.test(name) ? `Post ${name}` : name
}

function stepMs(run: TryRun, label: string): number | undefined {
  const steps = run.steps.filter((step) => stepLabel(step) === label)
  return steps.length === 0 ? undefined : steps.reduce((sum, step) => sum + step.durationMs, 0)
}

function cargoMs({ record }: TryRun): number | undefined {
  return record?.commands.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
}

function jobMs({ steps }: TryRun): number {
  return steps.reduce((sum, { durationMs }) => sum + durationMs, 0)
}

function secondsCell(ms: number | undefined): string {
  return (ms === undefined ? '-' : `${seconds(ms)} s`).padStart(9)
}

/** Below a second a ratio tells nothing. */
function ratioCell(ms: readonly (number | undefined)[]): string {
  const [first, last] = [ms[0], ms.at(-1)]
  if (ms.length < 2 || first === undefined || last === undefined || first < 1000) return ''
  return `   ${(first / Math.max(last, 1)).toFixed(1)} x`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

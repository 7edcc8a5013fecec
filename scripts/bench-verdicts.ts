// How often the verdicts of src/history err, and what they find, on the noise models of
// noise-models.ts and on recorded runs: node scripts/bench-verdicts.ts [ROUNDS] prints the tables of
// docs/reports.md.
import { markdownTable } from 'markdown-table'
import { HARD_MODELS, NOISE_MODELS } from './noise-models.ts'
import { deviationOf, drawnFrom, RECORDINGS, tryInOrder } from './recorded-trials.ts'
import { type TrialResult, tryVerdicts } from './verdict-trials.ts'

const rounds = Number(process.argv[2] ?? 10_000)

const BASELINES = [
  { name: '5 runs', runs: 5, cells: 1 },
  { name: '10 runs', runs: 10, cells: 1 },
  { name: '30 runs', runs: 30, cells: 1 },
  { name: '30 runs, noise pooled over 10 jobs', runs: 30, cells: 10 },
] as const

const percent = (part: number, digits: number): string => `${(part * 100).toFixed(digits)} %`

const COLUMNS = ['Baseline', 'False alarms', '20 % found at once', 'within five runs']

function cells(name: string, result: TrialResult): readonly string[] {
  const { falseAlarms, foundAtOnce, foundInFive } = result
  return [name, percent(falseAlarms, 2), percent(foundAtOnce, 1), percent(foundInFive, 1)]
}

function print(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const numbers = ['right', 'right', 'right'] as const
  const words = columns.slice(numbers.length).map(() => '')
  console.log(markdownTable([columns, ...rows], { align: [...words, ...numbers] }))
}

const modelRows = Object.entries({ ...NOISE_MODELS, ...HARD_MODELS }).flatMap(([noise, model]) =>
  BASELINES.map(({ name, runs, cells: jobs }) => [
    noise,
    ...cells(name, tryVerdicts({ model, runs, cells: jobs, rounds })),
  ]),
)
print(['Noise', ...COLUMNS], modelRows)

function atRandom(name: string, seconds: readonly number[]): readonly (readonly string[])[] {
  const model = drawnFrom(seconds)
  return BASELINES.map(({ name: baseline, runs, cells: jobs }) => [
    ...[`${name} (± ${percent(deviationOf(seconds), 0)})`, 'at random'],
    ...cells(baseline, tryVerdicts({ model, runs, cells: jobs, rounds })),
  ])
}

function inOrder(name: string, seconds: readonly number[]): readonly (readonly string[])[] {
  const alone = BASELINES.filter((baseline) => baseline.cells === 1)
  return alone.map(({ name: baseline, runs }) => {
    const { windows, ...result } = tryInOrder(seconds, runs)
    const series = `${name} (± ${percent(deviationOf(seconds), 0)})`
    return [series, 'in order', ...cells(`${baseline} (${windows} times)`, result)]
  })
}

const recordedRows = RECORDINGS.flatMap(({ meanwhile, series }) =>
  series.flatMap(({ name, seconds }) => {
    const title = `${name}, beside ${meanwhile}`
    return [...atRandom(title, seconds), ...inOrder(title, seconds)]
  }),
)
console.log()
print(['Recorded runs', 'Drawn', ...COLUMNS], recordedRows)

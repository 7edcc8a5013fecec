// How often the verdicts of src/history err, and what they find, on the noise models of
// noise-models.ts: node scripts/bench-verdicts.ts [ROUNDS] prints the table of docs/reports.md.
import { markdownTable } from 'markdown-table'
import { HARD_MODELS, NOISE_MODELS } from './noise-models.ts'
import { tryVerdicts } from './verdict-trials.ts'

const rounds = Number(process.argv[2] ?? 10_000)

const BASELINES = [
  { name: '5 runs', runs: 5, cells: 1 },
  { name: '10 runs', runs: 10, cells: 1 },
  { name: '30 runs', runs: 30, cells: 1 },
  { name: '30 runs, noise pooled over 10 jobs', runs: 30, cells: 10 },
] as const

const percent = (part: number, digits: number): string => `${(part * 100).toFixed(digits)} %`

const rows = Object.entries({ ...NOISE_MODELS, ...HARD_MODELS }).flatMap(([noise, model]) =>
  BASELINES.map(({ name, runs, cells }) => {
    const result = tryVerdicts({ model, runs, cells, rounds })
    return [
      noise,
      name,
      percent(result.falseAlarms, 2),
      percent(result.foundAtOnce, 1),
      percent(result.foundInFive, 1),
    ]
  }),
)
console.log(
  markdownTable(
    [['Noise', 'Baseline', 'False alarms', '20 % found at once', 'within five runs'], ...rows],
    { align: ['', '', 'right', 'right', 'right'] },
  ),
)

import { markdownTable } from 'markdown-table'
import type { BenchmarkResult } from '../../src/benchmark/choose/result.ts'
import { medianOf } from '../../src/history/spread.ts'
import { ratioWords } from '../../src/report/benchmark-words.ts'
import { cell } from '../../src/report/escape.ts'
import type { Measurement } from '../bench-caches/results.ts'

/** A line of the config that is often copied to make builds fast, and the settings that try it. */
interface PlanLine {
  readonly line: string
  readonly promise: string
  readonly settings: readonly string[]
  /** What `bench:caches` measured of it. */
  readonly cached?: { readonly method: string; readonly scenario: string }
  /** What another script of the project said, with its spread. */
  readonly said?: string
}

const LINES: readonly PlanLine[] = [
  { line: '`linker = "clang"`, `-fuse-ld=mold`', promise: 'links faster', settings: ['mold'] },
  {
    line: '`rustc-wrapper = "sccache"`, nothing stored',
    promise: 'costs little',
    settings: ['sccache-cold'],
    cached: { method: 'sccache-0.19', scenario: 'cold' },
  },
  {
    line: '`rustc-wrapper = "sccache"`, filled',
    promise: 'compiles each crate once',
    settings: ['sccache'],
    cached: { method: 'sccache-0.19', scenario: 'same' },
  },
  {
    line: '`opt-level = 3` for dependencies',
    promise: 'tests run faster, at no cost once it is stored',
    settings: ['deps-opt-3'],
    said: 'demo, cold, with line tables: 3.11 (2.94 to 3.17), `bench:profile`',
  },
  {
    line: '`debug = "line-tables-only"`',
    promise: 'less to write and to link',
    settings: ['line-tables'],
  },
  { line: '`split-debuginfo = "unpacked"`', promise: 'less to link', settings: ['unpacked'] },
  { line: 'all of these, nothing stored', promise: '', settings: ['plan'] },
  { line: 'all of these, filled', promise: '', settings: ['plan-filled'] },
  {
    line: 'what fast-cargo does instead, first run',
    promise: '',
    settings: ['ours'],
    cached: { method: 'snapshot', scenario: 'cold' },
  },
  {
    line: 'the same, later runs',
    promise: '',
    settings: ['ours-filled'],
    cached: { method: 'snapshot', scenario: 'same' },
  },
]

/** The plan line by line: a column for each project that was measured. */
export function planTable(
  results: readonly BenchmarkResult[],
  caches: readonly Measurement[],
): string {
  const projects = results.map(({ records }) => cell(records.identity.project))
  const rows = LINES.map(({ line, promise, settings, said, cached }) => [
    line,
    promise,
    said ?? (cached === undefined ? '' : cachesWords(cached, caches)),
    ...results.map((result) => settings.map((name) => verdictOf(name, result)).join('; ')),
  ])
  return markdownTable(
    [['the line', 'what it promises', 'a single job, by other scripts', ...projects], ...rows],
    {
      alignDelimiters: false,
    },
  )
}

const CACHED_PROJECTS = ['ripgrep', 'bat']

/** Medians of whole jobs as ratios to those of no action at all. */
function cachesWords(
  { method, scenario }: NonNullable<PlanLine['cached']>,
  caches: readonly Measurement[],
): string {
  const middle = (name: string, of: string, project: string): number | undefined =>
    medianOf(
      caches
        .filter((one) => one.project === project && one.method === name && one.scenario === of)
        .map(({ criticalMs }) => criticalMs),
    )
  const ratios = CACHED_PROJECTS.flatMap((project) => {
    const [took, none] = [middle(method, scenario, project), middle('none', 'cold-pr', project)]
    return took === undefined || none === undefined
      ? []
      : [`${project} ${(took / none).toFixed(2)}`]
  })
  return `${ratios.join(', ')}, \`bench:caches\``
}

function verdictOf(name: string, { settings, records }: BenchmarkResult): string {
  const found = settings.find((setting) => setting.name === name)
  if (found?.ratio !== undefined) return `${ratioWords(found.ratio)}, ${found.verdict}`
  if (found?.why !== undefined) return 'does not build'
  return records.leftOut.some((out) => out.name === name) ? 'no time for it' : 'not tried'
}

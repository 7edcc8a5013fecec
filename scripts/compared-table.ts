import { markdownTable } from 'markdown-table'
import { medianOf } from '../src/history/spread.ts'
import type { Measurement } from './bench-caches/results.ts'

/**
 * The columns of README's comparison, by the names that the measurements have for them, if they were measured. sccache's is
 * our own `cache: sccache`, not its action.
 */
const COLUMNS = [
  ['no cache', 'none'],
  ['[rust-cache](https://github.com/Swatinem/rust-cache)', 'rust-cache'],
  ['[sccache](https://github.com/mozilla/sccache) 0.19', 'sccache-0.19'],
  ['setup-mold + rust-cache', 'mold-rust-cache'],
  ['[mbx](https://github.com/jdx/mr-boxington), its action', 'mbx-target'],
  ['mbx, its objects', 'mbx'],
  ['[kache](https://crates.io/crates/kache)', 'kache'],
  ['**fast-cargo**', 'snapshot'],
] as const

/** Title, project, scenario, and the scenario that no cache was measured in. */
const MEASURED = [
  ['bat, nothing stored yet', 'bat', 'cold', 'cold-pr'],
  ['bat, same commit', 'bat', 'same', 'cold-pr'],
  ['bat, one file changed', 'bat', 'leaf', 'cold-pr'],
  ['bat, a dependency bumped', 'bat', 'bump', 'cold-pr'],
  ['jj (6 members), one commit later', 'jj', 'one-commit-later', 'cold-pr'],
] as const

/**
 * What each can do by default, in the order of the columns, as its documentation says it: the README files of rust-cache,
 * mbx's action and kache-action, docs/Rust.md of sccache, docs/limits.md and docs/github-action.md of mbx, action.yml of setup-mold.
 */
const CAN = [
  'workspace crates||no|libraries|no|no|yes|libraries; more on request|yes',
  'linked binaries||dependencies|no|dependencies; faster|dependencies|yes|on request|yes',
  'build script runs||dependencies|no|dependencies|dependencies|yes|yes|yes',
  'installed tools||yes|no|yes|not documented|not documented|not documented|yes',
  'Windows||yes|yes|rust-cache alone|yes|yes|yes|yes',
  'your own store||no|S3, Redis, ...|no|a server|a server, S3|S3|S3, Redis, ...',
  'report||no|hit rates|no|log|log|hit rates, comment|verdict, comment',
].map((row) => row.split('|'))

/** What was measured in one go: only within it are seconds comparable. */
type Series = readonly Measurement[]

/**
 * README's comparison: seconds without a cache and with ours, of the first series that has the row, and each method's time
 * as a ratio to that without a cache in its own series. What nobody measured says so.
 */
export function comparedTable(allSeries: readonly Series[]): string {
  const rows = MEASURED.map(([title, ...of]) => [
    title,
    ...COLUMNS.map(([, method]) => cell(allSeries, of, method)),
  ])
  const heads = ['', ...COLUMNS.map(([head]) => head)]
  return markdownTable([heads, ...rows, ...CAN], {
    align: ['l', ...COLUMNS.map(() => 'r')],
    padding: false,
    alignDelimiters: false,
  })
}

function cell(
  allSeries: readonly Series[],
  [project, scenario, without]: readonly [string, string, string],
  method: string,
): string {
  for (const series of allSeries) {
    const none = secondsOf(series, [project, without, 'none'])
    const its = method === 'none' ? none : secondsOf(series, [project, scenario, method])
    if (none === undefined || its === undefined) continue
    const ratio = (its / none).toFixed(2)
    if (method === 'none') return `${none.toFixed(1)} s`
    return method === 'snapshot' ? `**${ratio}** (${its.toFixed(1)} s)` : ratio
  }
  return 'not measured'
}

function secondsOf(
  series: Series,
  [project, scenario, method]: readonly [string, string, string],
): number | undefined {
  const ms = medianOf(
    series
      .filter((one) => one.project === project && one.scenario === scenario)
      .filter((one) => one.method === method)
      .map(({ criticalMs }) => criticalMs),
  )
  return ms === undefined ? undefined : ms / 1000
}

import { type CellReport, latestReports, plainName } from './cell-report.ts'
import { duration } from './durations.ts'
import { oneLine } from './escape.ts'
import { trendScript } from './trend-script.ts'

export interface ChartLibrary {
  /** uPlot's script, which defines `uPlot`. */
  readonly script: string
  readonly style: string
}

interface TrendParts {
  /** `owner/name`. */
  readonly repository: string
  /** The address of its page; points lead nowhere where it is not known. */
  readonly repositoryUrl: string | undefined
  readonly reports: readonly CellReport[]
  readonly library: ChartLibrary
}

/** What the page's script draws: a chart for each job. */
interface TrendData {
  readonly repository: string
  readonly repositoryUrl: string | undefined
  readonly cells: readonly {
    readonly name: string
    /** Seconds since 1970, what cargo took in seconds and in words, and the run and commit behind each point. */
    readonly at: readonly number[]
    readonly seconds: readonly number[]
    readonly words: readonly string[]
    readonly runs: readonly string[]
    readonly commits: readonly string[]
    /** Points from which on another toolchain compiled: their place, and its version. */
    readonly marks: readonly { readonly at: number; readonly text: string }[]
  }[]
}

/**
 * A page of its own with the history of every job: zoomable, light or dark, and without any request.
 * All that comes from the jobs is data, never markup.
 */
export function renderTrendPage({ reports, library, ...where }: TrendParts): string {
  const data: TrendData = { ...where, cells: latestReports(reports).map(cellData) }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>fast-cargo: time of cargo by run</title>
<style>
${library.style}
${STYLE}
</style>
<main>
<h1>Time of cargo by run</h1>
<p id="about"></p>
<div id="charts"></div>
</main>
<script>${library.script}</script>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${trendScript}</script>
</html>
`
}

function cellData(report: CellReport): TrendData['cells'][number] {
  const points = report.history
    .filter(({ ms }) => ms > 0)
    .toSorted((one, other) => one.startedAtMs - other.startedAtMs)
  return {
    name: oneLine(`${report.workflow}: ${plainName(report)}`),
    at: points.map(({ startedAtMs }) => Math.round(startedAtMs / 1000)),
    seconds: points.map(({ ms }) => Math.round(ms / 100) / 10),
    words: points.map(({ ms }) => duration(ms)),
    runs: points.map(({ runId }) => (/^\d+$/.test(runId) ? runId : '')),
    commits: points.map(({ sha }) => oneLine(sha).slice(0, 9)),
    marks: points.flatMap(({ rustc }, at) => {
      const before = points.slice(0, at).findLast((point) => point.rustc !== undefined)?.rustc
      const changed = rustc !== undefined && before !== undefined && rustc !== before
      return changed ? [{ at, text: `rustc ${oneLine(rustc).slice(0, 40)}` }] : []
    }),
  }
}

/** JSON that cannot end the element it stands in, nor begin a comment in it. */
function inScript(data: TrendData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #151b23); --line: light-dark(#0969da, #4493f8);
  --grid: light-dark(#d1d9e0, #3d444d); }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 16px; margin: 0 0 8px; overflow-wrap: anywhere; }
p { color: var(--faint); margin: 4px 0 20px; }
section { background: var(--card); border: 1px solid var(--grid); border-radius: 8px; padding: 16px; margin: 0 0 16px; }
.u-legend { color: var(--text); text-align: left; } a { color: var(--line); }
`

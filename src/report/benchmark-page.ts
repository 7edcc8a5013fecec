import type { BenchmarkResult, SettingResult } from '../benchmark/choose/result.ts'
import { SCENARIO_TITLE } from '../benchmark/scenarios.ts'
import { STOCK } from '../benchmark/visit.ts'
import { headline } from './benchmark-report.ts'
import { ratioWords, timeWords } from './benchmark-words.ts'
import { cell } from './escape.ts'

/** A page of its own with every setting's ratio and interval: light or dark, without any request or script. */
export function renderBenchmarkPage(result: BenchmarkResult): string {
  const { records, settings, scenarios } = result
  const built = settings.filter(({ name, ratio }) => name === STOCK || ratio !== undefined)
  const name = cell(records.identity.project)
  const heads = scenarios.map((scenario) => `<th>${SCENARIO_TITLE[scenario]}</th>`).join('')
  const rows = built.map((setting) => row(setting, result)).join('\n')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>fast-cargo: which settings pay on ${name}</title>
<style>${STYLE}</style>
<main>
<h1>Which settings pay on ${name}</h1>
<p>${inHtml(headline(result))}</p>
<section>
<h2>Time of the mix, as a ratio to the project as it is; the thin line is the 95 % interval</h2>
${bars(built)}
</section>
<section class="wide">
<table><thead><tr><th>setting</th><th>ratio</th>${heads}</tr></thead><tbody>
${rows}
</tbody></table>
</section>
<p>${cell(`${records.machine.cpu}, ${records.machine.cores} cores, ${records.machine.system}; ${records.machine.versions.join('; ')}. Command: ${records.identity.command}`)}</p>
</main>
</html>
`
}

/** Of our own sentence: emphasis and code; what is foreign in it is escaped already. */
function inHtml(markdown: string): string {
  return markdown
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}

function row(
  { name, ratio, times, verdict }: SettingResult,
  { scenarios }: BenchmarkResult,
): string {
  const cells = scenarios.map((scenario) => {
    const time = times.get(scenario)
    return `<td>${time === undefined ? '' : timeWords(time)}</td>`
  })
  const words = ratio === undefined ? '1' : ratioWords(ratio)
  return `<tr class="${verdict === 'faster' || verdict === 'slower' ? verdict : ''}"><td>${cell(name)}</td><td>${words}</td>${cells.join('')}</tr>`
}

const BAR = { height: 26, label: 210, width: 720 }

function bars(settings: readonly SettingResult[]): string {
  const most = Math.max(
    1.1,
    ...settings.map(({ ratio }) => Math.min(ratio?.high ?? 1, 3 * (ratio?.value ?? 1))),
  )
  const x = (ratio: number): number =>
    BAR.label + (Math.min(ratio, most) / most) * (BAR.width - BAR.label - 60)
  const drawn = settings.map((setting, at) => bar(setting, at * BAR.height, x))
  const height = settings.length * BAR.height + 4
  const stock = `<line class="stock" x1="${px(x(1))}" x2="${px(x(1))}" y1="0" y2="${height}"/>`
  return `<svg viewBox="0 0 ${BAR.width} ${height}" role="img" aria-label="ratios to the project as it is">${drawn.join('')}${stock}</svg>`
}

function bar(
  { name, ratio, verdict }: SettingResult,
  y: number,
  x: (ratio: number) => number,
): string {
  const { value, low, high } = ratio ?? { value: 1, low: 1, high: 1 }
  const middle = y + BAR.height / 2
  const parts = [
    `<text x="${BAR.label - 8}" y="${middle + 4}" text-anchor="end">${cell(name)}</text>`,
    `<rect class="${verdict.replaceAll(' ', '-')}" x="${BAR.label}" y="${y + 5}" width="${px(x(value) - BAR.label)}" height="${BAR.height - 10}"/>`,
    `<line class="interval" x1="${px(x(low))}" x2="${px(x(high))}" y1="${middle}" y2="${middle}"/>`,
    `<text x="${px(Math.max(x(high), x(value)) + 6)}" y="${middle + 4}">${value.toFixed(2)}</text>`,
  ]
  return parts.join('')
}

function px(value: number): string {
  return value.toFixed(1)
}

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #151b23); --line: light-dark(#0969da, #4493f8);
  --grid: light-dark(#d1d9e0, #3d444d); --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 15px; font-weight: normal; color: var(--faint); margin: 0 0 8px; }
p { margin: 8px 0 20px; }
section { background: var(--card); border: 1px solid var(--grid); border-radius: 8px; padding: 16px; margin: 0 0 16px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: right; padding: 4px 10px; border-bottom: 1px solid var(--grid); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } .faster td:nth-child(2) { color: var(--good); } .slower td:nth-child(2) { color: var(--bad); }
svg { width: 100%; height: auto; } text { fill: var(--text); font-size: 13px; } rect { fill: var(--grid); }
rect.faster { fill: var(--good); } rect.slower { fill: var(--bad); } .interval { stroke: var(--text); stroke-width: 1.5; }
.stock { stroke: var(--line); stroke-dasharray: 4 3; }
`

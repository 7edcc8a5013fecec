import type { History } from '../history/history.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { totalMs } from '../timing/total-ms.ts'
import { duration } from './durations.ts'
import { details } from './markdown.ts'

/** A line through fewer points says nothing. */
const FEWEST_POINTS = 4
const MOST_POINTS = 30

/** How long cargo took in the latest runs, as a chart; '' before there are enough of them. */
export function renderHistory(record: JobRecord, history: History | undefined): string {
  const labels = labelsOf(record.commands)
  const earlier = (history?.runs ?? []).filter(({ commands }) => labelsOf(commands) === labels)
  const all = [...earlier, record].map(({ commands }) => totalMs(commands))
  const points = all.filter((ms) => ms > 0).slice(-MOST_POINTS)
  if (points.length < FEWEST_POINTS) return ''
  const [low, high] = [Math.min(...points), Math.max(...points)]
  const summary = `<b>The latest ${points.length} runs</b>: ${duration(low)} to ${duration(high)}`
  return details(summary, chart(points))
}

/** Times of different commands are no line. */
function labelsOf(commands: readonly { readonly label: string }[]): string {
  return JSON.stringify(commands.map(({ label }) => label))
}

/** Only numbers go into the diagram: no text of others could end it. */
function chart(points: readonly number[]): string {
  const seconds = points.map((ms) => (ms / 1000).toFixed(1))
  const top = Math.ceil((Math.max(...points) * 1.1) / 1000)
  return [
    '```mermaid',
    // Lower, the dozen ticks of its axis touch; the default colour is hardly seen on white.
    '%%{init: {"xyChart": {"height": 420, "yAxis": {"labelFontSize": 12}}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%',
    'xychart-beta',
    '  title "Seconds that cargo took, this run last"',
    `  x-axis "run" 1 --> ${points.length}`,
    `  y-axis "seconds" 0 --> ${top}`,
    `  line [${seconds.join(', ')}]`,
    '```',
  ].join('\n')
}

/** What runs in the trend page, in the browser. It reads the JSON in the page and asks nobody. */
export const trendScript = `
const data = JSON.parse(document.getElementById('data').textContent)
const dark = matchMedia('(prefers-color-scheme: dark)')
const charts = document.getElementById('charts')
document.getElementById('about').textContent =
  data.repository + '. Drag over a chart to zoom in, double-click to zoom out, click a point for its run. Dashed lines: another toolchain.'

function color(name) {
  // Canvas knows no light-dark(): a real element resolves it.
  const probe = document.createElement('i')
  probe.style.color = 'var(--' + name + ')'
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}

// Per distance of ticks: what each says, and what is said besides where a year, month or day begins.
const year = '{YYYY}'
const day = '\\n{YYYY}-{MM}-{DD}'
const times = [
  [86400 * 365, year, null, null, null, null, null, null, 1],
  [86400 * 28, '{YYYY}-{MM}', null, null, null, null, null, null, 1],
  [86400, '{MM}-{DD}', '\\n' + year, null, null, null, null, null, 1],
  [1, '{HH}:{mm}', day, null, day, null, null, null, 1],
]

function draw(cell) {
  const section = document.createElement('section')
  const title = document.createElement('h2')
  title.textContent = cell.name
  section.append(title)
  charts.append(section)
  if (cell.at.length < 2) {
    const text = document.createElement('p')
    // An axis through one point would reach years into the future.
    text.textContent = cell.at.length === 0 ? 'No run yet.' : 'One run so far: ' + cell.words[0] + '.'
    section.append(text)
    return { section }
  }
  const axis = { stroke: color('faint'), grid: { stroke: color('grid'), width: 1 }, ticks: { show: false } }
  const chart = new uPlot(
    {
      width: section.clientWidth - 32,
      height: 220,
      hooks: {
        ready: [showLatest],
        setCursor: [(it) => it.cursor.idx === null && showLatest(it)],
        draw: [(it) => drawMarks(it, cell.marks)],
      },
      tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),
      scales: { y: { range: (_, low, high) => [0, (high || 1) * 1.1] } },
      series: [
        { label: 'Run', value: (_, at, __, index) => about(cell, at, index) },
        {
          label: 'cargo took',
          stroke: color('line'),
          width: 2,
          points: { show: true, size: 7, fill: color('line') },
          value: (_, __, ___, index) => cell.words[index] ?? '',
        },
      ],
      axes: [
        { ...axis, values: times },
        { ...axis, size: 64, incrs: STEPS, values: (_, ticks) => ticks.map(tickWords) },
      ],
    },
    [cell.at, cell.seconds],
    section,
  )
  chart.over.addEventListener('click', () => {
    const run = cell.runs[chart.cursor.idx]
    if (run && data.repositoryUrl) open(data.repositoryUrl + '/actions/runs/' + run, '_blank', 'noopener')
  })
  return { chart, section }
}

// Where another toolchain begins: a dashed line with its version, since times change there for all.
function drawMarks(chart, marks) {
  const { ctx, bbox } = chart
  ctx.save()
  ctx.strokeStyle = ctx.fillStyle = color('faint')
  ctx.lineWidth = devicePixelRatio
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio])
  ctx.font = 11 * devicePixelRatio + 'px system-ui, sans-serif'
  for (const { at, text } of marks) {
    const x = chart.valToPos(chart.data[0][at], 'x', true)
    if (x < bbox.left || x > bbox.left + bbox.width) continue
    ctx.beginPath()
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + bbox.height)
    ctx.stroke()
    const isRight = x + ctx.measureText(text).width + 8 > bbox.left + bbox.width
    ctx.textAlign = isRight ? 'right' : 'left'
    ctx.fillText(text, x + (isRight ? -4 : 4) * devicePixelRatio, bbox.top + bbox.height - 6 * devicePixelRatio)
  }
  ctx.restore()
}

function showLatest(chart) {
  chart.setLegend({ idx: chart.data[0].length - 1 })
}

// Of clocks, not of tens: 120 s and 5 min are read at once, 100 s and 300 s are not.
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200]

function tickWords(seconds) {
  return seconds >= 60 && seconds % 60 === 0 ? seconds / 60 + ' min' : +seconds.toFixed(1) + ' s'
}

function about(cell, at, index) {
  if (at === null || at === undefined || index === null) return ''
  return new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC, ' + cell.commits[index]
}

let drawn = []
function redraw() {
  for (const { chart } of drawn) chart?.destroy()
  charts.textContent = ''
  drawn = data.cells.map(draw)
}
redraw()
dark.addEventListener('change', redraw)
addEventListener('resize', () => {
  for (const { chart, section } of drawn) chart?.setSize({ width: section.clientWidth - 32, height: 220 })
})
`

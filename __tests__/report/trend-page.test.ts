import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../../scripts/run.ts'
import { NO_SPREAD } from '../../src/history/spread.ts'
import { type CellReport, cellReport, parseCellReport } from '../../src/report/cell-report.ts'
import { renderTrendPage } from '../../src/report/trend-page.ts'
import { jobRecord } from './sample-record.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

function library(file: string): string {
  return readFileSync(join(root, 'node_modules/uplot/dist', file), 'utf8')
}

function report(cell: string, job = 'test'): CellReport {
  const sample = jobRecord()
  const record = { ...sample, job: { ...sample.job, cell, job } }
  const made = cellReport({
    record,
    comparison: undefined,
    history: { runs: [] },
    noise: NO_SPREAD,
    warnings: 0,
  })
  const history = Array.from({ length: 30 }, (_, index) => ({
    startedAtMs: sample.startedAtMs - (30 - index) * 7_200_000,
    sha: `${index}abcdef0123456789`,
    runId: String(7_000_000_000 + index),
    ms: (index < 20 ? 62_000 : 41_000) + 2500 * Math.sin(index * 2.3),
  }))
  return { ...made, history }
}

function page(reports: readonly CellReport[]): string {
  const files = { script: library('uPlot.iife.min.js'), style: library('uPlot.min.css') }
  return renderTrendPage({ ...ACME, reports, library: files })
}

const ACME = { repository: 'acme/app', repositoryUrl: 'https://acme.ghe.com/acme/app' }

test('points lead to the server that the jobs ran on, and to no other', () => {
  const html = renderTrendPage({
    ...ACME,
    reports: [report('null')],
    library: { script: '', style: '' },
  })
  assert.match(html, /https:\/\/acme\.ghe\.com\/acme\/app/)
  assert.doesNotMatch(html, /github\.com/)
})

test('names from the jobs stay data: they end no element and begin no comment', () => {
  const html = page([report('"</script><!--<img src=x>"', '</script><b>')])
  assert.doesNotMatch(html, /<\/script><b>|<img src=x|<!--<img/)
  assert.equal(html.match(/<script/g)?.length, 3)
})

test('a job cannot turn the letters of its name around, nor end all charts by a time that none has room for', () => {
  assert.doesNotMatch(page([report('null', 'a\u202etset\u2066')]), /[\u202e\u2066]/)
  const sound = report('null')
  assert.ok(parseCellReport(JSON.stringify(sound)) !== undefined)
  const [point] = sound.history
  const wrong = [{ startedAtMs: 1e300 }, { startedAtMs: -1e15 }, { ms: 1e300 }]
  for (const each of wrong) {
    const told = JSON.stringify({ ...sound, history: [{ ...point, ...each }] })
    assert.equal(parseCellReport(told), undefined, JSON.stringify(each))
  }
})

test('times are told in the words of the summary', () => {
  const { history: _, ...rest } = report('null')
  const point = { startedAtMs: 1000, sha: 'a', runId: '1' }
  const history = [
    { ...point, ms: 8440 },
    { ...point, ms: 192_000 },
  ]
  const data = /id="data">(.*)<\/script>/.exec(page([{ ...rest, history }]))?.[1] ?? '{}'
  assert.deepEqual(JSON.parse(data).cells[0].words, ['8.4\u00a0s', '3\u00a0min\u00a012\u00a0s'])
})

test('where another toolchain begins there is a mark, and none where it is not known', () => {
  const versions = [undefined, '1.95.0', '1.95.0', undefined, '1.96.0', '1.96.0']
  const history = versions.map((rustc, index) => {
    const point = { startedAtMs: 1000 * index, sha: 'a', runId: '1', ms: 1000 }
    return rustc === undefined ? point : { ...point, rustc }
  })
  const data = /id="data">(.*)<\/script>/.exec(page([{ ...report('null'), history }]))?.[1] ?? '{}'
  assert.deepEqual(JSON.parse(data).cells[0].marks, [{ at: 4, text: 'rustc 1.96.0' }])
})

test('a browser without network draws a chart for each job', async (t) => {
  if (CHROMIUM === undefined) return t.skip('there is no Chromium on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-trend-'))
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const file = join(folder, 'trend.html')
  writeFileSync(file, page([report('{"os":"ubuntu-24.04"}'), report('{"os":"<b>macos-15</b>"}')]))
  const { stdout } = await promisify(execFile)(
    CHROMIUM,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${file}`],
    ],
    { maxBuffer: 1e8, timeout: 60_000 },
  )
  const drawn = stdout.slice(stdout.indexOf('id="charts"'))
  assert.equal(drawn.match(/<canvas/g)?.length, 2)
  assert.match(drawn, /&lt;b&gt;macos-15/)
  const screenshots = process.env['FAST_CARGO_SCREENSHOTS']
  if (screenshots !== undefined) writeFileSync(join(screenshots, 'trend.html'), readFileSync(file))
})

import assert from 'node:assert/strict'
import { decodeAuditLine } from '../../../src/audit/audit-line.ts'
import { compareRuns } from '../../../src/history/compare.ts'
import {
  appendRun,
  decodeHistory,
  EMPTY_HISTORY,
  encodeHistory,
} from '../../../src/history/history.ts'
import { toPastRun } from '../../../src/history/past-run.ts'
import { NO_SPREAD } from '../../../src/history/spread.ts'
import { cellReport, parseCellReport } from '../../../src/report/cell-report.ts'
import { renderComment } from '../../../src/report/comment.ts'
import { markerKey, readMarker } from '../../../src/report/comment-marker.ts'
import { plainHeadline } from '../../../src/report/headline.ts'
import { reportsOfJobs } from '../../../src/report/reports-of-jobs.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTrendPage } from '../../../src/report/trend-page.ts'
import { readComments } from '../../../src/runner/comments-query.ts'
import { ApiError } from '../../../src/runner/errors.ts'
import { parseJobRecord } from '../../../src/timing/job-record.ts'
import { jobRecord } from '../../report/sample-record.ts'
import { type Reader, refusing } from './reader.ts'
import { assertSafe } from './safe-page.ts'

const RECORD = jobRecord()
const PAST = appendRun(
  EMPTY_HISTORY,
  toPastRun({ ...RECORD, startedAtMs: RECORD.startedAtMs - 1e6 }),
)
const SCOPE = { ref: 'refs/heads/main', baseSha: undefined }

const AUDIT = JSON.stringify({ findings: 3, packages: 2, unitMs: 14_000 })

function summaryOf(recordText: string, historyText: string, auditText: string): void {
  const record = parseJobRecord(recordText)
  if (record === undefined) return
  const history = decodeHistory(historyText)
  const comparison = compareRuns(toPastRun(record), history, SCOPE)
  const audit = decodeAuditLine(auditText)
  const words = record.commands.map(({ label }) => label)
  assertSafe(renderSummary({ record, comparison, history, audit, warnings: words, notes: words }))
  assert.doesNotMatch(plainHeadline(record, comparison), /[\p{Cc}\u202e]/u)
  cellReport({ record, comparison, history, noise: NO_SPREAD, warnings: 0 })
}

function commentOf(text: string): void {
  const report = parseCellReport(text)
  if (report === undefined) return
  const reports = [report, { ...report, job: `${report.job} 2` }]
  const shown = reportsOfJobs(reports, ['test', 'other'])
  assertSafe(renderComment({ reports: shown, runUrl: 'https://github.com/a/b/actions/runs/1' }))
  const library = { script: 'const uPlot = 1', style: '' }
  const page = renderTrendPage({
    repository: 'a/b',
    repositoryUrl: 'https://github.com/a/b',
    reports,
    library,
  })
  assert.equal(page.match(/<\/script/gi)?.length, 3)
  assert.doesNotMatch(page, /<img|<!--|<script>alert/i)
  const [, data = ''] = /id="data">(.*)<\/script>/.exec(page) ?? []
  // One job's time that no browser can show, or no chart has room for, would be the end of all charts.
  for (const { name, at, seconds } of JSON.parse(data).cells) {
    assert.doesNotMatch(name, /[\p{Cc}\u061c\u200f\u202e\u2066]/u)
    for (const time of at) assert.ok(time >= 0 && time < 1e10, `${time}`)
    for (const took of seconds) assert.ok(took < 1e8, `${took}`)
  }
}

const json = JSON.stringify
const cell = cellReport({
  ...{ record: RECORD, comparison: undefined, history: PAST, noise: NO_SPREAD, warnings: 1 },
})
const KEY = markerKey('CI')

export const REPORT_READERS: readonly Reader[] = [
  {
    name: 'a job record, in its summary',
    samples: [json(RECORD)],
    read: (text) => summaryOf(text, encodeHistory(PAST), AUDIT),
  },
  {
    name: 'the history, in the summary',
    samples: [encodeHistory(PAST)],
    read: (text) => summaryOf(json(RECORD), text, AUDIT),
  },
  {
    name: 'what an audit found, in the summary',
    samples: [AUDIT],
    read: (text) => summaryOf(json(RECORD), encodeHistory(PAST), text),
  },
  {
    name: "another job's report, in the comment and on the trend page",
    samples: [json(cell)],
    read: commentOf,
  },
  {
    name: 'a comment',
    samples: [`<!-- fast-cargo ${KEY} run 100 comment 7 -->\n`],
    read: (text) => {
      const marker = { key: KEY, runId: 100, runMark: '0123456789abcdef' }
      const found = readMarker({ id: 8, body: text, isByUs: true }, marker)
      assert.ok(found === undefined || / comment 0*8 -->/.test(text))
    },
  },
  {
    name: 'the comments of a pull request',
    samples: [
      json({
        repository: {
          pullRequest: {
            headRefOid: 'a',
            comments: {
              pageInfo: { hasNextPage: true, endCursor: 'x' },
              nodes: [{ url: 'https://x#issuecomment-7', body: 'b', viewerDidAuthor: true }],
            },
          },
        },
      }),
    ],
    read: (text) =>
      refusing([ApiError], () => readComments(JSON.parse(text))).catch((error: unknown) => {
        if (!(error instanceof SyntaxError)) throw error
      }),
  },
]

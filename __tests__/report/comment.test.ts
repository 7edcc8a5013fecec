import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { NO_SPREAD } from '../../src/history/spread.ts'
import { type CellReport, cellReport, parseCellReport } from '../../src/report/cell-report.ts'
import { renderComment } from '../../src/report/comment.ts'
import { jobRecord } from './sample-record.ts'

type Command = CellReport['commands'][number]

const BUILD: Command = {
  label: 'cargo build --workspace',
  outcome: 'succeeded',
  nowMs: 42_000,
  beforeMs: 43_000,
  usualMs: 42_500,
  verdict: 'no significant change',
  otherWork: false,
}

function report(cell: string, commands: readonly Partial<Command>[]): CellReport {
  return withCommands(
    cell,
    commands.map((changes) => ({ ...BUILD, ...changes })),
  )
}

function withCommands(cell: string, commands: CellReport['commands']): CellReport {
  const sample = jobRecord()
  const record = { ...sample, job: { ...sample.job, cell } }
  const made = cellReport({
    ...{ record, comparison: undefined, history: { runs: [] }, noise: NO_SPREAD, warnings: 0 },
  })
  return { ...made, commands }
}

function golden(t: TestContext, name: string, reports: readonly CellReport[]): void {
  const runUrl = 'https://github.com/acme/app/actions/runs/7'
  const file = join(import.meta.dirname, 'golden', `comment-${name}.md`)
  t.assert.fileSnapshot(renderComment({ reports, runUrl }), file, { serializers: [String] })
}

test('a matrix has a row for each cell, what needs eyes first', (t) => {
  const { beforeMs: _, usualMs: __, verdict: ___, ...first } = BUILD
  const other = { ...first, beforeMs: 43_000, verdict: 'not enough data', otherWork: true } as const
  golden(t, 'matrix', [
    report('{"os":"ubuntu-24.04","rust":"stable"}', [{}]),
    report('{"os":"ubuntu-24.04","rust":"beta"}', [{ nowMs: 63_000, verdict: 'slower' }, {}]),
    {
      ...report('{"os":"macos-15","rust":"stable"}', [{ nowMs: 21_000, verdict: 'faster' }]),
      ...{ jobId: '4711', cache: { verdict: 'hit', commit: 'a'.repeat(40) } },
      ...{ cached: { cached: 180, total: 186 } },
      baseline: { ref: 'refs/heads/main', sha: '93f8fc9a1b2c3d4e5f60718293a4b5c6d7e8f901' },
    },
    withCommands('{"os":"windows-2025","rust":"stable"}', [{ ...other, nowMs: 80_000 }]),
    withCommands('{"os":"ubuntu-24.04-arm"}', [BUILD, { ...first, outcome: 'failed' }]),
    withCommands('{"os":"freebsd"}', [{ ...first, outcome: 'cancelled' }]),
    { ...report('null', []), job: 'lint', commands: [first], warnings: 2 },
  ])
})

test('one job alone is told in the headline', (t) => {
  golden(t, 'one-job', [report('null', [{ nowMs: 63_000, verdict: 'slower' }])])
})

test('where no job has a verdict yet, the headline does not claim one', (t) => {
  const { usualMs: _, ...young } = BUILD
  const command: Command = { ...young, verdict: 'not enough data' }
  golden(t, 'no-verdict-yet', [
    withCommands('{"os":"ubuntu-24.04"}', [command]),
    withCommands('{"os":"macos-15"}', [command]),
  ])
})

test('hostile names of jobs and commands stay text', (t) => {
  const hostile =
    '|a|`b`<img src=x> **c** @acme/all #1 --> <!-- \n# f $x^2$ a::x::b \u200f\u202etxt'
  golden(t, 'hostile', [report(JSON.stringify({ os: hostile }), [{ label: hostile }, {}])])
})

test('with a hundred jobs the comment still has all of them', () => {
  const reports = Array.from({ length: 100 }, (_, index) =>
    report(JSON.stringify({ shard: `number ${index}`, long: 'x'.repeat(300) }), [{}, {}, {}]),
  )
  const text = renderComment({ reports, runUrl: undefined })
  assert.ok(Buffer.byteLength(text) < 65_000, `${text.length}`)
  for (let index = 0; index < 100; index++) assert.ok(text.includes(`number ${index},`))
})

const sound = report('null', [{}])
const FORGED: Readonly<Record<string, unknown>> = {
  'no object': [],
  'another schema': { ...sound, schema: 2 },
  'endless text': { ...sound, workflow: 'x'.repeat(5000) },
  'times that are no times': { ...sound, commands: [{ ...BUILD, nowMs: '1' }] },
  'times below zero': { ...sound, commands: [{ ...BUILD, nowMs: -1 }] },
  'a verdict of its own': { ...sound, commands: [{ ...BUILD, verdict: '**great**' }] },
  'too many commands': { ...sound, commands: Array(101).fill(BUILD) },
}
for (const [what, forged] of Object.entries(FORGED)) {
  test(`a report with ${what} is none`, () => {
    assert.equal(parseCellReport(JSON.stringify(forged)), undefined)
    assert.deepEqual(parseCellReport(JSON.stringify(sound)), sound)
  })
}

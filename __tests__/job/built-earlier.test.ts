import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { beyondSnapshot } from '../../src/history/beyond-snapshot.ts'
import { appendRun, EMPTY_HISTORY, encodeHistory } from '../../src/history/history.ts'
import { toPastRun } from '../../src/history/past-run.ts'
import { builtEarlier } from '../../src/job/finish/built-earlier.ts'
import { placesOf } from '../../src/job/places.ts'
import { HISTORY_FILE } from '../../src/job/report/job-history.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { JobRecord } from '../../src/timing/job-record.ts'
import { buildCommand, jobRecord, unit } from '../report/sample-record.ts'

interface Run {
  readonly id: number
  /** The snapshot that it started from. */
  readonly from: string
  readonly seconds: number
  /** What the target folder told, where it was looked at. */
  readonly toldSeconds?: number
  readonly changedFiles?: number
  readonly saved?: boolean
}

function record({ id, from, seconds, toldSeconds, changedFiles = 1 }: Run): JobRecord {
  const { job } = jobRecord()
  const builtMs = toldSeconds === undefined ? {} : { builtMs: toldSeconds * 1000 }
  const snapshot = { restored: 'Restored.', restoredKey: from, changedFiles, ...builtMs }
  return jobRecord({
    job: { ...job, runId: String(id) },
    commands: [buildCommand({ units: [unit('app', '1.0.0', { durationMs: seconds * 1000 })] })],
    cache: { mode: 'auto', restored: '', snapshot },
  })
}

/** What is counted besides what the last of the runs built; each of them knows of those before. */
async function earlierThan(t: TestContext, runs: readonly Run[]) {
  const temp = mkdtempSync(join(tmpdir(), 'fast-cargo-spent-'))
  t.after(() => rmSync(temp, { recursive: true }))
  const places = placesOf({ workspace: join(temp, 'repo'), temp })
  const records = runs.map(record)
  const earlier = records.slice(0, -1).map((each, at) => {
    const beyond = runs[at]?.saved === true ? undefined : beyondSnapshot(each)
    return { ...toPastRun(each), beyond }
  })
  mkdirSync(places.history, { recursive: true })
  const history = encodeHistory(earlier.reduce(appendRun, EMPTY_HISTORY))
  writeFileSync(join(places.history, HISTORY_FILE), history)
  const [last = jobRecord()] = records.slice(-1)
  return builtEarlier({ state: {}, places, record: last }, { files: localFiles() })
}

const TWICE: readonly Run[] = [
  { id: 1, from: 'old', seconds: 40 },
  { id: 2, from: 'one', seconds: 2 },
  { id: 3, from: 'one', seconds: 3 },
]

test('what earlier runs built beyond the same snapshot is counted, not what others built', async (t) => {
  const seconds = await earlierThan(t, [...TWICE, { id: 4, from: 'one', seconds: 4 }])
  assert.equal(seconds, 5)
})

test('of a run that starts from a new snapshot only what it built itself is counted', async (t) => {
  const seconds = await earlierThan(t, [...TWICE, { id: 4, from: 'two', seconds: 4 }])
  assert.equal(seconds, 0)
})

test('what is built although no file differs would be built after a save, too', async (t) => {
  const seconds = await earlierThan(t, [
    ...TWICE,
    { id: 4, from: 'one', seconds: 4, changedFiles: 0 },
  ])
  assert.equal(seconds, 0)
})

test('neither a run that saved counts, nor one that built what it would build again', async (t) => {
  const runs = [
    { id: 1, from: 'one', seconds: 20, saved: true },
    { id: 2, from: 'one', seconds: 3, changedFiles: 0 },
    { id: 3, from: 'one', seconds: 2 },
    { id: 4, from: 'one', seconds: 1 },
  ]
  assert.equal(await earlierThan(t, runs), 2)
})

test('of a run whose builds no report timed, what its target folder told counts', async (t) => {
  const untimed = { id: 1, from: 'one', seconds: 0, toldSeconds: 7 }
  assert.equal(await earlierThan(t, [untimed, { id: 2, from: 'one', seconds: 1 }]), 7)
})

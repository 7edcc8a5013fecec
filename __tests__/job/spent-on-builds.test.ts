import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { beyondSnapshot } from '../../src/history/beyond-snapshot.ts'
import { appendRun, EMPTY_HISTORY, encodeHistory } from '../../src/history/history.ts'
import { toPastRun } from '../../src/history/past-run.ts'
import { HISTORY_FILE } from '../../src/job/job-history.ts'
import { placesOf } from '../../src/job/places.ts'
import { spentOnBuilds } from '../../src/job/spent-on-builds.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { JobRecord } from '../../src/timing/job-record.ts'
import { buildCommand, jobRecord, unit } from '../report/sample-record.ts'

interface Run {
  readonly id: number
  /** The snapshot that it started from. */
  readonly from: string
  readonly seconds: number
  readonly changedFiles?: number
  readonly saved?: boolean
}

function record({ id, from, seconds, changedFiles = 1 }: Run): JobRecord {
  const { job } = jobRecord()
  const snapshot = { restored: 'Restored.', restoredKey: from, changedFiles }
  return jobRecord({
    job: { ...job, runId: String(id) },
    commands: [buildCommand({ units: [unit('app', '1.0.0', { durationMs: seconds * 1000 })] })],
    cache: { mode: 'auto', restored: '', snapshot },
  })
}

/** What is counted for the last of the runs, each of which knows of those before. */
async function spentBy(t: TestContext, runs: readonly Run[]) {
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
  return spentOnBuilds({ state: {}, places, record: last }, { files: localFiles() })
}

const TWICE: readonly Run[] = [
  { id: 1, from: 'old', seconds: 40 },
  { id: 2, from: 'one', seconds: 2 },
  { id: 3, from: 'one', seconds: 3 },
]

test('what earlier runs built beyond the same snapshot is counted, not what others built', async (t) => {
  const spent = await spentBy(t, [...TWICE, { id: 4, from: 'one', seconds: 4 }])
  assert.deepEqual(spent, { builtSeconds: 4, earlierSeconds: 5 })
})

test('of a run that starts from a new snapshot only what it built itself is counted', async (t) => {
  const spent = await spentBy(t, [...TWICE, { id: 4, from: 'two', seconds: 4 }])
  assert.deepEqual(spent, { builtSeconds: 4, earlierSeconds: 0 })
})

test('what is built although no file differs would be built after a save, too', async (t) => {
  const spent = await spentBy(t, [...TWICE, { id: 4, from: 'one', seconds: 4, changedFiles: 0 }])
  assert.deepEqual(spent, { builtSeconds: 4, earlierSeconds: 0 })
})

test('neither a run that saved counts, nor one that built what it would build again', async (t) => {
  const runs = [
    { id: 1, from: 'one', seconds: 20, saved: true },
    { id: 2, from: 'one', seconds: 3, changedFiles: 0 },
    { id: 3, from: 'one', seconds: 2 },
    { id: 4, from: 'one', seconds: 1 },
  ]
  assert.deepEqual(await spentBy(t, runs), { builtSeconds: 1, earlierSeconds: 2 })
})

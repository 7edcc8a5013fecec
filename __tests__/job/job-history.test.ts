import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { appendRun, EMPTY_HISTORY, encodeHistory, type History } from '../../src/history/history.ts'
import { placesOf } from '../../src/job/places.ts'
import { HISTORY_FILE, readHistoryAgain } from '../../src/job/report/job-history.ts'
import type { JobState } from '../../src/job/state.ts'
import { localFiles } from '../../src/runner/files.ts'
import { pastRun } from '../history/past-runs.ts'
import { emulatedStore } from '../runner/emulated-store.ts'

const PREFIX = 'fast-cargo-history-cell-'

function stateOf(run: number): JobState {
  return {
    ...{
      phase: 'ready',
      startedAtMs: 0,
      home: '/nowhere',
      warnings: [],
      cacheServiceFailed: false,
    },
    write: { allowed: true, reason: 'push' },
    inputs: {
      ...{ strict: false, summary: 'always' as const, cacheMaxBytes: 1, comment: 'never' as const },
      ...{ workingDirectory: '.', allowedVariables: [] },
    },
    ...{ historyKey: `${PREFIX}${run}-1`, historyPrefix: PREFIX },
  }
}

test('of two runs that began with the same history, the one that ends later keeps the times of both', async (t) => {
  const store = await emulatedStore(t)
  const temp = dirname(store.paths[0] ?? '')
  const places = placesOf({ workspace: join(temp, 'repo'), temp })
  const ports = { cache: store.cache, files: localFiles() }
  const begun = appendRun(EMPTY_HISTORY, pastRun(1))

  const save = async (history: History, run: number): Promise<void> => {
    rmSync(places.history, { recursive: true, force: true })
    mkdirSync(places.history, { recursive: true })
    writeFileSync(join(places.history, HISTORY_FILE), encodeHistory(history))
    const saved = await store.cache.save({ paths: [places.history], key: `${PREFIX}${run}-1` })
    assert.equal(saved.kind, 'saved')
  }
  await save(appendRun(begun, pastRun(2)), 2) // the run that ended first

  const seen = await readHistoryAgain(begun, stateOf(3), places, ports)
  assert.ok(!('kind' in seen), 'the service answers')
  const runs = appendRun(seen, pastRun(3)).runs.map(({ runId }) => runId)
  assert.deepEqual(
    runs,
    [pastRun(1), pastRun(2), pastRun(3)].map(({ runId }) => runId),
  )
})

test('a service that does not answer is told, so that nothing is packed in vain', async (t) => {
  const store = await emulatedStore(t)
  store.services.faults.set('cache', { kind: 'hang' })
  const temp = dirname(store.paths[0] ?? '')
  const places = placesOf({ workspace: join(temp, 'repo'), temp })
  const seen = await readHistoryAgain(EMPTY_HISTORY, stateOf(3), places, {
    cache: store.cache,
    files: localFiles(),
  })
  assert.ok('kind' in seen && /no answer/.test(seen.reason))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coldRun } from '../../src/history/cold-run.ts'
import { appendRun, type History } from '../../src/history/history.ts'
import { command, pastRun } from './past-runs.ts'

const COLD = { conditions: { cache: 'nothing restored' }, sccache: undefined }
const WARM = { conditions: { cache: 'restored' }, sccache: undefined }

test('a warm run is held against the newest run that began with nothing and did all of the same', () => {
  const failed = command({ outcome: 'failed' })
  const earlier = [
    pastRun(1, { ...COLD, commands: [command({ durationMs: 60_000 })], setUpMs: 2000 }),
    pastRun(2, { ...COLD, commands: [command({ label: 'cargo test' })] }),
    pastRun(3, { ...COLD, commands: [failed] }),
    pastRun(4, WARM),
  ]
  assert.deepEqual(coldRun(pastRun(5, WARM), earlier), {
    ...{ cargoMs: 60_000, setUpMs: 2000, runId: '1001' },
  })
  assert.equal(coldRun(pastRun(5, COLD), earlier), undefined)
})

test('what sccache had kept is something to begin with', () => {
  const handed = pastRun(1, { ...COLD, sccache: { hits: 3, misses: 0 } })
  assert.equal(coldRun(pastRun(2, WARM), [handed]), undefined)
})

test('the last cold run is remembered, however many warm ones come after it', () => {
  let history: History = { runs: [pastRun(1, COLD)] }
  for (let number = 2; number < 50; number++) history = appendRun(history, pastRun(number, WARM))
  assert.equal(history.runs.length, 30)
  assert.deepEqual(
    [history.runs[0]?.runId, history.runs[1]?.runId, history.runs.at(-1)?.runId],
    ['1001', '1021', '1049'],
  )
})

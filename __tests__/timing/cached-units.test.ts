import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cachedUnits } from '../../src/timing/cached-units.ts'
import { buildCommand, jobRecord, sccacheCounts, testCommand } from '../report/sample-record.ts'

const RESTORED = {
  mode: 'snapshot',
  restored: '',
  snapshot: { restored: 'R.', restoredKey: 'k' },
} as const
const MISSED = {
  mode: 'snapshot',
  restored: '',
  snapshot: { restored: 'Nothing restored.' },
} as const
const NO_SCCACHE = { sccache: sccacheCounts({ hits: 0, misses: 0 }) }

test('what one command builds and the next one finds fresh is no work of the cache', () => {
  const commands = [
    buildCommand({ unitCounts: { fresh: 150, dirty: 6, total: 156 } }),
    testCommand({ unitCounts: { fresh: 155, dirty: 8, total: 163 } }),
  ]
  const units = cachedUnits(jobRecord({ ...NO_SCCACHE, commands, cache: RESTORED }))
  assert.deepEqual(units, { cached: 150 + 149, total: 150 + 149 + 14 })
})

test('without a snapshot nothing is from the cache but what sccache handed over', () => {
  const fresh = { unitCounts: { fresh: 20, dirty: 0, total: 20 } }
  const kept = jobRecord({ ...NO_SCCACHE, commands: [buildCommand(fresh)], cache: MISSED })
  assert.equal(cachedUnits(kept), undefined)
  const handed = jobRecord({ sccache: sccacheCounts({ hits: 148, misses: 2 }), cache: MISSED })
  assert.deepEqual(cachedUnits(handed), { cached: 148, total: 193 })
})

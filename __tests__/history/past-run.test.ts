import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPastRun } from '../../src/history/past-run.ts'
import { buildCommand, jobRecord } from '../report/sample-record.ts'

test('a run keeps of its record what a comparison needs', () => {
  const fmt = { ...buildCommand({ label: 'cargo fmt', durationMs: 400, units: [] }) }
  delete fmt.unitCounts
  const { commands, sccache, rustc, ref } = toPastRun(
    jobRecord({ commands: [buildCommand(), fmt] }),
  )
  assert.equal(rustc, 'rustc 1.95.0 (59807616e 2026-04-14)')
  assert.equal(ref, 'refs/heads/main')
  assert.deepEqual(sccache, { hits: 0, misses: 150 })
  assert.deepEqual(commands[0]?.units?.at(-1), {
    key: 'libc 0.2.191 build-script (run)',
    durationMs: 60,
  })
  assert.deepEqual(commands[1], {
    label: 'cargo fmt',
    outcome: 'succeeded',
    durationMs: 400,
    units: undefined,
  })
})

test('a command that found everything fresh ran no units, which is not the same as unknown', () => {
  const fresh = buildCommand({ units: [], unitCounts: { fresh: 9, dirty: 0, total: 9 } })
  assert.deepEqual(toPastRun(jobRecord({ commands: [fresh] })).commands[0]?.units, [])
})

test('a run that restored a snapshot stands as such, as one that restored an archive does', () => {
  const cacheOf = (cache: object) => {
    const record = jobRecord({ cache: { mode: 'auto', restored: '', ...cache } })
    return toPastRun(record).conditions?.['cache']
  }
  assert.equal(cacheOf({ restoredKey: 'archive' }), 'restored')
  assert.equal(cacheOf({ snapshot: { restored: 'Restored.', restoredKey: 'key' } }), 'restored')
  assert.equal(cacheOf({ snapshot: { restored: 'Nothing restored.' } }), 'nothing restored')
})

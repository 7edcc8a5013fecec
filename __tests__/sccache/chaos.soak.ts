import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { test } from 'node:test'
import { realSccache } from '../support/real-sccache.ts'
import { type ChaosPlayed, playChaos } from '../support/stores/chaos-runs.ts'

/** CHAOS_SEEDS=7-7 plays a failed run again; CHAOS_LOG names a file for what each run did. */
const [first = 1, last = 200] = (process.env['CHAOS_SEEDS'] ?? '1-200').split('-').map(Number)

test('no run with a bad store ends in another way than without sccache', async (t) => {
  const sccache = await realSccache()
  assert.ok(sccache)
  const faults: string[] = []
  for (let seed = first; seed <= last; seed++) {
    await t.test(`seed ${seed}`, async (run) => {
      const played = await playChaos(run, { seed, sccache })
      note(seed, played)
      if (played.faults.length > 0) faults.push(played.told)
      assert.deepEqual(played.faults, [], played.told)
    })
  }
  assert.deepEqual(faults, [])
})

function note(
  seed: number,
  { store, injected, faults, builds, plainMs, killed }: ChaosPlayed,
): void {
  const path = process.env['CHAOS_LOG']
  if (path === undefined) return
  const ms = builds.map((build) => Math.round(build.ms))
  const fallbacks = builds.flatMap(({ ways }) => ways).filter((way) => way.startsWith('fallback'))
  const counts = { fallbacks: fallbacks.length, hits: builds.map(({ hits }) => hits) }
  const without = builds.filter((build) => build.without !== undefined).length
  const line = { seed, store, injected, faults, killed, without, ...counts, ms }
  appendFileSync(path, `${JSON.stringify({ ...line, plainMs: plainMs.map(Math.round) })}\n`)
}

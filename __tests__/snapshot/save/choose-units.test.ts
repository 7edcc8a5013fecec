import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { chooseUnits } from '../../../src/snapshot/save/choose-units.ts'
import type { TargetUnit } from '../../../src/snapshot/survey/survey-target.ts'
import type { CargoCommandRecord } from '../../../src/timing/command-record.ts'
import { manifestFacts, unitFacts } from '../manifest-facts.ts'

const RESTORED_NS = 100n

function unit(name: string, over: Partial<TargetUnit> = {}): TargetUnit {
  return {
    ...{ package: name, profile: 'debug', hash: '0123456789abcdef', mark: `lib-${name}` },
    ...{ folder: `debug/.fingerprint/${name}`, own: undefined },
    ...{ isFinished: true, isUsed: false, startedNs: 40n, endedNs: 50n, ...over },
  }
}

/** Names of the units that go into the snapshot of a job whose commands ended so. */
async function keptAfter(
  t: TestContext,
  outcomes: readonly CargoCommandRecord['outcome'][],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-choose-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const units = [
    unit('used', { isUsed: true }),
    unit('registry'),
    unit('watched'),
    unit('blind'),
    unit('cut-off', { isFinished: false, endedNs: 150n }),
    unit('made-and-left', { endedNs: 150n }),
  ]
  const known = (name: string, over: Parameters<typeof unitFacts>[0]) =>
    unitFacts({ folder: join(folder, 'debug/.fingerprint', name), package: name, ...over })
  const manifest = manifestFacts({
    units: [
      known('watched', { mayReadMore: true, isWatched: true }),
      known('blind', { mayReadMore: true, isWatched: false }),
    ],
  })
  const { chosen } = await chooseUnits(
    [{ folder, entries: [], units }],
    {
      restored: { manifest, restoredNs: RESTORED_NS },
      built: outcomes.map((outcome) => ({ outcome, startMs: 0 })),
    },
    localFiles(),
  )
  return chosen.flatMap(({ kept }) => kept.map((each) => each.package))
}

test('a job whose commands succeeded keeps what it used', async (t) => {
  assert.deepEqual(await keptAfter(t, ['succeeded', 'succeeded']), ['used'])
})

for (const outcome of ['failed', 'cancelled', 'unknown'] as const) {
  test(`where a command ${outcome}, the snapshot's other units stay, but for those that hold only while nothing differs`, async (t) => {
    assert.deepEqual(await keptAfter(t, ['succeeded', outcome]), ['used', 'registry', 'watched'])
  })
}

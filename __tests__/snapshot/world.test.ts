import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Lane, openLane } from './world/lane.ts'
import { type PlannedCase, planCase } from './world/plan-case.ts'
import { playCase, playFirstRun } from './world/play-case.ts'
import { naive } from './world/simple-drivers.ts'

// The property itself is tested here: a snapshot that is known to be wrong has to be caught.

async function naiveLane(t: TestContext, workspace: string) {
  const lane: Lane = await openLane(workspace, naive)
  t.after(() => lane.close())
  const first = await playFirstRun(lane)
  return (planned: PlannedCase) => playCase(lane, first, { planned, undisturbed: false })
}

test('old times for every source are caught within three cases', async (t) => {
  const play = await naiveLane(t, 'macros')
  const caught: string[] = []
  for (const seed of [2, 6, 10]) {
    const { problems } = await play(planCase(seed))
    caught.push(...problems.map(({ kind }) => kind))
    if (caught.includes('behaviour')) return
  }
  assert.fail(`No case found a program that is not that of a clean build: ${caught.join(', ')}`)
})

test('old times are right as long as nothing changes, and then nothing is compiled', async (t) => {
  const play = await naiveLane(t, 'outer')
  const change = { kind: 'nothing', pick: 0, value: 0 } as const
  const runs = [{ changes: [change], withTests: false }]
  const { problems } = await play({ seed: -1, workspace: 'outer', runs })
  assert.deepEqual(problems, [])
})

test('work that no change of content asked for is caught', async (t) => {
  const play = await naiveLane(t, 'scripts')
  const change = { kind: 'nothing', pick: 0, value: 0 } as const
  const runs = [{ changes: [change], withTests: false }]
  const { problems } = await play({ seed: -1, workspace: 'scripts', runs })
  // Cargo's fingerprint of a build script that names no input holds the very time of the newest file.
  assert.match(problems[0]?.detail ?? '', /nothing of it changed: whole whole lib/)
})

test('a seed gives the same case every time', () => {
  assert.deepEqual(planCase(17), planCase(17))
  assert.notDeepEqual(planCase(17).runs, planCase(21).runs)
})

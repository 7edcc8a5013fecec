import { describe, test } from 'node:test'
import { checkSeeds, seedsOf, WORKSPACE_NAMES } from './world/check-seeds.ts'
import { ourSnapshot } from './world/our-snapshot.ts'

const CASES = 300

describe('programs behave as after a clean build, 300 times', { concurrency: 2 }, () => {
  for (const workspace of WORKSPACE_NAMES) {
    test(`in the workspace "${workspace}"`, async (t) => {
      const seeds = seedsOf(workspace, CASES)
      await checkSeeds(t, { workspace, seeds, driver: ourSnapshot() })
    })
  }
})

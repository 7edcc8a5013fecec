import { test } from 'node:test'
import { checkSeeds } from './world/check-seeds.ts'
import { ourSnapshot } from './world/our-snapshot.ts'

/** A later step writes a file that a macro reads and tells nobody of: the shim removes the unit, and notes that. */
const SEED = 127

test('what the shim noted in a job that was killed does not hold for the next one in its folder', async (t) => {
  const driver = (): ReturnType<typeof ourSnapshot> => ourSnapshot('watched')
  await checkSeeds(t, { workspace: 'macros', seeds: [SEED, SEED], driver })
})

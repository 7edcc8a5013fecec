import { describe, test } from 'node:test'
import { toolchainPrograms } from './world/cargo.ts'
import { checkSeeds, seedsOf, WORKSPACE_NAMES } from './world/check-seeds.ts'
import { ourSnapshot } from './world/our-snapshot.ts'

const CASES = 20
const CASES_OF_NEW_LAYOUT = 8

describe('programs behave as after a clean build, whatever changed since the snapshot', {
  concurrency: 2,
}, () => {
  for (const workspace of WORKSPACE_NAMES) {
    test(`in the workspace "${workspace}"`, async (t) => {
      const seeds = seedsOf(workspace, CASES)
      await checkSeeds(t, { workspace, seeds, driver: ourSnapshot() })
    })
  }
})

describe('the same in target folders as of cargo 1.100', {
  concurrency: 2,
  skip: toolchainPrograms('nightly') === undefined && 'there is no nightly toolchain',
}, () => {
  for (const workspace of WORKSPACE_NAMES) {
    test(`in the workspace "${workspace}"`, async (t) => {
      const seeds = seedsOf(workspace, CASES_OF_NEW_LAYOUT, CASES)
      const layout = 'a folder for each unit'
      await checkSeeds(t, { workspace, seeds, driver: ourSnapshot(), layout })
    })
  }
})

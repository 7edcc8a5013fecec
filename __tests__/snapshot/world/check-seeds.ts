import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { toolchainPrograms } from './cargo.ts'
import type { Difference } from './differences.ts'
import { KINDS_OF } from './kinds.ts'
import { type Layout, openLane } from './lane.ts'
import { ourSnapshot, type Watching } from './our-snapshot.ts'
import { planCase } from './plan-case.ts'
import { failure, playCase, playFirstRun } from './play-case.ts'
import type { SnapshotUnderTest } from './snapshot-under-test.ts'

export interface SeedsRequest {
  readonly workspace: string
  readonly seeds: readonly number[]
  readonly driver: () => SnapshotUnderTest
  readonly layout?: Layout
}

/** The seeds of one workspace among `count` seeds from the first on, or the one that FAST_CARGO_SEED names. */
export function seedsOf(workspace: string, count: number, first = 0): readonly number[] {
  const only = process.env['FAST_CARGO_SEED']
  const all =
    only === undefined ? Array.from({ length: count }, (_, index) => first + index) : [Number(only)]
  return all.filter((seed) => planCase(seed).workspace === workspace)
}

export const WORKSPACE_NAMES: readonly string[] = Object.keys(KINDS_OF)

interface Property {
  readonly title: string
  readonly cases: number
  /** The first seed. */
  readonly from?: number
  readonly layout?: Layout
  readonly watching?: Watching
}

/** Our snapshot in every workspace, as many cases in all. */
export function describeProperty(property: Property): void {
  const { title, cases, from, layout = 'usual', watching = 'watched' } = property
  const isMissing = layout !== 'usual' && toolchainPrograms('nightly') === undefined
  const skip = isMissing && 'there is no nightly toolchain'
  describe(title, { concurrency: 2, skip }, () => {
    for (const workspace of WORKSPACE_NAMES) {
      test(`in the workspace "${workspace}"`, async (t) => {
        const seeds = seedsOf(workspace, cases, from)
        await checkSeeds(t, { workspace, seeds, driver: () => ourSnapshot(watching), layout })
      })
    }
  })
}

/**
 * Plays each seed as a test of its own; what was compiled otherwise than by undisturbed cargo is the answer, and
 * fails where no reason is known for it.
 */
export async function checkSeeds(
  t: TestContext,
  { workspace, seeds, driver, layout }: SeedsRequest,
): Promise<readonly Difference[]> {
  if (seeds.length === 0) return []
  const lane = await openLane(workspace, driver(), layout)
  t.after(() => lane.close())
  const first = await playFirstRun(lane)
  assert.ok(first.saved, 'the first run saved nothing')
  const differences: Difference[] = []
  for (const seed of seeds) {
    await t.test(`seed ${seed}`, async (each) => {
      const planned = planCase(seed)
      const result = await playCase(lane, first, { planned, undisturbed: true })
      for (const line of result.story) each.diagnostic(line)
      differences.push(...result.differences)
      assert.equal(result.problems.length, 0, failure(planned, result))
      const unexplained = result.differences.filter(({ reason }) => reason === 'unexplained')
      assert.deepEqual(unexplained, [], failure(planned, result))
    })
  }
  for (const line of reasons(differences)) t.diagnostic(line)
  return differences
}

/** How often the compiled units differed from those of undisturbed cargo, by reason. */
export function reasons(differences: readonly Difference[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { compiledBy, reason } of differences) {
    const key = `only ${compiledBy} compiled: ${reason}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => `${count} x ${key}`).sort()
}

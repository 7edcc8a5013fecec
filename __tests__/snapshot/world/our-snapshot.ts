import { nothing } from './simple-drivers.ts'
import type { SnapshotUnderTest } from './snapshot-under-test.ts'

/** THE place where `src/snapshot/` meets the property: pack into, and unpack from, `run.storage`. */
export function ourSnapshot(): SnapshotUnderTest {
  return nothing
}

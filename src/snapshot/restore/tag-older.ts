import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { TargetFacts } from '../manifest.ts'
import { type Placement, stagedAt } from './placements.ts'

/** As cargo does in target folders that it makes: snapshots that name no workspace do without. */
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by cargo.
# For information about cache directory tags see https://bford.info/cachedir/
`

/** What `folder` is to hold of a snapshot that was made before these travelled. */
export async function tagOlder(
  { folder, roots }: TargetFacts,
  placements: readonly Placement[],
  files: Pick<Files, 'writeText'>,
): Promise<void> {
  if (roots !== undefined) return
  await files.writeText(join(stagedAt(folder, placements), 'CACHEDIR.TAG'), TAG_TEXT)
}

import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { isForThisProcessor } from '../system.ts'
import type { SavePlan, SaveRequest } from './save-plan.ts'

/** The program of a build script, where its package or cargo's newer layout has it. */
const SCRIPT = /(^|\/)build\/.+\/build[-_]script[-_][^/.]+$/
/** What it tells a C compiler, written out. */
const WRITTEN = new Map(['-march=native', '-mcpu=native'].map((flag) => [flag, flag]))

/**
 * Whether something in a snapshot was compiled for this machine's processor: by flags of a command, by those that
 * cargo notes in fingerprints (of build scripts, variables such as CFLAGS), or by a build script of its own accord.
 */
export async function isBoundToProcessor(
  { targets }: Pick<SavePlan, 'targets'>,
  { built, restored }: Pick<SaveRequest, 'built' | 'restored'>,
  files: Pick<Files, 'readText' | 'valuesIn'>,
): Promise<boolean> {
  if (restored?.manifest.processor !== undefined) return true
  // What was restored is known to be bound to none.
  const sinceNs = restored?.restoredNs ?? 0n
  if (built.some(({ args }) => args.some(isForThisProcessor))) return true
  for (const { survey, kept, files: packed } of targets) {
    for (const { folder, mark, endedNs } of kept) {
      if (endedNs <= sinceNs) continue
      const noted = await files.readText(join(survey.folder, folder, `${mark}.json`))
      if (isForThisProcessor(noted ?? '')) return true
    }
    for (const { path, kind, modifiedNs } of packed) {
      if (kind !== 'file' || modifiedNs <= sinceNs || !SCRIPT.test(path)) continue
      const found = await files.valuesIn(join(survey.folder, path), WRITTEN)
      if (found === undefined || found.length > 0) return true
    }
  }
  return false
}

import { join } from 'node:path'
import { pathBelow } from '../../cargo/paths.ts'
import { placeOfUnit } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'
import { builtAnew } from '../judge/built-anew.ts'
import type { RestorePlan } from '../judge/plan-restore.ts'
import { type Manifest, targetOf } from '../manifest.ts'

/**
 * Build scripts that cargo runs again for sure, by the folders of their fingerprints. In a job without us each of
 * them finds an empty OUT_DIR: what it wrote for inputs that are gone must not be there.
 */
export async function scriptsRunAgain(
  { manifest, plan }: { readonly manifest: Manifest; readonly plan: RestorePlan },
  /** Where a target folder is now. */
  lies: (target: string) => string,
  files: Pick<Files, 'facts'>,
): Promise<readonly string[]> {
  const { changed } = builtAnew(manifest, plan, { path: '', packages: [] })
  const found: string[] = []
  for (const { folder } of changed) {
    const target = targetOf(folder, manifest.targets)
    const run = runFolderOf(pathBelow(folder, target ?? folder))
    if (target === undefined || run === undefined) continue
    if ((await files.facts(join(lies(target), run))) !== undefined) found.push(folder)
  }
  return found
}

/** A folder that a build script's run has and a compilation lacks, relative to the target folder. */
function runFolderOf(fingerprint: string): string | undefined {
  const place = placeOfUnit(fingerprint)
  if (place === undefined) return undefined
  const { own, profile, package: name, hash } = place
  return own === undefined ? join(profile, 'build', `${name}-${hash}`, 'out') : join(own, 'run')
}

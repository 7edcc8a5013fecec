import { join } from 'node:path'
import { placeOfUnit } from '../../cargo/target-layout.ts'
import type { Files } from '../../runner/ports.ts'

/**
 * Takes a unit out of a target folder so that cargo builds it and all that depends on it. Its
 * fingerprint alone would not do: cargo would build the unit, and go on to call its dependents fresh by
 * their own fingerprints. A missing output makes them dirty too. `unit` is the folder of its
 * fingerprint, relative to `folder`.
 */
export async function removeUnit(
  folder: string,
  unit: string,
  files: Pick<Files, 'list' | 'remove'>,
): Promise<void> {
  const place = placeOfUnit(unit)
  if (place?.own !== undefined) return files.remove(join(folder, place.own))
  if (place === undefined) return
  const { profile, package: name, hash } = place
  const marks = await files.list(join(folder, unit))
  await files.remove(join(folder, unit))
  await files.remove(join(folder, profile, 'build', `${name}-${hash}`, 'output'))
  // Libraries that others load by name have no hash in it.
  const crates = marks.flatMap((mark) => /^lib-(.+?)(\.json)?$/.exec(mark)?.[1] ?? [])
  const plain = new Set(crates.map((crate) => crate.replaceAll('-', '_')))
  for (const place of ['deps', 'examples', join('build', `${name}-${hash}`)]) {
    for (const file of await files.list(join(folder, profile, place))) {
      const crate = /^(?:lib)?([^.]+)\.[a-z]+$/.exec(file)?.[1] ?? ''
      const isOwn = file.includes(`-${hash}`) || (place === 'deps' && plain.has(crate))
      if (isOwn && !file.endsWith('.d')) await files.remove(join(folder, profile, place, file))
    }
  }
}

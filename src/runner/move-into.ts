import { chmodSync, lstatSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Synchronous, as `file-tree.ts` is and for the same reason.

/** As `Files.moveInto` says it. */
export function moveInto(from: string, to: string): void {
  for (const { name } of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [join(from, name), join(to, name)]
    const there = lstatSync(place, { throwIfNoEntry: false })
    if (there === undefined) move(source, place)
    else if (there.isDirectory() && lstatSync(source).isDirectory()) moveInto(source, place)
    else throw new Error(`${place} is there already`)
  }
}

/** A folder that nobody may write to can only be moved while its owner may. */
function move(source: string, place: string): void {
  try {
    renameSync(source, place)
  } catch (cause) {
    if (!lstatSync(source).isDirectory()) throw cause
    const { mode } = statSync(source)
    chmodSync(source, 0o700)
    renameSync(source, place)
    chmodSync(place, mode & 0o7777)
  }
}

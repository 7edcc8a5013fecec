import { chmodSync, type Dirent, lstatSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { patientlySync } from './patiently.ts'

// Synchronous, as `file-tree.ts` is and for the same reason.

/** As `Files.moveInto` says it. */
export function moveInto(from: string, to: string): void {
  const there = new Map(entriesIn(to).map((entry) => [entry.name, entry]))
  for (const entry of entriesIn(from)) {
    const [source, place] = [join(from, entry.name), join(to, entry.name)]
    const before = there.get(entry.name)
    if (before === undefined) move(source, place)
    else if (before.isDirectory() && entry.isDirectory()) moveInto(source, place)
    else throw new Error(`${place} is there already`)
  }
}

function entriesIn(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
}

/** A folder that nobody may write to can only be moved while its owner may. */
function move(source: string, place: string): void {
  try {
    patientlySync(() => renameSync(source, place))
  } catch (cause) {
    if (!lstatSync(source).isDirectory()) throw cause
    const { mode } = statSync(source)
    chmodSync(source, 0o700)
    renameSync(source, place)
    chmodSync(place, mode & 0o7777)
  }
}

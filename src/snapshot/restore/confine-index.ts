import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { staysWithRegistry } from '../index-settings.ts'

const INDEX = join('registry', 'index')
const MOST_BYTES = 10_000

/** Takes away what else than entries, and settings that lead nowhere else, lies in unpacked indexes of registries. */
export async function keepIndexEntries(
  folder: string,
  files: Pick<Files, 'list' | 'remove' | 'readText'>,
): Promise<void> {
  for (const index of await files.list(join(folder, INDEX))) {
    for (const name of await files.list(join(folder, INDEX, index))) {
      const path = join(folder, INDEX, index, name)
      const isMeant =
        name === '.cache' ||
        (name === 'config.json' &&
          staysWithRegistry(index, await files.readText(path, MOST_BYTES).catch(() => undefined)))
      if (!isMeant) await files.remove(path)
    }
  }
}

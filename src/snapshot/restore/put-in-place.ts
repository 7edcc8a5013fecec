import { basename, dirname, join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import type { Placement } from './placements.ts'

const COPY_LIMIT_MS = 300_000

interface PlacePorts {
  readonly files: Files
  readonly commands: Commands
}

/** Moves what was put together to its place; where a folder is there, into it. */
export async function putInPlace(
  { at, staging, isThere }: Placement,
  ports: PlacePorts,
): Promise<void> {
  const { files } = ports
  if (!isThere) return files.rename(staging, at)
  // Cargo writes it into folders that it makes, and into no other.
  await files.remove(join(staging, 'CACHEDIR.TAG'))
  await fill(staging, at, ports)
  await files.remove(staging)
}

/**
 * Folder by folder as far as they are there. Names with a dot come last: what is there in part counts for
 * nothing without its fingerprint.
 */
async function fill(from: string, to: string, ports: PlacePorts): Promise<void> {
  const { files } = ports
  for (const name of (await files.list(from)).toReversed()) {
    const [source, place] = [join(from, name), join(to, name)]
    const there = await files.facts(place)
    if (there !== undefined && (await files.facts(source))?.kind === 'directory') {
      await fill(source, place, ports)
    } else if (there?.kind !== 'directory') {
      // A file that is there is an output without a unit: cargo would write it anew.
      if (there !== undefined) await files.remove(place)
      await move(source, place, ports)
    }
  }
}

async function move(source: string, place: string, { files, commands }: PlacePorts): Promise<void> {
  try {
    await files.rename(source, place)
  } catch (cause) {
    // Another file system is mounted or linked there. What has its name there shall be there as a whole.
    const beside = join(dirname(place), `.fast-cargo-restoring-${basename(place)}`)
    const copied = await commands.run('cp', ['-a', source, beside], { timeoutMs: COPY_LIMIT_MS })
    if (copied.exitCode !== 0) {
      await files.remove(beside)
      throw new Error(`${place} cannot be filled: ${copied.stderr.trim()}`, { cause })
    }
    await files.rename(beside, place)
  }
}

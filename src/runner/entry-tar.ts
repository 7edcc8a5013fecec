import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { describeError } from './errors.ts'
import { unpackTar } from './unpack-tar.ts'

const EntrySchema = v.object({
  /** What the entry is for, relative to where it is unpacked. */
  members: v.array(v.string()),
  /** Of the transfer's own, on the same disk. */
  folder: v.string(),
})

interface Entry {
  readonly members: readonly string[]
  readonly folder: string
}

/** What `runEntryTar` is told, and how it is found. */
export function entryTarVariables(entry: Entry): Readonly<Record<string, string>> {
  return {
    FAST_CARGO_NODE: process.execPath,
    FAST_CARGO_TRANSFER: process.argv[1] ?? '',
    FAST_CARGO_ENTRY: JSON.stringify(entry),
  }
}

/** As far back as `@actions/cache` has zstd look. */
const WINDOW_OF_ENTRIES = 30

/**
 * Stands for tar where `@actions/cache` unpacks an entry on Windows, where that library would take Git's tar or the
 * system's by their full paths. Returns the exit code.
 */
export async function runEntryTar(words: readonly string[]): Promise<number> {
  const [how, archive = ''] = words
  if (how === '--version') {
    console.log('fast-cargo in place of GNU tar')
    return 0
  }
  try {
    if (how !== '-xf') throw new Error(`${how} is not what an entry is unpacked with`)
    const entry = v.parse(EntrySchema, JSON.parse(process.env['FAST_CARGO_ENTRY'] ?? ''))
    await unpackEntry({ ...entry, archive, base: words[words.indexOf('-C') + 1] ?? '' })
    return 0
  } catch (error) {
    console.error(`tar: ${describeError(error)}`)
    return 2
  }
}

interface EntryToUnpack extends Entry {
  readonly archive: string
  readonly base: string
}

/** Puts the members in place of what is there. Throws, and changes nothing, where one of them is missing. */
export async function unpackEntry({
  archive,
  base,
  members,
  folder,
}: EntryToUnpack): Promise<void> {
  const into = join(folder, 'unpacked')
  mkdirSync(into, { mode: 0o700 })
  const compression = archive.endsWith('.tgz') ? 'gzip' : 'zstd'
  await unpackTar({ archive, into, leaveOut: [], compression, windowLog: WINDOW_OF_ENTRIES })
  for (const member of members) lstatSync(join(into, member))
  for (const member of members) {
    const place = join(base, member)
    mkdirSync(dirname(place), { recursive: true })
    rmSync(place, { recursive: true, force: true })
    renameSync(join(into, member), place)
  }
}

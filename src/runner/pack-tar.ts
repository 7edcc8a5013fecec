import { createReadStream, createWriteStream, lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pack as newPack, type TarHeader, type TarPack } from 'tar-stream'
import { paxTime, presser } from './tar-format.ts'
import type { PackEntry, PackRequest } from './tar-ports.ts'

/** Files of that size are read as a whole. */
const SMALL_BYTES = 4_000_000

/** Packs files with their times to the nanosecond; hard links stay links. */
export async function packTar({
  base,
  entries,
  to,
  compression,
  content,
}: PackRequest): Promise<void> {
  const archive = newPack()
  const written = pipeline(archive, presser(compression, content), createWriteStream(to))
  try {
    await Promise.all([addAll(archive, base, entries), written])
  } catch (error) {
    archive.destroy()
    await written.catch(() => undefined) // it ends by the same error
    throw error
  }
}

async function addAll(
  archive: TarPack,
  base: string,
  entries: readonly PackEntry[],
): Promise<void> {
  const firsts = new Map<string, string>()
  for (const entry of entries) {
    const first = entry.kind === 'file' ? firsts.get(entry.identity) : undefined
    if (entry.kind === 'file' && first === undefined) firsts.set(entry.identity, entry.path)
    await add(archive, base, entry, first)
  }
  archive.finalize()
}

function add(
  archive: TarPack,
  base: string,
  entry: PackEntry,
  first: string | undefined,
): Promise<void> {
  const path = join(base, entry.path)
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve())
    const header = headerOf(path, entry, first)
    const small = isBody(header) && header.size <= SMALL_BYTES ? readFileSync(path) : undefined
    const sink = archive.entry(
      small === undefined ? header : { ...header, size: small.length },
      done,
    )
    if (small !== undefined) sink.end(small)
    else if (isBody(header)) createReadStream(path).on('error', reject).pipe(sink)
    else sink.end()
  })
}

function headerOf(path: string, entry: PackEntry, first: string | undefined): TarHeader {
  const { kind, modifiedNs } = entry
  const { mode, size } = lstatSync(path)
  const common = {
    ...{ name: entry.path, mode, mtime: new Date(Number(modifiedNs / 1_000_000n)) },
    pax: { mtime: paxTime(modifiedNs) },
  }
  if (first !== undefined) return { ...common, type: 'link', linkname: first }
  if (kind === 'symlink') return { ...common, type: 'symlink', linkname: readlinkSync(path) }
  if (kind === 'directory') return { ...common, type: 'directory' }
  return { ...common, type: 'file', size }
}

function isBody(header: TarHeader): header is TarHeader & { readonly size: number } {
  return header.type === 'file'
}

import {
  chmodSync,
  closeSync,
  createReadStream,
  futimesSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { extract, type TarEntry, type TarExtract, type TarHeader } from 'tar-stream'
import { secondsOf, staysBelow, unpresser } from './tar-format.ts'
import type { UnpackRequest } from './tar-ports.ts'

interface FolderFacts {
  readonly seconds: number
  readonly mode: number
}

interface Unpacking {
  readonly into: string
  readonly unwanted: ReadonlySet<string>
  /** What this archive has made so far, relative; nothing is written through its links. */
  readonly files: Set<string>
  readonly folders: Map<string, FolderFacts | undefined>
}

/**
 * Unpacks files, folders and links with their times, to what a floating-point number of seconds tells (200 ns, on
 * Windows a microsecond): of two times the later one stays the later one, or becomes the same. Throws for an archive
 * that is damaged, and for one with anything that would lie, or lead, out of the folder.
 */
export async function unpackTar({
  archive,
  into,
  leaveOut,
  compression,
  windowLog,
}: UnpackRequest): Promise<void> {
  const state: Unpacking = {
    ...{ into, unwanted: new Set(leaveOut) },
    ...{ files: new Set(), folders: new Map([['', undefined]]) },
  }
  const members = extract()
  const read = pipeline(createReadStream(archive), unpresser(compression, windowLog), members)
  await Promise.all([read, placeAll(members, state)])
  // What comes into a folder sets its time anew, and nothing comes into one that is read-only.
  for (const [path, facts] of [...state.folders].reverse()) {
    if (facts === undefined) continue
    utimesSync(join(into, path), facts.seconds, facts.seconds)
    chmodSync(join(into, path), facts.mode)
  }
}

async function placeAll(members: TarExtract, state: Unpacking): Promise<void> {
  for await (const member of members) {
    const name = member.header.name.replace(/\/$/, '')
    if (!staysBelow(name, process.platform)) throw new Error(`${name} lies elsewhere`)
    if (isUnwanted(name, state)) await skip(member)
    else await place(name, member, state)
  }
}

async function skip(member: TarEntry): Promise<void> {
  for await (const _ of member);
}

function isUnwanted(name: string, { unwanted }: Unpacking): boolean {
  if (unwanted.size === 0) return false
  const parts = name.split('/')
  return parts.some((_, index) => unwanted.has(parts.slice(0, index + 1).join('/')))
}

async function place(name: string, member: TarEntry, state: Unpacking): Promise<void> {
  const { header } = member
  const path = join(state.into, name)
  const seconds = secondsOf(header.pax?.['mtime']) ?? (header.mtime?.getTime() ?? 0) / 1_000
  if (header.type === 'directory') {
    makeFolders(name, state)
    state.folders.set(name, { seconds, mode: (header.mode ?? 0o755) & PERMISSIONS })
    return skip(member)
  }
  makeFolders(parentOf(name), state)
  if (header.type === 'file') {
    // Nor would a program without that bit be what was packed.
    if (((header.mode ?? 0) & SET_ID_BITS) !== 0) throw new Error(`${name} would run as its owner`)
    await writeFile(path, member, seconds)
    state.files.add(name)
    return
  }
  await skip(member)
  if (header.type === 'link') linkSync(join(state.into, linkedIn(header, state)), path)
  else if (header.type === 'symlink') {
    symlinkSync(header.linkname ?? '', path)
    lutimesSync(path, seconds, seconds)
  } else throw new Error(`${name} is neither file, folder nor link`)
}

/** A second path of a file is one of a file of this archive. */
function linkedIn({ name, linkname }: TarHeader, { files }: Unpacking): string {
  if (linkname === undefined || linkname === null || !files.has(linkname)) {
    throw new Error(`${name} is one file with something elsewhere`)
  }
  return linkname
}

/** None of them was made by a link: those that were made are known, and others are new. */
function makeFolders(name: string, { into, folders }: Pick<Unpacking, 'into' | 'folders'>): void {
  if (folders.has(name)) return
  makeFolders(parentOf(name), { into, folders })
  mkdirSync(join(into, name))
  folders.set(name, undefined)
}

function parentOf(name: string): string {
  const parent = dirname(name)
  return parent === '.' ? '' : parent
}

const PERMISSIONS = 0o777
const SET_ID_BITS = 0o6000

/** Not through what is there: a name that comes twice is an error. */
async function writeFile(path: string, member: TarEntry, seconds: number): Promise<void> {
  const file = openSync(path, 'wx', (member.header.mode ?? 0o644) & PERMISSIONS)
  try {
    for await (const chunk of member) {
      for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done)
    }
    futimesSync(file, seconds, seconds)
  } finally {
    closeSync(file)
  }
}

import type { Files } from '../runner/ports.ts'

/** A section header table is a few kilobytes; more is not a file that a linker wrote. */
const TABLE_LIMIT_BYTES = 4 * 1024 * 1024
const SECTION_LIMIT_BYTES = 256 * 1024

interface Section {
  readonly nameAt: number
  readonly offset: number
  readonly size: number
}

/** Where the fields of a header lie, in bytes; `word` is an address or offset. */
interface Layout {
  readonly word: 4 | 8
  readonly tableOffset: number
  readonly entrySize: number
  readonly count: number
  readonly namesIndex: number
  readonly sectionOffset: number
  readonly sectionSize: number
  /** Bytes of one entry of the section table. */
  readonly section: number
}

const ELF64: Layout = {
  word: 8,
  tableOffset: 40,
  entrySize: 58,
  count: 60,
  namesIndex: 62,
  sectionOffset: 24,
  sectionSize: 32,
  section: 64,
}
const ELF32: Layout = {
  word: 4,
  tableOffset: 32,
  entrySize: 46,
  count: 48,
  namesIndex: 50,
  sectionOffset: 16,
  sectionSize: 20,
  section: 40,
}

/**
 * The content of some sections, by name, of a program or library in little-endian ELF (System V ABI,
 * chapter 4); those it has not are not in the answer. `undefined` for all other files, objects that
 * nobody linked among them. Reads no more than it needs.
 */
export async function readSections(
  path: string,
  names: readonly string[],
  files: Pick<Files, 'readBytes'>,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const header = await files.readBytes(path, { offset: 0, length: 64 })
  const layout = header === undefined ? undefined : layoutOf(header)
  if (header === undefined || layout === undefined) return undefined
  const sections = await readTable(path, header, layout, files)
  const namesSection = sections?.[header.readUInt16LE(layout.namesIndex)]
  if (sections === undefined || namesSection === undefined) return undefined
  const nameTable = await readSection(path, namesSection, files)
  const found = new Map<string, Buffer>()
  for (const section of sections) {
    const name = stringAt(nameTable, section.nameAt)
    if (names.includes(name)) found.set(name, await readSection(path, section, files))
  }
  return found
}

function layoutOf(header: Buffer): Layout | undefined {
  const isElf = header.length === 64 && header.subarray(0, 4).toString('latin1') === '\x7fELF'
  if (!isElf || header[5] !== 1) return undefined // 1: little-endian
  if (![2, 3].includes(header.readUInt16LE(16))) return undefined // programs and shared objects
  return header[4] === 2 ? ELF64 : ELF32
}

async function readTable(
  path: string,
  header: Buffer,
  layout: Layout,
  files: Pick<Files, 'readBytes'>,
): Promise<readonly Section[] | undefined> {
  const offset = wordAt(header, layout.tableOffset, layout)
  const entrySize = header.readUInt16LE(layout.entrySize)
  const length = entrySize * header.readUInt16LE(layout.count)
  if (entrySize !== layout.section || length > TABLE_LIMIT_BYTES) return undefined
  if (!Number.isSafeInteger(offset)) return undefined
  const table = await files.readBytes(path, { offset, length })
  if (table === undefined || table.length < length) return undefined
  return Array.from({ length: length / entrySize }, (_, index) => {
    const entry = table.subarray(index * entrySize, (index + 1) * entrySize)
    return {
      nameAt: entry.readUInt32LE(0),
      offset: wordAt(entry, layout.sectionOffset, layout),
      size: wordAt(entry, layout.sectionSize, layout),
    }
  })
}

function wordAt(buffer: Buffer, at: number, { word }: Layout): number {
  return word === 8 ? Number(buffer.readBigUInt64LE(at)) : buffer.readUInt32LE(at)
}

async function readSection(
  path: string,
  { offset, size }: Section,
  files: Pick<Files, 'readBytes'>,
): Promise<Buffer> {
  if (!Number.isSafeInteger(offset)) return Buffer.alloc(0)
  const length = Math.min(size, SECTION_LIMIT_BYTES)
  return (await files.readBytes(path, { offset, length })) ?? Buffer.alloc(0)
}

function stringAt(table: Buffer, at: number): string {
  const end = table.indexOf(0, at)
  return table.toString('latin1', at, end === -1 ? undefined : end)
}

import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** A member of an archive as nobody would pack it. */
export interface CraftedMember {
  /** `\xff` stands for a byte that is no text. */
  readonly name: string
  readonly kind?: keyof typeof TYPES
  /** What a link leads to. */
  readonly to?: string
  readonly mode?: number
  readonly content?: string | Buffer
}

const TYPES = { file: '0', 'hard link': '1', symlink: '2', device: '3', folder: '5', fifo: '6' }
const BLOCK = 512

/** Writes an archive (`.tar.gz`) with these members, whatever tar would say to them. */
export function craftArchive(path: string, members: readonly CraftedMember[]): void {
  const blocks = members.flatMap((member) => {
    const content = Buffer.from(member.content ?? '')
    const filling = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)
    return [header(member, content.length), content, filling]
  })
  writeFileSync(path, gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 1 }))
}

function header(
  { name, kind = 'file', to = '', mode = 0o644 }: CraftedMember,
  size: number,
): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
  const [first = '', ...rest] = name.split('\xff')
  let at = block.write(first, 0)
  for (const part of rest) {
    block[at] = 0xff
    at += 1 + block.write(part, at + 1)
  }
  block.write(octal(mode, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(size, 11), 124)
  block.write(octal(1_000_000_000, 11), 136)
  block.write('        ', 148)
  block.write(TYPES[kind], 156)
  block.write(to, 157)
  block.write('ustar\x0000', 257)
  block.write(octal(1, 7), 329)
  block.write(octal(3, 7), 337)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148)
  return block
}

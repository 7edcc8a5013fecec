import type { Files } from '../runner/ports.ts'

const MAGIC_64 = 0xfeedfacf
const HEADER_BYTES = 32
const COMMANDS_LIMIT_BYTES = 256 * 1024
/** Programs, libraries and bundles. */
const LINKED_KINDS: ReadonlySet<number> = new Set([2, 6, 8])
const BUILD_VERSION = 0x32
const LINKERS: Readonly<Record<number, string>> = { 3: 'Apple ld', 4: 'LLD' }

/**
 * Who linked a program or library of macOS, by its load commands (LC_BUILD_VERSION): `Apple ld 1115.7.3`, `LLD 19.1.0`.
 * `undefined` for what is no such file, or does not tell.
 */
export async function whoLinkedMachO(
  path: string,
  files: Pick<Files, 'readBytes'>,
): Promise<string | undefined> {
  const header = await files.readBytes(path, { offset: 0, length: HEADER_BYTES })
  if (header === undefined || header.length < HEADER_BYTES) return undefined
  if (header.readUInt32LE(0) !== MAGIC_64 || !LINKED_KINDS.has(header.readUInt32LE(12))) {
    return undefined
  }
  const length = Math.min(header.readUInt32LE(20), COMMANDS_LIMIT_BYTES)
  const commands = await files.readBytes(path, { offset: HEADER_BYTES, length })
  return commands === undefined ? undefined : linkerIn(commands)
}

function linkerIn(commands: Buffer): string | undefined {
  for (let at = 0; at + 8 <= commands.length; ) {
    const size = commands.readUInt32LE(at + 4)
    if (size < 8 || at + size > commands.length) return undefined
    if (commands.readUInt32LE(at) === BUILD_VERSION && size >= 24) {
      const found = toolIn(commands.subarray(at, at + size))
      if (found !== undefined) return found
    }
    at += size
  }
  return undefined
}

/** Pairs of a tool and its version, `X.Y.Z` in 16, 8 and 8 bits. */
function toolIn(command: Buffer): string | undefined {
  const count = command.readUInt32LE(20)
  for (let at = 24; at + 8 <= command.length && at < 24 + 8 * count; at += 8) {
    const name = LINKERS[command.readUInt32LE(at)]
    const version = command.readUInt32LE(at + 4)
    const numbers = [version >>> 16, (version >>> 8) & 0xff, version & 0xff]
    if (name !== undefined) return `${name} ${numbers.join('.')}`
  }
  return undefined
}

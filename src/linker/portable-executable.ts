import type { Files } from '../runner/ports.ts'

/** Headers lie at the beginning; a stub before them is never larger. */
const HEADER_BYTES = 4_096
const IS_OBJECT_ONLY = 0

/**
 * Who linked a program or library of Windows, by its headers (Microsoft's PE format): `link 14.44`, `LLD`, which gives
 * itself Microsoft's version, or `GNU ld 2.40`. `undefined` for what is no such file.
 */
export async function whoLinkedPe(
  path: string,
  files: Pick<Files, 'readBytes'>,
): Promise<string | undefined> {
  const head = await files.readBytes(path, { offset: 0, length: HEADER_BYTES })
  if (head === undefined || head.length < 64 || head.toString('latin1', 0, 2) !== 'MZ') {
    return undefined
  }
  const at = head.readUInt32LE(60)
  // The signature, 20 bytes of the file header, and the optional header's beginning.
  if (at + 28 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0') return undefined
  if (head.readUInt16LE(at + 20) === IS_OBJECT_ONLY) return undefined
  const [major, minor] = [head.readUInt8(at + 26), head.readUInt8(at + 27)]
  // Microsoft's linker alone leaves a list of the tools that it was given.
  if (head.subarray(64, at).includes('Rich')) return `link ${major}.${minor}`
  return major >= 14 ? 'LLD' : `GNU ld ${major}.${minor}`
}

/** The fields of a message by number: their names in the proto file, and what they hold. */
export type MessageShape = Readonly<Record<number, readonly [name: string, kind: FieldKind]>>
type FieldKind = 'string' | 'strings' | 'int64' | 'bool'

/** int64 is a decimal string, as in protobuf's own JSON. */
export type Message = Record<string, string | boolean | string[]>

/** Reads a message; unknown fields are passed over. Source: protobuf.dev, "Encoding". */
export function decodeMessage(shape: MessageShape, bytes: Buffer): Message {
  const message: Message = {}
  const cursor = { bytes, offset: 0 }
  while (cursor.offset < bytes.length) {
    const tag = Number(readVarint(cursor))
    const value = readField(cursor, tag & 7)
    const [name, kind] = shape[tag >> 3] ?? []
    if (name === undefined || kind === undefined) continue
    message[name] = fromWire(kind, value, message[name])
  }
  return message
}

/** Writes a message; fields at their default value are left out, as proto3 does. */
export function encodeMessage(shape: MessageShape, message: Message): Buffer {
  const parts = Object.entries(shape).flatMap(([number, [name, kind]]) =>
    toWire(Number(number), kind, message[name]),
  )
  return Buffer.concat(parts)
}

interface Cursor {
  readonly bytes: Buffer
  offset: number
}

const VARINT = 0
const FIXED64 = 1
const LENGTH = 2
const FIXED32 = 5

function readField(cursor: Cursor, wireType: number): bigint | Buffer {
  if (wireType === VARINT) return readVarint(cursor)
  if (wireType === LENGTH) return take(cursor, Number(readVarint(cursor)))
  if (wireType === FIXED64) return take(cursor, 8)
  if (wireType === FIXED32) return take(cursor, 4)
  throw new Error(`Protobuf wire type ${wireType} at byte ${cursor.offset} is not known`)
}

function take(cursor: Cursor, length: number): Buffer {
  const end = cursor.offset + length
  if (end > cursor.bytes.length) throw new Error('Protobuf message ends too early')
  const part = cursor.bytes.subarray(cursor.offset, end)
  cursor.offset = end
  return part
}

function readVarint(cursor: Cursor): bigint {
  let value = 0n
  for (let shift = 0n; ; shift += 7n) {
    const byte = take(cursor, 1)[0] ?? 0
    value |= BigInt(byte & 0x7f) << shift
    if ((byte & 0x80) === 0) return value
  }
}

function fromWire(
  kind: FieldKind,
  value: bigint | Buffer,
  before: Message[string] | undefined,
): Message[string] {
  if (kind === 'bool') return value === 1n
  if (kind === 'int64') return String(value)
  const text = value.toString()
  return kind === 'string' ? text : [...(Array.isArray(before) ? before : []), text]
}

function toWire(number: number, kind: FieldKind, value: Message[string] | undefined): Buffer[] {
  if (value === undefined || value === '' || value === false) return []
  if (kind === 'bool') return [writeVarint(BigInt((number << 3) | VARINT)), writeVarint(1n)]
  if (kind === 'int64') {
    return [writeVarint(BigInt((number << 3) | VARINT)), writeVarint(BigInt(String(value)))]
  }
  const texts = Array.isArray(value) ? value : [String(value)]
  return texts.flatMap((text) => {
    const bytes = Buffer.from(text)
    return [writeVarint(BigInt((number << 3) | LENGTH)), writeVarint(BigInt(bytes.length)), bytes]
  })
}

function writeVarint(value: bigint): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}

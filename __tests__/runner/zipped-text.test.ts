import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Zippable, zipSync } from 'fflate'
import { zippedText } from '../../src/runner/zipped-text.ts'

const LIMITS = { artifactBytes: 1e6, packedBytes: 1000, unpackedBytes: 10_000, files: 3 }
const ZEROS = new Uint8Array(50_000)

const zip = (files: Zippable): Buffer => Buffer.from(zipSync(files))
const read = (bytes: Buffer): string | undefined => zippedText(bytes, 'a.json', LIMITS)

/** What the zip says of the size of its first file, in its directory. */
function announcing(bytes: Buffer, size: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(size, changed.indexOf('PK\u0001\u0002') + 24)
  return changed
}

test('one file is read, and the others may be as large as they like', () => {
  const text = Buffer.from('{"é":1}')
  assert.equal(read(zip({ 'b.bin': ZEROS, 'a.json': text })), '{"é":1}')
  assert.equal(read(zip({ 'b.bin': ZEROS })), undefined)
  assert.equal(read(zip({})), undefined)
})

test('a file that unpacks to more than the limit is refused before it is unpacked', () => {
  assert.throws(() => read(zip({ 'a.json': ZEROS })), /a\.json is larger than the limit of 1 kB/)
})

test('a size that is a lie gets no more room than it says', () => {
  const lying = announcing(zip({ 'a.json': ZEROS }), 10)
  assert.equal(read(lying), '\0'.repeat(10))
})

test('what is larger packed than it may be is refused, whatever it says of itself', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 251)
  assert.throws(() => read(announcing(zip({ 'a.json': [noise, { level: 0 }] }), 10)), /larger/)
})

test('a zip of many files is refused', () => {
  const empty = new Uint8Array(0)
  const files = { a: empty, b: empty, c: empty, d: empty }
  assert.throws(() => read(zip(files)), /more than 3 files/)
})

test('what is no zip is refused as such', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('no zip'), Buffer.alloc(100_000, 7)]) {
    assert.throws(() => read(bytes), { name: 'RefusedError', message: /no zip that can be read/ })
  }
})

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { linkedElsewhere } from '../../src/linker/linked-elsewhere.ts'
import { whoLinked } from '../../src/linker/who-linked.ts'
import { files, tempFolder } from './linked.ts'

/** A PE file as far as its headers tell who linked it. */
function pe(major: number, minor: number, { rich = false, optional = 240 } = {}): Buffer {
  const bytes = Buffer.alloc(1_024)
  bytes.write('MZ', 0, 'latin1')
  bytes.writeUInt32LE(256, 60)
  if (rich) bytes.write('Rich', 200, 'latin1')
  bytes.write('PE\0\0', 256, 'latin1')
  bytes.writeUInt16LE(0x8664, 260)
  bytes.writeUInt16LE(optional, 276)
  bytes.writeUInt16LE(0x20b, 280)
  bytes.writeUInt8(major, 282)
  bytes.writeUInt8(minor, 283)
  return bytes
}

/** A 64-bit Mach-O file of a kind, with a UUID command before the one that names the tools. */
function machO(kind: number, tool: number, [major, minor, patch]: readonly number[]): Buffer {
  const bytes = Buffer.alloc(256)
  bytes.writeUInt32LE(0xfeedfacf, 0)
  bytes.writeUInt32LE(kind, 12)
  bytes.writeUInt32LE(2, 16)
  bytes.writeUInt32LE(24 + 32, 20)
  bytes.writeUInt32LE(0x1b, 32)
  bytes.writeUInt32LE(24, 36)
  bytes.writeUInt32LE(0x32, 56)
  bytes.writeUInt32LE(32, 60)
  bytes.writeUInt32LE(1, 76)
  bytes.writeUInt32LE(tool, 80)
  bytes.writeUInt32LE(((major ?? 0) << 16) | ((minor ?? 0) << 8) | (patch ?? 0), 84)
  return bytes
}

const FILES: readonly (readonly [string, Buffer, string | undefined])[] = [
  ["Microsoft's linker", pe(14, 44, { rich: true }), 'link 14.44'],
  ['lld for Windows', pe(14, 0), 'LLD'],
  ['GNU ld for Windows', pe(2, 40), 'GNU ld 2.40'],
  ['an object of Windows', pe(14, 0, { optional: 0 }), undefined],
  ["Apple's linker", machO(2, 3, [1115, 7, 3]), 'Apple ld 1115.7.3'],
  ['a bundle', machO(8, 3, [820, 1, 0]), 'Apple ld 820.1.0'],
  ['lld for macOS', machO(6, 4, [19, 1, 0]), 'LLD 19.1.0'],
  ['an object of macOS', machO(1, 3, [1115, 7, 3]), undefined],
  ['what is cut off in the headers of Windows', pe(14, 0).subarray(0, 270), undefined],
  ['what is cut off in the headers of macOS', machO(2, 3, [1, 2, 3]).subarray(0, 70), undefined],
]

test('who linked a program of Windows or macOS is known by its headers', async (t) => {
  const path = join(tempFolder(t), 'a')
  for (const [what, bytes, linker] of FILES) {
    writeFileSync(path, bytes)
    assert.equal(await whoLinked(path, files), linker, what)
  }
})

test('programs and libraries are counted under the names that each system gives them', async (t) => {
  const folder = tempFolder(t)
  const deps = join(folder, 'target/debug/deps')
  for (const name of ['app.exe', 'macros-0123456789abcdef.dll', 'app.d', 'libapp.rlib']) {
    await files.writeText(join(deps, name), '')
    writeFileSync(join(deps, name), pe(14, 0))
  }
  await files.writeText(join(deps, 'libmacros-0123456789abcdef.dylib'), '')
  writeFileSync(join(deps, 'libmacros-0123456789abcdef.dylib'), machO(6, 3, [1115, 7, 3]))
  const request = { ours: new Set<string>(), targetFolders: [join(folder, 'target')], sinceMs: 0 }
  assert.deepEqual(await linkedElsewhere(request, files), { LLD: 2, 'Apple ld 1115.7.3': 1 })
})

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync, zstdCompressSync } from 'node:zlib'
import { cacheBlob } from '../../emulator/cache/cache-service.ts'
import { startServices } from '../../emulator/services.ts'
import { root } from '../../scripts/run.ts'
import { cacheStore } from '../../src/runner/cache-store.ts'
import { cacheVariables } from '../support/cache-variables.ts'
import { type CraftedMember, craftArchive } from '../support/craft-archive.ts'

test('an entry comes back as it was saved, and one with anything beside it puts that nowhere', async (t) => {
  const services = await startServices()
  t.after(() => services[Symbol.asyncDispose]())
  const temp = mkdtempSync(join(tmpdir(), 'fast-cargo-entry-'))
  const logged: string[] = []
  const log = { debug: (line: string) => void logged.push(line) }
  const context = { actionRoot: root, temp }
  const env = { ...process.env, ...cacheVariables(services) }
  const cache = cacheStore({ context, log, env }, { serviceFailed: false })

  const path = join(temp, 'fast-cargo\\kept & 100 % \u00e9\u65e5\\one.bin')
  const content = Buffer.alloc(3_000_000, 'content ')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  const asked = { paths: [path], key: 'a', restoreKeys: [] }
  assert.equal((await cache.save(asked)).kind, 'saved', logged.join('\n'))
  rmSync(dirname(path), { recursive: true })
  assert.equal((await cache.restore(asked)).kind, 'hit', logged.join('\n'))
  assert.ok(readFileSync(path).equals(content))
  assert.match(logged.join('\n'), /programs\\tar\.cmd"? -xf/)

  const entry = services.cacheEntries.all()[0]
  assert.ok(entry !== undefined)
  const member = 'fast-cargo/kept & 100 % \u00e9\u65e5/one.bin'
  const isGzip = readFileSync(services.blobStore.path(cacheBlob(entry.id)))[0] === 0x1f
  const store = (...members: readonly CraftedMember[]): void => {
    craftArchive(join(temp, 'crafted'), members)
    const blob = services.blobStore.path(cacheBlob(entry.id))
    const packed = readFileSync(join(temp, 'crafted'))
    writeFileSync(blob, isGzip ? packed : zstdCompressSync(gunzipSync(packed)))
    services.cacheEntries.finish(entry, readFileSync(blob).length)
  }
  const one = { name: member, content: 'one' }
  store(one, { name: 'planted' }, { name: 'fast-cargo/planted' })
  assert.equal((await cache.restore(asked)).kind, 'hit', logged.join('\n'))
  assert.equal(readFileSync(path, 'utf8'), 'one')
  for (const name of ['planted', 'fast-cargo/planted']) assert.ok(!existsSync(join(temp, name)))

  for (const name of ['../planted', 'C:/planted', '/planted', 'fast-cargo/x:stream']) {
    store({ name, content: 'planted' }, { ...one, content: 'other' })
    assert.notEqual((await cache.restore(asked)).kind, 'hit', name)
    assert.equal(readFileSync(path, 'utf8'), 'one')
  }
  for (const place of [join(temp, '../planted'), 'C:\\planted', '\\planted']) {
    assert.ok(!existsSync(place), place)
  }
})

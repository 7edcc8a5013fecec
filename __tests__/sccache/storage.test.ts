import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientVariables, socketOf } from '../../src/sccache/address.ts'
import { storageFromEnvironment } from '../../src/sccache/storage.ts'

test('without variables of the user the archive is the store', () => {
  assert.deepEqual(storageFromEnvironment({ PATH: '/bin', SCCACHE_LOG: 'debug' }), {
    kind: 'archive',
  })
  assert.equal(storageFromEnvironment({ SCCACHE_BUCKET: '' }).kind, 'archive')
  assert.equal(storageFromEnvironment({ SCCACHE_GHA_ENABLED: 'false' }).kind, 'archive')
})

test('a store that the user configured stays theirs', () => {
  for (const [variable, value] of [
    ['SCCACHE_BUCKET', 'builds'],
    ['SCCACHE_REDIS_ENDPOINT', 'tcp://cache:6379'],
    ['SCCACHE_WEBDAV_ENDPOINT', 'https://cache.example'],
    ['SCCACHE_GHA_ENABLED', 'on'],
    ['SCCACHE_GHA_VERSION', '2'],
    ['SCCACHE_DIR', '/mnt/sccache'],
    ['SCCACHE_CONF', '/etc/sccache.toml'],
  ] as const) {
    const storage = storageFromEnvironment({ [variable]: value })
    assert.equal(storage.kind === 'theirs' && storage.variable, variable)
  }
})

test('the socket lies in the temp folder of the job, and elsewhere when that path is too long', () => {
  assert.equal(socketOf({ os: 'linux', temp: '/t' }), '/t/fast-cargo/sccache.sock')
  const longest = `/${'x'.repeat(100 - '//fast-cargo/sccache.sock'.length)}`
  assert.equal(socketOf({ os: 'linux', temp: longest }), `${longest}/fast-cargo/sccache.sock`)
  const short = socketOf({ os: 'linux', temp: `${longest}x` })
  assert.match(short, /^\/tmp\/fast-cargo-[0-9a-f]{16}\.sock$/)
  assert.notEqual(socketOf({ os: 'linux', temp: `${longest}y` }), short)
})

test("a path's length counts in bytes", () => {
  assert.match(socketOf({ os: 'linux', temp: `/${'ü'.repeat(40)}` }), /^\/tmp\//)
})

test('Windows has a port in place of the socket', () => {
  const socket = socketOf({ os: 'windows', temp: 'D:\\a\\_temp' })
  assert.ok(Number(socket) >= 20_000 && Number(socket) < 32_000)
  const variables = clientVariables({ socket, confPath: 'c.toml' })
  assert.equal(variables['SCCACHE_SERVER_PORT'], socket)
  assert.equal(variables['SCCACHE_SERVER_UDS'], undefined)
})

import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { emulatedJob } from './emulated-job.ts'

const sccache = await realSccache()
const skip = sccache === undefined ? NO_SCCACHE : false

const CLIENT = join(import.meta.dirname, 'clients/sccache')

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? String(address.port) : ''
}

test('a real sccache keeps its objects in the cache service', { skip }, async (t) => {
  const { write, run, services } = await emulatedJob(t)
  write('unit.rs', 'pub fn answer() -> u32 { 42 }\n')
  write('out/.keep', '')
  const step = { uses: CLIENT, with: { sccache: sccache ?? '', port: await freePort() } }
  const cold = await run([step])
  assert.match(cold.log, /hits 0 misses 1/)
  const warm = await run([step])
  assert.match(warm.log, /hits 1 misses 0/)
  assert.match(services.log.of('cache')[0]?.userAgent ?? '', /sccache/)
  assert.deepEqual(cold.leaks, [])
})

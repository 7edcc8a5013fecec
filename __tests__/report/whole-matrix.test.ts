import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { startServices } from '../../emulator/services.ts'
import { MOST_CALLS } from '../../src/report/sticky-comment.ts'
import { jobEnvironment } from './reporting-job.ts'
import { assertConverged, cellNames, endMatrix } from './whole-matrix.ts'

test('20 jobs that end in an order of their own leave one complete comment', async () => {
  await using services = await endMatrix(1, 20)
  assertConverged(services, 20)
})

test('so do 20 jobs in processes of their own, none with more than six calls', async () => {
  await using services = await startServices({ restCallsPerToken: MOST_CALLS })
  const env = { ...process.env, ...jobEnvironment(services, '100') }
  const client = join(import.meta.dirname, 'clients/ending-job.ts')
  const ended = cellNames(20).map((cell, index) => {
    const job = JSON.stringify({ cell, token: `ghs_${index}` })
    const child = spawn(process.execPath, [client, job], { env })
    return new Promise<number | null>((resolve) => child.once('exit', resolve))
  })
  assert.deepEqual(new Set(await Promise.all(ended)), new Set([0]))
  assertConverged(services, 20)
})

import { test } from 'node:test'
import { assertConverged, endMatrix, endProcesses } from './whole-matrix.ts'

for (const seed of [1, 2, 3]) {
  test(`20 jobs that end in an order of their own leave one complete comment (seed ${seed})`, async () => {
    await using services = await endMatrix(seed, 20)
    assertConverged(services, 20)
  })
}

test('so do 5 jobs in processes of their own, none with more than six calls', async () => {
  await using services = await endProcesses(5)
  assertConverged(services, 5)
})

import { test } from 'node:test'
import { assertConverged, endMatrix, endProcesses } from './whole-matrix.ts'

for (let seed = 1; seed <= 50; seed++) {
  test(`20 jobs leave one complete comment (seed ${seed})`, async () => {
    await using services = await endMatrix(seed, 20)
    assertConverged(services, 20)
  })
}

test('20 jobs in processes of their own leave one complete comment', async () => {
  await using services = await endProcesses(20)
  assertConverged(services, 20)
})

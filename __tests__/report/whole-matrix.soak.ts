import { test } from 'node:test'
import { assertConverged, endMatrix } from './whole-matrix.ts'

for (let seed = 1; seed <= 50; seed++) {
  test(`20 jobs leave one complete comment (seed ${seed})`, async () => {
    await using services = await endMatrix(seed, 20)
    assertConverged(services, 20)
  })
}

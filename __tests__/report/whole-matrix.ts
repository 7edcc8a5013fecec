import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { type Services, startServices } from '../../emulator/services.ts'
import { seededRandom } from '../../scripts/noise-models.ts'
import { MOST_CALLS } from '../../src/report/sticky-comment.ts'
import { endJob, jobEnvironment } from './reporting-job.ts'

export const cellNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ cell: `c${index}-` }))

/** Lets the jobs of a matrix end at moments and in an order that the seed decides; all in this process. */
export async function endMatrix(seed: number, cells: number): Promise<Services> {
  const services = await startServices({ restCallsPerToken: MOST_CALLS })
  Object.assign(process.env, jobEnvironment(services, '100'))
  const random = seededRandom(seed * 7919)
  // Some seeds let all end at once, others one after the other.
  const spreadMs = random() * 400
  const clock = { nowMs: () => Date.now(), wait: async () => wait(random() * 20) }
  await Promise.all(
    cellNames(cells).map(async (cell) => {
      await wait(random() * spreadMs)
      await endJob({ cell, clock, token: `ghs_${cell}` })
    }),
  )
  return services
}

/** Exactly one comment of ours, with a row for each cell, and no job that called too often. */
export function assertConverged({ repository, log }: Services, cells: number): void {
  assert.equal(repository.comments.length, 1)
  const body = repository.comments[0]?.body ?? ''
  const rows = cellNames(cells).filter((_, index) => body.includes(`c${index}-`))
  assert.equal(rows.length, cells, body)
  assert.deepEqual(
    log.of('rest').filter(({ status }) => status === 403),
    [],
  )
}

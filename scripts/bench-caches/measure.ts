import type { JobResult, StepResult } from '../../emulator/job/options.ts'
import type { Services } from '../../emulator/services.ts'
import { afterLine, NOTHING_YET } from '../try/progress.ts'
import type { JobNumbers } from './results.ts'

/** The steps between the toolchain's and the end of the job. */
const ON_THE_PATH = new Set(['fast-cargo', 'store', 'build'])

/** What a job cost by the runner's clock and the services' log. */
export function measure({ steps }: JobResult, services: Services): JobNumbers {
  const main = steps.filter(({ phase, name }) => phase === 'main' && ON_THE_PATH.has(name))
  const build = main.filter(({ name }) => name === 'build')
  const blobs = services.log.of('blob')
  return {
    criticalMs: milliseconds(main),
    cargoMs: milliseconds(build),
    afterMs: milliseconds(steps.filter(({ phase }) => phase === 'post')),
    restoredBytes: blobs.reduce((sum, { sentBytes }) => sum + sentBytes, 0),
    savedBytes: blobs.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0),
    footprintBytes: services.cacheEntries
      .all()
      .reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0),
    compiled: countCompiled(build.flatMap(({ lines }) => lines)),
  }
}

function milliseconds(steps: readonly StepResult[]): number {
  return Math.round(steps.reduce((sum, { durationMs }) => sum + durationMs, 0))
}

/** How many packages cargo names as `Compiling`; a wrapper's cache hits are among them. */
export function countCompiled(lines: readonly string[]): number {
  return lines.reduce(afterLine, NOTHING_YET).compiled
}

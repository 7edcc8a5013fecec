import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { localFiles } from '../../../src/runner/files.ts'
import type { Files } from '../../../src/runner/ports.ts'
import type { ShimCommand } from '../../../src/timing/shim-records.ts'
import type { CiRun } from './snapshot-under-test.ts'

/** A run whose steps had written everything at that time, in milliseconds since the epoch. */
export interface Begun {
  readonly run: CiRun
  readonly beganMs: number
}

/** To be called when the run's builds begin: what is shifted later tells by how much. */
export function markBeginning({ checkout }: CiRun): number {
  const beganMs = Date.now()
  writeFileSync(markerOf(checkout), 'marker')
  return beganMs
}

/** By how much the clock of this run was off. */
export function skewOf({ run, beganMs }: Begun): number {
  const skewMs = Math.round(statSync(markerOf(run.checkout)).mtimeMs - beganMs)
  return Math.abs(skewMs) < 60_000 ? 0 : skewMs
}

/**
 * A clock that runs wrong is played by shifting the times of all files, which gives them new change
 * times; on a real machine those would be wrong by as much, and not later than the build.
 */
export function filesAsSaved(begun: Begun): Files {
  const files = localFiles()
  const skewMs = skewOf(begun)
  if (skewMs === 0) return files
  const skewNs = nanoseconds(skewMs)
  const latestNs = nanoseconds(begun.beganMs - 1_000)
  const corrected = (changedNs: bigint): bigint =>
    (changedNs > latestNs ? latestNs : changedNs) + skewNs
  return {
    ...files,
    facts: async (path) => {
      const facts = await files.facts(path)
      return facts && { ...facts, changedNs: corrected(facts.changedNs) }
    },
    observe: async (questions, leaveOut) => {
      const answers = await files.observe(questions, leaveOut)
      return answers.map(({ changedNs, ...answer }) =>
        changedNs === undefined ? answer : { ...answer, changedNs: corrected(changedNs) },
      )
    },
  }
}

/** What was written down outside of the checkout has true times: here they are as of the run's clock. */
export function asOfItsClock(begun: Begun) {
  const skewMs = skewOf(begun)
  return {
    ns: (timeNs: bigint): bigint => timeNs + nanoseconds(skewMs),
    command: (command: ShimCommand): ShimCommand => ({
      ...command,
      startMs: command.startMs + skewMs,
      endMs: command.endMs === undefined ? undefined : command.endMs + skewMs,
    }),
  }
}

/**
 * The environments that cargo's shim wrote down have the time in their names. With that of the run's clock they are there
 * besides: logs of what was watched keep their true times, and the files of units do not.
 */
export function copyAsOfItsClock(folder: string, begun: Begun): void {
  const skewNs = nanoseconds(skewOf(begun))
  for (const name of skewNs === 0n ? [] : readdirSync(folder)) {
    const [, start = '', timeNs] = /^(environment-\d+-)(\d+)$/.exec(name) ?? []
    if (timeNs === undefined) continue
    copyFileSync(join(folder, name), join(folder, `${start}${BigInt(timeNs) + skewNs}`))
  }
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.round(ms)) * 1_000_000n
}

function markerOf(checkout: string): string {
  return join(dirname(checkout), 'marker')
}

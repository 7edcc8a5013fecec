import assert from 'node:assert/strict'
import { reviewCommands } from '../../src/cargo/plan/review-commands.ts'
import type { CargoCommandRecord } from '../../src/timing/command-record.ts'
import type { BuildJob, BuildRun } from '../support/build-job.ts'
import { files } from './rust-job.ts'

export function built(run: BuildRun): BuildRun {
  assert.equal(run.code, 0, run.stderr)
  return run
}

export function debugOf(run: BuildRun, crate: string): string {
  const line = built(run).lines.get(crate) ?? assert.fail(`${crate} was not compiled`)
  return /debuginfo=([\w-]+)/.exec(line)?.[1] ?? '0'
}

/** What the summary says of one command, as post does it from the shim's records. */
export function review(
  { job, settings: { settings } }: BuildJob,
  args: readonly string[],
  cwd = job.workspace,
): Promise<readonly string[]> {
  const command: CargoCommandRecord = {
    ...{ label: ['cargo', ...args].join(' '), args: [...args], cwd, startMs: 0 },
    ...{ outcome: 'succeeded', units: [] },
  }
  const { configParent } = job
  return reviewCommands({ commands: [command], settings, configParent }, files)
}

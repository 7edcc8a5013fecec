import assert from 'node:assert/strict'
import type { JobResult } from '../../emulator/job/options.ts'
import { type JobMachine, jobMachine, jobSteps, type Owner } from './job-machine.ts'

/** What the jobs of the fixture run. */
export const BUILD = ['cargo build --workspace', './target/debug/app']

/** So much more to build that a save pays on any machine. */
export const MORE =
  'cargo test --workspace --no-run && cargo check --workspace --all-targets && cargo build --workspace --release'

/** Times of a snapshot that is younger are set back, and then all incremental data is unpacked. */
export const YOUNG_MS = 2_100

/** A job that may read snapshots, and saves none. */
export const PULL_REQUEST = { context: { event: 'pull_request', ref: 'refs/pull/7/merge' } }

/** Names of the packages that the job's first command compiled. */
export function compiled(machine: JobMachine, job: JobResult): readonly string[] {
  assert.equal(job.conclusion, 'success', job.log)
  const units = machine.record().commands[0]?.units ?? []
  return [...new Set(units.map(({ name }) => name))].sort()
}

/** A machine whose default branch has saved a snapshot of its first build. */
export async function machineWithSnapshot(owner: Owner): Promise<JobMachine> {
  const machine = await jobMachine(owner)
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  return machine
}

import assert from 'node:assert/strict'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'

/** What a job leaves above the checkout and in RUNNER_TEMP when its machine is switched off in the middle. */
async function killedJob(machine: JobMachine): Promise<{ readonly putBack: () => void }> {
  const folder = join(dirname(machine.workspace), '.cargo')
  const [above, temp] = ['above', 'temp'].map((name) => join(machine.folder, name))
  const copy = `cp -a "${folder}" "${above}"; cp -a "$RUNNER_TEMP/fast-cargo" "${temp}"`
  const inputs = { cache: 'off', 'cargo-config': 'net.retry = 1' }
  const job = await machine.run(jobSteps(machine, ['cargo build', copy], inputs))
  assert.equal(job.conclusion, 'success', job.log)
  assert.equal(existsSync(folder), false, 'post takes everything away')
  return {
    putBack: () => {
      rmSync(folder, { recursive: true, force: true })
      cpSync(above ?? '', folder, { recursive: true, verbatimSymlinks: true })
    },
  }
}

function withoutUs(machine: JobMachine, before: string): Promise<JobResult> {
  const build = `${before}\ncargo build -v 2>&1 && cargo run -q -p app`
  return machine.run([{ uses: 'actions/checkout@v6' }, { run: build }])
}

/** The command lines of rustc, sorted: which of two units starts first is cargo's affair. */
function rustcLines({ log }: JobResult): readonly string[] {
  const lines = log.split('\n').filter((line) => line.includes('Running `'))
  return lines.sort()
}

test('after a job that was killed, jobs without fast-cargo build as if it had never been there', async (t) => {
  const machine = await jobMachine(t)
  const clean = await withoutUs(machine, '')
  assert.ok(rustcLines(clean).length > 0, clean.log)
  const { putBack } = await killedJob(machine)
  const temp = join(machine.folder, 'temp')
  const kept = `cp -a "${temp}" "$RUNNER_TEMP/fast-cargo"`
  const gone = `rm -r "${join(dirname(machine.workspace), '.cargo', 'fast-cargo')}"`
  for (const [what, before] of [
    ['everything of it is there', ''],
    ['the wrappers are gone', gone],
    ["the wrappers are gone, and the job's folder is not", `${gone}\n${kept}`],
  ] as const) {
    putBack()
    const after = await withoutUs(machine, before)
    assert.equal(after.conclusion, 'success', `${what}: ${after.log}`)
    assert.deepEqual(rustcLines(after), rustcLines(clean), what)
  }
})

test('a later job with fast-cargo replaces what a killed one left, and takes it away', async (t) => {
  const machine = await jobMachine(t)
  const { putBack } = await killedJob(machine)
  putBack()
  const inputs = { cache: 'off', 'cargo-config': 'net.retry = 2' }
  const job = await machine.run(jobSteps(machine, ['cargo build'], inputs))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /net\.retry = 2: set/)
  assert.equal(existsSync(join(dirname(machine.workspace), '.cargo')), false)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../security/published.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { BUILD, compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

test('a run that misses its snapshot says by name what differs, and other variables are none of it', async (t) => {
  const machine = await jobMachine(t)
  const cold = await machine.run(jobSteps(machine, BUILD), { env: { ARTIFACT_NAME: 'build-1' } })
  assert.match(cold.log, /Snapshot: saved/)
  assert.doesNotMatch(cold.log, /because these differ/)

  const env = { ARTIFACT_NAME: 'build-2', ARCH: 'x64', CARGO_TERM_COLOR: 'never' }
  const warm = await machine.run(jobSteps(machine, BUILD), { ...PULL_REQUEST, env })
  assert.deepEqual(compiled(machine, warm), [])

  const flags = { ...PULL_REQUEST, env: { RUSTFLAGS: '--cfg other', ARTIFACT_NAME: 'build-3' } }
  const miss = await machine.run(jobSteps(machine, BUILD), flags)
  const why =
    /This run cannot use the snapshot that this job saved last \(run 101\), because these differ: variable RUSTFLAGS \(not set then\)\./
  assert.match(miss.log, why)
  assert.match(miss.summary, why)
  assert.doesNotMatch(miss.log, /--cfg other.*because these differ/)
})

test('where each job has a folder of its own, the second run saves nothing, says so, and compares its times', async (t) => {
  const first = await jobMachine(t)
  assert.match((await first.run(jobSteps(first, BUILD))).log, /Snapshot: saved/)
  const second = await jobMachine(t, { services: first.services })
  const job = await second.run(jobSteps(second, BUILD), { context: { runId: 201 } })
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(
    job.log,
    /This run cannot use .* \(run 101\), because these differ: path of the checkout \([^;]*\)(; working directory [^;]*)?\.$/m,
  )
  assert.match(job.log, /Nothing saved: the path of the checkout \(.*\) is new in this run/)
  assert.match(job.summary, /cold: |than the run before|as long as the run before/)
  const snapshots = first.services.cacheEntries
    .all()
    .filter(({ key }) => key.includes('-snapshot-'))
  assert.equal(snapshots.length, 1)
})

test('what is compiled for the processor at hand is kept for that processor alone', async (t) => {
  const machine = await jobMachine(t)
  const system = async (env: Readonly<Record<string, string>>): Promise<string> => {
    await machine.run(jobSteps(machine, ['cargo check']), { env })
    const entries = [...published(machine.services)]
    const notes = entries.findLast(([where]) => where.includes('-history-'))?.[1] ?? ''
    return [...notes.matchAll(/"operating system":"([^"]+)"/g)].at(-1)?.[1] ?? ''
  }
  const usual = await system({})
  assert.match(usual, /^\S+ \d/)
  const native = await system({ RUSTFLAGS: '-Ctarget-cpu=native' })
  assert.ok(native.startsWith(`${usual} `), native)
  assert.match(native.slice(usual.length), /^ .+ \(features [0-9a-f]{8}\)$/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

const SCCACHE = { cache: 'sccache' }

/** Ends the server of this job alone: its environment names this job's folder. */
const KILL_SERVER = [
  'for dir in /proc/[0-9]*; do',
  '  if tr "\\0" "\\n" < "$dir/environ" 2>/dev/null |',
  '    grep -q "^SCCACHE_ERROR_LOG=$RUNNER_TEMP/" && readlink "$dir/exe" | grep -q "/sccache$"; then',
  '    kill -9 "${dir#/proc/}"; echo "killed ${dir#/proc/}"',
  '  fi',
  'done',
].join('\n')

test('sccache killed between two commands: the build goes on and the summary says so', async (t) => {
  const machine = await jobMachine(t)
  const job = await machine.run(
    jobSteps(
      machine,
      [
        'cargo build -p greeting',
        { name: 'kill', run: KILL_SERVER },
        'cargo clean && cargo build --workspace',
      ],
      SCCACHE,
    ),
  )
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /killed \d+/)
  assert.match(job.summary, /restarted while the job ran|had ended before the job did/)
  assert.equal(ownStep(job, 'post').outcome, 'success')
})

test('sccache killed while cargo compiles: the build goes on', async (t) => {
  const machine = await jobMachine(t)
  const during = `(sleep 0.3; ${KILL_SERVER}\n) & cargo build --workspace; wait`
  const job = await machine.run(jobSteps(machine, [during], SCCACHE))
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.log, /killed \d+/)
})

test('sccache that cannot be started again: plain rustc compiles, one warning says so', async (t) => {
  const machine = await jobMachine(t)
  const remove = 'find "$RUNNER_TEMP" -type f -name sccache -delete'
  const job = await machine.run(
    jobSteps(machine, [{ run: KILL_SERVER }, { run: remove }, 'cargo build --workspace'], SCCACHE),
  )
  assert.equal(job.conclusion, 'success', job.log)
  assert.ok((machine.record().sccache?.fallbacks ?? 0) > 0)
  assert.match(job.summary, /Plain rustc compiled/)
})

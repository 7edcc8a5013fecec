import assert from 'node:assert/strict'
import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writePackage } from '../security/small-package.ts'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { changeStored } from '../support/stored-snapshot.ts'

const BUILD = ['cargo build']

/** From here on, no rustc of the job compiles what is ours. */
const REFUSES_OURS = `mkdir -p "$RUNNER_TEMP/bin"
cat > "$RUNNER_TEMP/bin/rustc" <<END
#!/bin/sh
case "\\$*" in */native/*.rs) echo "error: not this one" >&2; exit 1 ;; esac
exec $(command -v rustc) "\\$@"
END
chmod +x "$RUNNER_TEMP/bin/rustc"; echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"`

async function warm(machine: JobMachine, inputs = {}) {
  const [checkout, ...others] = jobSteps(machine, BUILD, inputs)
  assert.ok(checkout)
  const job = await machine.run([checkout, { run: REFUSES_OURS }, ...others])
  assert.equal(job.conclusion, 'success', job.log)
  return job.log
}

test('what was compiled of ours comes with the snapshot, but for what a later step put in its place', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const replaced = 'cp /bin/true "$RUNNER_TEMP/fast-cargo/native/libfast_cargo_watch.so"'
  const cold = await machine.run(jobSteps(machine, [...BUILD, replaced]))
  assert.match(cold.log, /Snapshot: saved/)
  const restored = await warm(machine)
  assert.match(restored, /Restored this job's snapshot/)
  assert.doesNotMatch(restored, /native shims could not be compiled/)
  assert.match(restored, /The watcher could not be compiled \(error: not this one\)/)

  await changeStored(machine, (folder) => {
    const [native = ''] = readdirSync(folder).filter((name) => name.startsWith('native-'))
    assert.deepEqual(readdirSync(join(folder, native)), ['fast-cargo'])
    renameSync(join(folder, native), join(folder, 'native-0123456789abcdef'))
  })
  const others = await warm(machine)
  assert.match(others, /native shims could not be compiled \(error: not this one\)/)
})

test('a job that has no snapshot finds it with its history', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const tooSmall = { 'cache-max-size': '1 KB' }
  const cold = await machine.run(jobSteps(machine, BUILD, tooSmall))
  assert.match(cold.log, /Kept the times of this run/)
  assert.doesNotMatch(cold.log, /Snapshot: saved/)
  for (let run = 2; run <= 3; run += 1) {
    const log = await warm(machine, tooSmall)
    assert.doesNotMatch(log, /could not be compiled/)
    assert.match(log, /Kept the times of this run/)
  }
  assert.match(await warm(machine), /Snapshot: saved/)
  const plain = await machine.run(jobSteps(machine, BUILD))
  assert.match(plain.log, /Restored this job's snapshot/)
})

import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

const SECRET = 'hunter2'

/** Another user of the machine, in a step that has the job's environment otherwise. */
const AS_NOBODY = 'setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent'

function addCrate(origin: string): void {
  mkdirSync(join(origin, 'alone/src'), { recursive: true })
  const manifest = '[package]\nname = "alone"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n'
  writeFileSync(join(origin, 'alone/Cargo.toml'), manifest)
  writeFileSync(join(origin, 'alone/src/main.rs'), 'fn main() { println!("{}", 6 * 7) }\n')
}

test('what a job writes down is for its own user', async (t) => {
  const machine = await jobMachine(t)
  const own = '$RUNNER_TEMP/fast-cargo'
  const inputs = { 'cargo-config': `env.KEY = "${SECRET}"` }
  const look = [
    `cargo check --config 'env.KEY="${SECRET}"' --workspace`,
    `find "${own}" -maxdepth 0 -perm /077`,
    `grep -rl ${SECRET} "${own}" "${dirname(machine.workspace)}/.cargo" | xargs -r stat -c '%a %n'`,
  ]
  const job = await machine.run(jobSteps(machine, [look.join('\n')], inputs))
  assert.equal(job.conclusion, 'success', job.log)
  const shown = job.steps.find(({ name }) => name.includes('cargo check'))?.lines ?? []
  const modes = shown.filter((line) => /fast-cargo\//.test(line) && /^\d+ /.test(line))
  assert.ok(
    modes.some((line) => line.includes('cargo-config.toml')),
    shown.join('\n'),
  )
  assert.ok(
    modes.some((line) => /cargo-\d+-\d+\.jsonl/.test(line)),
    shown.join('\n'),
  )
  for (const line of modes) assert.match(line, /^600 /)
  assert.deepEqual(
    shown.filter((line) => /fast-cargo$/.test(line)),
    [],
  )
})

test('another user of the machine sees nothing of it and builds as without fast-cargo', async (t) => {
  const machine = await jobMachine(t, { change: addCrate })
  chmodSync(dirname(machine.folder), 0o755)
  const own = '$RUNNER_TEMP/fast-cargo'
  const target = 'CARGO_TARGET_DIR=/tmp/nobody-target CARGO_HOME=/tmp/nobody-home'
  const steps = [
    'cargo check --workspace',
    'rm -rf /tmp/nobody-*; mkdir -m 777 /tmp/nobody-target /tmp/nobody-home; chmod 777 alone',
    `! ${AS_NOBODY} ls "${own}"`,
    `! ${AS_NOBODY} cat "${dirname(machine.workspace)}/.cargo/config.toml"`,
    `cd alone; ${AS_NOBODY} ${target} cargo run -v 2>&1`,
    'rm -rf /tmp/nobody-*',
  ]
  const job = await machine.run(jobSteps(machine, steps, { cache: 'off' }))
  assert.equal(job.conclusion, 'success', job.log)
  const run = job.steps.find(({ name }) => name.includes('cargo run'))?.lines ?? []
  assert.equal(run.at(-1), '42')
  const compiled = run.filter((line) => line.includes('--crate-name alone'))
  assert.equal(compiled.length, 1, run.join('\n'))
  assert.match(compiled[0] ?? '', /debuginfo=2/)
  assert.doesNotMatch(compiled[0] ?? '', /fast-cargo\/(cc|rustc-wrapper)/)
})

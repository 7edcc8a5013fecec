import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'

const BROKEN = '\nfn broken() -> u32 { "no number" }\n'

test('a build that fails fails with its own output and exit code, and the summary is written', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => appendFileSync(join(origin, 'app/src/main.rs'), BROKEN),
  })
  const job = await machine.run(jobSteps(machine, ['cargo build --workspace']))
  assert.equal(job.conclusion, 'failure')
  assert.equal(ownStep(job, 'post').outcome, 'success')
  const [command] = machine.record().commands
  assert.deepEqual([command?.exitCode, command?.outcome], [101, 'failed'])
  assert.match(job.summary, /\*\*`cargo build --workspace` failed\*\*/)
  const log = ownStep(job, 'post').lines
  assert.match(
    log.at(-1) ?? '',
    /^fast-cargo: cargo build --workspace failed\. \d.* cargo in 1 command/,
  )

  const plain = spawnSync('cargo', ['build', '--workspace'], {
    cwd: machine.origin,
    encoding: 'utf8',
  })
  assert.equal(plain.status, 101)
  const failed = job.steps.find(({ name }) => name.includes('cargo build'))
  assert.deepEqual(errorLines(failed?.lines.join('\n') ?? ''), errorLines(plain.stderr))
  rmSync(join(machine.origin, 'target'), { recursive: true, force: true })
})

/** What rustc and cargo say of the error, without colours. */
function errorLines(text: string): string[] {
  const plain = stripVTControlCharacters(text)
  return plain.match(/^(error.*|warning: unused.*| *-->.*| *\d* *\|.*)$/gm) ?? []
}

test('stdout of a command through the shim is byte for byte its own', async (t) => {
  const machine = await jobMachine(t)
  const metadata = 'cargo metadata --format-version 1 --no-deps > "$RUNNER_TEMP/metadata.json"'
  const job = await machine.run(jobSteps(machine, [metadata, 'echo {} | cargo run -q -p app']))
  assert.equal(job.conclusion, 'success', job.log)
  const plain = execFileSync('cargo', ['metadata', '--format-version', '1', '--no-deps'], {
    cwd: machine.workspace,
    encoding: 'utf8',
  })
  const through = execFileSync('cat', [join(machine.temp, 'metadata.json')], { encoding: 'utf8' })
  assert.equal(through, plain)
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

interface UntimedBuild {
  readonly name: string
  readonly run: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly skip?: string | false
}

/** Ways to build of which cargo writes no timing report. */
const UNTIMED: readonly UntimedBuild[] = [
  { name: 'with timings: false', run: 'cargo build --workspace', inputs: { timings: 'false' } },
  { name: 'by an alias', run: 'cargo all' },
  { name: 'by a subcommand that calls $CARGO', run: 'PATH=$PWD/tools:$PATH cargo house' },
  { name: 'by an xtask', run: 'cargo xtask' },
  { name: 'by cargo nextest', run: 'cargo nextest run', skip: missing('cargo-nextest') },
]

const CONFIG = '[alias]\nall = "build --workspace"\nxtask = "run -q -p xtask --"\n'

const XTASK = `fn main() {
    let cargo = std::env::var("CARGO").unwrap();
    let status = std::process::Command::new(cargo).args(["build", "--workspace"]).status().unwrap();
    std::process::exit(status.code().unwrap_or(1));
}
`

function addTools(origin: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(join(origin, path, '..'), { recursive: true })
    writeFileSync(join(origin, path), text)
  }
  write('.cargo/config.toml', CONFIG)
  write('tools/cargo-house', '#!/bin/sh\nexec "$CARGO" build --workspace\n')
  chmodSync(join(origin, 'tools/cargo-house'), 0o755)
  write('xtask/src/main.rs', XTASK)
  write('xtask/Cargo.toml', '[package]\nname = "xtask"\nversion = "0.1.0"\nedition = "2021"\n')
  write(
    'Cargo.toml',
    '[workspace]\nmembers = ["app", "greeting", "marks", "xtask"]\nresolver = "2"\n',
  )
  // A job that writes the lock file anew differs from its commit.
  execFileSync('cargo', ['metadata', '--format-version', '1', '--offline'], { cwd: origin })
}

for (const { name, run, inputs = {}, skip = false } of UNTIMED) {
  test(`a job that builds ${name} saves what it built, and the next finds it`, {
    skip,
  }, async (t) => {
    const machine = await jobMachine(t, { change: addTools })
    const cold = await machine.run(jobSteps(machine, [run], inputs))
    assert.equal(cold.conclusion, 'success', cold.log)
    assert.match(cold.log, /Compiling.* app v/)
    assert.match(cold.log, /Snapshot: saved/)
    const { builtMs = 0 } = machine.record().cache.snapshot ?? {}
    assert.ok(builtMs > 0)

    const warm = await machine.run(jobSteps(machine, [run], inputs), PULL_REQUEST)
    assert.equal(warm.conclusion, 'success', warm.log)
    assert.doesNotMatch(warm.log, /Compiling/)
  })
}

/** Variables of the project's own, which everybody can read in the repository. */
const LABELS = `name: CI
on: push
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: cargo clippy
        env:
          SERVICE_URL: postgres://me:example@localhost/app
`

function addLabels(origin: string): void {
  addTools(origin)
  mkdirSync(join(origin, '.github/workflows'), { recursive: true })
  writeFileSync(join(origin, '.github/workflows/ci.yml'), LABELS)
  appendFileSync(join(origin, '.cargo/config.toml'), '[env]\nAPP_LABEL = "of the config"\n')
  const asks = ['SERVICE_URL', 'APP_LABEL'].map((name) => `const _: &str = env!("${name}");\n`)
  appendFileSync(join(origin, 'app/src/main.rs'), asks.join(''))
}

test('cargo clippy with arguments is timed where aliases have other names, and all that it checked is saved', async (t) => {
  const machine = await jobMachine(t, { change: addLabels })
  const lint = {
    run: 'cargo clippy --workspace -- -D warnings',
    env: { SERVICE_URL: 'postgres://me:example@localhost/app' },
  }
  const cold = await machine.run(jobSteps(machine, [lint]))
  assert.equal(cold.conclusion, 'success', cold.log)
  const names = machine.record().commands[0]?.units.map(({ name }) => name) ?? []
  assert.ok(names.includes('app'), cold.log)
  assert.match(cold.log, /Snapshot: saved/)
  assert.doesNotMatch(cold.log, /Not in the snapshot/)
  const warm = await machine.run(jobSteps(machine, [lint]))
  assert.doesNotMatch(warm.log, /(Checking|Compiling).* v\d/)
})

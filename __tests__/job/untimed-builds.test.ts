import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { manifest } from '../support/play-both.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

interface UntimedBuild {
  /** Its workspace, which has a target folder of its own. */
  readonly folder: string
  readonly run: string
  readonly skip?: boolean
}

/** Ways to build of which cargo writes no timing report. */
const UNTIMED: readonly UntimedBuild[] = [
  { folder: 'alias', run: 'cargo all' },
  { folder: 'subcommand', run: 'PATH=$PWD/../tools:$PATH cargo house' },
  { folder: 'xtask', run: 'cargo xtask' },
  { folder: 'nextest', run: 'cargo nextest run', skip: missing('cargo-nextest') !== false },
]

const CONFIG = '[alias]\nall = "build --workspace"\nxtask = "run -q -p xtask --"\n'

const XTASK = `fn main() {
    let cargo = std::env::var("CARGO").unwrap();
    let status = std::process::Command::new(cargo).args(["build", "-p", "app"]).status().unwrap();
    std::process::exit(status.code().unwrap_or(1));
}
`

function addWorkspaces(origin: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(join(origin, path, '..'), { recursive: true })
    writeFileSync(join(origin, path), text)
  }
  rmSync(origin, { recursive: true })
  write('.gitignore', 'target\n')
  write('.cargo/config.toml', CONFIG)
  write('tools/cargo-house', '#!/bin/sh\nexec "$CARGO" build --workspace\n')
  chmodSync(join(origin, 'tools/cargo-house'), 0o755)
  for (const { folder } of UNTIMED) {
    const members = folder === 'xtask' ? ['app', 'xtask'] : ['app']
    write(
      `${folder}/Cargo.toml`,
      `[workspace]\nresolver = "2"\nmembers = ${JSON.stringify(members)}\n`,
    )
    for (const name of members) {
      write(`${folder}/${name}/Cargo.toml`, manifest(name))
      const test = '#[test]\nfn one() {}\n'
      write(`${folder}/${name}/src/main.rs`, name === 'xtask' ? XTASK : `fn main() {}\n${test}`)
    }
    // A job that writes the lock file anew differs from its commit.
    execFileSync('cargo', ['generate-lockfile', '-q', '--offline'], { cwd: join(origin, folder) })
  }
}

test('jobs that build by an alias, a subcommand that calls $CARGO, an xtask and nextest save what each built, and the next finds it', async (t) => {
  const machine = await jobMachine(t, { change: addWorkspaces })
  const ways = UNTIMED.filter(({ skip = false }) => !skip)
  const runs = ways.map(({ folder, run }) => ({ run, 'working-directory': folder }))
  const cold = await machine.run(jobSteps(machine, runs))
  assert.equal(cold.conclusion, 'success', cold.log)
  for (const { folder } of ways) {
    assert.match(cold.log, new RegExp(`Compiling.* app v.*/${folder}/app\\b`))
  }
  assert.match(cold.log, /Snapshot: saved/)
  assert.ok((machine.record().cache.snapshot?.builtMs ?? 0) > 0)

  const warm = await machine.run(jobSteps(machine, runs), PULL_REQUEST)
  assert.equal(warm.conclusion, 'success', warm.log)
  assert.doesNotMatch(warm.log, /Compiling/)
})

test('a job that builds with timings: false saves what it built, and the next finds it', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, ['cargo build --workspace'], { timings: 'false' })
  const cold = await machine.run(steps)
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Compiling.* app v/)
  assert.match(cold.log, /Snapshot: saved/)
  const { builtMs = 0 } = machine.record().cache.snapshot ?? {}
  assert.ok(builtMs > 0)

  const warm = await machine.run(steps, PULL_REQUEST)
  assert.equal(warm.conclusion, 'success', warm.log)
  assert.doesNotMatch(warm.log, /Compiling/)
})

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
  for (const folder of ['.cargo', '.github/workflows']) {
    mkdirSync(join(origin, folder), { recursive: true })
  }
  writeFileSync(join(origin, '.github/workflows/ci.yml'), LABELS)
  writeFileSync(join(origin, '.cargo/config.toml'), `${CONFIG}[env]\nAPP_LABEL = "of the config"\n`)
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

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

/** A package in a folder of the project: a workspace of its own. */
function workspace(folder: string, name: string): Readonly<Record<string, string>> {
  return {
    [join(folder, 'Cargo.toml')]:
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n`,
    [join(folder, 'Cargo.lock')]:
      `version = 4\n\n[[package]]\nname = "${name}"\nversion = "0.1.0"\n`,
    [join(folder, 'src/main.rs')]: `fn main() {\n    println!("this is ${name}");\n}\n`,
  }
}

function machineWith(t: TestContext, texts: Readonly<Record<string, string>>): Promise<JobMachine> {
  const project = mkdtempSync(join(tmpdir(), 'fast-cargo-project-'))
  t.after(() => rmSync(project, { recursive: true }))
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(project, dirname(path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  return jobMachine(t, { project })
}

/** Names of what each cargo command of the last job compiled. */
function compiledBy(machine: JobMachine, job: JobResult): readonly (readonly string[])[] {
  assert.equal(job.conclusion, 'success', job.log)
  return machine.record().commands.map(({ units }) => units.map(({ name }) => name))
}

test('target folders that a variable and an option name are saved and found fresh', async (t) => {
  const machine = await machineWith(t, workspace('', 'app'))
  const builds = ['cargo build', 'cargo build --target-dir named', './named/debug/app']
  const steps = jobSteps(machine, [...builds, '"$CARGO_TARGET_DIR/debug/app"'])
  const env = { CARGO_TARGET_DIR: join(machine.folder, 'work/outside') }
  const cold = await machine.run(steps, { env })
  assert.deepEqual(compiledBy(machine, cold), [['app'], ['app']])
  assert.match(cold.log, /Snapshot: saved/)
  // The runner empties the checkout only.
  rmSync(env.CARGO_TARGET_DIR, { recursive: true })
  const warm = await machine.run(steps, { ...PULL_REQUEST, env })
  assert.deepEqual(compiledBy(machine, warm), [[], []], warm.log)
})

test('two workspaces, each with a build-dir of its own, are saved and found fresh', async (t) => {
  const machine = await machineWith(t, {
    ...workspace('', 'app'),
    ...workspace('tools', 'tool'),
    '.cargo/config.toml': '[build]\nbuild-dir = "{workspace-root}/made"\n',
  })
  const builds = [
    'cargo build',
    'cargo build --manifest-path tools/Cargo.toml',
    'ls made tools/made',
  ]
  const steps = jobSteps(machine, [...builds, './target/debug/app && ./tools/target/debug/tool'])
  const cold = await machine.run(steps)
  assert.deepEqual(compiledBy(machine, cold), [['app'], ['tool']])
  assert.match(cold.log, /Snapshot: saved/)
  const warm = await machine.run(steps, PULL_REQUEST)
  assert.deepEqual(compiledBy(machine, warm), [[], []], warm.log)
})

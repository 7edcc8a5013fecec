import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { BUILD, compiled } from '../support/snapshot-job.ts'

/** Asks git as build scripts of release programs do, and watches HEAD alone, as they do. */
const SCRIPT = `
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=../.git/HEAD");
    let described = Command::new("git").args(["describe", "--tags", "--always"]).output().unwrap();
    println!("cargo:rustc-env=VERSION={}", String::from_utf8(described.stdout).unwrap());
}
`

const MAIN = 'fn main() {\n    println!("version {}", env!("VERSION"));\n}\n'

/** What the program says, with `before` run between the checkout and the action. */
async function versionOf(machine: JobMachine, before: string) {
  const [checkout, ...others] = jobSteps(machine, BUILD)
  assert.ok(checkout)
  const job = await machine.run([checkout, { run: before }, ...others])
  const version = /^version (.*)$/m.exec(job.log)?.[1]
  return { version, compiled: compiled(machine, job) }
}

test('a tag at the same commit is built into the program, though only git knows of it', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      writeFileSync(join(origin, 'app/build.rs'), SCRIPT)
      writeFileSync(join(origin, 'app/src/main.rs'), MAIN)
    },
  })
  const cold = await versionOf(machine, 'git status')
  assert.match(cold.version ?? '', /^[0-9a-f]{7,}$/)
  assert.deepEqual(await versionOf(machine, 'git status'), { ...cold, compiled: [] })
  const tagged = await versionOf(machine, 'git tag v7.0.0 && git checkout -q v7.0.0')
  assert.deepEqual(tagged, { version: 'v7.0.0', compiled: ['app'] })
})

/** As the macros of git-version do: `git describe --dirty` writes the index that cargo is told to watch. */
const WRITES_INDEX = `
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=../.git/index");
    let mut git = Command::new("git");
    assert!(git.args(["update-index", "--force-write-index"]).status().unwrap().success());
    println!("cargo:rustc-env=VERSION=1");
}
`

test('the index that a build wrote anew makes nothing of the same commit be built again', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      writeFileSync(join(origin, 'app/build.rs'), WRITES_INDEX)
      writeFileSync(join(origin, 'app/src/main.rs'), MAIN)
    },
  })
  const cold = await versionOf(machine, 'git status')
  assert.deepEqual(await versionOf(machine, 'git status'), { ...cold, compiled: [] })
  const staged = await versionOf(machine, 'echo >> app/src/main.rs && git add app/src/main.rs')
  assert.deepEqual(staged.compiled, ['app'])
})

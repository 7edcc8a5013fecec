import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  commitAll,
  fastCargo,
  git,
  type JobMachine,
  jobMachine,
  jobSteps,
} from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

const CHECKOUT = { uses: 'actions/checkout@v6' }

function program(path: string, script: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

function real(name: string): string {
  return execFileSync('rustup', ['which', name], { encoding: 'utf8' }).trim()
}

/** A branch whose toolchain makes of our shims a program that notes who started it. */
function proposeToolchain({ origin, folder, workspace }: JobMachine): string {
  const notes = join(folder, 'planted')
  const planted = `#!/bin/sh\\necho started >> ${notes}\\necho fast-cargo: planted >&2\\nexit 127\\n`
  const compile = [
    'for out in "$@"; do case "$last" in -o) break;; esac; last=$out; done',
    `case "$out" in */native/fast-cargo) printf '${planted}' > "$out"; chmod +x "$out"; exit 0;; esac`,
    `exec ${real('rustc')} "$@"`,
  ]
  git(origin, 'checkout', '-q', '-b', 'pull')
  program(join(origin, 'chain/bin/rustc'), compile.join('\n'))
  program(join(origin, 'chain/bin/cargo'), `exec ${real('cargo')} "$@"`)
  writeFileSync(join(origin, 'rust-toolchain.toml'), `[toolchain]\npath = "${workspace}/chain"\n`)
  commitAll(origin)
  return notes
}

test("a pull request's toolchain does not decide what later jobs of the machine run as our shims", {
  skip: missing('rustup'),
}, async (t) => {
  const machine = await jobMachine(t)
  const notes = proposeToolchain(machine)
  const pull = await machine.run([CHECKOUT, fastCargo(machine)], PULL_REQUEST)
  assert.ok(existsSync(notes), `the attack is played at all: ${pull.log}`)
  git(machine.origin, 'checkout', '-q', 'main')
  const before = readFileSync(notes, 'utf8')
  const job = await machine.run(jobSteps(machine, ['cargo --version']))
  assert.equal(job.conclusion, 'success', job.log)
  assert.equal(readFileSync(notes, 'utf8'), before)
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, git, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { BUILD, compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

const SET = /profile\.dev\.package\.app\.incremental = false: set .*saves none: app/

/** A package that the lock file fixes, outside of the checkout. */
function outsideOf(origin: string): string {
  return join(origin, '..', 'outside')
}

function release(origin: string, edition: number): void {
  const folder = outsideOf(origin)
  const about = `name = "outside"\nversion = "1.0.${edition}"\nedition = "2021"\n`
  writeFileSync(join(folder, 'Cargo.toml'), `[package]\n${about}[workspace]\n`)
  writeFileSync(join(folder, 'src/lib.rs'), `pub const EDITION: u32 = ${edition};\n`)
  commitAll(folder)
}

function withOutside(origin: string): void {
  const folder = outsideOf(origin)
  mkdirSync(join(folder, 'src'), { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
  release(origin, 1)
  appendFileSync(join(origin, 'app/Cargo.toml'), `outside = { git = "file://${folder}" }\n`)
  execFileSync('cargo', ['update', '-q', '--workspace'], { cwd: origin })
}

function bump({ origin }: JobMachine): void {
  release(origin, 2)
  execFileSync('cargo', ['update', '-q', '-p', 'outside'], { cwd: origin })
  commitAll(origin)
}

/** The folders of app's incremental data, but for some. */
function sessions({ workspace }: JobMachine, known: readonly string[] = []): readonly string[] {
  const names = readdirSync(join(workspace, 'target/debug/incremental'))
  return names.filter((name) => name.startsWith('app-') && !known.includes(name))
}

test('who depends on what was bumped is compiled as usual by a pull request, which saves nothing', async (t) => {
  const machine = await jobMachine(t, { change: withOutside })
  const first = await machine.run(jobSteps(machine, BUILD))
  assert.match(first.log, /Snapshot: saved/)
  const old = sessions(machine)
  assert.equal(old.length, 1)
  bump(machine)

  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(pull.log, SET)
  assert.deepEqual(compiled(machine, pull), ['app', 'outside'])
  assert.deepEqual(sessions(machine, old), [])

  const pushed = await machine.run(jobSteps(machine, BUILD))
  assert.doesNotMatch(pushed.log, SET)
  assert.deepEqual(compiled(machine, pushed), ['app', 'outside'])
  assert.equal(sessions(machine, old).length, 1)
})

test('a pull request that bumps nothing has all crates compiled incrementally', async (t) => {
  const machine = await jobMachine(t, { change: withOutside })
  await machine.run(jobSteps(machine, BUILD))
  const old = sessions(machine)
  appendFileSync(join(machine.origin, 'app/src/main.rs'), '\n// changed\n')
  appendFileSync(join(machine.origin, 'Cargo.lock'), '\n')
  commitAll(machine.origin)
  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.doesNotMatch(pull.log, SET)
  assert.deepEqual(compiled(machine, pull), ['app'])
  assert.deepEqual(sessions(machine), old)
})

test('a pull request that releases a package has it compiled as usual', async (t) => {
  const machine = await jobMachine(t, { change: withOutside })
  await machine.run(jobSteps(machine, BUILD))
  const old = sessions(machine)
  const manifest = join(machine.origin, 'app/Cargo.toml')
  const text = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, text.replace('version = "0.1.0"', 'version = "0.2.0"'))
  execFileSync('cargo', ['update', '-q', '--workspace'], { cwd: machine.origin })
  commitAll(machine.origin)
  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(pull.log, SET)
  assert.deepEqual(compiled(machine, pull), ['app'])
  assert.deepEqual(sessions(machine, old), [])
})

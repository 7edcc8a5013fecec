import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FIXTURE, jobMachine, jobSteps } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

/** The fixture twice, in folders of their own; the second has a profile. */
function divide(origin: string): void {
  const names = readdirSync(origin)
  mkdirSync(join(origin, 'backend'))
  for (const name of names) renameSync(join(origin, name), join(origin, 'backend', name))
  cpSync(FIXTURE, join(origin, 'tools'), {
    recursive: true,
    filter: (path) => !path.endsWith('/target'),
  })
  const manifest = '[workspace]\nresolver = "2"\nmembers = ["app", "greeting", "marks"]\n'
  writeFileSync(join(origin, 'tools/Cargo.toml'), `${manifest}[profile.dev]\ndebug = 2\n`)
}

const BUILD = [
  { run: 'cargo build --workspace', 'working-directory': 'backend' },
  { run: 'cargo build --manifest-path tools/Cargo.toml --workspace' },
  { run: './backend/target/debug/app && ./tools/target/debug/app' },
]

test('a checkout with two workspaces in sub-folders has both restored, and the settings of both kept', async (t) => {
  const machine = await jobMachine(t, { change: divide })
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /The checkout has 2 workspaces \(backend, tools\): all of them count\./)
  assert.match(cold.log, /profile\.dev\.debug = 2: theirs kept \(.*tools\/Cargo\.toml\)/)
  assert.match(cold.log, /Snapshot: saved/)

  const warm = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.equal(warm.conclusion, 'success', warm.log)
  const built = machine.record().commands.map(({ units }) => units.length)
  assert.deepEqual(built, [0, 0], warm.log)
})

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobResult, Step } from '../../emulator/job/options.ts'
import { commitAll, fastCargo, git, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { compiled } from '../support/snapshot-job.ts'

const TABLE = 'app/src/table.dat'

/** A machine whose project embeds a file that git has a pointer of. */
async function machineWithLfs(t: Parameters<typeof jobMachine>[0]): Promise<JobMachine> {
  const machine = await jobMachine(t)
  const { origin } = machine
  git(origin, 'lfs', 'install', '--local')
  writeFileSync(join(origin, '.gitattributes'), '*.dat filter=lfs diff=lfs merge=lfs -text\n')
  const main = 'fn main() { println!("{}", include_str!("table.dat")); }\n'
  writeFileSync(join(origin, 'app/src/main.rs'), main)
  commitTable(machine, 'first table')
  return machine
}

function commitTable(machine: JobMachine, text: string): void {
  writeFileSync(join(machine.origin, TABLE), text)
  commitAll(machine.origin)
  const pointer = git(machine.origin, 'show', `HEAD:${TABLE}`)
  assert.match(pointer, /^version https:\/\/git-lfs\.github\.com\/spec/)
}

/** As actions/checkout does with `lfs: true`. */
const PULL: Step = { run: 'git lfs install --local && git lfs pull' }

function steps(machine: JobMachine): readonly Step[] {
  return [
    { uses: 'actions/checkout@v6' },
    PULL,
    { uses: 'dtolnay/rust-toolchain@stable' },
    fastCargo(machine),
    { run: 'cargo build --workspace' },
    { name: 'show', run: `./target/debug/app; git status --porcelain -uno; stat -c %.Y ${TABLE}` },
  ]
}

/** What the program printed, what git calls changed, and the time of the file in seconds. */
function shown(job: JobResult): readonly string[] {
  assert.equal(job.conclusion, 'success', job.log)
  const { lines = [] } = job.steps.find(({ name }) => name === 'show') ?? {}
  return lines.slice(lines.indexOf('##[endgroup]') + 1)
}

test('a file of Git LFS has its old time while its content is the same, and a new one where it changed', {
  skip: missing('git-lfs'),
}, async (t) => {
  const machine = await machineWithLfs(t)
  const cold = await machine.run(steps(machine))
  assert.match(cold.log, /Snapshot: saved/)
  const [printed, firstS] = shown(cold)
  assert.equal(printed, 'first table')

  const same = await machine.run(steps(machine))
  const [again, sameS, ...others] = shown(same)
  assert.deepEqual([again, others], ['first table', []])
  assert.ok(Number(sameS) <= Number(firstS), same.log)
  assert.deepEqual(compiled(machine, same), [], same.log)

  commitTable(machine, 'other table')
  const changed = await machine.run(steps(machine))
  const [now, changedS] = shown(changed)
  assert.equal(now, 'other table')
  assert.ok(Number(changedS) > Number(firstS), changed.log)
  assert.deepEqual(compiled(machine, changed), ['app'], changed.log)
})

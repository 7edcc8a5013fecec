import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { decodeHistory, mergeHistories } from '../../src/history/history.ts'
import { writePackage } from '../security/small-package.ts'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'
import { MORE, PULL_REQUEST } from '../support/snapshot-job.ts'

const BUILD = ['cargo build']

test('a run that saves no snapshot keeps what it built beyond the one it started from', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  await machine.run(jobSteps(machine, BUILD))
  appendFileSync(join(machine.origin, 'README.md'), 'Something else.\n')
  commitAll(machine.origin)
  const small = await machine.run(jobSteps(machine, BUILD))
  assert.match(small.log, /Snapshot: Nothing saved: it would not pay/)
  const { restoredKey } = machine.record().cache.snapshot ?? {}
  const large = await machine.run(jobSteps(machine, [...BUILD, MORE]))
  assert.match(large.log, /Snapshot: saved/)

  await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  const [own, beside] = ['history', 'snapshot'].map((folder) => {
    const file = join(machine.temp, 'fast-cargo', folder, 'history.json')
    return decodeHistory(existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  })
  assert.ok(own && beside)
  const beyond = mergeHistories(own, beside).runs.map((run) => run.beyond)
  assert.deepEqual(beyond, [undefined, { snapshot: restoredKey, seconds: 0 }, undefined])
})

import assert from 'node:assert/strict'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writePackage } from '../security/small-package.ts'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'
import { compiled, MORE, PULL_REQUEST } from '../support/snapshot-job.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'

const BUILD = ['cargo build']

test('snapshots, histories and tools lie in a bucket where that is asked for, and nothing in the cache of GitHub', {
  skip: whyNotHere(S3),
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const store = await S3.start(t)
  const config = { 'snapshot-store': 's3', 'cache-store-config': store.config() }
  const steps = jobSteps(machine, BUILD, config)
  const cold = await machine.run(steps)
  assert.match(cold.log, /Snapshot: saved/)
  assert.match(cold.log, /sccache is not used/)

  const pull = await machine.run(steps, PULL_REQUEST)
  assert.deepEqual(compiled(machine, pull), [], pull.log)
  // An entry more, which takes the place of the first.
  appendFileSync(join(machine.origin, 'src/main.rs'), '// changed\n')
  commitAll(machine.origin)
  const next = await machine.run(jobSteps(machine, [...BUILD, MORE], config))
  assert.match(next.log, /Snapshot: saved/)
  assert.match(next.summary, /fast-cargo keeps \S+ MB in the S3 store for this repository/)
  assert.match(next.log, /Deleted fast-cargo-snapshot-\S+, which this run supersedes/)

  // Nothing is saved where the store is only read.
  const [readOnly, placed] = [
    `${store.config()}\nrw_mode = READ_ONLY`,
    join(machine.workspace, '../.cargo'),
  ]
  const lines = store.config().split('\n')
  const unnamed = lines.filter((line) => !line.startsWith('bucket')).join('\n')
  appendFileSync(join(machine.origin, 'src/main.rs'), '// again\n')
  commitAll(machine.origin)
  const reading = await machine.run(
    jobSteps(machine, BUILD, { ...config, 'cache-store-config': readOnly }),
  )
  assert.match(reading.log, /the rw_mode of the S3 store forbids it/)
  assert.doesNotMatch(reading.log, /Snapshot: saved/)
  // Nor does a later step lead elsewhere what is saved.
  const elsewhere = 'echo SCCACHE_BUCKET=other >> "$GITHUB_ENV"'
  const led = jobSteps(machine, [...BUILD, elsewhere], {
    ...{ ...config, 'cache-store-config': unnamed },
  })
  const saved = await machine.run(led, { env: { SCCACHE_BUCKET: 'builds' } })
  assert.match(saved.log, /Kept the times of this run/)
  assert.equal(existsSync(join(placed, 'config.toml')), false)

  // As in a pull request from a fork, which gets no secrets.
  const open = lines.filter((line) => !line.startsWith('AWS_')).join('\n')
  const inputs = { ...config, 'cache-store-config': open, strict: 'true' }
  const fork = jobSteps(machine, BUILD, inputs)
  const alone = await machine.run(fork, PULL_REQUEST)
  assert.equal(alone.conclusion, 'success', alone.log)
  assert.match(alone.log, /this run has no credentials for the S3 store/)
  assert.deepEqual(machine.services.log.of('cache'), [])

  const wrong = jobSteps(machine, BUILD, { 'snapshot-store': 's3' })
  const refused = await machine.run(wrong)
  assert.match(refused.log, /Input "snapshot-store" is "s3", and no bucket is named/)
  assert.doesNotMatch(refused.log, /could not finish/)
})

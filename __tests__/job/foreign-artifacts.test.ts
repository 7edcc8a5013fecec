import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Zippable, zipSync } from 'fflate'
import { uploadTo } from '../support/foreign-artifact.ts'
import { ACTION, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { testAction } from '../support/test-action.ts'

const REPORT = `${ACTION.split('@')[0]}/report@v1`
const SHA = 'a'.repeat(40)
const FORK = 'someone/example'
const RUN_ID = 500

function upload(
  { services }: JobMachine,
  name: string,
  sent: { readonly bytes: Uint8Array; readonly saidBytes?: number },
): Promise<number> {
  return uploadTo(services, { runId: RUN_ID, name, ...sent })
}

const named = (letter: string): string => `fast-cargo-${letter.repeat(24)}-1`
const zip = (files: Zippable): Uint8Array => zipSync(files)

/** The directory of the zip says that its file has ten bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(10, changed.indexOf('PK\u0001\u0002') + 24)
  return changed
}

test('bombs among the artifacts of a fork are refused by name, and the other reports are used', async (t) => {
  const machine = await jobMachine(t)
  const { repository } = machine.services
  repository.pulls.push({
    ...{ headRef: 'fix', headSha: SHA, baseRef: 'main', state: 'open' as const },
    ...{ number: 7, headRepository: FORK },
  })
  const pullRequest = { number: 7, headRef: 'fix', headSha: SHA, baseRef: 'main', fork: true }
  const inFork = { event: 'pull_request', ref: 'refs/pull/7/merge', runId: RUN_ID, pullRequest }
  await machine.run(jobSteps(machine, ['cargo build'], { comment: 'always' }), {
    context: { ...inFork, cacheMode: 'none' },
  })
  await upload(machine, named('b'), { bytes: zip({ 'report.json': new Uint8Array(300e6) }) })
  await upload(machine, named('c'), { bytes: new Uint8Array(30e6), saidBytes: 100 })
  await upload(machine, named('d'), { bytes: new Uint8Array(100), saidBytes: 11e6 })
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`${at}`, new Uint8Array(1)]),
  )
  await upload(machine, named('e'), { bytes: zip(many) })
  await upload(machine, named('f'), { bytes: lying(zip({ 'report.json': new Uint8Array(30e6) })) })

  const report = await machine.run([{ uses: REPORT, with: { comment: 'always' } }], {
    context: {
      ...{ event: 'workflow_run', runId: 501 },
      endedRun: {
        ...{ runId: RUN_ID, workflow: 'CI', headSha: SHA, headBranch: 'fix', headRepository: FORK },
      },
    },
    actionMap: { 'fast-cargo/fast-cargo/report': join(testAction, 'report') },
  })
  assert.equal(report.conclusion, 'success', report.log)
  const [warning, ...others] = report.annotations
  assert.deepEqual(others, [])
  const { message } = warning ?? { message: '' }
  for (const letter of ['b', 'c', 'd', 'e', 'f'])
    assert.ok(message.includes(named(letter)), message)
  assert.match(message, /b{24}-1 \(its report\.json is larger than the limit of 100 kB/)
  assert.match(message, /c{24}-1 \(it has more than 10000000 bytes\)/)
  assert.match(message, /d{24}-1 \(it has 11000000 bytes, more than 10000000\)/)
  assert.match(message, /e{24}-1 \(it has more than 20 files\)/)
  assert.match(message, /f{24}-1 \(it holds no report/)
  assert.match(report.summary, /### cargo: no verdict yet\n/)
  assert.equal(repository.comments.length, 1, report.log)
  const left = join(machine.temp, 'fast-cargo', 'reports')
  assert.deepEqual(existsSync(left) ? readdirSync(left) : [], ['trend'])
})

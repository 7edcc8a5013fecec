import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { zipSync } from 'fflate'
import { artifactBlob } from '../../emulator/artifacts/artifact-entries.ts'
import type { JobResult } from '../../emulator/job/options.ts'
import { reportName, uploadTo } from '../support/foreign-artifact.ts'
import { ACTION, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { testAction } from '../support/test-action.ts'
import { published } from './published.ts'

const REPORT = `${ACTION.split('@')[0]}/report`
const SHA = 'a'.repeat(40)
const FORK = 'someone/example'
const RUN_ID = 500

/** A fork's run of one job, and what it told. */
async function forkedRun(t: TestContext): Promise<JobMachine & { readonly report: string }> {
  const machine = await jobMachine(t)
  const head = { headRef: 'fix', headSha: SHA, baseRef: 'main' }
  machine.services.repository.pulls.push({
    ...{ ...head, number: 7, headRepository: FORK, state: 'open' as const },
  })
  const pullRequest = { ...head, number: 7, fork: true }
  await machine.run(jobSteps(machine, ['cargo check'], { cache: 'off' }), {
    context: {
      ...{ event: 'pull_request', ref: 'refs/pull/7/merge', runId: RUN_ID, pullRequest },
      cacheMode: 'none',
    },
  })
  const told = [...published(machine.services)].find(([where]) => where.endsWith(': report.json'))
  return { ...machine, report: told?.[1] ?? '' }
}

function reportOn(machine: JobMachine): Promise<JobResult> {
  const head = { headSha: SHA, headBranch: 'fix', headRepository: FORK }
  return machine.run([{ uses: `${REPORT}@v1`, with: { comment: 'always' } }], {
    context: {
      ...{ event: 'workflow_run', runId: RUN_ID + 1 },
      endedRun: { ...head, runId: RUN_ID, workflow: 'CI' },
    },
    actionMap: { [REPORT]: join(testAction, 'report') },
  })
}

function upload(machine: JobMachine, part: string, report: string): Promise<number> {
  const bytes = zipSync({ 'report.json': Buffer.from(report) })
  return uploadTo(machine.services, { runId: RUN_ID, name: reportName(part), bytes })
}

test('a fork that uploads a hundred and fifty reports has the rows of the jobs that GitHub knows', async (t) => {
  const machine = await forkedRun(t)
  for (let number = 0; number < 150; number++) {
    const job = `Buy ${number} at evil.example`
    await upload(machine, `${number}`, JSON.stringify({ ...JSON.parse(machine.report), job }))
  }
  const { summary, conclusion, log } = await reportOn(machine)
  assert.equal(conclusion, 'success', log)
  const [comment, ...others] = machine.services.repository.comments
  assert.deepEqual(others, [])
  for (const text of [summary, comment?.body ?? '']) {
    assert.match(text, /### cargo: /)
    assert.doesNotMatch(text, /evil/)
  }
})

test('one report that cannot be had costs its own row alone', async (t) => {
  const machine = await forkedRun(t)
  const id = await upload(machine, 'b', machine.report)
  rmSync(machine.services.blobStore.path(artifactBlob(id)))
  const { summary, annotations, log } = await reportOn(machine)
  assert.match(summary, /### cargo: /, log)
  assert.equal(machine.services.repository.comments.length, 1, log)
  const [warning, ...others] = annotations
  assert.deepEqual(others, [])
  assert.match(
    warning?.message ?? '',
    /^Could not be read, and left out of the report: fast-cargo-0+b-1 \(HTTP 404\)\.$/,
  )
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { READ_ONLY, READ_WRITE } from '../../emulator/rest/repository.ts'
import { ACTION, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { testAction } from '../support/test-action.ts'

const REPORT = `${ACTION.split('@')[0]}/report@v1`
const SHA = 'a'.repeat(40)
const FORK = 'someone/example'

test('a fork cannot comment; the run that follows it does, on the pull request that GitHub names', async (t) => {
  const machine = await jobMachine(t)
  const { repository } = machine.services
  const head = { headRef: 'fix', headSha: SHA, baseRef: 'main', state: 'open' } as const
  repository.pulls.push(
    { ...head, number: 6, headRepository: 'another/example' },
    { ...head, number: 7, headRepository: FORK },
  )
  repository.permissions = READ_ONLY
  const pullRequest = { number: 7, headRef: 'fix', headSha: SHA, baseRef: 'main', fork: true }
  const context = { event: 'pull_request', ref: 'refs/pull/7/merge', runId: 500, pullRequest }
  const fork = await machine.run(jobSteps(machine, ['cargo build'], { comment: 'always' }), {
    context,
  })
  assert.match(ownStep(fork, 'post').lines.join('\n'), /pull-requests: write/)
  assert.equal(repository.comments.length, 0)
  assert.deepEqual(fork.annotations, [])

  repository.permissions = READ_WRITE
  const endedRun = {
    ...{ runId: 500, workflow: 'CI', headSha: SHA, headBranch: 'fix', headRepository: FORK },
  }
  const report = await machine.run([{ uses: REPORT, with: { comment: 'always' } }], {
    context: { event: 'workflow_run', runId: 501, endedRun },
    actionMap: { 'fast-cargo/fast-cargo/report': join(testAction, 'report') },
  })
  assert.equal(report.conclusion, 'success', report.log)
  const [comment, ...others] = repository.comments
  assert.equal(others.length, 0)
  assert.equal(comment?.issue, 7, report.log)
  assert.match(comment.body, /run 500 comment 1 -->\n### cargo: no verdict yet\n/)
  assert.match(comment.body, /actions\/runs\/500/)
  assert.match(report.summary, /### cargo: no verdict yet\n/)
  const names = machine.services.artifacts.all().map(({ name }) => name)
  assert.ok(
    names.some((name) => name.startsWith('fast-cargo-trend-')),
    names.join(),
  )
})

test('a pull request gets its comment from the job itself', async (t) => {
  const machine = await jobMachine(t)
  const pullRequest = { number: 7, headRef: 'fix', headSha: SHA, baseRef: 'main', fork: false }
  const context = { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest }
  const slow = { run: 'sleep 2; cargo build' }
  const result = await machine.run(
    jobSteps(machine, [slow], { 'fail-above': '20%', comment: 'always' }),
    { context },
  )
  assert.equal(result.conclusion, 'success', result.log)
  const [comment] = machine.services.repository.comments
  assert.match(comment?.body ?? '', /-->\n### cargo: no verdict yet\n/)
  const record = machine.record()
  const [build] = record.commands
  assert.ok((build?.buildMs ?? 0) > 0, JSON.stringify(build))
  assert.ok((build?.criticalPath?.length ?? 0) > 0)
  assert.ok(Object.keys(record.work ?? {}).length > 0)
  assert.match(result.summary, /Where the time went/)
})

test('the sub-action of a run without records says so and does nothing', async (t) => {
  const machine = await jobMachine(t)
  const { log, conclusion } = await machine.run([{ uses: REPORT, with: { comment: 'always' } }], {
    actionMap: { 'fast-cargo/fast-cargo/report': join(testAction, 'report') },
  })
  assert.equal(conclusion, 'success')
  assert.match(log, /No job of run 101 has uploaded/)
})

test('the sub-action starts the bundle of this repository', () => {
  const yaml = readFileSync(join(import.meta.dirname, '../../report/action.yml'), 'utf8')
  assert.match(yaml, /main: \.\.\/dist\/report\/index\.js/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  adviseOnPush,
  hasScopeOfItsOwn,
  mayWrite,
  OF_ITS_OWN,
} from '../../src/job/look/may-write.ts'

const main = { event: 'push', ref: 'refs/heads/main', defaultBranchRef: 'refs/heads/main' }

test('a push, a schedule and a manual run of the default branch save', () => {
  for (const event of ['push', 'schedule', 'workflow_dispatch']) {
    assert.equal(mayWrite('auto', { ...main, event }).allowed, true, event)
  }
})

test('events that may run foreign code on the default branch never save', () => {
  for (const event of ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment']) {
    const decision = mayWrite('auto', { ...main, event })
    assert.equal(decision.allowed, false, event)
    assert.match(decision.reason, new RegExp(event))
  }
})

test('another branch, or an event that does not name the default branch, does not save', () => {
  assert.equal(mayWrite('auto', { ...main, ref: 'refs/heads/topic' }).allowed, false)
  assert.equal(mayWrite('auto', { ...main, defaultBranchRef: undefined }).allowed, false)
})

test('what a runner does not tell is named, not taken for another branch or event', () => {
  const { reason: branch } = mayWrite('auto', { ...main, defaultBranchRef: undefined })
  assert.match(branch, /^the event does not say which branch is the default one, .*cache-write/)
  const { reason: event } = mayWrite('auto', { ...main, event: '' })
  assert.match(event, /^this runner does not say what the run is for, .*cache-write/)
  const { reason: other } = mayWrite('auto', { ...main, ref: 'refs/heads/topic' })
  assert.equal(other, 'only refs/heads/main saves')
})

test('the input decides against and for every event', () => {
  assert.equal(mayWrite('never', main).allowed, false)
  assert.equal(mayWrite('always', { ...main, event: 'pull_request' }).allowed, true)
})

test('a pull request that finds nothing is told the lines that may be missing, once there is nothing', () => {
  const pull = { event: 'pull_request', defaultBranchRef: 'refs/heads/trunk' }
  const write = mayWrite('auto', { ...pull, ref: 'refs/pull/7/merge' })
  const none = { found: false, write }
  assert.match(adviseOnPush(pull, none) ?? '', /only read.*"push:" and "branches: \[trunk\]"/)
  const own = adviseOnPush(pull, { found: false, write: OF_ITS_OWN }) ?? ''
  assert.match(own, /pull requests only: .*"push:" and "branches: \[trunk\]"/)
  assert.equal(adviseOnPush(pull, { found: true, write }), undefined)
  assert.equal(adviseOnPush(main, none), undefined)
})

test('so is a run of the merge queue, whose entries no later run can read', () => {
  const queue = { event: 'merge_group', defaultBranchRef: 'refs/heads/main' }
  const write = mayWrite('auto', { ...queue, ref: 'refs/heads/gh-readonly-queue/main/pr-7-0a' })
  const said = adviseOnPush(queue, { found: false, write }) ?? ''
  assert.match(said, /runs of the merge queue only read\..*"push:" and "branches: \[main\]"/)
  assert.equal(adviseOnPush(queue, { found: true, write }), undefined)
})

test('a pull request has a scope of its own until its merge closes it', () => {
  const pull = { event: 'pull_request', ref: 'refs/pull/7/merge' }
  assert.equal(hasScopeOfItsOwn(pull), true)
  assert.equal(hasScopeOfItsOwn({ ...pull, ref: 'refs/heads/main' }), false)
  assert.equal(hasScopeOfItsOwn({ ...pull, event: 'pull_request_target' }), false)
})

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { ACTION, adaptWorkflow, usualSteps } from '../../scripts/try/job-steps.ts'
import { UsageError } from '../../scripts/try/options.ts'

const WORKFLOW = `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - uses: someone/fast-cargo@v1
        with: { linker: mold, profile: off }
      - run: cargo test
  lint:
    runs-on: ubuntu-24.04
    steps:
      - uses: ./
`

function workflowIn(context: TestContext): { readonly file: string; readonly into: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-workflow-'))
  context.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'ci.yml'), WORKFLOW)
  return { file: join(folder, 'ci.yml'), into: join(folder, 'adapted.yml') }
}

test('the command reaches the shell word by word', () => {
  const [run] = usualSteps(['cargo', 'test', '--', "it's all", 'a::b'], {}).slice(-1)
  assert.equal(run?.run, String.raw`cargo test -- 'it'\''s all' a::b`)
})

test('commands run in the folder that the action is told of', () => {
  const steps = usualSteps([], { 'working-directory': 'rust' })
  assert.deepEqual(
    steps.filter(({ run }) => run !== undefined).map((step) => step['working-directory']),
    ['rust', 'rust'],
  )
})

test('a released fast-cargo in a workflow becomes this one, with the inputs on top', async (t) => {
  const { file, into } = workflowIn(t)
  const request = { file, job: 'test', into, inputs: { linker: 'lld' }, isOurs: false }
  assert.deepEqual(await adaptWorkflow(request), { job: 'test', usesAction: true })
  const step = parse(readFileSync(into, 'utf8')).jobs.test.steps[1]
  assert.ok(step.uses.startsWith(`${ACTION}@`))
  assert.deepEqual(step.with, { linker: 'lld', profile: 'off' })
})

test('./ is fast-cargo only in its own project', async (t) => {
  const { file, into } = workflowIn(t)
  const request = { file, job: 'lint', into, inputs: {} }
  assert.equal((await adaptWorkflow({ ...request, isOurs: true })).usesAction, true)
  assert.equal((await adaptWorkflow({ ...request, isOurs: false })).usesAction, false)
})

test('a job that is not there is answered with those that are', async (t) => {
  const { file, into } = workflowIn(t)
  for (const job of [{}, { job: 'deploy' }]) {
    await assert.rejects(
      adaptWorkflow({ file, ...job, into, inputs: {}, isOurs: false }),
      (error) => error instanceof UsageError && error.message.includes('test, lint'),
    )
  }
})

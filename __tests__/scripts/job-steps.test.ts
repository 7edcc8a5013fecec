import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { adaptWorkflow } from '../../scripts/try/adapt-workflow.ts'
import { ACTION, usualSteps } from '../../scripts/try/job-steps.ts'
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
  plain:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        rust: [stable, 1.80.0]
        job: [{ os: linux }, { os: windows }]
    steps:
      - uses: actions/checkout@v6
      - uses: dtolnay/rust-toolchain@master
      - uses: codecov/codecov-action@v5
      - run: cargo test
  computed:
    strategy: { matrix: { rust: '$\{{ fromJSON(needs.a.outputs.b) }}' } }
    steps:
      - uses: actions/checkout@v6
      - name: Rust
        run: rustup toolchain install stable
      - run: |
          rustup default stable
          cargo test
`

const NOTHING = { inputs: {}, isOurs: false, matrix: {}, skipped: [] }

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
  const request = { ...NOTHING, file, job: 'test', into, inputs: { linker: 'lld' } }
  assert.deepEqual(await adaptWorkflow(request), { job: 'test' })
  const step = parse(readFileSync(into, 'utf8')).jobs.test.steps[1]
  assert.ok(step.uses.startsWith(`${ACTION}@`))
  assert.deepEqual(step.with, { linker: 'lld', profile: 'off' })
})

test('./ is fast-cargo only in its own project', async (t) => {
  const { file, into } = workflowIn(t)
  const request = { ...NOTHING, file, job: 'lint', into }
  const nameIn = async (isOurs: boolean): Promise<string> => {
    await adaptWorkflow({ ...request, isOurs })
    return parse(readFileSync(into, 'utf8')).jobs.lint.steps[0].uses
  }
  assert.ok((await nameIn(true)).startsWith(`${ACTION}@`))
  assert.equal(await nameIn(false), './')
})

test('a job that is not there is answered with those that are', async (t) => {
  const { file, into } = workflowIn(t)
  for (const job of [{}, { job: 'deploy' }]) {
    await assert.rejects(
      adaptWorkflow({ ...NOTHING, file, ...job, into }),
      (error) => error instanceof UsageError && error.message.includes('test, lint'),
    )
  }
})

async function stepsOf(
  t: TestContext,
  job: string,
  more: Partial<typeof NOTHING> = {},
): Promise<{ readonly names: readonly string[]; readonly addedBehind: string | undefined }> {
  const { file, into } = workflowIn(t)
  const { addedBehind } = await adaptWorkflow({ ...NOTHING, ...more, file, job, into })
  const steps: readonly { uses?: string; run?: string }[] = parse(readFileSync(into, 'utf8')).jobs[
    job
  ].steps
  return { names: steps.map(({ uses, run }) => uses?.split('@')[0] ?? String(run)), addedBehind }
}

test('a job without fast-cargo gets it behind the checkout and the toolchain', async (t) => {
  const { names, addedBehind } = await stepsOf(t, 'plain')
  assert.deepEqual(names, [
    'actions/checkout',
    'dtolnay/rust-toolchain',
    ACTION,
    'codecov/codecov-action',
    'cargo test',
  ])
  assert.equal(addedBehind, 'Run dtolnay/rust-toolchain@master')
  const byCommand = await stepsOf(t, 'computed')
  assert.deepEqual(byCommand.names.slice(1), [
    'rustup toolchain install stable',
    ACTION,
    'rustup default stable\ncargo test\n',
  ])
  assert.equal(byCommand.addedBehind, 'Rust')
})

test('steps with an action that is to be left out are not in the job', async (t) => {
  const { names } = await stepsOf(t, 'plain', { skipped: ['codecov/codecov-action'] as never[] })
  assert.deepEqual(names.slice(-2), [ACTION, 'cargo test'])
})

test('a cell of the matrix is chosen by what it has; of a computed matrix, it is what is said', async (t) => {
  const { file, into } = workflowIn(t)
  const cellOf = async (job: string, matrix: Record<string, string>) =>
    (await adaptWorkflow({ ...NOTHING, file, job, into, matrix })).matrix
  assert.deepEqual(await cellOf('plain', { rust: '1.80.0', job: '{"os":"windows"}' }), {
    rust: '1.80.0',
    job: { os: 'windows' },
  })
  assert.deepEqual(await cellOf('computed', { rust: 'beta' }), { rust: 'beta' })
  assert.equal(await cellOf('plain', {}), undefined)
  await assert.rejects(
    cellOf('plain', { rust: 'beta' }),
    (error) => error instanceof UsageError && error.message.includes('{"rust":"1.80.0","job":'),
  )
})

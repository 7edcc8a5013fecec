import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { matrixCells } from '../../emulator/job/matrix.ts'
import { type EmulatedJob, emulatedJob, placeholder } from './emulated-job.ts'

const WORKFLOW = `
name: CI
env: { LEVEL: workflow, ONLY: workflow }
defaults: { run: { shell: sh } }
jobs:
  build:
    runs-on: ubuntu-latest
    needs: [lint]
    strategy:
      matrix: { os: [linux, macos], rust: [stable, beta] }
    env: { LEVEL: job, OS: '${placeholder('matrix.os')}' }
    defaults: { run: { working-directory: inner } }
    steps:
      - uses: actions/checkout@v6
      - run: echo "$LEVEL $ONLY $OS $(basename $PWD) ${placeholder('matrix.rust')}"
      - run: echo skipped
        if: matrix.rust == 'beta'
      - run: echo "${placeholder("hashFiles('**/Cargo.lock') != '' && 'locked'")}"
  boxed:
    runs-on: ubuntu-latest
    container: debian
    steps: [{ run: 'true' }]
  odd:
    steps: [{ run: 'true', retry: 3 }]
  foreign:
    steps: [{ uses: 'Swatinem/rust-cache@v2' }, { uses: 'codecov/codecov-action@v5' }]
  computed:
    strategy: { matrix: '${placeholder('fromJSON(vars.CELLS)')}' }
    steps: [{ run: 'true' }]
  never:
    if: github.event_name == 'schedule'
    steps: [{ run: 'true' }]
`

function workflowOf({ folder }: EmulatedJob, job: string) {
  const file = join(folder, 'ci.yml')
  writeFileSync(file, WORKFLOW)
  return { file, job }
}

test('a job of a workflow file runs with the env, defaults and matrix that it names', async (t) => {
  const emulated = await emulatedJob(t)
  emulated.write('inner/Cargo.lock', '')
  const { steps, log } = await emulated.run([], { workflow: workflowOf(emulated, 'build') })
  assert.deepEqual(
    steps.map(({ outcome }) => outcome),
    ['success', 'success', 'skipped', 'success'],
  )
  assert.match(log, /^"needs:" is left out/m)
  assert.match(log, /^job workflow linux inner stable$/m)
  assert.match(log, /^locked$/m)
})

const REFUSED = [
  ['boxed', /Job "boxed" of .* runs in a container, which is not emulated/],
  ['odd', /Job "odd" of .*, step 1 has unknown keys: retry/],
  [
    'foreign',
    /--map Swatinem\/rust-cache=DIR.*--skip Swatinem\/rust-cache\.\n.*--map codecov\/codecov-action=DIR/,
  ],
  ['computed', /matrix is computed.*name one cell of it/],
  ['missing', /has no job "missing"; its jobs are: build, boxed, odd, foreign, computed, never/],
] as const

for (const [job, message] of REFUSED) {
  test(`the job "${job}" is refused with what is wrong, before anything runs`, async (t) => {
    const emulated = await emulatedJob(t)
    const workflow = workflowOf(emulated, job)
    await assert.rejects(emulated.run([], { workflow }), { name: 'EmulatorError', message })
  })
}

test('a workflow file that is missing or malformed is named', async (t) => {
  const emulated = await emulatedJob(t)
  const workflow = { file: join(emulated.folder, 'none.yml'), job: 'build' }
  await assert.rejects(emulated.run([], { workflow }), { message: /none\.yml cannot be read/ })
  writeFileSync(workflow.file, 'jobs: [')
  await assert.rejects(emulated.run([], { workflow }), { message: /none\.yml cannot be read/ })
})

test('a job whose if: is false is skipped', async (t) => {
  const emulated = await emulatedJob(t)
  const { conclusion, steps } = await emulated.run([], { workflow: workflowOf(emulated, 'never') })
  assert.deepEqual([conclusion, steps.length], ['skipped', 0])
})

test('an action from elsewhere is taken from the folder that it is mapped to', async (t) => {
  const emulated = await emulatedJob(t)
  emulated.action('mine', { main: "console.log('from', process.env.GITHUB_ACTION_REPOSITORY)" })
  const { log } = await emulated.run([{ uses: 'some/action@v1' }], {
    actionMap: { 'some/action': join(emulated.workspace, 'mine') },
  })
  assert.match(log, /from some\/action/)
})

test('a composite action has inputs, steps and outputs of its own, and fails its step', async (t) => {
  const { write, run } = await emulatedJob(t)
  write(
    'both/action.yml',
    `
inputs: { word: { default: none } }
outputs: { shout: { value: '${placeholder('steps.say.outputs.loud')}' } }
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      run: echo "loud=${placeholder('inputs.word')}!" >> $GITHUB_OUTPUT
    - run: exit ${placeholder("inputs.word == 'bad' && '1' || '0'")}
      shell: bash
    - run: echo not after a failure
      shell: bash
`,
  )
  const { steps, conclusion } = await run([
    { uses: './both', id: 'good', with: { word: 'hey' } },
    { run: `echo "${placeholder('steps.good.outputs.shout')}"` },
    { uses: './both', with: { word: 'bad' } },
  ])
  assert.equal(conclusion, 'failure')
  assert.deepEqual(steps[3]?.outputs, { shout: 'hey!' })
  assert.equal(steps[4]?.lines.at(-1), 'hey!')
  assert.deepEqual(
    steps.slice(5).map(({ outcome }) => outcome),
    ['success', 'failure', 'skipped', 'failure'],
  )
})

test('checkout gives a fresh git clone, of a folder that is no repository too', async (t) => {
  const { run, folder } = await emulatedJob(t)
  const source = join(folder, 'project')
  mkdirSync(join(source, 'target'), { recursive: true })
  writeFileSync(join(source, 'Cargo.toml'), '[package]')
  writeFileSync(join(source, 'target/big'), 'built')
  const steps = [
    { uses: 'actions/checkout@v6', with: { path: 'sub' } },
    {
      run: 'ls -A; git status --porcelain; [ "$(git rev-parse HEAD)" = "$GITHUB_SHA" ]; touch left',
    },
  ].map((step) => ('run' in step ? { ...step, 'working-directory': 'sub' } : step))
  const options = { checkoutFrom: source }
  const first = await run(steps, options)
  assert.equal(first.conclusion, 'success')
  const again = await run(steps, options)
  assert.deepEqual(again.steps[1]?.lines.slice(-2), ['.git', 'Cargo.toml'])
})

test('checkout never empties a folder that the emulator did not fill', async (t) => {
  const { run, folder, write } = await emulatedJob(t)
  write('precious.txt', 'the only copy')
  writeFileSync(join(folder, 'file'), '')
  const run1 = run([{ uses: 'actions/checkout@v6' }], { checkoutFrom: folder })
  await assert.rejects(run1, { message: /is not empty, and not from an earlier checkout/ })
})

test('toolchain stand-ins export what the real actions export, unless it is set', async (t) => {
  const { run } = await emulatedJob(t)
  const { env } = await run([{ uses: 'dtolnay/rust-toolchain@stable' }], {
    env: { CARGO_TERM_COLOR: 'never' },
  })
  assert.equal(env['CARGO_INCREMENTAL'], '0')
  assert.equal(env['CARGO_TERM_COLOR'], 'never')
  const other = await run([{ uses: 'actions-rust-lang/setup-rust-toolchain@v1' }])
  assert.equal(other.env['RUSTFLAGS'], '-D warnings')
  assert.equal(other.env['CARGO_PROFILE_DEV_DEBUG'], '0')
})

test('the matrix is the product of its axes, less what is excluded, then what is included', () => {
  const matrix = {
    os: ['linux', 'mac'],
    rust: ['stable', 'beta'],
    exclude: [{ os: 'mac', rust: 'beta' }],
    include: [
      { os: 'linux', fast: true },
      { os: 'windows', rust: 'stable' },
    ],
  }
  assert.deepEqual(matrixCells(matrix), [
    { os: 'linux', rust: 'stable', fast: true },
    { os: 'linux', rust: 'beta', fast: true },
    { os: 'mac', rust: 'stable' },
    { os: 'windows', rust: 'stable' },
  ])
})

test('a job knows which file its workflow lies in; without a name, that is the name', async (t) => {
  const emulated = await emulatedJob(t)
  const file = join(emulated.folder, '.github', 'workflows', 'lint.yml')
  mkdirSync(dirname(file), { recursive: true })
  const run = 'echo "$GITHUB_WORKFLOW in $GITHUB_WORKFLOW_REF"'
  writeFileSync(file, `on: push\njobs: { fmt: { steps: [{ run: '${run}' }] } }\n`)
  const named = await emulated.run([], { workflow: { file, job: 'fmt' } })
  assert.match(named.log, /^(\.github\/workflows\/lint\.yml) in octo-org\/example\/\1@refs\//m)
  const context = { workflowFile: '.github/workflows/other.yml' }
  const given = await emulated.run([], { workflow: { file, job: 'fmt' }, context })
  assert.match(given.log, /^(\.github\/workflows\/other\.yml) in octo-org\/example\/\1@refs\//m)
})

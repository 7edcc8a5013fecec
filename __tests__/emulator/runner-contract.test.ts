import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRunning } from '../../emulator/job/process-tree.ts'
import { emulatedJob, placeholder } from './emulated-job.ts'

const PRINT_ENVIRONMENT =
  "for (const pair of Object.entries(process.env)) console.log(pair.join('='))"

test('an action gets its inputs, with defaults evaluated and names in the runner’s spelling', async (t) => {
  const { action, run } = await emulatedJob(t)
  action('greet', {
    head: [
      'inputs:',
      `  job-context: { default: "${placeholder('toJSON(matrix)')}" }`,
      `  two words: { default: "${placeholder('github.token')}" }`,
      '  given: { default: no }',
    ].join('\n'),
    main: [
      "console.log('context', JSON.parse(process.env['INPUT_JOB-CONTEXT']).os)",
      "console.log('token', process.env['INPUT_TWO_WORDS'].length)",
      "console.log('given', process.env.INPUT_GIVEN)",
    ].join('\n'),
  })
  const { log, conclusion } = await run([{ uses: './greet', with: { given: 'yes' } }], {
    context: { matrix: { os: 'linux' }, token: 'ghs_0123456789' },
  })
  assert.equal(conclusion, 'success')
  assert.match(log, /context linux\ntoken 14\ngiven yes/)
})

test('an input that the action does not have is a warning', async (t) => {
  const { action, run } = await emulatedJob(t)
  action('greet', { head: 'inputs:\n  name: { default: x }', main: '' })
  const { annotations } = await run([{ uses: './greet', with: { nmae: 'typo' } }])
  assert.deepEqual(
    annotations.map(({ level, message }) => [level, message]),
    [['warning', "Unexpected input(s) 'nmae', valid inputs are ['name']"]],
  )
})

test('only actions see the way to the cache service, and env: cannot change it', async (t) => {
  const { action, run, services } = await emulatedJob(t)
  action('look', { main: PRINT_ENVIRONMENT })
  const { steps, leaks } = await run([
    { uses: './look', env: { ACTIONS_RESULTS_URL: 'http://elsewhere/' } },
    { run: 'env' },
  ])
  const [inAction = [], inScript = []] = steps.map(({ lines }) => lines)
  assert.ok(inAction.includes(`ACTIONS_RESULTS_URL=${services.results.origin}/`))
  assert.ok(inAction.includes('ACTIONS_CACHE_SERVICE_V2=True'))
  assert.ok(inAction.includes('ACTIONS_RUNTIME_TOKEN=***'))
  assert.ok(inAction.includes('GITHUB_SERVER_URL=https://github.com'))
  assert.equal(inScript.filter((line) => line.startsWith('ACTIONS_')).length, 0)
  assert.deepEqual(leaks, ['ACTIONS_RUNTIME_TOKEN=***'])
})

test('nothing of a job around this one comes through, but PATH and HOME do', async (t) => {
  const { run } = await emulatedJob(t)
  process.env['GITHUB_HEAD_REF'] = 'of-another-job'
  process.env['INPUT_LINKER'] = 'of-another-job'
  process.env['CARGO_INCREMENTAL'] = 'of-another-job'
  t.after(() => {
    delete process.env['GITHUB_HEAD_REF']
    delete process.env['INPUT_LINKER']
    delete process.env['CARGO_INCREMENTAL']
  })
  const { log } = await run([{ run: 'env' }], { machineEnv: { HOME: '/home/elsewhere' } })
  assert.doesNotMatch(log, /of-another-job/)
  assert.doesNotMatch(log, /NODE_TEST_CONTEXT/)
  assert.match(log, /^HOME=\/home\/elsewhere$/m)
  assert.match(log, /^CI=true$/m)
})

test('variables, folders and outputs of a step are there for the next ones', async (t) => {
  const { write, run } = await emulatedJob(t)
  write('bin/hello', '#!/bin/sh\necho hello from $WORD\n')
  const result = await run([
    {
      run: 'chmod +x bin/hello; echo "$PWD/bin" >> "$GITHUB_PATH"; echo WORD=world >> $GITHUB_ENV',
    },
    { run: "printf 'text<<END\\none\\ntwo = 2\\nEND\\n' >> $GITHUB_OUTPUT", id: 'many' },
    { run: 'hello; printf "%s" "$TEXT"', env: { TEXT: placeholder('steps.many.outputs.text') } },
  ])
  assert.match(result.log, /hello from world\none\ntwo = 2/)
  assert.equal(result.env['WORD'], 'world')
  assert.match(result.path, /^[^:]*workspace\/bin:/)
  assert.deepEqual(result.steps[1]?.outputs, { text: 'one\ntwo = 2' })
})

test('NODE_OPTIONS and malformed lines in the command files fail the step', async (t) => {
  const { run } = await emulatedJob(t)
  const { steps, env } = await run([
    { run: 'echo NODE_OPTIONS=--inspect >> $GITHUB_ENV', 'continue-on-error': true },
    { run: 'echo no separator >> $GITHUB_ENV' },
  ])
  assert.deepEqual(
    steps.map(({ outcome, conclusion }) => [outcome, conclusion]),
    [
      ['failure', 'success'],
      ['failure', 'failure'],
    ],
  )
  assert.match(steps[0]?.annotations[0]?.message ?? '', /NODE_OPTIONS/)
  assert.equal(env['NODE_OPTIONS'], undefined)
})

test('post steps run in reverse order, with the state that their main saved', async (t) => {
  const { action, run } = await emulatedJob(t)
  for (const name of ['first', 'second']) {
    action(name, {
      main: `import fs from 'node:fs'; fs.appendFileSync(process.env.GITHUB_STATE, 'who=${name}\\n')`,
      post: "console.log('post of', process.env.STATE_who, process.env.LATER)",
    })
  }
  const { log, steps } = await run([
    { uses: './first' },
    { uses: './second' },
    { run: 'echo LATER=seen >> $GITHUB_ENV' },
  ])
  assert.match(log, /post of second seen\npost of first seen/)
  assert.deepEqual(
    steps.filter(({ phase }) => phase === 'post').map(({ name }) => name),
    ['Post Run ./second', 'Post Run ./first'],
  )
})

test('post-if decides by the job’s status, and post of an action that never started is not run', async (t) => {
  const { action, run } = await emulatedJob(t)
  const post = "console.log('post ran')"
  action('on-success', { main: '', post, postIf: 'success()' })
  action('on-failure', { main: '', post, postIf: 'failure()' })
  action('always', { main: '', post })
  const { steps, conclusion } = await run([
    { uses: './on-success' },
    { uses: './on-failure' },
    { run: 'exit 7' },
    { uses: './always' },
  ])
  assert.equal(conclusion, 'failure')
  assert.deepEqual(
    steps.map(({ name, outcome, exitCode }) => [name, outcome, exitCode]),
    [
      ['Run ./on-success', 'success', 0],
      ['Run ./on-failure', 'success', 0],
      ['Run exit 7', 'failure', 7],
      ['Run ./always', 'skipped', undefined],
      ['Post Run ./on-failure', 'success', 0],
      ['Post Run ./on-success', 'skipped', undefined],
    ],
  )
})

test('shells are started with the options of the runner', async (t) => {
  const { run } = await emulatedJob(t)
  const { steps } = await run([
    { run: 'false | true; echo default goes on' },
    { run: 'false; echo never', 'continue-on-error': true },
    { run: 'false | true; echo never', shell: 'bash', 'continue-on-error': true },
    { run: 'echo "$0" ran; false; echo never', shell: 'sh' },
  ])
  assert.deepEqual(
    steps.map(({ outcome }) => outcome),
    ['success', 'failure', 'failure', 'failure'],
  )
})

test('processes that are left over after the last post step are ended and told', async (t) => {
  const { run } = await emulatedJob(t)
  const { orphans, log } = await run([
    { run: 'nohup sleep 61 > /dev/null 2>&1 &' },
    { run: 'pgrep -f "^sleep 61" > /dev/null && echo still there' },
  ])
  assert.match(log, /still there/)
  assert.deepEqual(
    orphans.map(({ command }) => command),
    ['sleep 61'],
  )
  assert.equal(isRunning(orphans[0]?.pid ?? 0), false)
})

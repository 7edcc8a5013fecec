import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emulatedJob } from './emulated-job.ts'

test('annotations are kept with their properties', async (t) => {
  const { run } = await emulatedJob(t)
  const { annotations, log } = await run([
    {
      run: 'echo "::warning file=src/lib.rs,line=3,title=a%2C b::two%0Alines%25"; echo ::notice::seen',
    },
  ])
  assert.deepEqual(annotations, [
    {
      level: 'warning',
      message: 'two\nlines%',
      properties: { file: 'src/lib.rs', line: '3', title: 'a, b' },
    },
    { level: 'notice', message: 'seen', properties: {} },
  ])
  assert.match(log, /^##\[warning\]two\nlines%$/m)
})

test('a masked value is nowhere to be seen: not in the log, a summary, or an annotation', async (t) => {
  const { run } = await emulatedJob(t)
  const { log, summary, annotations } = await run([
    { run: 'echo "::add-mask::hunt""er2"' },
    {
      run: 'x=hunt; x="$x"er2; echo "it is $x"; echo "::error::bad $x"; echo "# $x" >> $GITHUB_STEP_SUMMARY',
    },
  ])
  assert.match(log, /it is \*\*\*/)
  assert.equal(summary, '# ***\n')
  assert.equal(annotations[0]?.message, 'bad ***')
  assert.doesNotMatch(log.replace('::add-mask::hunt""er2', ''), /hunter2/)
})

test('between stop-commands and its token, commands are only text', async (t) => {
  const { run } = await emulatedJob(t)
  const { annotations, log } = await run([
    { run: 'echo ::stop-commands::T0ken; echo ::error::text; echo ::T0ken::; echo ::error::real' },
  ])
  assert.deepEqual(
    annotations.map(({ message }) => message),
    ['real'],
  )
  assert.match(log, /^::error::text$/m)
})

test('old commands set nothing', async (t) => {
  const { run } = await emulatedJob(t)
  const { steps } = await run([{ run: 'echo "::set-output name=x::1"', id: 'old' }])
  assert.deepEqual(steps[0]?.outputs, {})
})

test('a summary over 1 MiB is dropped with an error, and the step is still fine', async (t) => {
  const { run } = await emulatedJob(t)
  const { summary, annotations, conclusion } = await run([
    { run: 'head -c 1048577 /dev/zero | tr "\\0" x >> $GITHUB_STEP_SUMMARY' },
    { run: 'echo small >> $GITHUB_STEP_SUMMARY' },
  ])
  assert.equal(summary, 'small\n')
  assert.match(annotations[0]?.message ?? '', /supports content up to a size of 1024k, got 1025k/)
  assert.equal(conclusion, 'success')
})

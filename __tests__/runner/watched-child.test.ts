import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { type WatchedEnd, watchedChild } from '../../src/runner/watched-child.ts'

/** Answers each line with its own pid and the line; `die` ends it, `hang` is never answered. */
const PROGRAM = `
for await (const line of require('node:readline').createInterface({ input: process.stdin })) {
  if (line === 'die') process.exit(7)
  if (line === 'hang') { require('node:child_process').spawn('sleep', ['60']); continue }
  console.log(process.pid + ' ' + line)
  console.log('end of ' + line)
}`

function started(): ReturnType<typeof watchedChild> {
  return watchedChild({
    program: process.execPath,
    args: ['-e', `(async () => {${PROGRAM}})()`],
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] },
  })
}

async function answer(
  child: ReturnType<typeof watchedChild>,
  input: string,
  limitMs = 20_000,
): Promise<{ readonly end: WatchedEnd; readonly lines: readonly string[] }> {
  const lines: string[] = []
  const startedMs = Date.now()
  const end = await child.ask({
    input,
    endLine: `end of ${input}`,
    onLine: (line) => void lines.push(line),
    overdue: () => (Date.now() - startedMs > limitMs ? 'it took too long' : undefined),
  })
  return { end, lines }
}

test('one process does one request after the other, each with its own lines', async () => {
  const child = started()
  const [first, second] = [await answer(child, 'a'), await answer(child, 'b')]
  child.end()
  assert.deepEqual([first.end, second.end], [{ kind: 'done' }, { kind: 'done' }])
  const [pid = ''] = first.lines[0]?.split(' ') ?? []
  assert.deepEqual([first.lines, second.lines], [[`${pid} a`], [`${pid} b`]])
})

test('who ends in the middle is not asked again', async () => {
  const child = started()
  assert.deepEqual((await answer(child, 'die')).end, { kind: 'ended', exitCode: 7 })
  assert.equal(child.isAlive(), false)
  assert.deepEqual((await answer(child, 'a')).end, { kind: 'ended', exitCode: 7 })
})

test('who takes too long is ended with its children, and the reason is told', async () => {
  const child = started()
  const { end } = await answer(child, 'hang', 600)
  assert.deepEqual(end, { kind: 'stopped', reason: 'it took too long' })
  assert.equal(child.isAlive(), false)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BenchError } from '../../scripts/bench-caches/bench-error.ts'
import { CORPUS } from '../../scripts/bench-workflows/corpus.ts'
import { parseWorkflowOptions } from '../../scripts/bench-workflows/options.ts'

const parse = (...args: string[]) => parseWorkflowOptions(args, '/home/me')
const names = (...args: string[]) => parse(...args)?.jobs.map(({ name }) => name)

test('without arguments every job of the corpus is run, for an hour, without rust-cache', () => {
  const options = parse()
  assert.deepEqual(options?.jobs, CORPUS)
  assert.equal(options?.minutes, 60)
  assert.equal(options?.next, 3)
  assert.equal(options?.rustCache, undefined)
})

test('jobs are chosen by name, by kind, and by both', () => {
  assert.deepEqual(names('--job', 'just/test', '--job', 'just/lint'), ['just/lint', 'just/test'])
  assert.deepEqual(names('--kind', 'fmt'), ['rustypaste/rustfmt'])
  assert.deepEqual(names('--kind', 'fmt', '--kind', 'clippy', '--job', 'just/lint'), ['just/lint'])
})

test('the peer and the clones are folders, relative to where the user stands', () => {
  const options = parse('--peer', 'rust-cache=peer', '--projects', '../clones', '--minutes', '0')
  assert.equal(options?.rustCache, '/home/me/peer')
  assert.equal(options?.projects, '/home/clones')
  assert.equal(options?.minutes, Number.POSITIVE_INFINITY)
})

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['--job', 'just/x'], /--job takes one of just\/lint, .*, not "just\/x"/],
  [['--kind', 'x'], /--kind takes one of clippy, .*, not "x"/],
  [['--kind', 'fmt', '--job', 'just/lint'], /No job .* "formatting only, builds nothing"/],
  [['--peer', 'kache=x'], /--peer takes rust-cache=DIR, not "kache=\.\.\."/],
  [['--next', '4'], /--next takes at most 3/],
  [['--minutes', 'many'], /--minutes takes a whole number, not "many"/],
]

for (const [args, message] of WRONG) {
  test(`${args.join(' ')} is refused with what would be right`, () => {
    assert.throws(
      () => parse(...args),
      (error) => error instanceof BenchError && message.test(error.message),
    )
  })
}

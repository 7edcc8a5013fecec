import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BenchError } from '../../scripts/bench-caches/bench-error.ts'
import { parseBenchOptions } from '../../scripts/bench-caches/options.ts'
import { parseReplayOptions } from '../../scripts/bench-replay/options.ts'

const parse = (...args: string[]) => parseBenchOptions(args, '/home/me')

test('without arguments it measures every project that needs no clone, within an hour', () => {
  const options = parse()
  assert.deepEqual(
    options?.projects.map(({ name }) => name),
    ['demo', 'ripgrep', 'bat', 'gitoxide'],
  )
  assert.equal(options?.rounds, 3)
  assert.equal(options?.minutes, 60)
})

test('a repository joins the projects when its folder is named', () => {
  const options = parse('--repo', 'jj=../jj')
  assert.ok(options?.projects.some(({ name }) => name === 'jj'))
  assert.deepEqual(options?.repositories, { jj: '/home/jj' })
})

test('no action at all is always among the methods: every number is a ratio to it', () => {
  const options = parse('--method', 'mbx')
  assert.deepEqual(
    options?.methods.map(({ name }) => name),
    ['none', 'mbx'],
  )
})

test('a peer whose action is at hand is measured, and shown wherever it was', () => {
  const methods = (...args: string[]): readonly string[] =>
    parse(...args)?.methods.map(({ name }) => name) ?? []
  assert.ok(!methods().includes('rust-cache'))
  assert.ok(methods('--peer-action', 'Swatinem/rust-cache=r').includes('rust-cache'))
  assert.ok(methods('--table').includes('rust-cache'))
})

test('each peer with an action waits for its own, and what is on demand for its name', () => {
  const methods =
    parse('--peer-action', 'jdx/mr-boxington-action=m')?.methods.map(({ name }) => name) ?? []
  assert.ok(methods.includes('mbx-target'))
  assert.ok(!methods.includes('mbx-target-out'))
  assert.ok(!methods.includes('rust-cache'))
})

test('0 minutes are no limit', () => {
  assert.equal(parse('--minutes', '0')?.minutes, Number.POSITIVE_INFINITY)
})

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['--project', 'jj'], /--repo jj=DIR is missing/],
  [['--project', 'x'], /--project takes one of demo, .*, not "x"/],
  [['--scenario', 'warm'], /--scenario takes one of cold-pr, .*, not "warm"/],
  [['--rounds', 'many'], /--rounds takes a whole number, not "many"/],
  [['--projekt', 'x'], /'--projekt'.*Options: --project/],
  [['--peer', 'mbx'], /--peer takes NAME=VALUE/],
  [['--method', 'rust-cache'], /--peer-action Swatinem\/rust-cache=DIR is missing/],
  [['--method', 'mbx-target'], /--peer-action jdx\/mr-boxington-action=DIR is missing/],
]

for (const [args, message] of WRONG) {
  test(`${args.join(' ')} is refused with what would be right`, () => {
    assert.throws(
      () => parse(...args),
      (error) => error instanceof BenchError && message.test(error.message),
    )
  })
}

test('a replay needs a repository, and names its results after it', () => {
  assert.throws(() => parseReplayOptions([], '/home/me'), /--repo DIR is missing/)
  const options = parseReplayOptions(['--repo', 'jj', '--folder', '/tmp/b'], '/home/me')
  assert.equal(options?.results, '/tmp/b/replay-jj.json')
  assert.equal(options?.commits, 20)
})

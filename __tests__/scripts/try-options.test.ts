import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTryOptions, UsageError } from '../../scripts/try/options.ts'

const parse = (...args: string[]) => parseTryOptions(args, '/home/me')

test('without arguments it is two runs of the usual job', () => {
  assert.deepEqual(parse(), {
    matrix: {},
    needs: {},
    skipped: [],
    actions: {},
    inputs: {},
    runs: 2,
    keep: false,
    command: [],
  })
})

test('paths start where the user stands', () => {
  const options = parse('--project', '../mine', '--map', 'a/b=c', '--workflow', 'ci.yml')
  assert.equal(options?.project, '/home/mine')
  assert.deepEqual(options?.actions, { 'a/b': '/home/me/c' })
  assert.deepEqual(options?.workflow, { file: '/home/me/ci.yml' })
})

test('what stands behind -- is the command, options included', () => {
  const options = parse('--runs', '3', '--', 'cargo', 'test', '--keep')
  assert.deepEqual(options?.command, ['cargo', 'test', '--keep'])
  assert.equal(options?.keep, false)
  assert.equal(options?.runs, 3)
})

test('an input may have = in its value', () => {
  assert.deepEqual(parse('--input', 'cargo-config=net.offline=true')?.inputs, {
    'cargo-config': 'net.offline=true',
  })
})

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['--projekt', 'x'], /'--projekt'.*Options: --project, .*--help/],
  [['cargo', 'test'], /'cargo'.*a command goes behind `--`/],
  [['--runs', 'many'], /--runs takes a whole number from 1 to 20, not "many"/],
  [['--input', 'linker'], /--input takes name=value, not "linker"/],
  [['--map', '=x'], /--map takes owner\/name=DIR/],
  [['--job', 'test'], /--job goes with --workflow/],
  [['--matrix', 'rust=stable'], /--matrix goes with --workflow/],
  [['--needs', 'meta.msrv=1.88'], /--needs goes with --workflow/],
  [['--skip', 'codecov/codecov-action'], /--skip goes with --workflow/],
  [['--workflow', 'ci.yml', '--matrix', 'beta'], /--matrix takes name=value, not "beta"/],
  [['--workflow', 'ci.yml', '--', 'cargo', 'test'], /--workflow says what runs/],
  [['--'], /no command behind/],
]

for (const [args, message] of WRONG) {
  test(`says what is wrong with ${args.join(' ')}`, () => {
    assert.throws(
      () => parse(...args),
      (error) => error instanceof UsageError && message.test(error.message),
    )
  })
}

test('asked for help, it gives no options', () => {
  assert.equal(parse('--help'), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argumentsToKeep, commandLabel, optionValues } from '../../src/timing/cargo-arguments.ts'

test("a label holds cargo's arguments, not those of the user's program", () => {
  assert.equal(
    commandLabel(['test', '--workspace', '--', '--nocapture', 'secret']),
    'cargo test --workspace',
  )
  assert.equal(commandLabel(['+nightly', 'build']), 'cargo +nightly build')
  assert.equal(commandLabel([]), 'cargo')
})

const HIDDEN: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['publish', '--token', 'abc'],
    ['publish', '--token', '***'],
  ],
  [
    ['publish', '--token=abc'],
    ['publish', '--token=***'],
  ],
  [
    ['login', 'abc'],
    ['login', '***'],
  ],
  [
    ['+beta', 'login', '--registry', 'mine'],
    ['+beta', 'login', '--registry', 'mine'],
  ],
  [
    ['--config', 'registries.mine.token="a=b"', 'build'],
    ['--config', 'registries.mine.token=***', 'build'],
  ],
  [
    ['--config=registries.mine={index="x", token = "abc"}', 'build'],
    ['--config=registries.mine={index="x", token =***', 'build'],
  ],
  [
    ['build', '-p', 'tokenizers', '--features=tokens'],
    ['build', '-p', 'tokenizers', '--features=tokens'],
  ],
]
for (const [given, kept] of HIDDEN) {
  test(`the record keeps of ${given.join(' ')}: ${kept.join(' ')}`, () => {
    assert.deepEqual(argumentsToKeep(given), kept)
  })
}

test('the values of an option are found in each of its forms', () => {
  const args = ['-Ca', '-C', 'b', '--target-dir', 'c', '--target-dir=d', '--target-directory=e']
  assert.deepEqual(optionValues(args, '-C'), ['a', 'b'])
  assert.deepEqual(optionValues(args, '--target-dir'), ['c', 'd'])
})

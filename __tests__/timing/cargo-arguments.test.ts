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

const KEPT: Readonly<Record<string, string>> = {
  'publish --token abc': 'publish --token ***',
  'publish --token=abc': 'publish --token=***',
  'login abc': 'login ***',
  '+beta login --registry mine': '+beta login --registry mine',
  'login --registry mine abc': 'login --registry mine ***',
  '--config registries.mine.token="a=b" build': '--config registries.mine.token=*** build',
  '--config=registries.mine={token="abc"} build': '--config=registries.mine=*** build',
  '--config env={K="abc"} build': '--config env=*** build',
  '--config ci/cargo.toml build': '--config ci/cargo.toml build',
  'build -p tokenizers --features=tokens -Fx': 'build -p tokenizers --features=tokens -Fx',
  'build -j4 -vv --target-dir=out --manifest-path a/Cargo.toml':
    'build -j4 -vv --target-dir=out --manifest-path a/Cargo.toml',
  'install --git https://t:abc@h/o/r?k=abc#abc': 'install --git https://***@h/o/r',
  'install --locked cargo-nextest@0.9.1': 'install --locked cargo-nextest@0.9.1',
  'install --api-key abc tool': 'install --api-key *** tool',
  '--api-key abc build': '--api-key *** build',
  'run abc': 'run ***',
  'xtask ci abc': 'xtask ci ***',
  'nextest run --profile ci -E test(abc)': 'nextest run --profile ci -E ***',
  '-kabc build': '-k*** build',
  'ABC build': '*** build',
  '--ABC build': '--*** ***',
}
for (const [given, kept] of Object.entries(KEPT)) {
  test(`of ${given} all may read: ${kept}`, () => {
    assert.equal(argumentsToKeep(given.split(' ')).join(' '), kept)
  })
}

test('the values of an option are found in each of its forms', () => {
  const args = ['-Ca', '-C', 'b', '--target-dir', 'c', '--target-dir=d', '--target-directory=e']
  assert.deepEqual(optionValues(args, '-C'), ['a', 'b'])
  assert.deepEqual(optionValues(args, '--target-dir'), ['c', 'd'])
})

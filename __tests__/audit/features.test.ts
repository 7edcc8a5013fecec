import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { closure, demands, isUmbrella, withoutImplied } from '../../src/audit/project/features.ts'

const TABLE = {
  default: ['png', 'gif'],
  png: ['dep:pngcodec'],
  gif: ['dep:gifcodec', 'weight?/fast', 'bytes/std'],
  bytes: ['dep:bytes'],
  weigh: ['dep:weight'],
  loop: ['pool'],
  pool: ['loop'],
}

test('a feature switches on what it names, and optional dependencies that x/y names', () => {
  assert.deepEqual([...closure(TABLE, ['default'])].sort(), ['bytes', 'default', 'gif', 'png'])
})

test('weak features and dep: switch on no feature of the package', () => {
  assert.deepEqual([...closure(TABLE, ['weigh'])], ['weigh'])
  assert.deepEqual([...closure({ a: ['b?/c'], b: ['dep:b'] }, ['a'])], ['a'])
})

test('demands are what other packages are asked for', () => {
  assert.deepEqual([...demands(TABLE, ['gif'])], ['dep:gifcodec', 'weight?/fast', 'bytes/std'])
})

test('an umbrella has nothing but features in it', () => {
  assert.deepEqual(
    [isUmbrella(TABLE, 'default'), isUmbrella(TABLE, 'png'), isUmbrella({ a: [] }, 'a')],
    [true, false, false],
  )
})

test('features that ask for each other do not both go', () => {
  assert.equal(withoutImplied(TABLE, ['loop', 'pool']).length, 1)
})

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const
const tables = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.array(fc.constantFrom(...NAMES, 'dep:x', 'y?/z')),
)

test('a shortened list always switches on the same', () => {
  fc.assert(
    fc.property(tables, fc.uniqueArray(fc.constantFrom(...NAMES)), (table, list) => {
      const shorter = withoutImplied(table, list)
      assert.deepEqual([...closure(table, shorter)].sort(), [...closure(table, list)].sort())
    }),
  )
})

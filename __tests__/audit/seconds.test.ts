import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingChain } from '../../src/audit/seconds.ts'
import { unit } from '../report/sample-record.ts'

const EDGES: Readonly<Record<string, readonly string[]>> = {
  'app 1.0.0': ['fast 1.0.0', 'slow 1.0.0'],
  'slow 1.0.0': ['base 1.0.0'],
}
const depends = (user: string, used: string): boolean =>
  user === used || (EDGES[user]?.includes(used) ?? false)

const BASE = unit('base', '1.0.0', { startMs: 0, durationMs: 1000, codegenMs: 400 })
const SLOW = unit('slow', '1.0.0', { startMs: 600, durationMs: 2000 })
const FAST = unit('fast', '1.0.0', { startMs: 0, durationMs: 900 })
const ALONE = unit('alone', '1.0.0', { startMs: 0, durationMs: 2500 })
const APP = unit('app', '1.0.0', { startMs: 2600, durationMs: 500 })

test('the chain is what the last unit waited for, and what that waited for', () => {
  assert.deepEqual(
    waitingChain([BASE, SLOW, FAST, ALONE, APP], depends).map(({ name }) => name),
    ['app', 'slow', 'base'],
  )
})

test('a library is ready for others before its code generation', () => {
  const without = { ...BASE, codegenMs: 0 }
  assert.deepEqual(
    waitingChain([without, SLOW, APP], depends).map(({ name }) => name),
    ['app', 'slow'],
  )
})

test('no units have no chain', () => {
  assert.deepEqual(waitingChain([], depends), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtSeconds } from '../../src/timing/built-seconds.ts'

const unit = (name: string, startMs: number, durationMs: number) => ({
  ...{ name, version: '1.0.0', target: '', startMs, durationMs },
})

test('what cargo built for is the end of its last unit, command by command', () => {
  const commands = [
    { units: [unit('a', 0, 500), unit('b', 400, 1600)] },
    { units: [unit('c', 0, 1000)] },
  ]
  assert.equal(builtSeconds(commands), 3)
})

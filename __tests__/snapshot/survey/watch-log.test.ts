import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWatchLogs } from '../../../src/snapshot/survey/watch-log.ts'

test('a unit is found by the plain path of its outputs, however a variable names the target folder', async () => {
  const text = ['Ucompile', 'capp', 'x-0123456789abcdef', 'o/repo/a/./out/debug/deps', ''].join(
    '\0',
  )
  const files = { list: async () => ['1-2.log'], readText: async () => text }
  const [unit] = await readWatchLogs('/logs', files)
  assert.equal(unit?.out, '/repo/a/out/debug/deps')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localCommands, programSuffixes } from '../../src/runner/commands.ts'

test('what the system refuses to start is a result like a missing program, not an exception', async () => {
  const { run } = localCommands()
  // Node says so at once of this, as it does of batch files on Windows.
  assert.equal((await run('true', ['a\0b'])).exitCode, 127)
  assert.equal((await run('/nowhere/at/all', [])).exitCode, 127)
})

test('a batch file on PATH is no program on Windows: nothing but a shell could start it', () => {
  assert.deepEqual(programSuffixes('win32'), ['.exe', ''])
  assert.deepEqual(programSuffixes('linux'), [''])
})

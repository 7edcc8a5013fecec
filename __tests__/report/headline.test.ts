import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainHeadline, renderHeadline } from '../../src/report/headline.ts'
import { buildCommand, jobRecord, sccacheCounts, testCommand } from './sample-record.ts'

const commands = [buildCommand({ outcome: 'failed', exitCode: 101 }), testCommand()]

test('the log says what the summary says, without its Markdown', () => {
  for (const record of [
    jobRecord(),
    jobRecord({ commands: [] }),
    jobRecord({ commands, sccache: sccacheCounts({ hits: 3, misses: 1 }) }),
  ]) {
    const plain = plainHeadline(record, undefined)
    assert.equal(plain, renderHeadline(record, undefined).replace(/\*\*|`/g, ''))
    assert.match(plain, /cargo/)
  }
})

test('foreign text cannot begin a line of the log, nor can it colour or turn it', () => {
  const label = 'cargo build\n::error::x\r\u001b[31m\u202egnp'
  const record = jobRecord({ commands: [buildCommand({ label, outcome: 'failed' })] })
  const plain = plainHeadline(record, undefined)
  assert.match(plain, /^cargo build ::error::x \[31mgnp failed\. cargo took /)
  assert.doesNotMatch(plain, /[\p{Cc}\u202e]/u)
})

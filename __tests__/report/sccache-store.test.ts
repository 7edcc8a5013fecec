import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderSccache } from '../../src/report/sccache-section.ts'
import { jobRecord, sccacheCounts } from './sample-record.ts'

test('the summary says what became of what was compiled, in a store of the user', () => {
  const store = { name: 'Redis', access: 'writes' } as const
  const counts = sccacheCounts({ hits: 50, misses: 100, writes: 55, writeErrors: 45, store })
  const text = renderSccache(jobRecord({ sccache: counts }))
  assert.match(text, /50 from the cache, 100 not, 55 of 100 stored \(55.%\)/)
  assert.match(text, /Store: Redis\./)
})

test('the summary says why a store was only read from, or took nothing', () => {
  const render = (access: 'reads' | 'cannot write', reason: string): string => {
    const sccache = sccacheCounts({ store: { name: 'S3', access, reason } })
    return renderSccache(jobRecord({ sccache }))
  }
  assert.match(render('reads', 'only main saves'), /S3, which this run only reads from: only main/)
  assert.match(render('cannot write', '<b>denied'), /S3, which took nothing, .*&#60;b&#62;denied\./)
})

test('where the server ended and took its counts along, nothing is said of what it saw', () => {
  const counts = sccacheCounts({ hits: 0, misses: 0, fallbacks: 6 })
  const text = renderSccache(jobRecord({ sccache: counts }))
  assert.match(text, /<b>sccache<\/b>: 6 crates without it after a failure</)
  assert.doesNotMatch(text, /saw no crate|nothing to do/)
})

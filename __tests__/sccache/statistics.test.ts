import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyUnwritable } from '../../src/sccache/access.ts'
import { describeFailedStart, describeFallbacks, reasonOf } from '../../src/sccache/failure.ts'
import { describeUnstored, parseStatistics, sccacheCounts } from '../../src/sccache/statistics.ts'
import { describeRestart } from '../../src/sccache/stop.ts'

const shown = JSON.stringify({
  stats: {
    compile_requests: 9,
    cache_errors: { counts: { Rust: 1 }, adv_counts: { rust: 1 } },
    cache_hits: { counts: { Rust: 4, 'C/C++': 1 } },
    cache_misses: { counts: { Rust: 2 } },
    cache_timeouts: 1,
    cache_read_errors: 1,
    cache_write_errors: 3,
    not_cached: { 'crate-type': 3, 'missing input': 2, '-': 1 },
  },
  cache_location: 'Local disk: "/c"',
  cache_size: 1234,
  version: '0.17.0',
})

test('counts are summed over languages, and questions to rustc are no compilations', () => {
  assert.deepEqual(parseStatistics(shown), {
    version: '0.17.0',
    requests: 9,
    location: 'Local disk: "/c"',
    hits: 5,
    misses: 2,
    errors: 3,
    writeErrors: 3,
    writes: 0,
    notCached: { 'crate-type': 3 },
    cacheSizeBytes: 1234,
  })
})

test('fields that another version of sccache lacks count as zero', () => {
  const old = parseStatistics('{"stats":{"cache_hits":{"counts":{}}},"cache_size":null}')
  assert.deepEqual([old?.hits, old?.misses, old?.version], [0, 0, ''])
  assert.equal(old !== undefined && 'cacheSizeBytes' in old, false)
})

test('text that is no statistics is undefined', () => {
  for (const text of ['', 'sccache: error', '{"stats":', '[]']) {
    assert.equal(parseStatistics(text), undefined)
  }
})

const launcher = { viaSccache: 6, fallbacks: 1, direct: { 'crate-type bin': 2 } }

test('what the launcher did by itself is added', () => {
  const counts = sccacheCounts(parseStatistics(shown), launcher, { version: '0.17.0' })
  assert.deepEqual(counts.notCached, { 'crate-type': 3, 'crate-type bin': 2 })
  assert.equal(counts.fallbacks, 1)
  assert.equal(counts.hits, 5)
})

test('of a server that is gone the launcher still tells the fallbacks', () => {
  const counts = sccacheCounts(undefined, launcher, { version: '0.16.0' })
  assert.deepEqual([counts.version, counts.hits, counts.fallbacks], ['0.16.0', 0, 1])
})

test('a server that knows of fewer compilations than the launcher was restarted', () => {
  const more = { ...launcher, viaSccache: 12 }
  assert.match(describeRestart(parseStatistics(shown), more) ?? '', /cover 9 of 12 comp/)
  assert.equal(describeRestart(parseStatistics(shown), { ...launcher, viaSccache: 9 }), undefined)
})

const ended = { exitCode: 2, stdout: '', stderr: '', timedOut: false }

test('the reason of a failure is the first error with its causes, without the chatter', () => {
  const stderr = [
    'sccache: Starting the server...',
    "sccache: error: couldn't connect to server",
    'sccache: caused by: No such file or directory (os error 2)',
  ].join('\n')
  assert.equal(
    describeFailedStart(reasonOf('sccache', { ...ended, stderr })),
    "Building without sccache: couldn't connect to server: No such file or directory (os error 2).",
  )
})

test('an address loses its password, in what sccache says of it and in what its log does', () => {
  const said = 'ConfigInvalid, context: { endpoint: redis://me:hunter2@cache:6379 } => invalid'
  const without = said.replace('me:hunter2', '***')
  assert.equal(reasonOf('sccache', { ...ended, stderr: `sccache: error: ${said}` }), without)
  assert.equal(reasonOf('sccache', ended, `${said}\n`), without)
  assert.equal(whyUnwritable(`storage write check failed: ${said}`), without)
})

test('without an error on its stderr the log of the server is asked, then the exit code', () => {
  assert.equal(reasonOf('sccache', ended, 'first\nno space left\n'), 'no space left')
  assert.equal(reasonOf('sccache', ended), 'sccache ended with exit code 2 and said nothing')
  assert.equal(reasonOf('sccache', { ...ended, timedOut: true }), 'sccache gave no answer in time')
})

test('of a store that is only read from, a miss that is not stored is no error', () => {
  const read = { name: 'S3', access: 'reads', reason: 'runs for pull_request only read' } as const
  const counts = sccacheCounts(parseStatistics(shown), launcher, { version: '', store: read })
  assert.equal(counts.writeErrors, 0)
  assert.equal(describeUnstored(counts), undefined)
})

test('where a tenth or more of the misses was not stored, a sentence says how many were', () => {
  const store = { name: "GitHub's cache", access: 'writes' } as const
  const counts = sccacheCounts(undefined, launcher, { version: '', store })
  const unstored = describeUnstored({ ...counts, writes: 55, writeErrors: 45 })
  assert.match(unstored ?? '', /took 55 of 100 compiled crates \(55 %\).*200 uploads a minute/)
  assert.equal(describeUnstored({ ...counts, writes: 95, writeErrors: 5 }), undefined)
})

test('crates that rustc compiled by itself are told with what began it, whichever line came first', () => {
  const ended = 'the sccache server did nothing for ten seconds and was ended'
  const times = { 'sccache failed before in this job': 4, [ended]: 1 }
  assert.equal(
    describeFallbacks(times),
    `sccache failed while the job ran (${ended}). Plain rustc compiled 5 crates.`,
  )
  assert.match(describeFallbacks({ x: 1 }), /\(x\)\. Plain rustc compiled 1 crate\.$/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BenchError } from '../../scripts/bench-caches/bench-error.ts'
import { exitCodeOf } from '../../scripts/identity/exit-code.ts'
import { parseIdentityOptions } from '../../scripts/identity/options.ts'
import { type Asked, finishedVisits, withVisit } from '../../scripts/identity/progress.ts'
import type { Build, FinishedVisit, IdentityResults } from '../../scripts/identity/results.ts'
import { identityReport } from '../../scripts/identity/table.ts'
import { visitsOf } from '../../scripts/identity/visits.ts'

const EMPTY: IdentityResults = { schema: 1, machine: 'm', settings: 's', clean: {}, runs: {} }
const ASKED: Asked = { settings: 's', of: 'action 1', watch: 'on' }

function build(change: Partial<Build> = {}): Build {
  return {
    commands: [{ exitCode: 0, programs: { app: 'a' } }],
    settings: {},
    action: '1',
    durationMs: 4000,
    restored: 3,
    built: 1,
    reasons: [],
    warnings: [],
    watched: 0,
    log: '/l/1.log',
    ...change,
  }
}

function visit(change: Partial<FinishedVisit> = {}): FinishedVisit {
  return {
    ...{ place: 1, commit: 'c0ffee0000', verdict: 'same', differences: [], restored: build() },
    ...change,
  }
}

const parse = (...args: string[]) => parseIdentityOptions(['--repo', 'tokei', ...args], '/home/me')

test('the history goes from its oldest commit to its newest, then back and forth', () => {
  const commits = visitsOf(['a', 'b', 'c', 'd', 'e']).map(({ commit }) => commit)
  assert.deepEqual(commits, ['a', 'b', 'c', 'd', 'e', 'e', 'a', 'c', 'e'])
  assert.deepEqual(
    visitsOf(['a']).map(({ place, commit }) => [place, commit]),
    [
      [1, 'a'],
      [2, 'a'],
    ],
  )
})

test('without more than a repository it builds programs and tests of 12 commits, not incrementally', () => {
  const options = parse()
  assert.equal(options?.repository, '/home/me/tokei')
  assert.equal(options?.commits, 12)
  assert.deepEqual(options?.build, [
    'build --workspace --locked',
    'test --workspace --no-run --locked',
  ])
  assert.equal(options?.inputs['incremental'], 'off')
  assert.equal(options?.watch, 'on')
})

test('inputs and variables can be named, and another input keeps the usual ones', () => {
  const options = parse('--input', 'profile=off', '--rust-env', 'RUSTFLAGS=-C debuginfo=0')
  assert.deepEqual([options?.inputs['profile'], options?.inputs['incremental']], ['off', 'off'])
  assert.deepEqual(options?.rustEnv, { RUSTFLAGS: '-C debuginfo=0' })
})

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['--watch', 'maybe'], /--watch takes on or off, not "maybe"/],
  [['--commits', '0'], /--commits takes 1 or more/],
  [['--rust-env', 'RUSTFLAGS'], /--rust-env takes NAME=VALUE/],
]

for (const [args, message] of WRONG) {
  test(`${args.join(' ')} is refused with what would be right`, () => {
    assert.throws(
      () => parse(...args),
      (error) => error instanceof BenchError && message.test(error.message),
    )
  })
}

test('visits of another action or history are made anew, clean builds are kept', () => {
  const results = withVisit(EMPTY, ASKED, { visit: visit(), clean: [build()] })
  assert.equal(finishedVisits(results, ASKED).length, 1)
  const changed = { ...ASKED, of: 'action 2' }
  assert.equal(finishedVisits(results, changed).length, 0)
  const after = withVisit(results, changed, { visit: visit({ commit: 'other' }), clean: [] })
  assert.deepEqual(
    finishedVisits(after, changed).map(({ commit }) => commit),
    ['other'],
  )
  assert.equal(after.clean['c0ffee0000']?.length, 1)
})

test('visits with and without the watcher are told apart', () => {
  const results = withVisit(EMPTY, ASKED, { visit: visit(), clean: [] })
  assert.equal(finishedVisits(results, { ...ASKED, watch: 'off' }).length, 0)
})

test('a fault fails the run, and so do visits that are left and a run in which nothing was restored', () => {
  assert.equal(exitCodeOf([visit()], 0), 0)
  assert.equal(exitCodeOf([visit(), visit({ verdict: 'not deterministic' })], 0), 0)
  assert.equal(exitCodeOf([visit()], 2), 3)
  assert.equal(exitCodeOf([visit(), visit({ verdict: 'fault' })], 2), 1)
  assert.equal(exitCodeOf([visit({ restored: build({ restored: 0 }) })], 0), 1)
})

test('the report names every visit, what differed in it, where the logs are, and counts', () => {
  const reasons = ['app, which read templates/a.html', 'lib, which read b']
  const differs = visit({
    place: 2,
    verdict: 'fault',
    differences: [
      {
        what: '1 target/debug/app',
        restored: 'b'.repeat(64),
        clean: 'a'.repeat(64),
        kind: 'fault',
      },
    ],
    restored: build({ reasons, built: 7, log: '/l/2-restored.log' }),
  })
  const clean = [build({ durationMs: 61_000, log: '/l/clean-1.log' })]
  const first = withVisit(EMPTY, ASKED, { visit: visit(), clean })
  const report = identityReport(withVisit(first, ASKED, { visit: differs, clean }), 'on')
  assert.match(report, /\|\s+2 \| c0ffee000 \|\s+4\.0 \|\s+61\.0 \|\s+3 \|\s+7 \|/)
  assert.match(report, /app, which read templates\/a\.html \(and 1 more\)/)
  assert.match(report, /FAULT: 1 target\/debug\/app \(bbbbbbbbbbbb, clean aaaaaaaaaaaa\)/)
  assert.match(report, /logs: \/l\/2-restored\.log, \/l\/clean-1\.log/)
  assert.match(report, /2 visits: 1 the same, 0 not deterministic, .*1 faults, 2 programs compared/)
})

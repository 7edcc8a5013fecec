import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planRestore } from '../../../src/snapshot/judge/plan-restore.ts'
import { decodeManifest, encodeManifest, type Manifest } from '../../../src/snapshot/manifest.ts'
import { manifestFacts, unitFacts } from '../manifest-facts.ts'

const SECOND = 1_000_000_000n
const NOW = 1_800_000_000n * SECOND

function manifest(over: Partial<Manifest> = {}): Manifest {
  const text = encodeManifest(
    manifestFacts({
      newestNs: NOW - 100n * SECOND,
      sources: [{ path: 'a.rs', content: 'file a', modifiedNs: NOW - 200n * SECOND + 7n }],
      inputs: [
        { path: '/out/gen.rs', content: 'file g', modifiedNs: NOW - 150n * SECOND, isGits: false },
        { path: '/w/.git/HEAD', content: 'file h', modifiedNs: NOW - 160n * SECOND, isGits: true },
      ],
      named: ['a.rs'],
      units: [
        unitFacts({ folder: '/w/target/debug/.fingerprint/app-1', inputs: [0] }),
        unitFacts({ folder: '/w/target/debug/.fingerprint/app-2', inputs: [1] }),
        unitFacts({ folder: '/w/target/debug/.fingerprint/app-3', asksGit: true }),
      ],
      ...over,
    }),
  )
  const decoded = decodeManifest(text)
  assert.ok(decoded, 'what is written can be read')
  return decoded
}

function present(
  over: {
    content?: string
    modifiedNs?: bigint
    commit?: string
    refs?: string
    head?: string
    generated?: string
  } = {},
) {
  const {
    content = 'file a',
    modifiedNs = NOW - SECOND,
    commit = 'one',
    refs = 'refs/heads/main',
    head = 'file h',
    generated = 'file g',
  } = over
  return {
    nowNs: NOW,
    differingFacts: new Set<number>(),
    untracked: undefined,
    survey: {
      ...{
        root: '/w',
        commit,
        refs,
        changedNs: new Map<string, bigint>(),
        untracked: [],
        gitFolders: [],
      },
      sources: [{ path: 'a.rs', content, modifiedNs }],
    },
    inputs: [
      { content: generated, modifiedNs: NOW - SECOND },
      { content: head, modifiedNs: NOW - SECOND },
    ],
  }
}

const timesOf = (plan: ReturnType<typeof planRestore>) =>
  Object.fromEntries(plan.times.map(({ path, modifiedNs }) => [path, modifiedNs]))

test('what is the same by content gets its old time back, to the nanosecond', () => {
  const plan = planRestore(manifest(), present())
  assert.deepEqual(timesOf(plan), {
    '/w/a.rs': NOW - 200n * SECOND + 7n,
    '/out/gen.rs': NOW - 150n * SECOND,
    '/w/.git/HEAD': NOW - 160n * SECOND,
  })
  assert.deepEqual(plan.staleUnits, [])
})

test('what cargo has no use for keeps its new time, by which make and others go', () => {
  const files = ['tool.c', 'named.txt', 'new.rs', 'b/Cargo.toml'].map((path) => ({
    ...{ path, content: 'file c', modifiedNs: NOW - 200n * SECOND },
  }))
  const then = manifest({ sources: files, named: ['named.txt'] })
  const { survey, ...now } = present()
  const plan = planRestore(then, { ...now, survey: { ...survey, sources: files } })
  assert.deepEqual(
    Object.keys(timesOf(plan)).filter((path) => !/gen|git/.test(path)),
    ['/w/named.txt', '/w/new.rs', '/w/b/Cargo.toml'],
  )
})

test('what changed keeps its new time, and gets one where it has an old one or one of the future', () => {
  const changed = (modifiedNs: bigint) =>
    timesOf(planRestore(manifest(), present({ content: 'file b', modifiedNs })))['/w/a.rs']
  assert.equal(changed(NOW - SECOND), undefined)
  assert.equal(changed(NOW - 300n * SECOND), 'now')
  assert.equal(changed(NOW - 100n * SECOND), 'now')
  assert.equal(changed(NOW + SECOND), 'now')
})

test('a unit whose input outside git is another one now is built anew', () => {
  assert.deepEqual(planRestore(manifest(), present({ generated: 'file x' })).staleUnits, [
    '/w/target/debug/.fingerprint/app-1',
  ])
})

test('reasons are told of units alone that cargo would not build by itself', () => {
  const at = (name: string, over: Parameters<typeof unitFacts>[0]) =>
    unitFacts({ folder: `/w/target/debug/.fingerprint/${name}-1`, package: name, ...over })
  const units = [
    at('declares', { reads: [0], evidence: [0] }),
    at('depends', { needs: [0], evidence: [0] }),
    at('apart', { evidence: [0] }),
  ]
  const facts = [{ aspect: 'content', of: '/w/a.rs', value: '00' } as const]
  const plan = planRestore(manifest({ units, facts }), {
    ...present({ content: 'file b' }),
    differingFacts: new Set([0]),
  })
  assert.equal(plan.staleUnits.length, 3)
  assert.deepEqual(plan.reasons, ['apart: a.rs is not the same'])
})

test("at another commit, git's own files and what asked git are not the same", () => {
  const plan = planRestore(manifest(), present({ commit: 'two' }))
  assert.deepEqual(plan.staleUnits, [
    '/w/target/debug/.fingerprint/app-2',
    '/w/target/debug/.fingerprint/app-3',
  ])
  assert.equal(timesOf(plan)['/w/.git/HEAD'], undefined)
})

test('so it is at the same commit on another branch, or with other tags', () => {
  const stale = ['/w/target/debug/.fingerprint/app-2', '/w/target/debug/.fingerprint/app-3']
  assert.deepEqual(planRestore(manifest(), present({ refs: 'HEAD' })).staleUnits, stale)
  const { refs: _, ...older } = manifest()
  assert.deepEqual(planRestore(older, present()).staleUnits, stale)
})

test("git's own files count by content, but for those that differ with each clone", () => {
  const elsewhere = present({ head: 'file other' })
  assert.deepEqual(planRestore(manifest(), elsewhere).staleUnits, [
    '/w/target/debug/.fingerprint/app-2',
  ])
  const at = (path: string) => {
    const { inputs } = manifest()
    const moved = inputs.map((input) => (input.isGits ? { ...input, path } : input))
    return planRestore(manifest({ inputs: moved }), elsewhere).staleUnits
  }
  for (const own of ['index', 'logs/refs/heads/x', 'objects/pack/a.idx', 'modules/a/b/config']) {
    assert.deepEqual(at(`/w/.git/${own}`), [], own)
  }
  for (const other of ['refs/heads/index', 'modules/a/refs/heads/logs', 'modules/a/HEAD']) {
    assert.deepEqual(at(`/w/.git/${other}`), ['/w/target/debug/.fingerprint/app-2'], other)
  }
  assert.deepEqual(at('/other/.git/index'), ['/w/target/debug/.fingerprint/app-2'])
})

test('a snapshot from a clock that ran ahead is shifted below now, all of it by the same', () => {
  const ahead = manifest({ newestNs: NOW + 3600n * SECOND })
  const plan = planRestore(ahead, present())
  assert.ok(ahead.newestNs - plan.shiftNs < NOW)
  assert.equal(timesOf(plan)['/w/a.rs'], NOW - 200n * SECOND + 7n - plan.shiftNs)
  assert.equal(timesOf(plan)['/out/gen.rs'], NOW - 150n * SECOND - plan.shiftNs)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyParts } from '../../src/snapshot/key-parts.ts'
import {
  decodeNotes,
  encodeNotes,
  explainMiss,
  mergeNotes,
  neverTheSame,
  type RunNote,
  withNote,
} from '../../src/snapshot/run-notes.ts'

const SOURCES = {
  system: 'ubuntu 24.04 ldd 2.39',
  rustc:
    'rustc 1.95.0 (59807616e 2026-04-14)\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.2',
  ...{ workspace: '/w/app/app', cwd: '/w/app/app', cargoHome: '/home/.cargo', userKey: '' },
  settings: [['profile.dev.debug', '"line-tables-only"']] as [string, string][],
  variables: [['RUSTFLAGS', '-D warnings']] as [string, string][],
  locks: 'lock',
}

const PARTS = keyParts(SOURCES)

function partsWith(changes: Partial<typeof SOURCES>) {
  return keyParts({ ...SOURCES, ...changes })
}

function note(runId: string, changes: Partial<RunNote> = {}): RunNote {
  return { runId, runAttempt: '1', parts: { ...PARTS }, restored: false, saves: true, ...changes }
}

const MISSES: Readonly<Record<string, readonly [Partial<typeof SOURCES>, RegExp]>> = {
  'another rustc': [
    {
      rustc: 'rustc 1.96.0 (abc 2026-06-01)\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.2',
    },
    /\(run 7\), because these differ: rustc \(1\.95\.0 \(5980.*, LLVM version: 22\.1\.2 then, 1\.96\.0 .* now\)\.$/,
  ],
  'another image': [
    { system: 'ubuntu 26.04 ldd 2.43' },
    /operating system \(ubuntu 24.* then, ubuntu 26/,
  ],
  'another path': [
    { workspace: '/x/app' },
    /path of the checkout \(\/w\/app\/app then, \/x\/app now\)/,
  ],
  'another CARGO_HOME': [{ cargoHome: '/root/.cargo' }, /CARGO_HOME \(\/home\/\.cargo then/],
  'a variable with another value': [
    { variables: [['RUSTFLAGS', 'secret']] },
    /variable RUSTFLAGS \(another value\)\.$/,
  ],
  'a variable more': [
    { variables: [...SOURCES.variables, ['SDKROOT', '/sdk']] },
    /variable SDKROOT \(not set then\)\.$/,
  ],
  'a variable less': [{ variables: [] }, /variable RUSTFLAGS \(not set now\)\.$/],
  'another setting': [
    { settings: [['profile.dev.debug', '1']] },
    /setting profile\.dev\.debug \(another value\)\.$/,
  ],
  'another input': [{ userKey: 'v2' }, /input cache-key \(not set then\)\.$/],
}

for (const [what, [changes, words]] of Object.entries(MISSES)) {
  test(`a miss because of ${what} says so by name`, () => {
    const said = explainMiss(partsWith(changes), [note('6', { parts: {} }), note('7')])
    assert.match(said ?? '', words)
    assert.doesNotMatch(said ?? '', /secret/)
  })
}

test('several differences are all named, without the lock file, which keeps nobody from a snapshot', () => {
  const parts = partsWith({ cargoHome: '/root/.cargo', variables: [], locks: 'bumped' })
  const said = explainMiss(parts, [note('7')])
  assert.match(said ?? '', /CARGO_HOME .*; variable RUSTFLAGS \(not set now\)\.$/)
})

test('when nothing differs, the entry is gone; where none was saved there is nothing to say', () => {
  assert.match(
    explainMiss(PARTS, [note('7')]) ?? '',
    /^Not found: .*\(run 7\).* Its upload failed, or .*GitHub .*not read for 7 days/,
  )
  assert.equal(explainMiss(PARTS, [note('7', { saves: false })]), undefined)
  assert.equal(explainMiss(PARTS, []), undefined)
})

test('a folder of its own for each job is seen from the second run on, one that moved is saved for again', () => {
  const at = (workspace: string) => partsWith({ workspace })
  assert.equal(neverTheSame(at('/w/1'), []), undefined)
  const first = note('1', { parts: { ...at('/w/1') } })
  assert.match(
    neverTheSame(at('/w/2'), [first]) ?? '',
    /^the path of the checkout \(\/w\/2; \/w\/1 in the run before\) is new in this run/,
  )
  const second = note('2', { parts: { ...at('/w/2') }, saves: false })
  assert.equal(neverTheSame(at('/w/2'), [first, second]), undefined)
})

test('a variable that each run sets anew is seen by the fourth of them', () => {
  const by = (run: number) => partsWith({ variables: [['CFLAGS', `-DRUN=${run}`]] })
  const notes = [1, 2, 3].map((run) => note(String(run), { parts: { ...by(run) } }))
  assert.equal(neverTheSame(by(3), notes.slice(0, 2)), undefined)
  assert.match(
    neverTheSame(by(4), notes) ?? '',
    /^variable CFLAGS has had another value in each of/,
  )
  assert.equal(neverTheSame(by(2), notes), undefined)
})

test('another rustc or lock file is a reason to save', () => {
  const notes = [1, 2, 3].map((run) =>
    note(String(run), { parts: { ...partsWith({ locks: `${run}` }) } }),
  )
  assert.equal(neverTheSame(partsWith({ locks: '4', rustc: 'rustc 1.99.0' }), notes), undefined)
})

test('notes of an attempt are kept once, the last ten of them, and foreign files are none', () => {
  const many = Array.from({ length: 12 }, (_, run) => note(String(run)))
  const kept = many.reduce(withNote, [] as readonly RunNote[])
  assert.deepEqual(
    kept.map(({ runId }) => runId),
    ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
  )
  assert.equal(withNote(kept, note('11', { saves: false })).length, 10)
  assert.deepEqual(
    mergeNotes([note('1'), note('2')], [note('2'), note('3')]).map(({ runId }) => runId),
    ['1', '2', '3'],
  )
  assert.deepEqual(decodeNotes(encodeNotes(kept)), kept)
  assert.deepEqual(decodeNotes('{"schema":9}'), [])
  assert.deepEqual(decodeNotes(undefined), [])
})

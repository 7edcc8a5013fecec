import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  decodeKeyRecord,
  encodeKeyRecord,
  explainMisses,
  variablesIn,
} from '../../src/sccache/key-record.ts'

test('a low rate names what changed in the keys of all crates', () => {
  const changed = ['variable CARGO_NET_RETRY (another value)', 'rustc (1.94.0 then, 1.95.0 now)']
  assert.equal(
    explainMisses({ hits: 1, misses: 9, changed, compared: 9 }),
    'sccache had 1 of 10 crates. In the keys of all or most crates, these differ from the last recorded run: variable CARGO_NET_RETRY (another value), rustc (1.94.0 then, 1.95.0 now). Jobs that share a store need the same values.',
  )
  const many = Array.from({ length: 9 }, (_, at) => `v${at}`)
  assert.match(
    explainMisses({ hits: 0, misses: 9, changed: many, compared: 9 }) ?? '',
    /v5, and 3 more\./,
  )
})

test('where nothing of all keys changed, that is said', () => {
  const said = explainMisses({ hits: 1, misses: 9, changed: [], compared: 9 })
  assert.match(said ?? '', /are those of .* rustc's flags, too: the code of the others changed/)
  const other = explainMisses({ hits: 1, misses: 9, changed: [], compared: 0 })
  assert.match(other ?? '', /last recorded run: that one did not compile these crates, or/)
})

test('half of the crates, or too few to tell, need no explanation', () => {
  assert.equal(explainMisses({ hits: 5, misses: 5, changed: ['x'], compared: 9 }), undefined)
  assert.equal(explainMisses({ hits: 0, misses: 3, changed: ['x'], compared: 9 }), undefined)
})

test('what is kept comes back, and a file that is none is none', () => {
  const parts = { rustc: '1.95.0', 'variable CARGO_HOME': '#0a1b2c' }
  const flags = { serde: ['-C debuginfo=0a1b2c'], app: ['-C debuginfo=0a1b2c', '--test=ffffff'] }
  assert.deepEqual(decodeKeyRecord(encodeKeyRecord({ parts, flags })), { parts, flags })
  assert.deepEqual(decodeKeyRecord(JSON.stringify({ schema: 1, parts })), { parts, flags: {} })
  for (const text of [undefined, '', '{', '{"schema":2,"parts":{}}', '[1]']) {
    assert.equal(decodeKeyRecord(text), undefined)
  }
})

test("the launcher's lines are names with digests, and nothing else is taken over", () => {
  const text = 'CARGO_HOME=0a1b2c\nnot a line\n<b>=1\nRUSTFLAGS=ffffff\n'
  assert.deepEqual(variablesIn(text), {
    'variable CARGO_HOME': '#0a1b2c',
    'variable RUSTFLAGS': '#ffffff',
  })
  assert.deepEqual(variablesIn(undefined), {})
})

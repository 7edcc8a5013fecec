import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  appendRun,
  decodeHistory,
  EMPTY_HISTORY,
  encodeHistory,
  type History,
} from '../../src/history/history.ts'
import { command, pastRun, units } from './past-runs.ts'

function historyOf(count: number, changes: Parameters<typeof pastRun>[1] = {}): History {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return numbers.reduce(
    (history, number) => appendRun(history, pastRun(number, changes)),
    EMPTY_HISTORY,
  )
}

test('what is written is read back as it was', () => {
  const history: History = {
    runs: [
      pastRun(1),
      pastRun(2, {
        sccache: undefined,
        commands: [
          command({ durationMs: undefined, outcome: 'cancelled', units: undefined }),
          command({ units: [] }),
          command({ units: units('a 1.0.0', 'a 1.0.0', 'b 1.0.0 build-script (run)') }),
        ],
      }),
    ],
  }
  assert.deepEqual(decodeHistory(encodeHistory(history)), history)
})

test('the newest thirty runs are kept, the newest last', () => {
  const { runs } = historyOf(35)
  assert.equal(runs.length, 30)
  assert.equal(runs[0]?.runId, '1005')
  assert.equal(runs.at(-1)?.runId, '1034')
})

test('an attempt that is recorded twice replaces itself, and other attempts stay', () => {
  const again = appendRun(historyOf(2), pastRun(0, { sha: 'f'.repeat(40) }))
  assert.deepEqual(
    again.runs.map(({ runId }) => runId),
    ['1001', '1000'],
  )
  assert.equal(appendRun(again, pastRun(0, { runAttempt: '2' })).runs.length, 3)
})

test('thirty runs of three commands with 150 units each stay below 200 KB', () => {
  const many = units(
    ...Array.from({ length: 150 }, (_, index) => `some-crate-${index} 1.0.${index}`),
  )
  const text = encodeHistory(historyOf(30, { commands: Array(3).fill(command({ units: many })) }))
  assert.ok(text.length < 200_000, `${text.length} characters`)
})

test('a history that would be too large loses its oldest runs', () => {
  const many = units(...Array.from({ length: 4000 }, (_, index) => `crate-${index} 1.0.0`))
  const text = encodeHistory(historyOf(30, { commands: Array(2).fill(command({ units: many })) }))
  assert.ok(text.length <= 1_000_000)
  const { runs } = decodeHistory(text)
  assert.ok(runs.length > 3 && runs.length < 30, `${runs.length} runs`)
  assert.equal(runs.at(-1)?.runId, '1029')
})

const sound = encodeHistory({ runs: [pastRun(1)] })
const UNREADABLE: Readonly<Record<string, string | undefined>> = {
  'no file': undefined,
  'an empty file': '',
  'a file that is cut off': sound.slice(0, -5),
  'another schema': sound.replace('"schema":1', '"schema":2'),
  'a field of another type': sound.replace('"hits":148', '"hits":"148"'),
  'units that are no numbers': sound.replace(/"units":\[0,/, '"units":["0",'),
}
for (const [what, text] of Object.entries(UNREADABLE)) {
  test(`${what} is an empty history`, () => {
    assert.notEqual(text, sound)
    assert.deepEqual(decodeHistory(text), EMPTY_HISTORY)
  })
}

test('units that the file does not name are left out', () => {
  const text = sound.replace(/"units":\[0,10,1,20\]/, '"units":[7,10,1,20,0]')
  assert.deepEqual(decodeHistory(text).runs[0]?.commands[0]?.units, [
    { key: 'app 0.1.0 app "bin"', durationMs: 200 },
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, duration, share } from '../../src/report/durations.ts'

/** With plain spaces, as one reads it. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

const DURATIONS: readonly (readonly [number, string])[] = [
  [0, '0.00 s'],
  [840, '0.84 s'],
  [994, '0.99 s'],
  [996, '1.0 s'],
  [21_300, '21.3 s'],
  [62_500, '62.5 s'],
  [119_949, '119.9 s'],
  [119_960, '2 min 00 s'],
  [192_000, '3 min 12 s'],
  [3_599_600, '1 h 00 min'],
  [3_720_000, '1 h 02 min'],
]
for (const [ms, text] of DURATIONS) {
  test(`${ms} ms are ${text}`, () => {
    assert.equal(plain(duration(ms)), text)
  })
}

test('a change has its sign, and a percentage where it rounds to one', () => {
  assert.equal(plain(change(-41_200, -0.659)), '−41.2 s (−66 %)')
  assert.equal(plain(change(7000, 0.476)), '+7.0 s (+48 %)')
  assert.equal(plain(change(10, 0.001)), '+0.01 s')
  assert.equal(change(0, 0), '±0')
})

test('a share that is there is never shown as nothing', () => {
  assert.equal(plain(share(1, 1000)), '<1 %')
  assert.equal(plain(share(0, 1000)), '0 %')
  assert.equal(plain(share(5, 0)), '0 %')
  assert.equal(plain(share(665, 1000)), '67 %')
})

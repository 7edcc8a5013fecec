import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around, change, duration, share } from '../../src/report/durations.ts'

/** With plain spaces, as one reads it. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

const DURATIONS: readonly (readonly [number, string])[] = [
  [0, '0 s'],
  [4, '0 s'],
  [64, '0.06 s'],
  [94, '0.09 s'],
  [96, '0.1 s'],
  [840, '0.8 s'],
  [9949, '9.9 s'],
  [9951, '10 s'],
  [62_400, '62 s'],
  [119_499, '119 s'],
  [119_500, '2 min 00 s'],
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
  assert.equal(plain(change(-41_200, -0.659)), '−41 s (−66 %)')
  assert.equal(plain(change(-27_000, -0.997)), '−27 s (−99 %)')
  assert.equal(plain(change(-27_000, -1)), '−27 s (−100 %)')
  assert.equal(plain(change(7000, 0.476)), '+7.0 s (+48 %)')
  assert.equal(plain(change(60, 0.001)), '+0.1 s')
  assert.equal(change(-49, 0.4), '±0')
  assert.equal(change(0, 0), '±0')
})

test('a share that is there is never shown as nothing', () => {
  assert.equal(plain(share(1, 1000)), '<1 %')
  assert.equal(plain(share(0, 1000)), '0 %')
  assert.equal(plain(share(5, 0)), '0 %')
  assert.equal(plain(share(665, 1000)), '67 %')
})

test('a usual time has the digits that its noise allows', () => {
  assert.equal(plain(around(14_900, 740)), '14.9 ± 0.7 s')
  assert.equal(plain(around(69_000, 8900)), '69 ± 9 s')
  assert.equal(plain(around(500, 25)), '0.50 ± 0.03 s')
  assert.equal(plain(around(140_000, 18_100)), '2 min 20 s ± 18 s')
})

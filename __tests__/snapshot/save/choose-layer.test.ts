import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeEntry } from '../../../src/runner/ports.ts'
import { layerOf } from '../../../src/snapshot/save/choose-layer.ts'
import type { ChosenLayer } from '../../../src/snapshot/save/save-plan.ts'
import type { TargetUnit } from '../../../src/snapshot/survey/survey-target.ts'
import { manifestFacts } from '../manifest-facts.ts'

interface Library {
  readonly name: string
  readonly megabytes: number
  /** Sixteen hex digits. */
  readonly hash: string
  readonly modifiedNs?: bigint
}

const BOULDER = { name: 'boulder', megabytes: 200, hash: 'b'.repeat(16) }
const PEBBLE = { name: 'pebble', megabytes: 10, hash: 'a'.repeat(16) }
const GRAVEL = { name: 'gravel', megabytes: 90, hash: 'c'.repeat(16) }

function file(path: string, sizeBytes: number, modifiedNs: bigint): TreeEntry {
  const times = { modifiedNs, changedNs: modifiedNs, accessedNs: modifiedNs, bornNs: modifiedNs }
  return { path, kind: 'file', sizeBytes, identity: path, modifiedMs: 0, ...times }
}

/** What is chosen of a target folder with these libraries of a registry, and one of the checkout. */
function chosen(
  libraries: readonly Library[],
  {
    before,
    secret = [],
  }: { readonly before?: ChosenLayer | undefined; readonly secret?: string[] } = {},
): ChosenLayer | undefined {
  const all = [...libraries, { name: 'app', megabytes: 500, hash: 'd'.repeat(16) }]
  const kept: readonly TargetUnit[] = all.map(({ name, hash }) => ({
    ...{ profile: 'debug', package: name, hash, folder: `debug/.fingerprint/${name}-${hash}` },
    ...{ own: undefined, mark: `lib-${name}`, isFinished: true, isUsed: true },
    ...{ startedNs: 0n, endedNs: 1n },
  }))
  const files = all.flatMap(({ name, hash, megabytes, modifiedNs = 1n }) => [
    file(`debug/.fingerprint/${name}-${hash}/lib-${name}`, 16, modifiedNs),
    file(`debug/deps/lib${name}-${hash}.rlib`, megabytes * 1_000_000, modifiedNs),
  ])
  const target = { survey: { folder: '/w/target', entries: files, units: kept }, kept, files }
  const packages = [{ name: 'app', folder: '/w', macros: [], needs: ['app'] }]
  const layer = before && {
    ...before,
    key: 'fast-cargo-layer-cell-one',
    pieces: [...before.pieces],
  }
  const restored = layer && { manifest: manifestFacts({ layer }), restoredNs: 2n, newestNs: 1n }
  return layerOf(
    { targets: [target], registry: [], packages, secret },
    { restored, layerPrefix: 'fast-cargo-layer-cell-' },
  )
}

function namesOf(layer: ChosenLayer | undefined): readonly string[] {
  const names = [...(layer?.entries ?? [])].map(({ path }) => /lib(\w+)-\w+\.rlib/.exec(path)?.[1])
  return names.filter((name) => name !== undefined).sort()
}

test('a layer is what was built of other packages than the checkout has', () => {
  const layer = chosen([BOULDER, PEBBLE])
  assert.deepEqual(namesOf(layer), ['boulder', 'pebble'])
  assert.equal(layer?.isThere, false)
  assert.equal(chosen([PEBBLE]), undefined)
})

test('the layer that was restored stays where little of it is another now', () => {
  const before = chosen([BOULDER, PEBBLE])
  const same = chosen([BOULDER, PEBBLE], { before })
  assert.deepEqual([same?.isThere, same?.digest], [true, before?.digest])
  assert.deepEqual(same?.pieces, before?.pieces)

  const rebuilt = { ...PEBBLE, modifiedNs: 7n }
  const renamed = { ...PEBBLE, hash: 'e'.repeat(16) }
  for (const libraries of [[BOULDER, rebuilt], [BOULDER, renamed], [BOULDER]]) {
    const layer = chosen(libraries, { before })
    assert.deepEqual([layer?.isThere, layer?.digest], [true, before?.digest])
    assert.deepEqual(namesOf(layer), ['boulder'])
    const gone = layer?.pieces.filter(({ isSuperseded }) => isSuperseded === true)
    assert.deepEqual(
      gone?.map(({ paths }) => paths),
      [[`debug/.fingerprint/pebble-${PEBBLE.hash}`, `debug/deps/libpebble-${PEBBLE.hash}.rlib`]],
    )
    // What is superseded once stays so.
    assert.deepEqual(chosen(libraries, { before: layer })?.pieces, layer?.pieces)
  }
})

test('a layer of which a quarter is superseded or missing is saved anew', () => {
  const before = chosen([BOULDER, PEBBLE])
  for (const libraries of [
    [PEBBLE, GRAVEL],
    [BOULDER, PEBBLE, GRAVEL],
  ]) {
    const layer = chosen(libraries, { before })
    assert.notEqual(layer?.isThere, true)
    assert.ok(layer?.pieces.every(({ isSuperseded }) => isSuperseded === undefined) ?? true)
  }
})

test('a layer with a unit that may hold a secret is saved anew without it', () => {
  const before = chosen([BOULDER, PEBBLE])
  const secret = [`/w/target/debug/.fingerprint/pebble-${PEBBLE.hash}`]
  const layer = chosen([BOULDER], { before, secret })
  assert.deepEqual([layer?.isThere, namesOf(layer)], [false, ['boulder']])
  assert.notEqual(layer?.digest, before?.digest)
})

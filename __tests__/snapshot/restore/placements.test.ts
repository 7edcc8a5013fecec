import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import type { TargetFacts } from '../../../src/snapshot/manifest.ts'
import { planPlaces, stagedAt } from '../../../src/snapshot/restore/placements.ts'

const UNIT = 'debug/.fingerprint/app-0123456789abcdef/bin-app'

/** A machine with these files; what ends in `/` is a folder. */
function machineWith(t: TestContext, ...paths: readonly string[]): (path: string) => string {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-placements-'))
  t.after(() => rmSync(root, { recursive: true }))
  for (const path of paths) {
    mkdirSync(join(root, path.endsWith('/') ? path : dirname(path)), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(root, path), '')
  }
  return (path) => join(root, path)
}

function target(folder: string, over: Partial<TargetFacts> = {}): TargetFacts {
  return { folder, parts: [], ...over }
}

function plan(targets: readonly TargetFacts[], cargoHome = '/home') {
  return planPlaces({ targets: [...targets], cargoHome }, localFiles())
}

async function planned(targets: readonly TargetFacts[], cargoHome?: string) {
  const found = await plan(targets, cargoHome)
  assert.equal(found.kind, 'planned')
  return found.kind === 'planned' ? found : assert.fail()
}

test('a target folder comes beside what is there when its workspace is', async (t) => {
  const at = machineWith(t, 'work/Cargo.toml')
  const folder = at('work/target')
  const { placements, left } = await planned([target(folder, { roots: [at('work')], top: folder })])
  const staging = at('work/.fast-cargo-restoring-target')
  assert.deepEqual([placements, left], [[{ at: folder, staging, isThere: false }], []])
})

test('that of a workspace that is not there has no place, in whatever folder it lies', async (t) => {
  const at = machineWith(t, 'work/Cargo.toml')
  const made = target(at('smoke/target'), { roots: [at('smoke')] })
  const inside = target(at('work/smoke-target'), { roots: [at('smoke')] })
  const shared = target(at('work/target'), { roots: [at('smoke'), at('work')] })
  const { targets, left } = await planned([made, inside, shared])
  assert.deepEqual(targets, [shared])
  assert.deepEqual(
    left.toSorted(),
    [made, inside].map(({ folder }) => `${folder}, whose workspace is not there`).toSorted(),
  )
})

test('no folder is made for one but the target folder of its own workspace', async (t) => {
  const at = machineWith(t, 'work/Cargo.toml')
  const roots = [at('work')]
  const deep = target(at('work/made/by/target'), { roots, top: at('work/made/by/target') })
  const older = target(at('gone/target'))
  const inner = target(at('work/target/check'), { roots, top: at('work/target') })
  const other = target(at('work/target/deep/doc'), { roots, top: at('work/target') })
  const { targets, placements, left } = await planned([deep, older, inner, other])
  assert.deepEqual(targets, [inner, other])
  assert.deepEqual(
    placements.map((placement) => placement.at),
    [at('work/target')],
  )
  const staged = targets.map(({ folder }) => stagedAt(folder, placements))
  const staging = at('work/.fast-cargo-restoring-target')
  assert.deepEqual(staged, [join(staging, 'check'), join(staging, 'deep/doc')])
  assert.equal(left.length, 2)
})

test('in CARGO_HOME, where cargo alone makes folders, those above come with it', async (t) => {
  const at = machineWith(t, 'work/Cargo.toml', 'home/')
  const folder = at('home/build/ab/0123456789abcd')
  const { placements } = await planned([target(folder, { roots: [at('work')] })], at('home'))
  const staging = at('home/build/ab/.fast-cargo-restoring-0123456789abcd')
  assert.deepEqual(placements, [{ at: folder, staging, isThere: false }])
})

test('an older snapshot, which names no workspace, has a place where the folder above is', async (t) => {
  const at = machineWith(t, 'work/')
  const { targets } = await planned([target(at('work/target')), target(at('other/target'))])
  assert.deepEqual(targets, [target(at('work/target'))])
})

test('target folders inside another come into place with it, in any order', async (t) => {
  const at = machineWith(t, 'work/Cargo.toml')
  const [outer, inner] = [target(at('work/target')), target(at('work/target/llvm-cov-target'))]
  for (const targets of [
    [outer, inner],
    [inner, outer],
  ]) {
    const found = await planned(targets)
    assert.deepEqual(found.targets, [outer, inner])
    assert.equal(found.placements.length, 1)
    const staged = stagedAt(inner.folder, found.placements)
    assert.equal(staged, at('work/.fast-cargo-restoring-target/llvm-cov-target'))
  }
})

test('a folder without units is filled, also through a link, and also after a restore was cut off', async (t) => {
  const cutOff = `cut/.fast-cargo-restoring/${UNIT}`
  const at = machineWith(t, 'empty/', 'used/tmp/x', 'tagged/CACHEDIR.TAG', 'big/', cutOff)
  symlinkSync(at('big'), at('linked'))
  for (const name of ['empty', 'used', 'tagged', 'linked', 'cut']) {
    const { placements } = await planned([target(at(name))])
    const staging = at(`${name}/.fast-cargo-restoring`)
    assert.deepEqual(placements, [{ at: at(name), staging, isThere: true }])
  }
})

test('units, or something else than a folder, in one place leave all as it is', async (t) => {
  const own = 'own/x86_64-unknown-linux-gnu/debug/build/app/0123456789abcdef/fingerprint/bin-app'
  const at = machineWith(t, 'work/', `warm/${UNIT}`, own, `inner/check/${UNIT}`, 'file')
  symlinkSync(at('nowhere'), at('dangling'))
  symlinkSync(at('loop'), at('loop'))
  for (const name of ['warm', 'own', 'inner', 'file', 'dangling', 'loop']) {
    const found = await plan([target(at('work/target')), target(at(name))])
    assert.equal(found.kind, 'occupied', name)
    assert.ok(found.kind === 'occupied' && found.reason.startsWith(at(name)))
  }
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  fingerprintOf,
  hashInName,
  isCompiled,
  outputName,
  ownFolderOf,
  ownFolders,
  placeOfUnit,
  profileOfOutputs,
} from '../../src/cargo/target-layout.ts'
import { localFiles } from '../../src/runner/files.ts'

const HASH = '0123456789abcdef'

for (const profile of ['debug', 'aarch64-unknown-linux-gnu/release', '']) {
  const within = profile === '' ? '' : `${profile}/`

  test(`a unit of "${profile}" is found side by side with others, and in a folder of its own`, () => {
    assert.deepEqual(placeOfUnit(`${within}.fingerprint/serde-json-${HASH}`), {
      ...{ profile, package: 'serde-json', hash: HASH },
      own: undefined,
    })
    assert.deepEqual(placeOfUnit(`${within}build/serde-json/${HASH}/fingerprint`), {
      ...{ profile, package: 'serde-json', hash: HASH },
      own: `${within}build/serde-json/${HASH}`,
    })
  })
}

test('what build scripts write is no unit', () => {
  assert.equal(placeOfUnit(`debug/build/ring-${HASH}/out`), undefined)
  assert.equal(placeOfUnit(`debug/build/ring/${HASH}/out/fingerprint`), undefined)
  assert.equal(fingerprintOf(`debug/build/ring/${HASH}/fingerprint/lib-ring`)?.length, 45)
  assert.equal(fingerprintOf(`debug/build/ring/${HASH}/run/stdout`), undefined)
})

test('a folder of its own is told from a name with a hash in it', () => {
  assert.equal(ownFolderOf(`debug/build/ring-${HASH}/out/ring.a`), undefined)
  assert.deepEqual(ownFolderOf(`debug/build/ring/${HASH}/out/ring.a`), {
    folder: `debug/build/ring/${HASH}`,
    hash: HASH,
  })
})

test('what rustc made lies in deps/ or directly in out/', () => {
  assert.equal(isCompiled(`debug/deps/libserde-${HASH}.rlib`), true)
  assert.equal(isCompiled(`debug/build/ring-${HASH}/build_script_build-${HASH}.d`), true)
  assert.equal(isCompiled(`debug/build/ring/${HASH}/out/libring-${HASH}.rmeta`), true)
  assert.equal(isCompiled(`debug/build/ring/${HASH}/out/deep/ring.d`), false)
  assert.equal(isCompiled(`debug/build/ring/${HASH}/fingerprint/dep-lib-ring`), false)
})

test('the names of outputs tell the crate, and the unit where outputs of others lie beside', () => {
  const rlib = { crate: 'serde_json', hash: HASH, extension: 'rlib' }
  assert.deepEqual(outputName(`libserde_json-${HASH}.rlib`), rlib)
  assert.deepEqual(outputName(`app-${HASH}.d`), { crate: 'app', hash: HASH, extension: 'd' })
  assert.deepEqual(outputName('app.d'), { crate: 'app', hash: undefined, extension: 'd' })
  assert.equal(outputName(`app-${HASH}`), undefined)
  assert.equal(hashInName(`app-${HASH}`), HASH)
  assert.equal(hashInName(`app-${HASH}.app.1-cgu.0.rcgu.o`), HASH)
  assert.equal(hashInName(`app-${HASH}0`), undefined)
})

test('of a folder of outputs, the profile is known in both layouts', () => {
  const profile = '/w/target/debug'
  for (const folder of ['deps', 'examples', `build/ring-${HASH}`, `build/ring/${HASH}/out`]) {
    assert.equal(profileOfOutputs(`${profile}/${folder}`), profile)
  }
  assert.equal(profileOfOutputs(`${profile}/build/ring/${HASH}/run`), undefined)
  assert.equal(profileOfOutputs(`${profile}/incremental`), undefined)
})

test('the folders that units have of their own are told from those of build scripts', async (t) => {
  const profile = mkdtempSync(join(tmpdir(), 'target-layout-'))
  t.after(() => rmSync(profile, { recursive: true }))
  assert.deepEqual(await ownFolders(profile, localFiles()), [])
  const own = [`build/app/${HASH}`, 'build/serde/0000000000000000', `build/serde/${HASH}`]
  for (const folder of [...own, `build/ring-${HASH}/out`, 'build/ring/out']) {
    mkdirSync(join(profile, folder), { recursive: true })
  }
  writeFileSync(join(profile, 'build/file'), '')
  const found = await ownFolders(profile, localFiles())
  assert.deepEqual(
    found,
    own.map((folder) => join(profile, folder)),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprintOf, isCompiled, ownFolderOf, placeOfUnit } from '../../src/snapshot/layout.ts'

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

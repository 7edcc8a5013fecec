import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLinker, type LinkerRequest } from '../../src/linker/choose-linker.ts'
import { type FoundMold, settleLinker } from '../../src/linker/settle-linker.ts'
import { InputError } from '../../src/runner/errors.ts'
import { ARM, FUSE_MOLD, request } from './linker-request.ts'

const MOLD: FoundMold = { kind: 'installed', binary: '/t/mold', version: '3.0.0' }
const NONE: FoundMold = { kind: 'unavailable', reason: 'no network' }

const SETTLED: readonly (readonly [
  string,
  Partial<LinkerRequest>,
  FoundMold | undefined,
  string,
])[] = [
  ['mold is there', {}, MOLD, 'mold /t/mold'],
  ['mold is not there', {}, NONE, 'lld undefined'],
  ['mold is not there and rustc brings no lld', { toolchain: ARM }, NONE, 'default undefined'],
  ['the project links with mold by itself', { theirs: FUSE_MOLD }, MOLD, 'mold undefined'],
  ['wild is asked for', { choice: 'wild', onPath: { wild: '/w' } }, undefined, 'wild /w'],
  ['nothing is wanted', { choice: 'default' }, undefined, 'default undefined'],
]

for (const [when, overrides, found, expected] of SETTLED) {
  test(`when ${when}, the linker is ${expected}`, () => {
    const settled = settleLinker(chooseLinker(request(overrides)), found)
    assert.equal(`${settled.chosen} ${settled.tool}`, expected)
  })
}

test("the key in cargo's config does not depend on what could be installed", () => {
  const plan = chooseLinker(request({}))
  assert.equal(plan.writeKey, true)
  assert.match(settleLinker(plan, NONE).reason, /^no mold 3\.0\.0 or newer is available here/)
})

test('of a project that asks for mold itself, the reason stays its own line', () => {
  const { chosen, reason } = settleLinker(chooseLinker(request({ theirs: FUSE_MOLD })), NONE)
  assert.equal(chosen, 'mold')
  assert.match(reason, /says -fuse-ld=mold$/)
})

test('mold asked for by name that cannot be had is an error with its reason', () => {
  const plan = chooseLinker(request({ choice: 'mold' }))
  assert.throws(
    () => settleLinker(plan, NONE),
    (error) => error instanceof InputError && /no network/.test(error.message),
  )
})

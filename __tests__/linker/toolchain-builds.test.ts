import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isAtLeast } from '../../src/cargo/read/toolchain.ts'
import { buildJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'
import {
  built,
  config,
  DISTRIBUTION,
  linkers,
  MOLD,
  NEEDS_MOLD,
  NEEDS_OLD,
  names,
  PROJECT,
  SMALL,
  TRIPLE,
  WITH_MOLD,
} from './build-projects.ts'

/** Compilers of this machine under all their versions. */
const COMPILERS = readdirSync('/usr/bin').filter((name) => /^(gcc|clang)-\d+$/.test(name))

for (const compiler of COMPILERS) {
  test(
    `${compiler} as cc: mold links through our driver, and without it the default`,
    NEEDS_MOLD,
    async (t) => {
      const programs = { cc: join('/usr/bin', compiler) }
      const ours = await buildJob(t, { ...WITH_MOLD, contents: SMALL, programs })
      built(ours.cargo(['build', '--offline']))
      assert.match((await ours.linkedBy('target/debug/app')) ?? '', /^mold/)
      const without = await buildJob(t, { contents: SMALL, programs })
      built(without.cargo(['build', '--offline']))
      const expected = without.toolchain.bundledLld ? /^LLD/ : /^GNU ld/
      assert.match((await without.linkedBy('target/debug/app')) ?? '', expected)
    },
  )
}

test('rustc before 1.90: GNU ld is its default, and auto takes any mold', NEEDS_OLD, async (t) => {
  const job = await buildJob(t, { contents: PROJECT, linker: MOLD, ...DISTRIBUTION })
  assert.deepEqual(job.linkerPlan.wanted, { tool: 'mold', minimum: '1.0.0' })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
  const without = await buildJob(t, { contents: PROJECT, ...DISTRIBUTION })
  built(without.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(without), ['GNU'])
})

/** Debian's newer Rust, which cannot be installed beside its older one: `.ci/run` unpacks it there. */
const WITHOUT_LLD = '/opt/rustc-web/bin'

if (existsSync(WITHOUT_LLD)) {
  test(
    'rustc 1.90 or later without an lld of its own is seen as what it is',
    NEEDS_MOLD,
    async (t) => {
      const job = await buildJob(t, { contents: PROJECT, linker: MOLD, toolsIn: WITHOUT_LLD })
      assert.equal(isAtLeast(job.toolchain.rustcVersion, 85), true)
      assert.deepEqual(job.linkerPlan.wanted, { tool: 'mold', minimum: '1.0.0' })
      built(job.cargo(['build', '--offline']))
      assert.deepEqual(await linkers(job), ['mold'])
      const without = await buildJob(t, { contents: PROJECT, toolsIn: WITHOUT_LLD })
      built(without.cargo(['build', '--offline']))
      assert.deepEqual(await linkers(without), ['GNU'])
    },
  )
}

test('the nightly toolchain links through our driver too', {
  skip: missing('mold') || nightlyMissing(),
}, async (t) => {
  const job = await buildJob(t, { ...WITH_MOLD, env: { RUSTUP_TOOLCHAIN: 'nightly' } })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
})

function nightlyMissing(): string | false {
  const found = spawnSync('rustup', ['run', 'nightly', 'rustc', '-V']).status === 0
  return found ? false : 'there is no nightly toolchain of rustup'
}

const CROSS = 'aarch64-unknown-linux-gnu'
const NEEDS_CROSS = {
  skip:
    NEEDS_OLD.skip ||
    missing('aarch64-linux-gnu-gcc') ||
    missing('qemu-aarch64') ||
    missing(`/usr/lib/rustlib/${CROSS}/lib`, 'd'),
}

test(
  'for another target its own linker links, and ours links what runs on the host',
  NEEDS_CROSS,
  async (t) => {
    const text = `[build]\ntarget = ["${CROSS}"]\n[target.${CROSS}]\nlinker = "aarch64-linux-gnu-gcc"\nrunner = "qemu-aarch64 -L /usr/aarch64-linux-gnu"\n`
    const job = await buildJob(t, { contents: config(text), linker: MOLD, ...DISTRIBUTION })
    const { stdout } = built(job.cargo(['run', '--offline']))
    const row = job.settings.settings.find(({ key }) => key === `target.${CROSS}.linker`)
    assert.equal(`${row?.value} ${row?.outcome}`, 'aarch64-linux-gnu-gcc theirs kept')
    assert.equal(stdout, '42\n')
    assert.equal(await job.linkedBy(`target/${CROSS}/debug/app`), 'GNU ld')
    assert.deepEqual(names(job), ['build_script_build', 'libmarks'])
    assert.deepEqual(await linkers(job), ['mold'])
  },
)

test('musl is linked by cc with startup files of rustc itself, and left alone', async (t) => {
  const args = [
    '-Zunstable-options',
    '--print',
    'target-spec-json',
    '--target',
    'x86_64-unknown-linux-musl',
  ]
  const env = { ...process.env, RUSTC_BOOTSTRAP: '1' }
  const spec = JSON.parse(spawnSync('rustc', args, { env, encoding: 'utf8' }).stdout)
  assert.equal(spec['linker-flavor'], 'gnu-cc')
  assert.equal(spec['crt-objects-fallback'], 'musl')
  const job = await buildJob(t, {
    contents: config('[build]\ntarget = "x86_64-unknown-linux-musl"\n'),
  })
  assert.deepEqual(Object.keys(Object(job.settings.document['target'])), [TRIPLE])
  const row = job.settings.settings.find(
    ({ key }) => key === 'target.x86_64-unknown-linux-musl.linker',
  )
  assert.match(`${row?.outcome} ${row?.from}`, /^cannot left to rustc's own linker/)
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { buildJob, type GivenJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'
import {
  ALL_KINDS,
  built,
  linkers,
  NEEDS_MOLD,
  names,
  PROJECT,
  TRIPLE,
  WITH_MOLD,
  withTarget,
} from './build-projects.ts'

const files = localFiles()

test('mold links programs, cdylibs, proc macros and build scripts', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  const { lines } = built(job.cargo(['build', '--offline', '-v']))
  assert.ok(lines.get('app')?.includes(`linker=${job.job.home}/cc`))
  assert.deepEqual(names(job), ALL_KINDS)
  assert.deepEqual(await linkers(job), ['mold'])
})

test('with --target the host parts are linked by mold too', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline', '--target', TRIPLE]))
  assert.deepEqual(names(job), ALL_KINDS)
  assert.deepEqual(await linkers(job), ['mold'])
  assert.match((await job.linkedBy(`target/${TRIPLE}/debug/app`)) ?? '', /^mold/)
})

test('doctests are linked through our driver', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  const { stdout } = built(job.cargo(['test', '--doc', '--offline']))
  assert.match(stdout, /1 passed/)
  const doctests = job.links().filter(({ output }) => output.includes('rustdoctest'))
  assert.deepEqual(
    doctests.map(({ linker, fallback }) => [linker, fallback]),
    [['ours', false]],
  )
})

test('cargo nextest builds its tests through our driver', {
  skip: missing('mold') || missing('cargo-nextest'),
}, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  await files.writeText(
    join(job.job.workspace, 'app/tests/answer.rs'),
    '#[test]\nfn answer() { assert_eq!(app::answer(), 42) }\n',
  )
  const { stderr } = built(job.cargo(['nextest', 'run', '--offline']))
  assert.match(stderr, /1 passed/)
  assert.ok(names(job).includes('answer'))
  assert.deepEqual(await linkers(job), ['mold'])
})

test('a staticlib needs no linker, and LTO links with mold', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline', '--profile', 'fat']))
  assert.ok(readdirSync(join(job.job.workspace, 'target/fat')).includes('libapp.a'))
  assert.ok(!job.links().some(({ output }) => output.endsWith('.a')))
  assert.match((await job.linkedBy('target/fat/app')) ?? '', /^mold/)
  assert.match((await job.linkedBy('target/fat/libapp.so')) ?? '', /^mold/)
})

test('the same path with and without mold: nothing is built again', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, WITH_MOLD)
  built(job.cargo(['build', '--offline']))
  for (const name of ['ld', 'ld.lld', 'ld.mold']) spawnSync('rm', [join(job.job.home, 'ld', name)])
  const { stderr } = built(job.cargo(['build', '--offline', '-v']))
  assert.match(stderr, /Fresh app/)
  assert.doesNotMatch(stderr, /Compiling|Dirty/)
})

test('link arguments of the project reach mold', NEEDS_MOLD, async (t) => {
  const flags = 'rustflags = ["-C", "link-arg=-Wl,-rpath,/opt/of/the/project"]'
  const job = await buildJob(t, { ...WITH_MOLD, contents: withTarget(flags) })
  built(job.cargo(['build', '--offline']))
  assert.match((await job.linkedBy('target/debug/app')) ?? '', /^mold/)
  const app = join(job.job.workspace, 'target/debug/app')
  assert.match(spawnSync('strings', [app], { encoding: 'utf8' }).stdout, /\/opt\/of\/the\/project/)
})

test('RUSTFLAGS of a set-up action leave our linker in force', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, { ...WITH_MOLD, env: { RUSTFLAGS: '-D warnings' } })
  built(job.cargo(['build', '--offline']))
  assert.deepEqual(await linkers(job), ['mold'])
})

const BROKEN: readonly (readonly [string, string, RegExp])[] = [
  ['fails', '/usr/bin/false', /ld|linker/],
  ['is gone', '/nonexistent/mold', /^\/nonexistent\/mold is gone$/],
]

for (const [what, linker, reason] of BROKEN) {
  test(`a linker that ${what} costs speed, not the build`, async (t) => {
    const given: GivenJob = { contents: PROJECT, choice: 'mold', linker }
    const job = await buildJob(t, given)
    built(job.cargo(['build', '--offline']))
    assert.deepEqual(names(job), ALL_KINDS)
    assert.ok(job.links().every(({ fallback }) => fallback))
    assert.match(job.links()[0]?.reason ?? '', reason)
    assert.deepEqual(await linkers(job), [job.toolchain.bundledLld ? 'LLD' : 'GNU'])
  })
}

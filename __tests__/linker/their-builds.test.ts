import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildJob } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'
import {
  built,
  NEEDS_CLANG,
  NEEDS_MOLD,
  names,
  PROJECT,
  TRIPLE,
  withTarget,
} from './build-projects.ts'

test(
  'linker = "clang" alone: GNU ld links, and the line that costs it is named',
  NEEDS_CLANG,
  async (t) => {
    const job = await buildJob(t, { contents: withTarget('linker = "clang"') })
    const { lines } = built(job.cargo(['build', '--offline', '-v']))
    assert.match(lines.get('app') ?? '', /linker=clang/)
    assert.deepEqual(names(job), [])
    assert.equal(await job.linkedBy('target/debug/app'), 'GNU ld')
    const row = job.settings.settings.find(({ key }) => key === `target.${TRIPLE}.linker`)
    assert.equal(row?.outcome, 'theirs kept')
    assert.match(row?.advice ?? '', /config\.toml:2 names the linker "clang".*GNU ld/)
  },
)

test(
  '-fuse-ld=mold of the project is kept: mold links without our driver',
  NEEDS_CLANG,
  async (t) => {
    const lines = 'linker = "clang"\nrustflags = ["-C", "link-arg=-fuse-ld=mold"]'
    const job = await buildJob(t, { contents: withTarget(lines) })
    built(job.cargo(['build', '--offline']))
    assert.match((await job.linkedBy('target/debug/app')) ?? '', /^mold/)
    assert.deepEqual([job.linkerPlan.writeKey, names(job)], [false, []])
  },
)

test('-fuse-ld=lld of the project is kept: lld links without our driver', {
  skip: missing('clang') || missing('ld.lld'),
}, async (t) => {
  const lines = 'linker = "clang"\nrustflags = ["-C", "link-arg=-fuse-ld=lld"]'
  const job = await buildJob(t, { contents: withTarget(lines) })
  built(job.cargo(['build', '--offline']))
  assert.match((await job.linkedBy('target/debug/app')) ?? '', /^LLD/)
  assert.deepEqual([job.linkerPlan.writeKey, names(job)], [false, []])
})

test('-C linker= in RUSTFLAGS is kept', NEEDS_MOLD, async (t) => {
  const job = await buildJob(t, { contents: PROJECT, env: { RUSTFLAGS: '-Clinker=gcc' } })
  built(job.cargo(['build', '--offline']))
  assert.equal(job.linkerPlan.writeKey, false)
  assert.equal(await job.linkedBy('target/debug/app'), 'GNU ld')
})

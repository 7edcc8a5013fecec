import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobResult } from '../../emulator/job/options.ts'
import { bareMachine } from '../support/bare-machine.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { compiled } from '../support/snapshot-job.ts'

const LINUX = { skip: process.platform !== 'linux' || missing('gcc') }
const TARGET = `[target.${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-unknown-linux-gnu]\n`
const FUSE = 'rustflags = ["-C", "link-arg=-fuse-ld=mold"]\n'
const MOLD = spawnSync('sh', ['-c', 'command -v mold'], { encoding: 'utf8' }).stdout.trim()

/** A machine without the tools of the project's config, on a day when no source has them. */
async function machineLacking(t: TestContext, config: string, where = '') {
  const machine = await jobMachine(t, {
    change: (origin) => {
      const file = join(origin, where, '.cargo/config.toml')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, config)
    },
  })
  const without = /^(clang|mold|wild|lld|ld\.(mold|lld)|sccache|rust|cargo)/
  const { PATH } = bareMachine(machine.folder, without)
  machine.services.faults.set('mirror', { kind: 'status', status: 404 })
  // Behind all else: there a package manager would put what a later step installs.
  const late = join(machine.folder, 'late')
  mkdirSync(late)
  return { machine, late, machineEnv: { PATH: `${PATH}:${late}` } }
}

function warningsOf(job: JobResult): readonly string[] {
  return job.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}

function assertBuilt(job: JobResult): void {
  assert.equal(job.conclusion, 'success', job.log)
}

const BUILD = 'cargo build --workspace'
const RUN = './target/debug/app'

test(
  'a project that asks for sccache builds without it, until a step installs one',
  LINUX,
  async (t) => {
    const lacking = await machineLacking(t, '[build]\nrustc-wrapper = "sccache"\n')
    const { machine, late, machineEnv } = lacking
    const install = `printf '#!/bin/sh\\necho "$1" >> "${late}/seen"\\nexec "$@"\\n' > ${late}/sccache && chmod +x ${late}/sccache`
    const steps = jobSteps(machine, [
      BUILD,
      RUN,
      'sccache --show-stats',
      `test ! -e ${late}/seen`,
      install,
      'touch app/src/main.rs && cargo build --workspace',
      `grep -c rustc ${late}/seen`,
    ])
    const job = await machine.run(steps, { machineEnv })
    assertBuilt(job)
    const [warning, ...others] = warningsOf(job)
    assert.match(
      warning ?? '',
      /^The project's config asks for sccache \(.*repo\/\.cargo\/config\.toml\), which could not be installed \(.*HTTP 404.*\): compilers run without it\.$/,
    )
    assert.deepEqual(others, [])
    assert.match(job.summary, /asks for sccache .*: compilers run without it/)
    assert.match(job.log, /^sccache 0\.0\.0: not installed; fast-cargo/m)
    assert.ok(!existsSync(`${machine.temp}/fast-cargo-stand-ins`), 'taken away by post')
  },
)

test(
  'what is built beside a stand-in for sccache is fresh on a day that has one',
  LINUX,
  async (t) => {
    const config = '[build]\nrustc-wrapper = "sccache"\n'
    const { machine, machineEnv } = await machineLacking(t, config)
    const steps = jobSteps(machine, [BUILD], { 'cache-write': 'always' })
    assertBuilt(await machine.run(steps, { machineEnv }))
    machine.services.faults.clear()
    const job = await machine.run(steps, { machineEnv })
    assertBuilt(job)
    assert.match(job.log, /sccache [\d.]+ from release archive/)
    assert.deepEqual(compiled(machine, job), [], job.log)
  },
)

test(
  'a workspace in a sub-folder gets its sccache stood in for, whatever it is asked by',
  LINUX,
  async (t) => {
    const lacking = await machineLacking(t, '[build]\nrustc-workspace-wrapper = "sccache"\n', 'app')
    const { machine, machineEnv } = lacking
    const inputs = { 'working-directory': 'app', cache: 'snapshot' }
    const steps = jobSteps(machine, ['cd app && cargo build', RUN], inputs)
    const job = await machine.run(steps, { machineEnv })
    assertBuilt(job)
    // Nobody has looked for it: the input cache says snapshot.
    assert.deepEqual(warningsOf(job), [])
    assert.match(job.log, /asks for sccache .*which is not installed: compilers run without it\./)
  },
)

test('a project that asks for mold is linked by another linker, until a step installs mold', {
  skip: LINUX.skip || missing('mold'),
}, async (t) => {
  const { machine, late, machineEnv } = await machineLacking(t, TARGET + FUSE)
  const linkedBy = 'readelf -p .comment target/debug/app'
  const install = `ln -s ${MOLD} ${late}/mold && ln -s mold ${late}/ld.mold`
  const again = 'touch app/src/main.rs && cargo build --workspace'
  const steps = jobSteps(machine, [BUILD, RUN, linkedBy, install, again, RUN, linkedBy])
  const job = await machine.run(steps, { machineEnv })
  assertBuilt(job)
  const [warning, ...others] = warningsOf(job)
  const { linker } = machine.record()
  assert.match(
    warning ?? '',
    /asks for mold \(.*\), which could not be installed \(.*\): (LLD [\d.]+|GNU ld) links in its place\.$/,
  )
  assert.deepEqual(others, [])
  const [, name = ''] = /: (LLD [\d.]+|GNU ld) links/.exec(warning ?? '') ?? []
  assert.equal(linker.probe, name)
  assert.equal(linker.chosen, name === 'GNU ld' ? 'default' : 'lld')
  assert.match(
    ownStep(job, 'main').lines.join('\n'),
    /Linker: (lld|default) \(.*says -fuse-ld=mold; that is not installed, and another links in its place; a probe was linked by (LLD|GNU ld)/,
  )
  const [before = '', after = ''] = job.log.split(/ln -s .*ld\.mold/).slice(-2)
  assert.doesNotMatch(before, /\] +mold \d/)
  assert.match(after, /\] +mold \d/)
})

test('what a stand-in has linked is fresh while it stands in', LINUX, async (t) => {
  const { machine, machineEnv } = await machineLacking(t, `${TARGET}linker = "clang"\n${FUSE}`)
  const steps = jobSteps(machine, [BUILD], { 'cache-write': 'always' })
  assertBuilt(await machine.run(steps, { machineEnv }))
  const job = await machine.run(steps, { machineEnv })
  assert.deepEqual(compiled(machine, job), [], job.log)
})

test('a project that asks for clang is linked by cc', LINUX, async (t) => {
  const { machine, machineEnv } = await machineLacking(t, `${TARGET}linker = "clang-15"\n`)
  const job = await machine.run(jobSteps(machine, [BUILD, RUN]), { machineEnv })
  assertBuilt(job)
  assert.match(
    warningsOf(job).join('\n'),
    /^The project's config asks for clang-15 \(.*\), which is not installed: GNU ld links in its place\.$/,
  )
})

test('where all of it is missing the job builds all the same', LINUX, async (t) => {
  const all = `[build]\nrustc-wrapper = "sccache"\n${TARGET}linker = "clang"\n${FUSE}`
  const { machine, machineEnv } = await machineLacking(t, all)
  const job = await machine.run(jobSteps(machine, [BUILD, RUN]), { machineEnv })
  assertBuilt(job)
  const asked = warningsOf(job).map((line) => /asks for (\S+)/.exec(line)?.[1])
  assert.deepEqual(asked, ['sccache', 'clang', 'mold'])
})

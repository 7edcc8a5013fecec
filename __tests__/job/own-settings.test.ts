import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { writePackage } from '../security/small-package.ts'
import { jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'

function withConfig(text: string): (origin: string) => void {
  return (origin) => {
    writePackage(origin)
    mkdirSync(join(origin, '.cargo'), { recursive: true })
    writeFileSync(join(origin, '.cargo/config.toml'), text)
  }
}

test('a project with its own linker, rustflags and wrapper keeps all three', {
  skip: missing('clang'),
}, async (t) => {
  const machine = await jobMachine(t, {
    change: withConfig(
      [
        '[build]',
        'rustc-wrapper = "./wrapper.sh"',
        '[target.x86_64-unknown-linux-gnu]',
        'linker = "clang"',
        'rustflags = ["--cfg", "of_the_project"]',
        '[profile.dev]',
        'debug = 2',
      ].join('\n'),
    ),
  })
  const wrapper =
    'printf \'#!/bin/sh\\necho "$@" >> "$RUNNER_TEMP/seen"\\nexec "$@"\\n\' > wrapper.sh; chmod +x wrapper.sh'
  const seen = 'grep -c "linker=clang.*--cfg of_the_project" "$RUNNER_TEMP/seen"'
  const job = await machine.run(jobSteps(machine, [wrapper, 'cargo build', seen]))
  assert.equal(job.conclusion, 'success', job.log)
  const settings = machine.record().settings
  for (const key of [
    'build.rustc-wrapper',
    'target.x86_64-unknown-linux-gnu.linker',
    'profile.dev.debug',
  ]) {
    const row = settings.find((setting) => setting.key === key)
    assert.equal(row?.outcome, 'theirs kept', key)
    assert.match(row?.from ?? '', /repo\/\.cargo\/config\.toml$/, key)
  }
  assert.match(job.summary, /theirs kept|yours, kept|kept/)
})

test('a config of somebody else above the checkout stays, and variables stand in', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const foreign = join(dirname(machine.workspace), '.cargo', 'config.toml')
  const write = { run: 'mkdir -p ../.cargo; printf "[net]\\nretry = 3\\n" > ../.cargo/config.toml' }
  const [checkout, toolchain, action] = jobSteps(machine, [], { cache: 'sccache' })
  assert.ok(checkout && toolchain && action)
  const job = await machine.run([checkout, toolchain, write, action, { run: 'cargo build' }])
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.env['RUSTC_WRAPPER'] ?? '', /fast-cargo\/rustc-wrapper$/)
  assert.equal(readFileSync(foreign, 'utf8'), '[net]\nretry = 3\n')
  const rows = machine.record().settings
  const dependencies = rows.find(({ key }) => key === 'profile.dev.package."*".debug')
  assert.equal(dependencies?.outcome, 'cannot')
})

test('the linker that is asked for links, and the artifacts prove it', {
  skip: missing('mold'),
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const job = await machine.run(jobSteps(machine, ['cargo build'], { linker: 'mold' }))
  assert.equal(job.conclusion, 'success', job.log)
  const { linker, tools } = machine.record()
  assert.match(linker.probe ?? '', /^mold \d/)
  assert.deepEqual(Object.keys(linker.linked), [linker.probe])
  assert.ok(tools.some(({ name, source }) => name === 'mold' && source === 'release'))
  assert.match(job.summary, /mold \d+\.\d+/)
})

test('RUSTFLAGS of a toolchain action do not keep our linker from linking', {
  skip: missing('mold'),
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const steps = jobSteps(machine, ['cargo build'], { linker: 'mold' }).map((step) =>
    step.uses?.startsWith('dtolnay/')
      ? { uses: 'actions-rust-lang/setup-rust-toolchain@v1' }
      : step,
  )
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  const { linker } = machine.record()
  assert.deepEqual(Object.keys(linker.linked), [linker.probe])
  assert.match(job.env['RUSTFLAGS'] ?? '', /-D warnings/)
})

test('what cargo-config adds is in force, and what we manage is refused before anything is installed', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const verbose = 'cargo build -v 2>&1 | grep -o "codegen-units=7" | head -1'
  const added = await machine.run(
    jobSteps(machine, [verbose], { 'cargo-config': '[profile.dev]\ncodegen-units = 7' }),
  )
  assert.match(added.log, /codegen-units=7/)
  const refused = await machine.run(
    jobSteps(machine, ['true'], { 'cargo-config': '[build]\nrustc-wrapper = "x"' }),
  )
  assert.equal(refused.conclusion, 'failure')
  const [error] = ownStep(refused, 'main').annotations
  assert.match(error?.message ?? '', /"cargo-config" sets build\.rustc-wrapper.*"cache"/)
  assert.doesNotMatch(refused.log, /sccache \d/)
})

test('a later step with a linker of its own is found out by its artifacts', {
  skip: missing('mold'),
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const build = { run: 'cargo build', env: { RUSTFLAGS: '-Clinker=gcc' } }
  const job = await machine.run(jobSteps(machine, [build], { linker: 'mold' }))
  assert.equal(job.conclusion, 'success', job.log)
  const { linker } = machine.record()
  assert.deepEqual([linker.linked, linker.links], [{}, 0])
  assert.deepEqual(Object.keys(linker.elsewhere ?? {}), ['GNU ld'])
  assert.match(job.summary, /artifacts? linked by GNU ld instead of mold\*\*: a variable or a flag/)
})

test('a linker that a step takes away costs speed and one warning', {
  skip: missing('mold'),
}, async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const gone = 'rm ../.cargo/fast-cargo/ld/ld && ln -s /nonexistent/mold ../.cargo/fast-cargo/ld/ld'
  const steps = jobSteps(machine, [gone, 'cargo build'], { linker: 'mold' })
  const job = await machine.run(steps)
  assert.equal(job.conclusion, 'success', job.log)
  const { linker } = machine.record()
  assert.equal(linker.fallbacks, linker.links)
  assert.ok((linker.linkMs ?? 0) > 0)
  const warnings = job.annotations.filter(({ level }) => level === 'warning')
  assert.equal(warnings.length, 1)
  assert.match(
    warnings[0]?.message ?? '',
    /^mold failed at \d+ links? \(\/nonexistent\/mold is gone\)/,
  )
  assert.match(job.summary, /\*\*mold failed at \d+ links? \(…?\/nonexistent\/mold is gone\)\*\*/)
})

test('a parent folder that takes nothing of ours costs the config file alone', async (t) => {
  const machine = await jobMachine(t, { change: writePackage })
  const block = { run: 'touch ../.cargo' }
  const [checkout, toolchain, action] = jobSteps(machine, [], { cache: 'sccache' })
  assert.ok(checkout && toolchain && action)
  const build = { run: 'cargo build' }
  const job = await machine.run([checkout, toolchain, block, action, build])
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.env['RUSTC_WRAPPER'] ?? '', /fast-cargo-wrappers\/rustc-wrapper$/)
  assert.ok((machine.record().sccache?.misses ?? 0) > 0)
  assert.equal(readFileSync(join(dirname(machine.workspace), '.cargo'), 'utf8'), '')
})

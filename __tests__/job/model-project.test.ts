import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bareMachine } from '../support/bare-machine.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'

const CLANG = spawnSync('sh', ['-c', 'command -v clang'], { encoding: 'utf8' }).stdout.trim()

/** What the project itself says; none of it is changed. */
const CONFIG = `
[build]
rustc-wrapper = "sccache"
[target.x86_64-unknown-linux-gnu]
linker = "clang"
rustflags = ["-C", "linker=clang", "-C", "link-arg=-fuse-ld=mold"]
`

/** Without what the project needs, and with a package manager that has clang. */
function machineWithClang(folder: string): string {
  const { bare, PATH } = bareMachine(folder, /^(clang|mold|ld\.mold|sccache|rust|cargo|apt|sudo)/)
  const programs = {
    'apt-cache': 'echo "  Candidate: 1:14.0-55"',
    'apt-get': `case "$*" in *install*clang) ln -s ${CLANG} ${bare}/clang;; *install*) exit 100;; esac`,
    id: 'echo 0',
  }
  for (const [name, script] of Object.entries(programs)) {
    spawnSync('rm', ['-f', join(bare, name)])
    writeFileSync(join(bare, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bare, name), 0o755)
  }
  return PATH
}

test('a project with sccache, clang and mold in its own config works on a bare machine', {
  skip: missing('clang') || missing('mold') || process.arch !== 'x64',
}, async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      mkdirSync(join(origin, '.cargo'), { recursive: true })
      writeFileSync(join(origin, '.cargo/config.toml'), CONFIG)
    },
  })
  const inputs = { 'install-from': 'path,cache,release,system' }
  const PATH = machineWithClang(machine.folder)
  const steps = jobSteps(machine, ['cargo build --workspace', 'git status --porcelain'], inputs)
  const job = await machine.run(steps, { machineEnv: { PATH } })
  assert.equal(job.conclusion, 'success', job.log)
  const { linker, sccache, tools, settings } = machine.record()
  assert.deepEqual(
    tools.map(({ name, source }) => `${name} from ${source}`),
    ['sccache from release', 'mold from release', 'clang from system'],
  )
  // Its crates are compiled incrementally, beside a snapshot, which sccache counts and does not cache.
  const counted = Object.values(sccache?.notCached ?? {}).reduce((sum, times) => sum + times, 0)
  assert.ok(counted > 0, 'its own sccache reaches the server of the job')
  assert.deepEqual(linker.linked, {})
  assert.match(Object.keys(linker.elsewhere ?? {}).join(), /^mold [\d.]+$/)
  const advice = settings.flatMap((row) => row.advice ?? [])
  assert.match(advice.join('\n'), /config\.toml:3 calls sccache directly/)
  assert.match(job.summary, /\[!TIP\][\s\S]*calls sccache directly/)
  assert.doesNotMatch(job.summary, /instead of/)
})

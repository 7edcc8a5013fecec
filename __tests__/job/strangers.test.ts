import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, jobMachine, jobSteps } from '../support/job-machine.ts'
import { manifest } from '../support/play-both.ts'

const lib = (text: string): string => `pub fn text() -> &'static str { "${text}" }\n`
const inner = (text: string): string => `fn main() { println!("@@ inner ${text}"); }\n`
const MAIN = 'fn main() { println!("@@ {} {}", app::text(), cfg!(feature = "more")); }\n'
const BUILD = ['cargo build', './target/debug/app']

test('what a cache step behind ours puts into the target folder is not taken for built from these sources', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      for (const name of ['app', 'core', 'Cargo.toml', 'Cargo.lock']) {
        rmSync(join(origin, name), { recursive: true, force: true })
      }
      writeFileSync(join(origin, '.gitignore'), 'target\nCargo.lock\n')
      writeFileSync(join(origin, 'lib.rs'), lib('two'))
      writeFileSync(join(origin, 'main.rs'), MAIN)
      mkdirSync(join(origin, 'inner'))
      writeFileSync(join(origin, 'inner/main.rs'), inner('two'))
      writeFileSync(
        join(origin, 'inner/Cargo.toml'),
        `${manifest('inner')}[[bin]]\nname = "inner"\npath = "main.rs"\n[workspace]\n`,
      )
      writeFileSync(
        join(origin, 'Cargo.toml'),
        `${manifest('app')}[features]\nmore = []\n[lib]\npath = "lib.rs"\n[[bin]]\nname = "app"\npath = "main.rs"\n[workspace]\n`,
      )
    },
  })
  const write = (path: string, text: string): void =>
    writeFileSync(join(machine.origin, path), text)
  const push = (text: string): void => {
    write('lib.rs', lib(text))
    commitAll(machine.origin)
  }
  const kept = join(machine.folder, 'kept.tar')
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.match(cold.log, /Snapshot: saved/)

  // The other cache keeps what a run built of which ours keeps nothing.
  push('one')
  const keeping = [...BUILD, 'cargo build --features more', `tar -cf ${kept} target`]
  await machine.run(jobSteps(machine, keeping, { 'cache-write': 'never' }))

  push('two')
  const unpack = `tar -xf ${kept}`
  const job = await machine.run(
    jobSteps(machine, [unpack, ...BUILD, 'cargo run --features more', ...BUILD]),
  )
  assert.match(job.log, /Restored this job's snapshot: \d+ of \d+ files unchanged/)
  const said = [...job.log.matchAll(/^@@ (.*)$/gm)].map(([, text]) => text)
  assert.deepEqual(said, ['two false', 'two true', 'two false'])
  assert.match(job.log, /##\[warning\]A step after fast-cargo has put units of another build/)
  assert.equal(job.annotations.length, 1)

  // What cargo of this job did not build, and a copy is younger than what a step wrote before.
  // All at once: whether cargo takes a copied unit for older than those it depends on, else hangs on their order.
  const atOnce = (folder: string): string =>
    `touch ${folder} && find ${folder} -exec touch -r ${folder} {} +`
  const copied = await machine.run(
    jobSteps(machine, [
      'cargo build --lib && cp -r target ../kept-target',
      'sed -i s/@@/@@1/ main.rs',
      `mkdir ../copy && cp -r *.rs Cargo.* target ../copy && ${atOnce('../copy/target')}`,
      { run: 'cargo run', 'working-directory': '../copy' },
      { run: 'echo "again: $(cargo build 2>&1)"', 'working-directory': '../copy' },
      `sed -i s/@@1/@@2/ main.rs && cp -r ../kept-target ../other-target && ${atOnce('../other-target')}`,
      'cargo run --target-dir ../other-target',
      // Over what cargo has built there, and named by a setting.
      `sed -i s/@@2/@@3/ main.rs && cp -r ../kept-target/. ../other-target && ${atOnce('../other-target')}`,
      `cargo run --config 'build.target-dir="../other-target"'`,
      // What this job has built is no copy.
      'cargo build --target-dir ../new-target && echo "new: $(cargo build --target-dir ../new-target 2>&1)"',
      'rm -r ../copy ../*-target',
    ]),
  )
  assert.match(copied.log, /Restored this job's snapshot/)
  assert.match(copied.log, /^@@1 two false$/m)
  assert.doesNotMatch(copied.log, /^again: .*Compiling/m)
  assert.match(copied.log, /^@@2 two false$/m)
  assert.match(copied.log, /^@@3 two false$/m)
  assert.match(copied.log, /^new: /m)
  assert.doesNotMatch(copied.log, /^new: .*Compiling/m)

  // Into a target folder that ours knows nothing of.
  const inside = { 'working-directory': 'inner' }
  const build = { run: 'cargo build && ./target/debug/inner', ...inside }
  const other = join(machine.folder, 'other.tar')
  const keep = { run: `tar -cf ${other} target`, ...inside }
  const first = await machine.run(jobSteps(machine, ['cargo build']))
  assert.match(first.log, /Restored this job's snapshot/)
  write('inner/main.rs', inner('one'))
  commitAll(machine.origin)
  await machine.run(jobSteps(machine, [build, keep], { 'cache-write': 'never' }))
  write('inner/main.rs', inner('two'))
  commitAll(machine.origin)
  const beside = await machine.run(
    jobSteps(machine, [{ run: `tar -xf ${other}`, ...inside }, build]),
  )
  assert.match(beside.log, /Restored this job's snapshot: (\d+) of \1 files unchanged/)
  assert.match(beside.log, /^@@ inner two$/m)

  // What cargo and we do there ourselves is no such thing.
  const own = [...BUILD, 'cargo build --features more', 'cargo build', 'cargo check', ...BUILD]
  // First other sources of that name, with times of long ago, and the restored folder for them.
  const release = [
    'rm -rf ../release && mkdir ../release && cp *.rs Cargo.* ../release',
    'sed -i s/@@/@@0/ ../release/main.rs && find ../release -exec touch -d 2020-01-01 {} +',
    'cargo run --manifest-path ../release/Cargo.toml --target-dir target',
  ]
  const plain = await machine.run(jobSteps(machine, [...release, ...own]))
  assert.match(plain.log, /Restored this job's snapshot/)
  assert.match(plain.log, /^@@0 two false$/m)
  assert.doesNotMatch(plain.log, /units of another build/)
})

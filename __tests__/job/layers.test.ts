import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { addToRegistry, useRegistry } from '../support/local-registry.ts'
import { compiled, PULL_REQUEST, YOUNG_MS } from '../support/snapshot-job.ts'

/** As much as makes an entry of its own worth while; it packs to nothing. */
const SCRIPT = `use std::{env, fs, path::Path};
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("weight"), vec![0; 120_000_000]).unwrap();
}
`
const BUILD = ['cargo build --workspace', './target/debug/app']

/** Builds anew under the same name where a variable differs; takes seconds as well, since that is all that a run then builds. */
const READS_WEATHER = `fn main() {
    std::thread::sleep(std::time::Duration::from_secs(3));
    println!("cargo:rerun-if-env-changed=CARGO_DEMO_WEATHER");
    println!("cargo:rustc-env=WEATHER={}", std::env::var("CARGO_DEMO_WEATHER").unwrap_or_default());
}
`

/** A workspace with a heavy dependency, and a light one. */
async function withDependency(t: TestContext): Promise<JobMachine> {
  return jobMachine(t, {
    change: (origin) => {
      const registry = registryOf(origin)
      const source = 'pub const WORD: &str = "heavy";\n'
      addToRegistry(registry, { name: 'boulder', source, script: SCRIPT })
      addPebble(origin, '1.0.0')
      useRegistry(origin, registry)
      const [boulder, pebble] = ['boulder', 'pebble'].map(
        (name) => `\n[dependencies.${name}]\nversion = "1"\n`,
      )
      const dependencies = `${boulder}${pebble}`
      appendFileSync(join(origin, 'app/Cargo.toml'), dependencies)
      execFileSync('cargo', ['generate-lockfile', '-q', '--offline'], { cwd: origin })
      say('first', origin)
    },
  })
}

function registryOf(origin: string): string {
  return join(origin, '../registry')
}

function addPebble(origin: string, version: string): void {
  const source = `pub const WORD: &str = concat!("light ${version} ", env!("WEATHER"));\n`
  addToRegistry(registryOf(origin), { name: 'pebble', version, source, script: READS_WEATHER })
}

/** A change that takes seconds to build: a save then pays on any machine, however fast it compiles and slow it packs. */
const SLOW = `fn main() {
    println!("cargo:rerun-if-changed=src/main.rs");
    std::thread::sleep(std::time::Duration::from_secs(3));
}
`

function say(word: string, origin: string): void {
  writeFileSync(join(origin, 'app/build.rs'), SLOW)
  const main = `fn main() {\n    println!("{} ${word} {}", boulder::WORD, pebble::WORD);\n}\n`
  writeFileSync(join(origin, 'app/src/main.rs'), main)
}

/** Keys of what is in the cache, by what they hold. */
function keysOf({ services }: JobMachine, kind: 'snapshot' | 'layer'): readonly string[] {
  const keys = services.cacheEntries.all().map(({ key }) => key)
  return keys.filter((key) => key.startsWith(`fast-cargo-${kind}-`))
}

test('what was built of packages is saved once, and pushes save what they change; without it a snapshot is a miss, and the next save has both again', async (t) => {
  const machine = await withDependency(t)
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.match(cold.log, /heavy first /m)
  assert.match(cold.log, /Snapshot: saved/)
  const [layer = '', ...more] = keysOf(machine, 'layer')
  assert.deepEqual(more, [])
  await wait(YOUNG_MS)

  say('second', machine.origin)
  commitAll(machine.origin)
  const push = await machine.run(jobSteps(machine, BUILD))
  assert.deepEqual(compiled(machine, push), ['app'])
  assert.match(push.log, /heavy second /m)
  assert.match(push.log, /Snapshot: saved .*beside [\d.]+ [kM]B of dependencies that are the same/)
  assert.deepEqual(keysOf(machine, 'layer'), [layer])
  assert.equal(keysOf(machine, 'snapshot').length, 1)

  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, pull), [])
  assert.match(pull.log, /heavy second /m)

  const { cacheEntries } = machine.services
  const evicted = cacheEntries.all().find(({ key }) => key === layer)
  assert.ok(evicted !== undefined)
  cacheEntries.remove(evicted)
  const job = await machine.run(jobSteps(machine, BUILD))
  assert.match(
    job.log,
    /Nothing restored: .* dependencies in fast-cargo-layer-\S+ cannot be restored: not in the cache any more/,
  )
  assert.ok(compiled(machine, job).includes('boulder'))
  assert.match(job.log, /Snapshot: saved/)
  assert.equal(keysOf(machine, 'layer').length, 1)
  assert.deepEqual(
    job.annotations.filter(({ level }) => level === 'warning'),
    [],
  )
  const again = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.deepEqual(compiled(machine, again), [])
})

const LIST = 'ls target/debug/deps | grep -c "^libpebble.*rlib$"'

test('a dependency that is built anew goes with the snapshot, and its layer stays without the old one', async (t) => {
  const machine = await withDependency(t)
  const weather = (word: string) => ({ env: { CARGO_DEMO_WEATHER: word } })
  const first = await machine.run(jobSteps(machine, BUILD), weather('fair'))
  assert.match(first.log, /heavy first light 1\.0\.0 fair$/m)
  const [layer = ''] = keysOf(machine, 'layer')
  await wait(YOUNG_MS)

  // Under the same name.
  const foul = await machine.run(jobSteps(machine, BUILD), weather('foul'))
  assert.match(foul.log, /heavy first light 1\.0\.0 foul$/m)
  assert.match(foul.log, /Snapshot: saved/)
  assert.deepEqual(keysOf(machine, 'layer'), [layer])
  await wait(YOUNG_MS)
  const same = { ...PULL_REQUEST, ...weather('foul') }
  const pull = await machine.run(jobSteps(machine, BUILD), same)
  assert.deepEqual(compiled(machine, pull), [])
  assert.match(pull.log, /heavy first light 1\.0\.0 foul$/m)

  // Under another one.
  addPebble(machine.origin, '1.0.1')
  execFileSync('cargo', ['update', '-q', '--offline', 'pebble'], { cwd: machine.origin })
  commitAll(machine.origin)
  const bump = await machine.run(jobSteps(machine, BUILD), weather('foul'))
  assert.match(bump.log, /heavy first light 1\.0\.1 foul$/m)
  assert.deepEqual(compiled(machine, bump), ['app', 'pebble'])
  assert.deepEqual(keysOf(machine, 'layer'), [layer])
  assert.equal(keysOf(machine, 'snapshot').length, 1)
  await wait(YOUNG_MS)
  const after = await machine.run(jobSteps(machine, [...BUILD, LIST]), same)
  assert.deepEqual(compiled(machine, after), [])
  assert.match(after.log, /heavy first light 1\.0\.1 foul$/m)
  assert.match(after.log, /^1$/m)
})

test('where most of a layer is another now, it is saved anew', async (t) => {
  const machine = await withDependency(t)
  await machine.run(jobSteps(machine, BUILD))
  const [layer = ''] = keysOf(machine, 'layer')
  await wait(YOUNG_MS)
  const source = 'pub const WORD: &str = "heavier";\n'
  const registry = registryOf(machine.origin)
  addToRegistry(registry, { name: 'boulder', version: '1.1.0', source, script: SCRIPT })
  execFileSync('cargo', ['update', '-q', '--offline', 'boulder'], { cwd: machine.origin })
  say('second', machine.origin)
  commitAll(machine.origin)
  const bump = await machine.run(jobSteps(machine, BUILD))
  assert.match(bump.log, /heavier second /m)
  assert.match(bump.log, /Snapshot: saved/)
  const [now = '', ...more] = keysOf(machine, 'layer')
  assert.notEqual(now, layer)
  assert.deepEqual(more, [])
})

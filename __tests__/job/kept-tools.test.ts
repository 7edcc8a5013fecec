import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type InstallMachine, installMachine, PROXY } from '../support/install-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

const INSTALL = 'cargo install cargo-pebble'
const INSTALLED = /package `cargo-pebble v1\.0\.0` is already installed/
const UNINSTALL = 'cargo uninstall cargo-pebble'

/** A step that goes on where cargo says no. */
function failing(command: string): string {
  return `if ${command}; then exit 1; else test $? = 101; fi`
}

/** Keys of the entries that hold installed tools. */
function entries({ services }: InstallMachine): readonly string[] {
  const keys = services.cacheEntries.all().map(({ key }) => key)
  return keys.filter((key) => key.startsWith('fast-cargo-tools-'))
}

test('what a job installs is there for the same command of later runs, and for nothing before it', async (t) => {
  const machine = await installMachine(t)
  machine.publish('cargo-pebble', '1.0.0')
  const cold = await machine.job([INSTALL, 'cargo pebble'])
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Tools: Kept for later runs: cargo-pebble 1\.0\.0, which took \d/)
  assert.doesNotMatch(cold.log, INSTALLED)

  const before = 'test ! -e "$CARGO_HOME/bin/cargo-pebble" && test ! -e "$CARGO_HOME/.crates.toml"'
  const warm = await machine.job([before, INSTALL, 'cargo pebble', 'cargo install --list'])
  assert.equal(warm.conclusion, 'success', warm.log)
  assert.match(warm.log, INSTALLED)
  assert.match(warm.log, /cargo-pebble 1\.0\.0\n/)
  assert.match(warm.log, /cargo-pebble v1\.0\.0:\n\s*cargo-pebble/)
  assert.match(warm.log, /Restored cargo-pebble 1\.0\.0 \(installed by this job in run 101\)/)
  assert.match(warm.summary, /Restored cargo-pebble 1\.0\.0/)
  assert.equal(readFileSync(join(machine.cargoHome, 'bin/cargo-fmt'), 'utf8'), PROXY)
  assert.equal(entries(machine).length, 1)

  // Somebody's own program is as much in the way as without us.
  const theirs = { programs: { 'cargo-pebble': '#!/bin/sh\necho theirs\n' } }
  const stopped = await machine.job([failing(INSTALL), 'cargo pebble'], theirs)
  assert.equal(stopped.conclusion, 'success', stopped.log)
  assert.match(stopped.log, /binary `cargo-pebble` already exists in destination/)
  assert.match(stopped.log, /theirs/)
})

test('a pull request is given tools and keeps none, another job is given none, and what would be another program is installed as without us: features, rustc, flags, root, a newer version', async (t) => {
  const machine = await installMachine(t)
  machine.publish('cargo-pebble', '1.0.0')
  machine.publish('cargo-marble', '1.0.0')
  await machine.job([INSTALL])
  const before = entries(machine)
  assert.equal(before.length, 1)
  const others = [
    `${INSTALL} --features more`,
    `RUSTUP_TOOLCHAIN=nightly ${INSTALL}`,
    `RUSTFLAGS=-Cdebuginfo=1 ${INSTALL}`,
  ]
  const varied = [
    ...others.flatMap((run) => [run, UNINSTALL]),
    `${INSTALL} --root "$RUNNER_TEMP/root" && "$RUNNER_TEMP/root/bin/cargo-pebble"`,
    'cargo install --list',
  ]
  const more = ['echo as it was kept', INSTALL, 'cargo install cargo-marble']
  const pull = await machine.job([...varied, ...more], PULL_REQUEST)
  assert.equal(pull.conclusion, 'success', pull.log)
  const [ofOthers = '', ofSame = ''] = pull.log.split(/^as it was kept$/m)
  assert.doesNotMatch(ofOthers, INSTALLED)
  assert.equal(ofOthers.match(/Installed package `cargo-pebble v1\.0\.0`/g)?.length, 4)
  assert.match(ofSame, INSTALLED)
  assert.match(ofSame, /Installed package `cargo-marble/)
  assert.doesNotMatch(pull.log, /Kept for later runs/)
  assert.deepEqual(entries(machine), before)

  const other = await machine.job([INSTALL], { context: { job: 'other', event: 'pull_request' } })
  assert.doesNotMatch(other.log, INSTALLED)

  machine.publish('cargo-pebble', '1.1.0')
  const newer = await machine.job([INSTALL, 'cargo pebble'])
  assert.match(newer.log, /Replaced package `cargo-pebble v1\.0\.0` with `cargo-pebble v1\.1\.0`/)
  assert.match(newer.log, /Kept for later runs: cargo-pebble 1\.1\.0/)
  const last = await machine.job([INSTALL, 'cargo pebble'], PULL_REQUEST)
  assert.match(last.log, /package `cargo-pebble v1\.1\.0` is already installed/)
  assert.match(last.log, /Restored cargo-pebble 1\.1\.0 \(installed by this job in run 104\)/)
})

test('nothing is kept of a command that fails, nor of one that had a secret', async (t) => {
  const machine = await installMachine(t)
  machine.publish('cargo-pebble', '1.0.0')
  machine.publish('cargo-marble', '1.0.0', { program: 'fn main() { x }' })
  const steps = [
    { run: INSTALL, env: { DEPLOY_TOKEN: 'shibboleth' } },
    { run: failing('cargo install cargo-marble') },
    { run: 'cargo binstall -y cargo-quick' },
  ]
  const programs = { 'cargo-binstall': binstall('cargo-quick', 0) }
  const cold = await machine.job(steps, { programs })
  assert.equal(cold.conclusion, 'success', cold.log)
  assert.match(cold.log, /Not kept: cargo-pebble 1\.0\.0, since DEPLOY_TOKEN may be secret/)
  assert.match(cold.log, /Not kept: cargo-quick 1\.0\.0, installed in .* so it would not pay/)
  assert.deepEqual(entries(machine), [])

  const inputs = { 'cache-env-allow': 'DEPLOY_TOKEN' }
  const allowed = await machine.job(steps.slice(0, 1), { inputs })
  assert.match(allowed.log, /Kept for later runs: cargo-pebble 1\.0\.0/)
})

test("a program with the value of the job's secret in it, or in its records, is not kept; one without it is", async (t) => {
  const machine = await installMachine(t)
  const program = 'fn main() { println!("{:?}", option_env!("DEPLOY_TOKEN")) }'
  machine.publish('cargo-leaky', '1.0.0', { program })
  machine.publish('cargo-pebble', '1.0.0')
  const machineEnv = { DEPLOY_TOKEN: 'shibboleth' }
  const told = binstall('cargo-quick', 0).replaceAll('crates.io-index', 'shibboleth')
  const programs = { 'cargo-binstall': told }
  const steps = ['cargo install cargo-leaky', INSTALL, 'cargo binstall cargo-quick']
  const cold = await machine.job(steps, { machineEnv, programs })
  assert.match(cold.log, /Not kept: cargo-quick 1\.0\.0, since DEPLOY_TOKEN may be secret/)
  assert.match(cold.log, /Not kept: cargo-leaky 1\.0\.0, since DEPLOY_TOKEN may be secret/)
  assert.match(cold.log, /Kept for later runs: cargo-pebble 1\.0\.0/)
})

const binstallRecord = (name: string): string =>
  JSON.stringify({
    ...{ name, version_req: '*', current_version: '1.0.0' },
    source: { source_type: 'Registry', url: 'https://github.com/rust-lang/crates.io-index' },
    ...{ target: 'x86_64-unknown-linux-gnu', bins: [name] },
  })

/** Does what binstall does where it cannot download anything, which takes seconds. */
function binstall(name: string, seconds = 5): string {
  return `#!/bin/sh
cd "$CARGO_HOME"
if grep -q '"${name} 1.0.0 ' .crates.toml 2> /dev/null; then echo 'already installed'; exit; fi
sleep ${seconds}
printf '#!/bin/sh\\necho pebble\\n' > bin/${name}
chmod 755 bin/${name}
test -e .crates.toml || echo '[v1]' > .crates.toml
echo '"${name} 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = ["${name}"]' >> .crates.toml
mkdir -p binstall
printf '%s' '${binstallRecord(name)}' >> binstall/crates-v1.json
`
}

test('what binstall installs is kept with its own records', async (t) => {
  const machine = await installMachine(t)
  const programs = { 'cargo-binstall': binstall('cargo-pebble') }
  const steps = ['cargo binstall -y cargo-pebble', 'cargo pebble']
  const cold = await machine.job(steps, { programs })
  assert.match(cold.log, /Kept for later runs: cargo-pebble 1\.0\.0/)
  const warm = await machine.job(steps, { programs, ...PULL_REQUEST })
  assert.equal(warm.conclusion, 'success', warm.log)
  assert.match(warm.log, /^already installed$/m)
  const records = join(machine.cargoHome, 'binstall/crates-v1.json')
  assert.deepEqual(
    JSON.parse(readFileSync(records, 'utf8')),
    JSON.parse(binstallRecord('cargo-pebble')),
  )
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { commitAll, type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { addToRegistry, useRegistry } from '../support/local-registry.ts'
import { BUILD, compiled, MORE, PULL_REQUEST, YOUNG_MS } from '../support/snapshot-job.ts'

/** A workspace whose `greeting` has a dependency of two versions in a registry; the older one is locked. */
async function withRegistry(t: TestContext): Promise<JobMachine> {
  return jobMachine(t, {
    change: (origin) => {
      const registry = join(origin, '../registry')
      for (const version of ['1.0.0', '1.1.0']) {
        const source = `pub const VERSION: &str = "leaflet ${version}";\n`
        addToRegistry(registry, { name: 'leaflet', version, source })
      }
      useRegistry(origin, registry)
      appendFileSync(
        join(origin, 'greeting/Cargo.toml'),
        '\n[dependencies.leaflet]\nversion = "1"\n',
      )
      appendFileSync(join(origin, 'greeting/src/lib.rs'), 'pub use leaflet::VERSION;\n')
      const main = 'fn main() {\n    println!("{}", greeting::VERSION);\n}\n'
      writeFileSync(join(origin, 'app/src/main.rs'), main)
      execFileSync('cargo', ['generate-lockfile', '-q', '--offline'], { cwd: origin })
      lock(origin, '1.0.0')
    },
  })
}

function lock(origin: string, version: string): void {
  const args = ['update', '-q', '--offline', '-p', 'leaflet', '--precise', version]
  execFileSync('cargo', args, { cwd: origin })
}

function bump({ origin }: JobMachine, version: string): void {
  lock(origin, version)
  commitAll(origin)
}

/** Crates with incremental data, by the names of their folders. */
function incremental({ workspace }: JobMachine): readonly string[] {
  return readdirSync(join(workspace, 'target/debug/incremental')).sort()
}

test('after a lock bump nothing is unpacked that was built from the old version', async (t) => {
  const machine = await withRegistry(t)
  const cold = await machine.run(jobSteps(machine, BUILD))
  assert.match(cold.log, /Snapshot: saved/)
  const old = incremental(machine)
  await wait(YOUNG_MS)
  bump(machine, '1.1.0')

  const pull = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.match(pull.log, /leaflet 1\.1\.0$/m)
  assert.match(pull.log, /Not unpacked: 2 files that cargo rebuilds, incremental data of 4 crates/)
  assert.deepEqual(compiled(machine, pull), ['app', 'greeting', 'leaflet'])

  const pushed = await machine.run(jobSteps(machine, [...BUILD, MORE]))
  assert.match(pushed.log, /leaflet 1\.1\.0$/m)
  assert.match(pushed.log, /Snapshot: saved/)
  const now = incremental(machine)
  const lost = old.filter((crate) => !now.includes(crate))
  assert.deepEqual(
    lost.map((crate) => crate.replace(/-.*$/, '')),
    ['app', 'greeting'],
  )

  const back = await withVersion(machine, '1.0.0')
  assert.deepEqual(back, ['app', 'greeting', 'leaflet'])
})

async function withVersion(machine: JobMachine, version: string): Promise<readonly string[]> {
  await wait(YOUNG_MS)
  bump(machine, version)
  const job = await machine.run(jobSteps(machine, BUILD), PULL_REQUEST)
  assert.ok(job.log.includes(`leaflet ${version}`), job.log)
  return compiled(machine, job)
}

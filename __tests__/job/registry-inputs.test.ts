import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type JobMachine, jobMachine, jobSteps } from '../support/job-machine.ts'
import { addToRegistry, useRegistry } from '../support/local-registry.ts'
import { BUILD, compiled } from '../support/snapshot-job.ts'

/** What a package that binds to the system's libraries does with their headers. */
function bindings(header: string): string {
  return `
fn main() {
    println!("cargo:rerun-if-changed=${header}");
    let text = std::fs::read_to_string("${header}").unwrap();
    println!("cargo:rustc-env=HEADER={}", text.trim());
}
`
}

/** Of long ago, as package managers leave them. */
function writeHeader(path: string, text: string): void {
  writeFileSync(path, text)
  utimesSync(path, 1_600_000_000, 1_600_000_000)
}

async function job(machine: JobMachine) {
  const done = await machine.run(jobSteps(machine, BUILD))
  const header = /^header (.*)$/m.exec(done.log)?.[1]
  return { header, compiled: compiled(machine, done) }
}

test("a header of the system that a registry's package was built from counts by content", async (t) => {
  let header = ''
  const machine = await jobMachine(t, {
    change: (origin) => {
      header = join(origin, '../library.h')
      writeHeader(header, 'one')
      const registry = join(origin, '../registry')
      const source = 'pub const HEADER: &str = env!("HEADER");\n'
      addToRegistry(registry, { name: 'library-sys', source, script: bindings(header) })
      useRegistry(origin, registry)
      appendFileSync(join(origin, 'app/Cargo.toml'), 'library-sys = "1"\n')
      const main = 'fn main() {\n    println!("header {}", library_sys::HEADER);\n}\n'
      writeFileSync(join(origin, 'app/src/main.rs'), main)
      execFileSync('cargo', ['generate-lockfile', '-q', '--offline'], { cwd: origin })
    },
  })
  assert.equal((await job(machine)).header, 'one')
  writeHeader(header, 'one')
  assert.deepEqual(await job(machine), { header: 'one', compiled: [] })
  writeHeader(header, 'two')
  assert.deepEqual(await job(machine), { header: 'two', compiled: ['app', 'library-sys'] })
})

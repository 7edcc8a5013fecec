import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { compiled, PULL_REQUEST } from '../support/snapshot-job.ts'

const BUILD = 'cargo build --workspace'
const SECRET = 'hunter2-of-the-vault'

/** 80 MB, as programs with debug information have; nothing of it takes room on the disk but the end. */
function script(end: string): string {
  return `use std::io::{Seek, Write};
fn main() {
  println!("cargo:rerun-if-changed=build.rs");
  let path = std::env::var("OUT_DIR").unwrap() + "/large";
  let mut file = std::fs::File::create(path).unwrap();
  file.seek(std::io::SeekFrom::Start(80_000_000)).unwrap();
  file.write_all(${end}).unwrap();
  std::thread::sleep(std::time::Duration::from_secs(3));
}
`
}

function writeProject(origin: string): void {
  rmSync(origin, { recursive: true })
  const files = {
    '.gitignore': 'target\n',
    'Cargo.toml': '[workspace]\nmembers = ["large", "taking"]\nresolver = "2"\n',
    'large/build.rs': script('b"the end"'),
    // Nothing but the bytes tell: the variable is asked for by no name that is known before.
    'taking/build.rs': script(`b"${SECRET.slice(0, 7)}${SECRET.slice(7)}"`),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin, path)), { recursive: true })
    writeFileSync(join(origin, path), text)
  }
  for (const name of ['large', 'taking']) {
    const manifest = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`
    mkdirSync(join(origin, name, 'src'), { recursive: true })
    writeFileSync(join(origin, name, 'Cargo.toml'), manifest)
    writeFileSync(join(origin, name, 'src/lib.rs'), '')
  }
  execFileSync('cargo', ['generate-lockfile', '--offline'], { cwd: origin })
}

test('files too large to be read at once are searched for secrets, and keep no snapshot from being saved', async (t) => {
  const machine = await jobMachine(t, { change: writeProject })
  const env = { VAULT_API_KEY: SECRET }
  const cold = await machine.run(jobSteps(machine, [BUILD]), { env })
  assert.match(cold.log, /Snapshot: saved/)
  assert.match(cold.log, /Not in the snapshot: what was compiled of taking, .*since VAULT_API_KEY/)
  const warm = await machine.run(jobSteps(machine, [BUILD]), { ...PULL_REQUEST, env })
  assert.deepEqual(compiled(machine, warm), ['taking'])
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { JobResult, Step } from '../../emulator/job/options.ts'
import { fastCargo, type JobMachine, jobMachine } from '../support/job-machine.ts'

const SECRET = 'hunter2-of-the-vault'

const CHECKOUT = { uses: 'actions/checkout@v6' }

/** Each of these packages takes the value another way; `user` is built from all of them. */
const WAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  embeds: { 'src/lib.rs': 'pub const KEY: Option<&str> = option_env!("VAULT_API_KEY");\n' },
  declares: {
    'src/lib.rs': 'pub fn key() {}\n',
    'build.rs': 'fn main() { println!("cargo:rerun-if-env-changed=VAULT_API_KEY"); }\n',
  },
  generates: {
    'src/lib.rs': 'include!(concat!(env!("OUT_DIR"), "/key.rs"));\n',
    'build.rs': `fn main() {
      let key = std::env::var("VAULT_API_KEY").unwrap_or_default();
      let out = std::env::var("OUT_DIR").unwrap() + "/key.rs";
      std::fs::write(out, format!("pub const KEY: &str = {key:?};")).unwrap();
    }\n`,
  },
  shells: {
    'src/lib.rs': 'pub const KEY: &str = env!("TAKEN");\n',
    'build.rs': `fn main() {
      let out = std::process::Command::new("sh").args(["-c", "printenv VAULT_API_KEY"]).output().unwrap();
      println!("cargo:rustc-env=TAKEN={}", String::from_utf8_lossy(&out.stdout).trim());
    }\n`,
  },
}

/** A way that no later run can rely on: the script watches what it writes. */
const NAMES = {
  names: {
    'src/lib.rs': 'pub fn key() {}\n',
    'build.rs': `fn main() {
      let key = std::env::var("VAULT_API_KEY").unwrap_or("none".into());
      let path = std::env::var("OUT_DIR").unwrap() + "/../../../" + &key;
      std::fs::write(&path, "beside what is the unit's own").unwrap();
      println!("cargo:rerun-if-changed={path}");
    }\n`,
  },
}

function write(origin: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(origin, path, '..'), { recursive: true })
    writeFileSync(join(origin, path), text)
  }
}

function writeProject(origin: string, ways = WAYS): void {
  rmSync(origin, { recursive: true })
  const names = Object.keys(ways)
  const manifest = (name: string, more = ''): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`
  const members = [...names, 'user', 'aloof'].map((name) => `"${name}"`).join(', ')
  write(origin, {
    '.gitignore': 'target\n',
    'Cargo.toml': `[workspace]\nmembers = [${members}]\nresolver = "2"\n`,
    'user/Cargo.toml': manifest(
      'user',
      `[dependencies]\n${names.map((name) => `${name} = { path = "../${name}" }\n`).join('')}`,
    ),
    'user/src/main.rs': 'fn main() { println!("{:?}", embeds::KEY); }\n',
    'aloof/Cargo.toml': manifest('aloof'),
    // Slow enough that saving it pays.
    'aloof/src/lib.rs': slow(),
  })
  for (const [name, files] of Object.entries(ways)) {
    write(join(origin, name), { 'Cargo.toml': manifest(name), ...files })
  }
  execFileSync('cargo', ['generate-lockfile', '--offline'], { cwd: origin })
}

function slow(): string {
  const functions = Array.from({ length: 1500 }, (_, at) => {
    return `pub fn f${at}(x: &str) -> String { format!("{x}{}", x.parse::<i${at % 2 ? 32 : 64}>().unwrap_or(${at})) }`
  })
  return functions.join('\n')
}

async function project(t: TestContext, more = {}): Promise<JobMachine> {
  return jobMachine(t, { change: (origin) => writeProject(origin, { ...WAYS, ...more }) })
}

/** Whether the value is anywhere in what a later job finds, and what of the project was compiled anew there. */
async function laterJob(machine: JobMachine, inputs = {}): Promise<readonly [string, JobResult]> {
  const find = `grep -rlF '${SECRET.slice(0, 9)}''${SECRET.slice(9)}' target "$RUNNER_TEMP" | sed 's/^/LEAKED /' || true`
  const steps: readonly Step[] = [
    CHECKOUT,
    fastCargo(machine, inputs),
    { run: find },
    { run: 'cargo build --workspace' },
  ]
  const job = await machine.run(steps, { context: { event: 'pull_request' } })
  assert.equal(job.conclusion, 'success', job.log)
  return [[...job.log.matchAll(/^LEAKED (.*)$/gm)].map(([, path]) => path).join(' '), job]
}

function packedSnapshot(machine: JobMachine): string {
  const entries = machine.services.cacheEntries
    .all()
    .filter(({ key }) => key.includes('-snapshot-'))
  return JSON.stringify(entries.map(({ key }) => key))
}

for (const [where, env] of [
  ['the job', { job: { VAULT_API_KEY: SECRET }, step: {} }],
  ['one step', { job: {}, step: { VAULT_API_KEY: SECRET } }],
  [
    'one step, where the job has another',
    { job: { VAULT_API_KEY: 'harmless' }, step: { VAULT_API_KEY: SECRET } },
  ],
] as const) {
  test(`a secret in the environment of ${where} travels with no unit that it went into`, async (t) => {
    const machine = await project(t, NAMES)
    const cold = await machine.run(
      [CHECKOUT, fastCargo(machine), { run: 'cargo build --workspace', env: env.step }],
      { env: env.job },
    )
    assert.match(cold.log, /Snapshot: saved/, cold.log)
    assert.match(cold.log, /Not in the snapshot: .*embeds.*VAULT_API_KEY.*cache-env-allow/)
    assert.notEqual(packedSnapshot(machine), '[]')
    const [leaked, job] = await laterJob(machine)
    assert.equal(leaked, '')
    for (const name of [...Object.keys({ ...WAYS, ...NAMES }), 'user'])
      assert.match(job.log, new RegExp(`Compiling.* ${name} `))
    assert.doesNotMatch(job.log, /Compiling.* aloof /)
  })
}

test('what an input says is no secret travels', async (t) => {
  const machine = await project(t)
  const inputs = { 'cache-env-allow': 'VAULT_*' }
  const steps = [CHECKOUT, fastCargo(machine, inputs), { run: 'cargo build --workspace' }]
  const cold = await machine.run(steps, { env: { VAULT_API_KEY: SECRET } })
  assert.match(cold.log, /Snapshot: saved/, cold.log)
  assert.doesNotMatch(cold.log, /Not in the snapshot/)
  const warm = await machine.run(steps, {
    env: { VAULT_API_KEY: SECRET },
    context: { event: 'pull_request' },
  })
  assert.doesNotMatch(warm.log, /Compiling/)
})

import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { FEATURE_WORKSPACE } from '../audit/audited.ts'
import { fastCargo, type JobMachine, jobMachine } from '../support/job-machine.ts'
import { missing } from '../support/missing.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { BUILD } from '../support/snapshot-job.ts'
import { type FakePrograms, fakePrograms, IN_A_STEP, type Start } from './fake-programs.ts'

const TOKEN = `ghs_${'0123456789'.repeat(3)}`

/** Only an action has these; what it starts has no use for them. */
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/

function forbiddenIn({ variables }: Start): readonly string[] {
  return Object.entries(variables)
    .filter(([name, value]) => OF_THE_ACTION.test(name) || value.includes(TOKEN) || isJwt(value))
    .map(([name]) => name)
}

function isJwt(value: string): boolean {
  return /\beyJ[\w-]+\.[\w-]+\./.test(value)
}

function assertClean(fakes: FakePrograms, expected: readonly string[], job: JobResult): void {
  assert.equal(job.conclusion, 'success', job.log)
  const starts = fakes.starts()
  const started = new Set(starts.map(({ program }) => program))
  const notStarted = expected.filter((program) => !started.has(program))
  assert.deepEqual(notStarted, [], job.log)
  const told = starts.flatMap((start) => {
    const found = forbiddenIn(start)
    return found.length === 0 ? [] : [`${start.program}: ${found.join(' ')}`]
  })
  assert.deepEqual([...new Set(told)], [])
}

function run(
  machine: JobMachine,
  fakes: FakePrograms,
  {
    commands,
    inputs,
    last = [],
  }: {
    readonly commands: readonly string[]
    readonly inputs: object
    readonly last?: readonly Step[]
  },
): Promise<JobResult> {
  const steps: readonly Step[] = [
    { uses: 'actions/checkout@v6' },
    fastCargo(machine, { token: TOKEN, ...inputs }),
    ...commands.map((command) => ({ run: command, env: IN_A_STEP })),
    ...last,
  ]
  const options: Partial<JobOptions> = {
    machineEnv: { PATH: fakes.path },
    context: { token: TOKEN, idToken: true },
  }
  return machine.run(steps, options)
}

test('no program that a job with a snapshot starts sees a token, an input or a file of the runner', async (t) => {
  const machine = await jobMachine(t)
  const programs = ['rustc', 'cargo', 'git', 'tar', 'zstd', 'unzstd', 'zstdmt', 'cc', 'ldd']
  const fakes = fakePrograms(machine.folder, programs)
  const inputs = { linker: 'default' }
  const cold = await run(machine, fakes, { commands: BUILD, inputs })
  assert.match(cold.log, /Snapshot: saved/)
  const warm = await run(machine, fakes, { commands: BUILD, inputs })
  assert.match(warm.log, /Restored this job's snapshot/)
  assertClean(fakes, programs, warm)
})

test("the project's own rustc, and what verifies the audit, see no token", async (t) => {
  const machine = await jobMachine(t, {
    project: FEATURE_WORKSPACE,
    change: (origin) => {
      appendFileSync(join(origin, '.cargo/config.toml'), '\n[build]\nrustc = "./rustc-of-theirs"\n')
      const { add } = fakePrograms(join(origin, '..'), [])
      add(origin, 'rustc-of-theirs', 'exec rustc "$@"')
      add(origin, 'seen-by-build-script', 'exit 0')
      const script =
        'fn main() { std::process::Command::new("../seen-by-build-script").status().unwrap(); }\n'
      writeFileSync(join(origin, 'app/build.rs'), script)
    },
  })
  const fakes = fakePrograms(machine.folder, ['rustc', 'cargo'])
  fakes.add('', 'cargo-shear', "echo '{}'")
  const inputs = { linker: 'default', cache: 'off' }
  const last = [{ uses: 'fast-cargo/fast-cargo/audit@v1', with: { verify: 'true' } }]
  const job = await run(machine, fakes, { commands: ['cargo check --workspace'], inputs, last })
  assert.match(job.summary, /a check passed/)
  const seen = ['rustc-of-theirs', 'seen-by-build-script', 'cargo-shear', 'rustc']
  assertClean(fakes, seen, job)
})

test('a package manager sees no token', { skip: missing('mold') }, async (t) => {
  const machine = await jobMachine(t)
  const fakes = fakePrograms(machine.folder, ['mold', 'id', 'env', 'timeout'])
  fakes.add('', 'apt-get', 'exit 0')
  fakes.add('', 'apt-cache', 'echo "  Candidate: 99.0.0"')
  fakes.add('', 'sudo', 'shift; exec "$@"')
  const inputs = { linker: 'mold', 'install-from': 'system', cache: 'off' }
  const job = await run(machine, fakes, { commands: ['true'], inputs })
  assertClean(fakes, ['apt-get', 'apt-cache', 'mold', 'id'], job)
})

const sccache = await realSccache()

test('sccache sees no token, and its most talkative log is for the job alone', {
  skip: sccache === undefined && NO_SCCACHE,
}, async (t) => {
  const machine = await jobMachine(t)
  const fakes = fakePrograms(machine.folder, [])
  // sccache takes itself for a compiler when its file has another name.
  fakes.add('', 'sccache', `exec '${sccache}' "$@"`)
  const inputs = { cache: 'sccache', linker: 'default', 'install-from': 'path' }
  const log = join(machine.temp, 'fast-cargo/sccache.log')
  const look = `stat -c 'mode %a' '${log}'; cp '${log}' '${join(machine.folder, 'seen.log')}'`
  mkdirSync(machine.folder, { recursive: true })
  const job = await machine.run(
    [
      { uses: 'actions/checkout@v6' },
      fastCargo(machine, { token: TOKEN, ...inputs }),
      { run: `cargo build -p greeting; ${look}`, env: IN_A_STEP },
    ],
    {
      machineEnv: { PATH: fakes.path },
      env: { SCCACHE_LOG: 'trace', DEPLOY_KEY: 'a-key-of-the-job' },
      context: { token: TOKEN },
    },
  )
  assertClean(fakes, ['sccache'], job)
  assert.match(job.log, /^.*mode 600$/m)
  const seen = join(machine.folder, 'seen.log')
  assert.ok(existsSync(seen) && statSync(seen).size > 10_000, 'it logs at all')
  assert.equal(existsSync(log), false, 'it goes with the job')
  const text = readFileSync(seen, 'utf8')
  assert.equal(text.includes(TOKEN) || isJwt(text) || text.includes('INPUT_'), false)
  const server = fakes.starts().filter(({ variables }) => 'SCCACHE_ERROR_LOG' in variables)
  assert.ok(server.length > 0)
  for (const { variables } of server) assert.equal(variables['DEPLOY_KEY'], undefined)
})

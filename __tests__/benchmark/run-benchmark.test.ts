import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../../scripts/run.ts'
import { runBenchmark } from '../../src/benchmark/measure/run-benchmark.ts'
import type { BenchmarkPlan } from '../../src/benchmark/plan.ts'
import { systemClock } from '../../src/runner/clock.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Log } from '../../src/runner/ports.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { serversIn } from '../support/sccache-job.ts'

const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-benchmark-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const project = join(folder, 'project')
const fixture = join(root, '__tests__/fixtures/small-workspace')
cpSync(fixture, project, { recursive: true })

const sccache = await realSccache()

const PLAN: BenchmarkPlan = {
  // Its program leads nowhere but where a test names one: what needs it is a setting that does not build.
  settings: ['snapshot', 'sccache-cold'],
  ...{ budgetMs: 600_000, seed: 3, mostRounds: 1, mix: { leaf: 1 } },
}

interface Asked {
  readonly command?: string
  readonly sccache?: string
  /** The folder that it works in. */
  readonly out?: string
  /** The project's folder. */
  readonly of?: string
}

function run(
  plan: BenchmarkPlan,
  { command = '', sccache = join(folder, 'no-sccache'), out = 'bench', of = project }: Asked = {},
) {
  const lines: string[] = []
  const info = (line: string): void => void lines.push(line)
  const log: Log = { info, debug: () => undefined, warning: info, group: (_, body) => body() }
  const job = { allEnv: () => ({ ...process.env }) as Record<string, string> }
  const ports = { files: localFiles(), commands: localCommands(), clock: systemClock(), job, log }
  const request = {
    ...{ project: of, folder: join(folder, out), command, testCommand: '', checkCommand: '' },
    ...{ use: 'jobs' as const, cargoHome: process.env['CARGO_HOME'] ?? join(homedir(), '.cargo') },
    sccache,
  }
  return { lines, records: runBenchmark(request, plan, ports) }
}

function everythingIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => `${name} ${statSync(join(path, name)).mtimeMs}`)
}

test('a real project is built under each setting, and nothing is written into it', async () => {
  const before = everythingIn(project)
  const { visits, failed, leftOut, ended } = await run(PLAN).records
  assert.deepEqual(everythingIn(project), before)
  assert.deepEqual([leftOut, ended], [[], 'rounds'])
  const [{ name, why } = { name: '', why: '' }] = failed
  assert.match(`${name}: ${why}`, /^sccache-cold: sccache did not start/)
  assert.deepEqual(
    visits.map(({ setting, round }) => `${round} ${setting}`),
    ['0 stock', '1 stock', '1 snapshot', '1 stock'],
  )
  const [warmUp, cold, snapshot] = visits
  for (const ms of [warmUp?.ms.leaf, cold?.ms.cold, snapshot?.ms.same, snapshot?.ms.leaf]) {
    assert.ok(ms !== undefined && ms > 0)
  }
  assert.equal(snapshot?.ms.cold, undefined)
})

test('a benchmark of the same sources goes on from its records, with the settings asked for now', async () => {
  const file = join(folder, 'bench/benchmark.json')
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  const again = run({ ...PLAN, settings: [...PLAN.settings, 'line-tables'] })
  const { visits, failed, settings } = await again.records
  assert.deepEqual(visits.slice(0, -1), kept.visits)
  assert.equal(visits.at(-1)?.setting, 'line-tables')
  assert.deepEqual(failed, kept.failed)
  assert.ok(settings.some(({ name }) => name === 'sccache-cold'))
  assert.ok(again.lines.some((line) => line.startsWith('Going on from 4 records')))
})

test('the copy is as git would check it out, with commits for build scripts that ask', () => {
  const copy = join(folder, 'bench/work/project')
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: copy, encoding: 'utf8' })
  assert.ok(existsSync(join(copy, 'Cargo.lock')))
  assert.equal(
    stdout
      .split('\n')
      .filter((line) => line !== '' && !line.endsWith('target/'))
      .join(),
    '',
  )
})

test('a folder to work in that holds the project, or lies in it, is refused', async () => {
  for (const out of ['.', 'project', 'project/bench']) {
    await assert.rejects(run(PLAN, { out }).records, /one lies in the other/)
  }
  assert.deepEqual(readdirSync(project).toSorted(), readdirSync(fixture).toSorted())
})

test('a mix of scenarios that the project does not have is refused before anything is measured', async () => {
  const plan = { ...PLAN, mix: { tests: 1 } }
  await assert.rejects(run(plan).records, /Input "mix" .* Valid here: cold, same, leaf/)
})

test('a command that fails without anything changed is told, with what it said', async () => {
  await assert.rejects(
    run(PLAN, { command: 'cargo build --bin no-such' }).records,
    /no bin target named `no-such`/,
  )
})

test('what it said is not told where it has the value of a secret in it', async (t) => {
  process.env['BENCHMARK_TEST_TOKEN'] = 'hunter2-of-the-vault'
  t.after(() => delete process.env['BENCHMARK_TEST_TOKEN'])
  const command = 'echo "error: no entry for $BENCHMARK_TEST_TOKEN" >&2; exit 3'
  await assert.rejects(run(PLAN, { command }).records, (error: Error) => {
    assert.match(error.message, /exit code 3: what it said has the value of BENCHMARK_TEST_TOKEN/)
    assert.doesNotMatch(error.message, /hunter2/)
    return true
  })
})

test("the user's own store is not used: sccache keeps things in the benchmark's folder, and ends", {
  skip: sccache === undefined ? NO_SCCACHE : false,
}, async () => {
  process.env['SCCACHE_WEBDAV_ENDPOINT'] = 'http://127.0.0.1:9/'
  try {
    const plan = { ...PLAN, settings: ['sccache+no-incremental'], mix: { same: 1 } }
    const { visits, failed } = await run(plan, { sccache: sccache ?? '', out: 'stores' }).records
    assert.deepEqual(failed, [])
    assert.ok(visits.some(({ setting }) => setting === 'sccache+no-incremental'))
  } finally {
    delete process.env['SCCACHE_WEBDAV_ENDPOINT']
  }
  const filled = join(folder, 'stores/stores/sccache_no-incremental/sccache')
  const objects = readdirSync(filled, { recursive: true, withFileTypes: true })
  // The probe, and a crate at least.
  assert.ok(objects.filter((entry) => entry.isFile()).length >= 2)
  assert.deepEqual(serversIn(join(folder, 'stores/scratch')), [])
})

test('of a folder of a checkout, what lies above and beside it counts: workspace, config, path dependencies', async () => {
  const checkout = join(folder, 'monorepo')
  const write = (path: string, text: string): void => {
    mkdirSync(join(checkout, path, '..'), { recursive: true })
    writeFileSync(join(checkout, path), text)
  }
  write('.gitignore', 'target\nCargo.lock\n')
  write('.cargo/config.toml', '[build]\nrustflags = ["--cfg", "outer"]\nincremental = true\n')
  write('common/Cargo.toml', '[package]\nname = "common"\nversion = "0.1.0"\n')
  write('common/src/lib.rs', '#[cfg(not(outer))] compile_error!("no config");\n')
  write('rust/Cargo.toml', '[workspace]\nmembers = ["app"]\n[profile.dev]\ndebug = false\n')
  const uses = 'common = { path = "../../common" }'
  write(
    'rust/app/Cargo.toml',
    `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\n${uses}\n`,
  )
  write('rust/app/src/main.rs', 'fn main() {}\n')
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', words, { cwd: checkout })
  const command = 'cargo build --workspace && test -f ../Cargo.lock && test -d ../target'
  const plan = { ...PLAN, settings: ['incremental', 'line-tables'] }
  const of = join(checkout, 'rust/app')
  // Its own results do not come along.
  write('results/work/large.bin', '')
  const { visits, leftOut, identity } = await run(plan, { of, out: 'monorepo/results', command })
    .records
  assert.deepEqual(
    visits.map(({ setting }) => setting),
    ['stock', 'stock', 'line-tables', 'stock'],
  )
  assert.deepEqual(leftOut, [
    { name: 'incremental', why: '.cargo/config.toml sets build.incremental, and wins' },
  ])
  assert.match(identity.sources, /^[0-9a-f]+ rust\/app\/$/)
  assert.equal(identity.project, 'app')
  assert.ok(!existsSync(join(checkout, 'results/work/app/results')))
})

test('where nothing of what is asked for can be tried, there is nothing to measure', async () => {
  const outcome = run({ ...PLAN, settings: ['wild'] }, { out: 'nothing' }).records
  await assert.rejects(outcome, /Nothing that "settings" names can be tried here.*\(wild: /)
})

test('a full disk says nothing of a setting, and what to do', async () => {
  const command =
    'echo "error: failed to write: No space left on device (os error 28)" >&2; exit 101'
  const outcome = run(PLAN, { out: 'full', command }).records
  await assert.rejects(outcome, /^InputError: There is no space left on the disk with .*\/full\./)
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { BenchError } from '../../scripts/bench-caches/bench-error.ts'
import { benchWorkflows } from '../../scripts/bench-workflows/bench.ts'
import type { WorkflowJob } from '../../scripts/bench-workflows/corpus/workflow-job.ts'
import { allFaults } from '../../scripts/bench-workflows/faults.ts'
import type { WorkflowOptions } from '../../scripts/bench-workflows/options.ts'
import { workflowsPage } from '../../scripts/bench-workflows/page.ts'
import type { WorkflowMeasurement } from '../../scripts/bench-workflows/results.ts'
import { root } from '../../scripts/run.ts'
import { workflowJob } from '../support/workflow-bench.ts'

/** Takes long enough for a snapshot to pay, and the two cores next to nothing. */
const PROJECT: Readonly<Record<string, string>> = {
  'Cargo.toml': '[package]\nname = "small"\nversion = "0.1.0"\nedition = "2021"\n',
  'build.rs': [
    '#[cfg(broken)]',
    'compile_error!("broken");',
    'fn main() { std::thread::sleep(std::time::Duration::from_secs(8)) }',
  ].join('\n'),
  'src/lib.rs': 'pub fn one() -> u32 { 1 }\n',
}

/** A peer whose step breaks the build after it. */
const PEER: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module","version":"9.9.9"}',
  'action.yml': 'name: x\nruns: { using: node24, main: dist/main.js }\n',
  'dist/main.js': `import { appendFileSync } from 'node:fs'
    appendFileSync(process.env.GITHUB_ENV, 'RUSTFLAGS=--cfg broken\\n')`,
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@localhost',
    '-c',
    'commit.gpgsign=false',
  ]
  const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return stdout.trim()
}

/** A repository of four commits in the folder of clones, and a job of it. */
function prepareJob(clones: string): WorkflowJob {
  const folder = join(clones, 'octo', 'small')
  write(folder, PROJECT)
  git(folder, 'init', '-q', '-b', 'main')
  const commits = [1, 2, 3, 4].map((count) => {
    writeFileSync(join(folder, 'README.md'), `${count}\n`)
    git(folder, 'add', '--all')
    git(folder, 'commit', '-q', '-m', `Commit ${count}`)
    return git(folder, 'rev-parse', 'HEAD')
  })
  const [first = '', second = '', third = '', fourth = ''] = commits
  return workflowJob({
    project: {
      repository: 'octo/small',
      commits: [first, second, third, fourth],
      workspaces: ['.'],
    },
    steps: [
      { uses: 'actions/checkout@v6' },
      { uses: 'dtolnay/rust-toolchain@stable' },
      { name: 'Build', run: 'cargo build' },
    ],
  })
}

function prepareBench(context: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-workflows-'))
  context.after(() => rmSync(base, { recursive: true, force: true }))
  write(join(base, 'peer'), PEER)
  const options: WorkflowOptions = {
    jobs: [
      prepareJob(join(base, 'clones')),
      workflowJob({ name: 'small/other', needs: { toolchains: ['0.1.0'] } }),
    ],
    action: root,
    rustCache: join(base, 'peer'),
    projects: join(base, 'clones'),
    next: 0,
    minutes: Number.POSITIVE_INFINITY,
    ...{ downloaded: false, rough: true, onlyPrepare: false, onlyList: false, onlyTable: false },
    results: join(base, 'results.json'),
    folder: join(base, 'bench'),
  }
  const printed: string[] = []
  const run = (change: Partial<WorkflowOptions> = {}) =>
    benchWorkflows({
      options: { ...options, ...change },
      cancel: new AbortController().signal,
      print: (line) => printed.push(line),
    })
  return { options, printed, run }
}

test('a real job goes through all methods, its faults are told, and it is not run twice', async (t) => {
  const { options, printed, run } = prepareBench(t)
  const home = join(process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'))
  const before = readFileSync(join(home, 'settings.toml'), 'utf8')

  const some = await run({ minutes: -1 })
  assert.equal(some?.left, 6)
  const end = await run()
  assert.equal(end?.left, 0)

  const { measurements, skipped } = end.results
  assert.equal(measurements.length, 6, printed.join('\n'))
  assert.deepEqual(skipped, { 'small/other': 'toolchain 0.1.0 is not installed' })
  const find = (method: string, scenario: string): WorkflowMeasurement => {
    const found = measurements.find((one) => one.method === method && one.scenario === scenario)
    assert.ok(found, `${method} ${scenario}`)
    return found
  }
  const [cold, same] = [find('fast-cargo', 'cold'), find('fast-cargo', 'same')]
  assert.ok(cold.savedBytes > 0 && !cold.restored, printed.join('\n'))
  assert.ok(same.restored && same.restoredBytes > 0, printed.join('\n'))
  assert.ok(same.heldBytes > 0)
  assert.ok(same.buildMs < 8000 && cold.wholeMs > cold.buildMs + cold.setUpMs + cold.postMs)
  assert.ok(find('none', 'same').buildMs >= 8000)
  assert.deepEqual(same.exits.at(-1), { step: 'Build', exit: '0' })

  const faults = allFaults(measurements)
  const fault =
    /^small\/lint, (cold|same), rust-cache: "Build" ended with 101, without an action with 0$/
  assert.equal(faults.length, 2, faults.join('\n'))
  for (const text of faults) assert.match(text, fault)
  const page = workflowsPage(end.results, options.jobs, options.next)
  assert.match(page, /^Faults:[\s\S]*Swatinem\/rust-cache 9\.9\.9/)

  const at = printed.length
  assert.equal((await run())?.results.measurements.length, 6)
  assert.ok(printed.slice(at).includes('0 runs to do'))
  assert.ok(existsSync(join(options.folder, 'logs', 'small/lint', 'same-fast-cargo.log')))
  assert.equal(readFileSync(join(home, 'settings.toml'), 'utf8'), before)
  await assert.rejects(run({ downloaded: true }), BenchError)
})

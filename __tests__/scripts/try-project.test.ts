import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parseTryOptions, type TryOptions } from '../../scripts/try/options.ts'
import { tryProject } from '../../scripts/try/try-project.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/small-workspace')

/** An action that says which run it is in, and writes a summary when the job ends. */
const ACTION: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'action.yml':
    'name: x\ninputs: { linker: { default: auto } }\nruns: { using: node24, main: main.js, post: post.js }\n',
  'main.js': `const { GITHUB_RUN_ID, INPUT_LINKER, RUNNER_TEMP, GITHUB_WORKSPACE } = process.env
    console.log('::notice::run ' + GITHUB_RUN_ID + ', linker ' + INPUT_LINKER)
    console.log('::notice::paths ' + RUNNER_TEMP + ' ' + GITHUB_WORKSPACE)`,
  'post.js':
    "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.GITHUB_STEP_SUMMARY, '# It took **2 s**\\n')",
}

interface Try {
  readonly project: string
  readonly folder: string
  run(...args: string[]): Promise<boolean>
  readonly printed: string[]
}

function prepareTry(context: TestContext): Try {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo try '))
  context.after(() => rmSync(base, { recursive: true }))
  const [project, action, folder] = ['project', 'action', 'out'].map((name) => join(base, name))
  if (project === undefined || action === undefined || folder === undefined) throw new Error(base)
  cpSync(FIXTURE, project, { recursive: true })
  mkdirSync(action)
  for (const [name, text] of Object.entries(ACTION)) writeFileSync(join(action, name), text)
  const printed: string[] = []
  const print = (line: string): number => printed.push(line)
  const around = { folder, action, cancel: new AbortController().signal, print }
  const run = (...args: string[]) => tryProject(optionsOf(['--project', project, ...args]), around)
  return { project, folder, run, printed }
}

function optionsOf(args: readonly string[]): TryOptions {
  const options = parseTryOptions(args, '/')
  assert.ok(options)
  return options
}

test('shows progress, summary and times of two runs, and leaves the original alone', async (t) => {
  const { project, folder, run, printed } = prepareTry(t)
  const before = readdirSync(project, { recursive: true })

  assert.equal(await run('--input', 'linker=lld'), true)

  const text = printed.join('\n')
  assert.match(text, /notice: run 1, linker lld[\s\S]*notice: run 2, linker lld/)
  assert.match(text, /Run cargo build --workspace --locked, 3 crates\n/)
  assert.match(text, /IT TOOK 2 S[\s\S]* cold +warm\n[\s\S]*the whole job/)
  assert.match(readFileSync(join(folder, 'summary.html'), 'utf8'), /<strong>2 s<\/strong>/)
  assert.deepEqual(readdirSync(project, { recursive: true }), before)
  assert.equal(existsSync(join(folder, 'work')), false)
})

test('every run has the same paths, as cache entries and compilations are found by them', async (t) => {
  const { run, printed } = prepareTry(t)
  await run('--', 'true')
  const paths = printed.filter((line) => line.includes('notice: paths /'))
  assert.equal(paths.length, 2)
  assert.equal(paths[0], paths[1])
})

test('a command that fails is shown with its output, and the try has failed', async (t) => {
  const { run, printed, folder } = prepareTry(t)
  assert.equal(await run('--runs', '1', '--keep', '--', 'cargo', 'run', '--bin', 'nothing'), false)
  const text = printed.join('\n')
  assert.match(text, /FAILURE\n[\s\S]*no bin target named `nothing`/)
  assert.ok(text.includes(`A run ended with failure: ${join(folder, 'run-1.log')}`))
  assert.ok(existsSync(join(folder, 'work', 'project', 'project', 'Cargo.toml')))
})

test('a job of a workflow file runs with this fast-cargo in it', async (t) => {
  const { project, run, printed, folder } = prepareTry(t)
  const file = join(project, '.github/workflows/checks.yml')
  mkdirSync(join(project, '.github/workflows'), { recursive: true })
  const steps =
    '[{ uses: actions/checkout@v6 }, { uses: a/fast-cargo@v1 }, { run: cargo check }, { run: "echo $GITHUB_WORKFLOW_REF" }, { run: "echo ${{ needs.meta.outputs.msrv }}, ${{ needs.meta.result }}" }]'
  writeFileSync(file, `on: push\njobs: { check: { runs-on: ubuntu-24.04, steps: ${steps} } }\n`)

  const told = await run('--workflow', file, '--runs', '1', '--needs', 'meta.msrv=1.88.0')
  assert.equal(told, true)
  assert.match(printed.join('\n'), /Run cargo check, 3 crates\n[\s\S]*notice: run 1, linker auto/)
  const log = readFileSync(join(folder, 'run-1.log'), 'utf8')
  assert.match(log, /^octo-org\/example\/\.github\/workflows\/checks\.yml@refs\/heads\/main$/m)
  assert.match(log, /^1\.88\.0, success$/m)
})

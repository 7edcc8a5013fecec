import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { coerce, lt } from 'semver'
import { root } from '../../scripts/run.ts'
import { commitAll, FIXTURE, git } from './job-machine.ts'
import { testAction } from './test-action.ts'

const COMPILE_ONCE = join(import.meta.dirname, 'compile-once.mjs')
const VERSION = 'v0.2.89'
const MODULE = `github.com/nektos/act@${VERSION}`
const kept = join(root, '.test', 'act')

/** Stock act gives each job a folder with a random name; with this it has the job's, as a self-hosted runner. */
const RANDOM_NAME = '_, _ = rand.Read(randBytes)'
const JOB_NAME = `_, _ = rand.Read(nil)
		name := "........" + rc.Name
		copy(randBytes, name[len(name)-8:])`

export type Folders = 'random' | 'fixed'

/** Go's module says so. */
const OLDEST_GO = '1.25.0'

/** The reason to skip a test; false where act can be had. */
export function missingAct(): string | false {
  const { error, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' })
  if (error !== undefined) return 'Go is not installed here'
  const version = coerce(/\bgo(\d+(\.\d+)*)/.exec(stdout)?.[1]) ?? '0.0.0'
  if (lt(version, OLDEST_GO)) return `Go ${version} is too old for act`
  const { status } = spawnSync('go', ['mod', 'download', MODULE])
  return status === 0 ? false : 'the Go module of act cannot be had'
}

/** Builds act from its Go module, once for all test runs: minutes on two cores. */
function actProgram(folders: Folders): string {
  const program = join(kept, `act-${VERSION}-${folders}`)
  if (existsSync(program)) return program
  mkdirSync(kept, { recursive: true })
  const source = mkdtempSync(join(kept, 'source-'))
  // Go refuses to change what lies in its module cache.
  cpSync(moduleFolder(), source, { recursive: true })
  execFileSync('chmod', ['-R', 'u+w', source])
  if (folders === 'fixed') nameFoldersByJob(source)
  execFileSync('go', ['build', '-o', `${program}.new`, '.'], { cwd: source, stdio: 'ignore' })
  renameSync(`${program}.new`, program)
  rmSync(source, { recursive: true })
  return program
}

function moduleFolder(): string {
  const out = execFileSync('go', ['mod', 'download', '-json', MODULE], { encoding: 'utf8' })
  return JSON.parse(out).Dir
}

function nameFoldersByJob(source: string): void {
  const file = join(source, 'pkg/runner/run_context.go')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(RANDOM_NAME)) throw new Error(`act ${VERSION} names its folders otherwise`)
  writeFileSync(file, text.replace(RANDOM_NAME, JOB_NAME))
}

export interface ActRun {
  readonly exitCode: number | null
  readonly log: string
}

interface ActOptions {
  readonly event?: 'push' | 'pull_request'
  /** Ends act as Ctrl-C does when its log holds this. */
  readonly interruptAt?: string
  /** Folders of other actions, by what follows `uses:`. */
  readonly actions?: Readonly<Record<string, string>>
  /** Variables of the jobs. */
  readonly env?: Readonly<Record<string, string>>
}

/** A machine on which act runs a repository's workflow with this action. */
export interface ActMachine {
  readonly repository: string
  run(workflow: string, options?: ActOptions): Promise<ActRun>
}

/** act's own cache server (the older protocol) keeps its entries from run to run. */
export function actMachine(t: TestContext, folders: Folders): ActMachine {
  const program = actProgram(folders)
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-act-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const repository = join(folder, 'repository')
  cpSync(FIXTURE, repository, { recursive: true, filter: (path) => !path.endsWith('/target') })
  git(repository, 'init', '-q', '-b', 'main')
  commitAll(repository)
  mkdirSync(join(folder, 'config/act'), { recursive: true })
  // Else it asks which image it shall take.
  writeFileSync(join(folder, 'config/act/actrc'), '-P ubuntu-latest=-self-hosted\n')
  let runId = 0
  return {
    repository,
    run: (workflow, options = {}) => {
      runId += 1
      const event = options.event ?? 'push'
      writeFileSync(join(folder, 'workflow.yml'), workflow)
      writeFileSync(join(folder, 'event.json'), JSON.stringify(eventFile(event)))
      const args = actArguments(folder, event, options.actions ?? {}, {
        GITHUB_RUN_ID: `${runId}`,
        ...options.env,
      })
      return runAct({ program, args, folder, interruptAt: options.interruptAt })
    },
  }
}

function eventFile(event: 'push' | 'pull_request'): object {
  const repository = { name: 'demo', full_name: 'owner/demo', default_branch: 'main' }
  if (event === 'push') return { ref: 'refs/heads/main', repository }
  const pull_request = { number: 7, base: { ref: 'main' }, head: { ref: 'topic', sha: '0' } }
  return { number: 7, action: 'synchronize', pull_request, repository }
}

function actArguments(
  folder: string,
  event: string,
  actions: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    event,
    ...['--workflows', join(folder, 'workflow.yml')],
    ...['--eventpath', join(folder, 'event.json')],
    ...Object.entries({ 'owner/fast-cargo@v1': testAction, ...actions }).flatMap(([name, path]) => [
      '--local-repository',
      `${name}=${path}`,
    ]),
    ...['--cache-server-path', join(folder, 'cache-server'), '--cache-server-addr', '127.0.0.1'],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
}

interface Started {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  readonly interruptAt: string | undefined
}

/** act starts `node` from PATH, and hands its own environment on to the job. */
async function runAct({ program, args, folder, interruptAt }: Started): Promise<ActRun> {
  const { PATH = '', RUSTUP_HOME, HOME = '' } = process.env
  const child = spawn(program, args, {
    cwd: join(folder, 'repository'),
    env: {
      PATH: `${dirname(process.execPath)}:${PATH}`,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      CARGO_HOME: join(folder, 'cargo-home'),
      // The action is a Node program that act starts: our native sources are compiled once for all tests.
      NODE_OPTIONS: `--import ${COMPILE_ONCE}`,
      RUSTUP_HOME: RUSTUP_HOME ?? join(HOME, '.rustup'),
    },
  })
  let log = ''
  let isInterrupted = false
  const take = (chunk: Buffer): void => {
    log += chunk.toString()
    if (isInterrupted || interruptAt === undefined || !log.includes(interruptAt)) return
    isInterrupted = true
    child.kill('SIGINT')
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, log }
}

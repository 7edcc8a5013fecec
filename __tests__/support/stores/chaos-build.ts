import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { accessTo } from '../../../src/sccache/access.ts'
import { parseStore } from '../../../src/sccache/parse-store.ts'
import { startServer } from '../../../src/sccache/server.ts'
import { stopServer } from '../../../src/sccache/stop.ts'
import { chooseStorage } from '../../../src/sccache/storage.ts'
import { makeHome, type Run, run, writeSettings } from '../../native/shim-home.ts'
import { sccacheJob, serversIn } from '../sccache-job.ts'
import type { RealStore } from './real-stores.ts'

const CRATES = 6

/** Several crates at once wait for a store, on machines of any size. */
const ALONE = { CARGO_INCREMENTAL: '0', CARGO_BUILD_JOBS: '4' }

/** A workspace whose program prints the sum of what its crates say. */
export interface ChaosProject {
  readonly folder: string
  /** Gives a crate another number, or one that does not compile. */
  write(crate: number, value: string): void
}

export function chaosProject(t: Pick<TestContext, 'after'>): ChaosProject {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-chaos-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const members = Array.from({ length: CRATES }, (_, crate) => `c${crate}`)
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('Cargo.toml', `[workspace]\nresolver = "2"\nmembers = ["app", "c*"]\n`)
  const packageOf = (name: string): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n`
  for (const name of members) put(`${name}/Cargo.toml`, packageOf(name))
  const write = (crate: number, value: string): void =>
    put(`c${crate}/src/lib.rs`, `pub fn number() -> u64 { ${value} }\n`)
  members.forEach((_, crate) => {
    write(crate, String(10 ** crate))
  })
  const needs = members.map((name) => `${name} = { path = "../${name}" }\n`).join('')
  put('app/Cargo.toml', packageOf('app') + needs)
  const sum = members.map((name) => `${name}::number()`).join(' + ')
  put('app/src/main.rs', `fn main() { println!("{}", ${sum}); }\n`)
  return { folder, write }
}

interface ChaosRun {
  readonly store: RealStore['store']
  readonly config: string
  readonly sccache: string
  readonly project: ChaosProject
  /** Called once cargo has started; `server` are the process ids of sccache's server. */
  readonly during?: (server: readonly number[]) => void
}

export interface ChaosBuild extends Run {
  readonly ms: number
  /** Why the job had no sccache; `undefined` where the server started. */
  readonly without: string | undefined
  /** By way and reason, as the launcher noted them. */
  readonly ways: readonly string[]
  readonly hits: number
}

/** A job's build from an empty target folder, with the server and the launcher that the action places. */
export async function chaosBuild(t: TestContext, request: ChaosRun): Promise<ChaosBuild> {
  const { store, config, sccache, project, during } = request
  const job = sccacheJob(t)
  const storage = chooseStorage(parseStore(store, config), {})
  const write = { allowed: true, reason: '' }
  const access = accessTo({ storage, version: '0.16.0', write, env: {} })
  const variables = access.kind === 'refused' ? {} : access.variables
  const startedMs = performance.now()
  const server = await startServer(
    { sccache, rustc: 'rustc', capBytes: 1e9, storage, variables },
    job.ports,
  )
  const home = makeHome('native', t)
  const records = join(job.temp, 'fast-cargo', 'records')
  mkdirSync(records, { recursive: true })
  const running = server.kind === 'running' ? server : undefined
  writeSettings(home.folder, {
    records,
    sccache: running?.binary ?? '',
    sccache_conf: running?.confPath ?? '',
    sccache_socket: running?.socket ?? '',
    sccache_once: '1',
  })
  rmSync(join(project.folder, 'target'), { recursive: true, force: true })
  const env = { ...ALONE, RUSTC_WRAPPER: join(home.folder, 'rustc-wrapper') }
  const building = run(home, 'cargo', ['run', '-q'], { cwd: project.folder, env })
  during?.(serversIn(job.temp))
  const built = await building
  const ms = performance.now() - startedMs
  const stopped = running === undefined ? undefined : await stopServer(running, job.ports)
  return {
    ...{ ...built, ms },
    without: server.kind === 'failed' ? server.reason : undefined,
    ways: waysIn(join(records, 'rustc.jsonl')),
    hits: stopped?.statistics?.hits ?? 0,
  }
}

/** The same build by cargo alone. */
export async function plainBuild(t: TestContext, { folder }: ChaosProject): Promise<Run> {
  const home = makeHome('native', t)
  rmSync(join(folder, 'target'), { recursive: true, force: true })
  return run(home, 'cargo', ['run', '-q'], { cwd: folder, env: ALONE })
}

function waysIn(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { via, reason } = JSON.parse(line) as { via: string; reason: string }
    return `${via} ${reason}`.trim()
  })
}

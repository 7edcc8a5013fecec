import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { WATCHER_LIBRARY, WATCHER_OPTIONS } from '../../src/cargo/place/watcher-build.ts'
import { makeHome, type ShimHome } from './shim-home.ts'

const sources = join(import.meta.dirname, '../../native')
/** Why the watcher cannot be tested on this machine. */
export const NO_WATCHER =
  !(process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) &&
  'the watcher is for Linux on x64 and arm64'

export const SALT = 'salt'

/** Compiles the watcher, once for all test files and runs with the same source and rustc. */
export function watcherLibrary(rustc = 'rustc'): string {
  const all = createHash('sha256').update(spawnSync(rustc, ['-vV']).stdout)
  const modules = readdirSync(join(sources, 'watch')).sort()
  for (const path of ['watch.rs', ...modules.map((name) => join('watch', name))]) {
    all.update(readFileSync(join(sources, path)))
  }
  // Not below a home of the tests: their paths have a space, which the dynamic linker takes for an end.
  const folder = join(tmpdir(), `fast-cargo-watch-${all.digest('hex').slice(0, 16)}`)
  const library = join(folder, WATCHER_LIBRARY)
  if (existsSync(library)) return library
  const own = `${folder}-${process.pid}`
  mkdirSync(own, { recursive: true })
  const args = [...WATCHER_OPTIONS, '-D', 'warnings', join(sources, 'watch.rs')]
  const compiled = spawnSync(rustc, [...args, '-o', join(own, WATCHER_LIBRARY)])
  if (compiled.status !== 0) throw new Error(compiled.stderr.toString())
  if (existsSync(folder)) rmSync(own, { recursive: true })
  else renameSync(own, folder)
  return library
}

/** What the tests know of one log. */
export interface UnitLog {
  readonly path: string
  readonly unit: string
  readonly crateName: string
  readonly extraFilename: string
  readonly out: string
  readonly packageName: string
  readonly isTest: boolean
  readonly parent: string | undefined
  /** The records after the header, as they are. */
  readonly body: readonly string[]
}

export interface WatchHome extends ShimHome {
  readonly logs: string
}

/** Wrappers whose cargo is watched. */
export function makeWatchHome(
  t: Pick<TestContext, 'after'>,
  settings: Readonly<Record<string, string>> = {},
): WatchHome {
  const logs = join(
    tmpdir(),
    `fast-cargo-logs-${process.pid}-${Math.random().toString(36).slice(2)}`,
  )
  mkdirSync(logs)
  t.after(() => rmSync(logs, { recursive: true }))
  const watch = { watch: watcherLibrary(), watch_logs: logs, watch_salt: SALT }
  return { ...makeHome('native', t, { ...watch, ...settings }), logs }
}

export function unitLogs({ logs }: WatchHome): readonly UnitLog[] {
  const names = readdirSync(logs).filter((name) => name.endsWith('.log'))
  return names.sort().map((name) => parse(join(logs, name)))
}

/** The only log of a kind: `script`, or `compile` of a crate. */
export function logOf(home: WatchHome, unit: string, crateName = ''): UnitLog {
  const logs = unitLogs(home).filter((log) => log.unit === unit && log.crateName === crateName)
  if (logs.length !== 1) throw new Error(`${logs.length} logs of ${unit} ${crateName}`)
  return logs[0] as UnitLog
}

const HEADER = 'UcxokmbtP'

function parse(path: string): UnitLog {
  const records = readFileSync(path, 'utf8').split('\0').slice(0, -1)
  const end = records.findIndex((record) => !HEADER.includes(record.charAt(0)))
  const header = records.slice(0, end < 0 ? undefined : end)
  const value = (kind: string) => header.find((record) => record.startsWith(kind))?.slice(1)
  return {
    path,
    unit: value('U') ?? '',
    crateName: value('c') ?? '',
    extraFilename: value('x') ?? '',
    out: value('o') ?? '',
    packageName: value('k') ?? '',
    isTest: value('t') === '1',
    parent: value('P'),
    body: end < 0 ? [] : records.slice(end),
  }
}

/** How many children were started and how many of these report that they are watched. */
export function children({ body }: UnitLog): { started: number; watched: number } {
  const count = (kind: string) => body.filter((record) => record.startsWith(kind)).length
  return { started: count('X') - count('-'), watched: count('C') }
}

export function blind({ body }: UnitLog): readonly string[] {
  return body.filter((record) => record.startsWith('!'))
}

/** Writes a package (its `Cargo.toml` is made where the files have none) and says where it is. */
export function makePackage(home: ShimHome, files: Readonly<Record<string, string>>): string {
  const folder = join(home.root, 'project')
  const manifest = '[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n'
  const all = { 'Cargo.toml': manifest, 'src/main.rs': 'fn main() {}\n', ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

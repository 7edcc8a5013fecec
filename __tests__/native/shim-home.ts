import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'

import { NATIVE_OPTIONS } from '../../src/cargo/place/native-build.ts'
export type Flavour = 'native' | 'sh'
export const FLAVOURS: readonly Flavour[] = ['native', 'sh']

const sources = join(import.meta.dirname, '../../native')

/** Variables of the developer's own that would change what is tested. */
const OWN_VARIABLE =
  /^(CARGO_(?!HOME$)|RUSTC|RUSTFLAGS|RUSTUP_TOOLCHAIN|SCCACHE|FAST_CARGO|NODE_TEST)/

/** A folder of wrappers as the action lays it out, with a folder of stand-in programs beside it. */
export interface ShimHome {
  readonly root: string
  readonly folder: string
  readonly records: string
  readonly env: NodeJS.ProcessEnv
  /** Writes an executable `sh` script that is found on PATH behind the shim. */
  program(name: string, script: string): string
}

export function makeHome(
  flavour: Flavour,
  t: Pick<TestContext, 'after'>,
  settings: Readonly<Record<string, string>> = {},
): ShimHome {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fast cargo é-')))
  t.after(() => rmSync(root, { recursive: true, maxRetries: 5 }))
  const folder = join(root, '.cargo/fast-cargo')
  const records = join(root, 'records')
  const programs = join(root, 'programs')
  for (const path of [join(folder, 'bin'), join(folder, 'ld'), records, programs]) {
    mkdirSync(path, { recursive: true })
  }
  for (const role of ['bin/cargo', 'rustc-wrapper', 'cc']) placeRole(flavour, folder, role)
  writeSettings(folder, { records, ...settings })
  const path = `${join(folder, 'bin')}:${programs}:${process.env['PATH']}`
  const own = Object.entries(process.env).filter(([name]) => !OWN_VARIABLE.test(name))
  return {
    root,
    folder,
    records,
    env: { ...Object.fromEntries(own), PATH: path },
    program: (name, script) => writeProgram(join(programs, name), script),
  }
}

export function writeSettings(folder: string, settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(folder, 'settings'), lines.join(''))
}

export function writeProgram(path: string, script: string): string {
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

function placeRole(flavour: Flavour, folder: string, role: string): void {
  const name = role.replace('bin/', '')
  const from = flavour === 'native' ? nativeBinary() : join(sources, 'sh', name)
  copyFileSync(from, join(folder, role))
  chmodSync(join(folder, role), 0o755)
}

/** Compiles the native program, once for all test files and runs with the same source and rustc. */
export function nativeBinary(): string {
  const source = join(sources, 'fast-cargo.rs')
  const version = spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout
  const all = createHash('sha256').update(version)
  for (const name of readdirSync(sources)
    .filter((name) => name.endsWith('.rs'))
    .sort()) {
    all.update(readFileSync(join(sources, name)))
  }
  const hash = all.digest('hex')
  const binary = join(tmpdir(), `fast-cargo-native-${hash.slice(0, 16)}`)
  if (existsSync(binary)) return binary
  // Test files run at once: each compiles to a name of its own, and the last rename wins.
  const own = `${binary}-${process.pid}`
  const args = [...NATIVE_OPTIONS, '-D', 'warnings', source, '-o', own]
  const compiled = spawnSync('rustc', args, { encoding: 'utf8' })
  if (compiled.status !== 0) throw new Error(compiled.stderr)
  renameSync(own, binary)
  return binary
}

export interface Run {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly input?: string
}

/** Starts a program found on the home's PATH (or by its path) and waits for its end. */
export async function run(
  home: ShimHome,
  program: string,
  args: readonly string[],
  { cwd = home.root, env = {}, input = '' }: RunOptions = {},
): Promise<Run> {
  const child = spawn(program, args, { cwd, env: { ...home.env, ...env } })
  child.stdin.on('error', () => undefined) // a child may end without reading its input
  child.stdin.end(input)
  const chunks = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    chunks.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    chunks.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...chunks }))
  })
}

/** The two lines of a cargo record. */
export interface CargoRecord {
  readonly start: {
    readonly args: readonly string[]
    readonly cwd: string
    readonly pid: number
    readonly startMs: number
    readonly timings: boolean
    readonly targetDirVariable: string
  }
  readonly end?: {
    readonly endMs: number
    readonly exitCode: number | null
    readonly signal: number | null
  }
}

/** All cargo records, oldest first, once each has its end (the `sh` shim writes it a bit later). */
export async function cargoRecords(home: ShimHome): Promise<readonly CargoRecord[]> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const records = readRecords(home)
    if (records.every(({ end }) => end !== undefined)) return records
    await wait(50)
  }
  return readRecords(home)
}

function readRecords(home: ShimHome): readonly CargoRecord[] {
  const files = readdirSync(home.records).filter((name) => name.startsWith('cargo-'))
  return files.sort().map((name) => {
    const [start, end] = jsonLines(home, name)
    return { start, ...(end === undefined ? {} : { end }) } as CargoRecord
  })
}

/** The lines of a record file; none when there is no file. */
export function jsonLines(home: ShimHome, name: string): readonly Record<string, unknown>[] {
  const path = join(home.records, name)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

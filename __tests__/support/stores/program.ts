import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What a store lives for: a test, or a benchmark's jobs. */
export interface Lifetime {
  after(end: () => unknown): void
}

/** A store that listens on this machine. */
export interface RunningStore {
  readonly port: number
  /** What `cache-store-config` says of it; another port is a proxy in front of it. */
  config(port?: number): string
  readonly pid: number
}

/** Absolute path of a program; `undefined` where it is not installed. */
export function installed(name: string): string | undefined {
  const more = [
    '/usr/sbin',
    join(toolsFolder, 'bin'),
    join(toolsFolder, 'azurite/node_modules/.bin'),
  ]
  return [...(process.env['PATH'] ?? '').split(delimiter), ...more]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** Where `.ci/run` puts what no distribution has. */
const toolsFolder = join(import.meta.dirname, '../../../.test/tools')

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly port: number
}

/** A folder for what a store keeps, gone with the test. */
export function storeFolder(t: Lifetime): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-store-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts it, waits until it listens, and ends it with the test. */
export async function startProgram(t: Lifetime, { name, args, port }: Program): Promise<number> {
  const child = spawn(installed(name) ?? name, args, { stdio: 'ignore' })
  t.after(() => ended(child))
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`)
    if (await listens(port)) return child.pid ?? 0
    await wait(50)
  }
  throw new Error(`${name} does not listen on ${port}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((exit) => child.once('exit', exit))
  child.kill('SIGKILL')
  await gone
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      answer(true)
    })
    socket.once('error', () => answer(false))
  })
}

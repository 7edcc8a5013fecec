import { spawn } from 'node:child_process'
import { BenchError } from './bench-error.ts'

interface CommandOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Show what it prints. */
  readonly shown?: boolean
}

/** Runs a program and returns what it printed to stdout. Throws `BenchError` when it fails. */
export function command(
  program: string,
  args: readonly string[],
  { cwd, env = {}, shown = false }: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', shown ? 'inherit' : 'pipe'],
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.once('error', (cause) => reject(new BenchError(`${program} did not start`, { cause })))
    child.once('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(stdout).toString().trim())
      const said = Buffer.concat(stderr).toString().trimEnd()
      reject(new BenchError(`${program} ${args.join(' ')} ended with ${code} in ${cwd}\n${said}`))
    })
  })
}

const IDENTITY = [
  ...['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'],
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'],
]

export function git(folder: string, ...args: string[]): Promise<string> {
  return gitWith({}, folder, ...args)
}

/** `env`: variables besides, such as those that name another index or a date. */
export function gitWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: string[]
): Promise<string> {
  return command('git', [...IDENTITY, ...args], { cwd: folder, env })
}

/** Commits every file, also what a .gitignore leaves out (a Cargo.lock). */
export async function commitAll(folder: string, message: string): Promise<void> {
  await git(folder, 'add', '--all', '--force')
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
}

import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

export interface Ended {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly cwd: string
  /** The whole environment: nothing of the developer's shell comes in. */
  readonly env: Readonly<Record<string, string>>
}

const WRITER_MS = 20

/** Runs a program to its end; its exit code is part of the answer. */
export async function ended(
  program: string,
  args: readonly string[],
  started: Started,
): Promise<Ended> {
  try {
    return await endedOnce(program, args, started)
  } catch (error) {
    // It was copied just now, and a process that we started meanwhile has that file open until it is itself.
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ETXTBSY') throw error
    await wait(WRITER_MS)
    return endedOnce(program, args, started)
  }
}

function endedOnce(
  program: string,
  args: readonly string[],
  { cwd, env }: Started,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }))
  })
}

/** The same for what has to succeed: its output, trimmed. */
export async function output(
  program: string,
  args: readonly string[],
  started: Started,
): Promise<string> {
  const { exitCode, stdout, stderr } = await ended(program, args, started)
  if (exitCode !== 0) throw new Error(`${program} ${args.join(' ')}: ${exitCode}\n${stderr}`)
  return stdout.trim()
}

/** A copy of a folder with all its times and links, to the nanosecond; what was at `to` is gone. */
export async function copyFolder(from: string, to: string): Promise<void> {
  const started = { cwd: '/', env: usualEnvironment() }
  await output('rm', ['-rf', to], started)
  await output('cp', ['-a', from, to], started)
}

/** The few variables that programs need to run at all. */
export function usualEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'RUSTUP_HOME', 'TMPDIR']
  return Object.fromEntries(
    kept.map((name) => [name, process.env[name] ?? '']).filter(([, value]) => value !== ''),
  )
}

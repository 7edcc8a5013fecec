import { spawn } from 'node:child_process'

interface ProgramResult {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs a program to its end. Exit code 127 when there is no such program. */
export function program(
  name: string,
  args: readonly string[],
  cwd: string,
): Promise<ProgramResult> {
  return new Promise((done) => {
    const child = spawn(name, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    const end = (exitCode: number, reason = ''): void =>
      done({
        exitCode,
        stdout: Buffer.concat(stdout),
        stderr: reason + Buffer.concat(stderr).toString(),
      })
    child.once('error', (error) => end(127, error.message))
    child.once('close', (code) => end(code ?? 1))
  })
}

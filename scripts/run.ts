import { spawn } from 'node:child_process'
import { dirname } from 'node:path'

/** The project's folder. */
export const root = dirname(import.meta.dirname)

/** Runs a program in the project's folder, its output shown; throws when it fails. */
export async function run(program: string, args: readonly string[]): Promise<void> {
  const exitCode = await status(program, args)
  if (exitCode !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}`)
}

/** The same, but the exit code is the result. */
export function status(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: root, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

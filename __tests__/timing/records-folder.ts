import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A temporary folder that goes when the test's scope ends. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
  /** Writes a file below the folder and returns its path. */
  write(name: string, text: string): Promise<string>
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'fast-cargo-timing-'))
  return {
    path,
    async write(name, text) {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
      return file
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}

export function jsonLines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** The line that the shim writes when a command starts. */
export function startLine(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    event: 'start',
    pid: 999_999_999,
    args: ['build'],
    cwd: '/checkout',
    startMs: 1000.5,
    timings: true,
    targetDirVariable: '',
    ...changes,
  }
}

/** The line that the shim writes when a command ends. */
export function endLine(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { event: 'end', endMs: 3000.75, exitCode: 0, signal: null, ...changes }
}

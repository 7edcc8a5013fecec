import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A daemon may inherit the pipes of what started it and keep them open for ever: after the exit we wait this long. */
export const OPEN_PIPE_GRACE_MS = 200

/** Ends a process and its children. On Unix it must lead a process group (`detached: true`). */
export function endProcessTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    const { PATH, SystemRoot } = process.env
    const env = { PATH, SystemRoot }
    spawn('taskkill', ['/t', '/f', '/pid', String(child.pid)], { env, stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL') // the group is gone already, the process may not be
  }
}

/** Ends a process and all that it has started, in whatever group; only Linux tells which those are. */
export function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined) return
  for (const pid of [child.pid, ...descendantsOf(child.pid)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // gone meanwhile
    }
  }
}

function descendantsOf(pid: number): readonly number[] {
  const children = threadsOf(pid).flatMap((thread) => {
    const listed = textOf(`/proc/${pid}/task/${thread}/children`)
    return listed
      .split(' ')
      .filter((word) => word !== '')
      .map(Number)
  })
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return [] // gone meanwhile, or no Linux
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

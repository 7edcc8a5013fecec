import { type ChildProcess, spawn } from 'node:child_process'

/** Ends a process and its children. On Unix it must lead a process group (`detached: true`). */
export function endProcessTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/t', '/f', '/pid', String(child.pid)], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL') // the group is gone already, the process may not be
  }
}

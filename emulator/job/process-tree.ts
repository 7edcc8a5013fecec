import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Orphan } from './options.ts'

interface ProcessRow {
  readonly pid: number
  readonly parent: number
}

/** Ends a process and everything that it started and still is below it. */
export function killTree(pid: number): void {
  const rows = allProcesses()
  const below = (parent: number): number[] =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row.pid, ...below(row.pid)])
  // From the top: a shell whose child dies first would go on with its next command.
  for (const victim of [pid, ...below(pid)]) sendSignal(victim, 'SIGKILL')
}

/** Signals a process; one that is gone is fine. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended before the signal.
  }
}

/** Ends what still runs with this RUNNER_TRACKING_ID in its environment. Linux only. */
export async function endOrphans(trackingId: string): Promise<readonly Orphan[]> {
  const orphans = allProcesses()
    .map(({ pid }) => pid)
    .filter((pid) => pid !== process.pid)
    .filter((pid) => readProc(pid, 'environ').includes(`RUNNER_TRACKING_ID=${trackingId}`))
    .map((pid) => ({ pid, command: readProc(pid, 'cmdline').join(' ').trim() }))
  for (const { pid } of orphans) sendSignal(pid, 'SIGKILL')
  const deadline = Date.now() + LONGEST_END_MS
  while (orphans.some(({ pid }) => isRunning(pid)) && Date.now() < deadline) await wait(10)
  return orphans
}

const LONGEST_END_MS = 2000

/** A zombie, which only waits for its parent to look, does not count. */
export function isRunning(pid: number): boolean {
  return readProc(pid, 'cmdline').join('') !== ''
}

function allProcesses(): readonly ProcessRow[] {
  if (process.platform === 'linux') return procProcesses()
  if (process.platform === 'win32') return []
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }))
}

function procProcesses(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .map((pid) => ({ pid, parent: parentOf(readProc(pid, 'stat').join('')) }))
}

function parentOf(stat: string): number {
  // The second field is the program's name in parentheses, which may hold spaces and parentheses.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function readProc(pid: number, file: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0')
  } catch {
    return [] // ended meanwhile, or another user's
  }
}

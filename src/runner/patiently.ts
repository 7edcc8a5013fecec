import { setTimeout as wait } from 'node:timers/promises'

/** What Windows says while a scanner, an indexer or a program that has just ended still holds a file. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])
const PAUSES_MS = [20, 50, 100, 200, 400, 800, 1_600]

interface Patience {
  /** Elsewhere nothing is held, and such an answer is final. */
  readonly isWindows: boolean
  readonly pausesMs: readonly number[]
}

const PATIENCE: Patience = {
  isWindows: process.platform === 'win32',
  pausesMs: PAUSES_MS,
}

/** Does it again, for some seconds, while somebody holds what it is about. */
export async function patiently<T>(
  operation: () => Promise<T>,
  { isWindows, pausesMs }: Patience = PATIENCE,
): Promise<T> {
  for (const pauseMs of isWindows ? pausesMs : []) {
    try {
      return await operation()
    } catch (cause) {
      if (!isHeld(cause)) throw cause
      await wait(pauseMs)
    }
  }
  return operation()
}

/** The same, where one must not let go of the thread. */
export function patientlySync<T>(
  operation: () => T,
  { isWindows, pausesMs }: Patience = PATIENCE,
): T {
  for (const pauseMs of isWindows ? pausesMs : []) {
    try {
      return operation()
    } catch (cause) {
      if (!isHeld(cause)) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    }
  }
  return operation()
}

function isHeld(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && HELD.has(String(cause.code))
}

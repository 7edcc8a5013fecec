import { availableParallelism } from 'node:os'
import { systemClock } from '../../src/runner/clock.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Runner } from '../../src/runner/ports.ts'

/** How many questions are put to cargo at the same time: each takes one core. */
export const WORKERS = availableParallelism()

export type AuditPorts = Pick<Runner, 'files' | 'commands' | 'clock' | 'log'> & {
  readonly env: Readonly<Record<string, string>>
}

/** This machine, as the audit needs it. Progress goes to stderr, so that stdout is the report alone. */
export function auditPorts(): AuditPorts {
  const line = (text: string): void => console.error(text)
  return {
    files: localFiles(),
    commands: localCommands(),
    clock: systemClock(),
    log: { info: line, debug: () => undefined, warning: line, group: (_, body) => body() },
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  }
}

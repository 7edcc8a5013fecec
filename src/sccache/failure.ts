import type { CommandResult } from '../runner/ports.ts'
import { withoutPasswords } from './address-secrets.ts'

/** sccache's progress; no reason for anything. */
const CHATTER = /^(Starting the server|Listening on|Stopping sccache server)/

/**
 * Why a command of sccache failed, as a clause without a full stop: the first error that it names
 * with what caused it, else the last line of the server's log, else how it ended.
 */
export function reasonOf(what: string, result: CommandResult, serverLog = ''): string {
  if (result.timedOut) return `${what} gave no answer in time`
  const lines = usefulLines(result.stderr)
  const error = lines.find((line) => line.startsWith('error: ')) ?? lines[0]
  if (error !== undefined) {
    const causes = lines.filter((line) => line.startsWith('caused by: '))
    const all = [error.replace(/^error: /, ''), ...causes.map((line) => line.slice(11))]
    return withoutPasswords(all.join(': '))
  }
  const logged = usefulLines(serverLog).at(-1)
  return logged === undefined
    ? `${what} ended with exit code ${result.exitCode} and said nothing`
    : withoutPasswords(logged)
}

function usefulLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^sccache: /, ''))
    .filter((line) => line !== '' && !CHATTER.test(line))
}

/** For the log and the summary. */
export function describeFailedStart(reason: string): string {
  return `Building without sccache: ${reason}.`
}

/** The launcher's words for what follows from a failure; which line it writes first is chance. */
const AFTERWARDS = 'sccache failed before in this job'

/** Of crates that rustc compiled by itself, by reason, as the launcher wrote them down. */
export function describeFallbacks(times: Readonly<Record<string, number>>): string {
  const reasons = Object.keys(times)
  const reason = reasons.find((one) => one !== AFTERWARDS) ?? AFTERWARDS
  const all = Object.values(times).reduce((sum, some) => sum + some, 0)
  const crates = all === 1 ? '1 crate' : `${all} crates`
  return `sccache failed while the job ran (${reason}). Plain rustc compiled ${crates}.`
}

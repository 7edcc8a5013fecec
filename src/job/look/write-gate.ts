import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import type { ShimCommand, ShimRecords } from '../../timing/shim-records.ts'
import { MOST_QUESTIONS } from '../../timing/target-folder.ts'
import type { Inputs } from '../inputs.ts'
import type { JobState } from '../state.ts'
import { type Checkout, checkoutAround, headOf } from './checkout.ts'
import { commandsElsewhere, mayBeOfStrangers } from './commands-elsewhere.ts'
import { mayWrite, type WriteDecision } from './may-write.ts'
import { whyNotOwn } from './own-files.ts'

/**
 * Who may save, for everything that is saved. Main asks before any later step has run, and post again:
 * what a foreign build leaves behind, and what it makes of git, must not pass for the default branch's.
 */
export async function openGate(
  { cacheWrite, cwd }: { readonly cacheWrite: Inputs['cacheWrite']; readonly cwd: string },
  runner: Pick<Runner, 'files' | 'commands' | 'job'>,
): Promise<Pick<JobState, 'write' | 'checkout'>> {
  const { context } = runner.job
  const git = await runner.commands.which('git')
  const folder = (await runner.files.realPath(cwd)) ?? cwd
  const found = await checkoutAround(folder, git, runner)
  const write = { ...onlyAt(found, context.sha, mayWrite(cacheWrite, context)) }
  if (found === undefined) return { write }
  const head = await runner.files.readText(join(found.root, '.git', 'HEAD')).catch(() => undefined)
  const isReftable = head?.startsWith('ref: refs/heads/.invalid') ?? false
  return { write, checkout: { ...found, ...(git === undefined ? {} : { git }), isReftable } }
}

/** The decision where the checkout is the run's commit or none of git's, else a refusal. */
export function onlyAt(
  checkout: Checkout | undefined,
  sha: string,
  write: WriteDecision,
): WriteDecision {
  const reason = checkout === undefined ? undefined : whyNotAt(checkout.commit, sha)
  return !write.allowed || reason === undefined ? write : { allowed: false, reason }
}

function whyNotAt(commit: string, sha: string): string | undefined {
  if (commit === sha && sha !== '') return undefined
  if (commit === '') return 'git does not tell which commit is checked out'
  return `the checkout is at ${short(commit)}, and the run is for ${short(sha)}`
}

interface ConfirmedWrite {
  readonly write: WriteDecision
  /** Commands that built what the run's commit does not have, in target folders of its own. */
  readonly elsewhere: readonly ShimCommand[]
}

/** In post: whether what main allowed still holds. */
export async function confirmWrite(
  state: Pick<JobState, 'write' | 'checkout' | 'inputs' | 'startedAtMs' | 'setUpMs'>,
  { commands: built, unreadable }: ShimRecords,
  runner: Pick<Runner, 'files' | 'commands' | 'job'>,
): Promise<ConfirmedWrite> {
  const { write, checkout, inputs, startedAtMs, setUpMs = 0 } = state
  if (!write.allowed) return { write, elsewhere: [] }
  if (unreadable > 0) return refused(`of what cargo did, ${unreadable} records cannot be read`)
  if (built.length > MOST_QUESTIONS) {
    return refused(`cargo has records of ${built.length} commands, more than can be looked at`)
  }
  if (checkout === undefined) {
    const folder = join(runner.job.context.workspace, inputs.workingDirectory)
    const since = await checkoutAround(folder, undefined, runner)
    if (since === undefined) return { write, elsewhere: [] }
    return refused('the checkout came after the step that sets fast-cargo up')
  }
  const { root, commit, git, isReftable } = checkout
  const now = await headOf(root, git, runner)
  if (now !== commit) return refused(whyNotAt(now, commit) ?? '')
  const moved = built.find(
    ({ checkout: at, head }) => at === root && head !== commit && !(isReftable && head === ''),
  )
  if (moved !== undefined) {
    return refused(`cargo ran at ${short(moved.head ?? '') || 'another commit'} meanwhile`)
  }
  const elsewhere = await commandsElsewhere({ checkout, built }, runner)
  if (elsewhere.reason !== undefined) return refused(elsewhere.reason)
  const mayBeStrange = mayBeOfStrangers(runner.job.context)
  const sinceMs = startedAtMs + setUpMs
  const why = mayBeStrange ? await whyNotOwn({ checkout, sinceMs }, runner) : undefined
  return why === undefined ? { write, elsewhere: elsewhere.commands } : refused(why)
}

function refused(reason: string): ConfirmedWrite {
  return { write: { allowed: false, reason }, elsewhere: [] }
}

function short(commit: string): string {
  return commit.slice(0, 9)
}

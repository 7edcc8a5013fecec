import type { PastRun } from './past-run.ts'

/** What a job took when it had nothing of earlier runs. */
export interface ColdRun {
  /** Of its cargo commands. */
  readonly cargoMs: number
  /** Of this action's own step; 0 where the run did not tell it. */
  readonly setUpMs: number
  readonly runId: string
}

/** Whether a run began with neither a snapshot nor anything of sccache's. */
export function isCold({ conditions, sccache }: PastRun): boolean {
  return conditions?.['cache'] === 'nothing restored' && (sccache?.hits ?? 0) === 0
}

/** The newest earlier run that began with nothing and ran the same commands to their end. */
export function coldRun(now: PastRun, earlier: readonly PastRun[]): ColdRun | undefined {
  if (isCold(now) || now.commands.length === 0) return undefined
  const labels = labelsOf(now)
  const found = earlier.findLast(
    (run) =>
      isCold(run) &&
      labelsOf(run) === labels &&
      run.commands.every(
        ({ outcome, durationMs }) => outcome === 'succeeded' && durationMs !== undefined,
      ),
  )
  if (found === undefined) return undefined
  const cargoMs = found.commands.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
  return { cargoMs, setUpMs: found.setUpMs ?? 0, runId: found.runId }
}

function labelsOf({ commands }: PastRun): string {
  return JSON.stringify(commands.map(({ label }) => label))
}

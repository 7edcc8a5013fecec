import type { Comparison } from '../../history/compare.ts'
import type { Runner } from '../../runner/ports.ts'

/** Fails the step where a command is significantly slower than the usual of the same work, by more than `above`. */
export function failOnSlowdown(
  { commands }: Comparison,
  above: number | undefined,
  { job }: Pick<Runner, 'job'>,
): void {
  if (above === undefined) return
  for (const command of commands) {
    if (command?.verdict !== 'slower' || command.baseline === undefined) continue
    const { medianMs, runs } = command.baseline
    // Where only five runs together are slower, this one alone may be far above them by noise.
    const part = command.judgedMs / medianMs - 1
    if (part <= above) continue
    const [now, usual] = [command.judgedMs, medianMs].map((ms) => (ms / 1000).toFixed(1))
    const together = command.byFiveRuns ? ' in the last five runs together' : ''
    job.fail(
      `${command.label} took ${now} s${together}, ${Math.round(part * 100)} % more than the usual ${usual} s of ${runs} runs that did the same work. The input fail-above allows ${Math.round(above * 100)} %.`,
    )
  }
}

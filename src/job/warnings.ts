import type { Runner } from '../runner/ports.ts'

/** The runner, with every warning also kept for the summary. */
export function rememberingWarnings(runner: Runner): {
  readonly runner: Runner
  readonly warnings: readonly string[]
} {
  const warnings: string[] = []
  const warning = (line: string): void => {
    warnings.push(line)
    runner.log.warning(line)
  }
  return { runner: { ...runner, log: { ...runner.log, warning } }, warnings }
}

/** While `strict` is on, whatever would be a warning fails the step. */
export function withStrictness(strict: boolean, runner: Runner): Runner {
  if (!strict) return runner
  const { job, log } = runner
  return { ...runner, log: { ...log, warning: (line) => job.fail(`${line} (strict is on)`) } }
}

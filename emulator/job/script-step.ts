import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expressionScope } from './contexts.ts'
import { EmulatorError } from './errors.ts'
import { interpolate } from './expressions.ts'
import { stepName } from './find-action.ts'
import type { RunningStep, StepEnd } from './job-state.ts'
import type { Step } from './options.ts'
import { runProcess } from './run-process.ts'
import { stepEnvironment } from './step-environment.ts'

/** `{0}` is the script's file. */
const SHELLS: Readonly<Record<string, string>> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
  pwsh: 'pwsh -command . {0}',
}

/** Runs a `run:` step. It sees no ACTIONS_* variable, as on GitHub. */
export async function runScript(step: Step, running: RunningStep): Promise<StepEnd> {
  const { job, scope, env, log } = running
  const expressions = expressionScope(job, scope, env)
  const script = interpolate(String(step.run), expressions)
  // A composite action names the shell of each of its steps; the job's defaults are not for them.
  const defaults = scope.actionPath === undefined ? job.shellDefaults : {}
  const shell = interpolate(step.shell ?? defaults.shell ?? '', expressions)
  const folder = step['working-directory'] ?? defaults.workingDirectory ?? '.'
  const file = join(job.places.temp, `${randomUUID()}.sh`)
  writeFileSync(file, script)
  const [program = '', ...args] = shellCommand(shell, step).map((part) => part.replace('{0}', file))
  log.write(`##[group]Run ${script.trim().split('\n')[0]}`)
  for (const line of script.trimEnd().split('\n')) log.write(line)
  log.write('##[endgroup]')
  const { exitCode } = await runProcess({
    program,
    args,
    cwd: resolve(job.places.workspace, interpolate(folder, expressions)),
    env: stepEnvironment(running, {
      GITHUB_ACTION: step.id ?? '__run',
      ...(scope.actionPath === undefined ? {} : { GITHUB_ACTION_PATH: scope.actionPath }),
    }),
    onLine: log.receive,
    stop: running.stop,
    delays: job.delays,
  })
  if (exitCode === 0) return { outcome: 'success', exitCode }
  log.error(`Process completed with exit code ${exitCode ?? 'unknown'}.`)
  return { outcome: 'failure', exitCode }
}

function shellCommand(shell: string, step: Step): readonly string[] {
  const template = SHELLS[shell] ?? (shell.includes('{0}') ? shell : undefined)
  if (template === undefined) {
    throw new EmulatorError(
      `Step "${stepName(step)}" wants the shell "${shell}"; ` +
        `known are ${Object.keys(SHELLS).filter(Boolean).join(', ')}, or a command with {0}.`,
    )
  }
  return template.split(' ')
}

import type { ActionDefinition } from './action-definition.ts'
import { expressionScope } from './contexts.ts'
import { interpolate } from './expressions.ts'
import type { RunningStep } from './job-state.ts'
import type { Step } from './options.ts'

/** What `with:` says, laid over the action's defaults; names in lower case. */
export function evaluateInputs(
  step: Step,
  { inputs, ref }: Pick<ActionDefinition, 'inputs'> & { readonly ref?: string | undefined },
  { job, scope, env }: RunningStep,
): Record<string, string> {
  const expressions = expressionScope(job, { ...scope, actionRef: ref }, env)
  const given = Object.entries(step.with ?? {})
  const all = [...Object.entries(inputs), ...given].flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name.toLowerCase(), interpolate(String(value ?? ''), expressions)] as const],
  )
  return Object.fromEntries(all)
}

/** GitHub's warning for inputs that the action does not have; `undefined` when it has them all. */
export function unexpectedInputs(
  step: Step,
  { inputs }: Pick<ActionDefinition, 'inputs'>,
): string | undefined {
  const known = Object.keys(inputs)
  const unknown = Object.keys(step.with ?? {}).filter(
    (name) => !known.some((input) => input.toLowerCase() === name.toLowerCase()),
  )
  if (unknown.length === 0) return undefined
  const quote = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
  return `Unexpected input(s) ${quote(unknown)}, valid inputs are [${quote(known)}]`
}

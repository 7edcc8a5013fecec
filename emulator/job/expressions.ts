import { data, Evaluator, ExpressionError, Lexer, Parser } from '@actions/expressions'
import { EmulatorError } from './errors.ts'

/** Plain values by context name: `github`, `env`, `steps`, ... */
export type Contexts = Readonly<Record<string, unknown>>

/** A function of expressions that is not built in, such as `success()`. */
export interface ExpressionFunction {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  readonly call: (args: readonly string[]) => boolean | string
}

export interface ExpressionScope {
  readonly contexts: Contexts
  readonly functions: readonly ExpressionFunction[]
}

/** The value of one expression, without `${{ }}`. */
export function evaluate(source: string, scope: ExpressionScope): unknown {
  return JSON.parse(JSON.stringify(evaluateData(source, scope), data.replacer) ?? 'null')
}

/** Whether an `if:` lets a step run; without a status function it also asks for `success()`. */
export function evaluateCondition(source: string | boolean, scope: ExpressionScope): boolean {
  const text = String(source).trim()
  const bare = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(text)?.[1] ?? text
  // Text around a placeholder makes a string of it, and no string but '' is false.
  if (bare.includes('${{')) return evaluateCondition(`'${interpolate(text, scope) && 'x'}'`, scope)
  if (bare.trim() === '') return evaluateCondition('success()', scope)
  const asksStatus = /\b(?:success|failure|always|cancelled)\s*\(/i.test(bare)
  return evaluate(asksStatus ? `!!(${bare})` : `success() && !!(${bare})`, scope) === true
}

/** Text with each `${{ }}` replaced by its value. */
export function interpolate(text: string, scope: ExpressionScope): string {
  return text.replaceAll(PLACEHOLDER, (_, source: string) =>
    evaluateData(source, scope).coerceString(),
  )
}

/** `${{ ... }}`; quoted strings may hold braces. */
const PLACEHOLDER = /\$\{\{((?:'[^']*'|[^'])*?)\}\}/g

function evaluateData(source: string, { contexts, functions }: ExpressionScope) {
  try {
    const infos = functions.map(toDefinition)
    const { tokens } = new Lexer(source.trim()).lex()
    const tree = new Parser(tokens, Object.keys(contexts), infos).parse()
    const byName = new Map(infos.map((info) => [info.name.toLowerCase(), info]))
    return new Evaluator(tree, toDictionary(contexts), byName).evaluate()
  } catch (cause) {
    const why = cause instanceof ExpressionError ? cause.message : String(cause)
    throw new EmulatorError(`The expression "${source.trim()}" cannot be evaluated: ${why}`, {
      cause,
    })
  }
}

function toDefinition({ name, minArgs, maxArgs, call }: ExpressionFunction) {
  return {
    name,
    minArgs,
    maxArgs,
    call: (...args: readonly { coerceString(): string }[]) => {
      const value = call(args.map((argument) => argument.coerceString()))
      return typeof value === 'boolean' ? new data.BooleanData(value) : new data.StringData(value)
    },
  }
}

function toDictionary(contexts: Contexts): data.Dictionary {
  const dictionary = new data.Dictionary()
  for (const [name, value] of Object.entries(contexts)) dictionary.add(name, toData(value))
  return dictionary
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver)
}

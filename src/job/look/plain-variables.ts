import { parse } from 'smol-toml'
import type { Runner } from '../../runner/ports.ts'
import { git } from '../../snapshot/survey/repository.ts'
import type { Plain } from '../../snapshot/survey/secret-variables.ts'
import type { JobState } from '../state.ts'
import { MOST_BYTES, readYaml, type WorkflowOf, workflowPath } from './workflow-file.ts'

interface PlainRequest {
  readonly inputs: Pick<JobState['inputs'], 'allowedVariables'>
  readonly checkout?: Pick<NonNullable<JobState['checkout']>, 'root' | 'commit'> | undefined
}

/** A value by the name of its variable. */
type Given = readonly [name: string, value: string]

/**
 * Variables that are no secrets: those that the input `cache-env-allow` names, and those that have the value which the
 * workflow file, or cargo's `[env]` in the repository, gives them as plain text. Both are read from the commit: a later
 * step may have written anything into the files.
 */
export async function plainVariables(
  { inputs, checkout }: PlainRequest,
  { job, commands }: { readonly job: WorkflowOf } & Pick<Runner, 'commands'>,
): Promise<Plain> {
  const names = inputs.allowedVariables
  if (checkout === undefined) return { names, values: new Map() }
  const { root, commit } = checkout
  const textOf = async (path: string | undefined): Promise<string> => {
    const text = path && (await git(root, ['show', `${commit}:${path}`], commands))
    return text && text.length <= MOST_BYTES ? text : ''
  }
  const given = [
    ...givenByWorkflow(await readYaml(await textOf(workflowPath(job)))),
    ...givenByCargo(await textOf('.cargo/config.toml')),
    ...givenByCargo(await textOf('.cargo/config')),
  ]
  const values = Map.groupBy(given, ([name]) => name)
  return {
    names,
    values: new Map([...values].map(([name, all]) => [name, new Set(all.map(([, one]) => one))])),
  }
}

/** At any level: a workflow's, a job's and a step's `env`, a container's, and what scripts set. */
export function givenByWorkflow(document: unknown): readonly Given[] {
  const matrices = parts(document).flatMap(([key, value]) => (key === 'matrix' ? [value] : []))
  const ofMatrix = matrices.flatMap(parts).flatMap(([, value]) => plainText(value))
  return parts(document).flatMap(([key, value]): readonly Given[] => {
    if (key === 'run' && typeof value === 'string') return givenByScript(value)
    if (key !== 'env') return []
    return Object.entries(Object(value)).flatMap(([name, text]) => {
      const isOfMatrix = typeof text === 'string' && /^\$\{\{\s*matrix\.[^}]*\}\}$/.test(text)
      return (isOfMatrix ? ofMatrix : plainText(text)).map((one): Given => [name, one])
    })
  })
}

/** All keys with their values, however deep. */
function parts(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key, inner] as const, ...parts(inner)])
}

function plainText(value: unknown): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  return typeof value === 'string' && !value.includes('${{') ? [value] : []
}

/** `NAME=value`, alone or quoted as a whole, and PowerShell's `$env:NAME = 'value'`. What a shell would replace is none. */
const SET_BY_SHELL =
  /(?<=^|[\s;&(])([A-Za-z_]\w*)=(?:"([^"$`\\]*)"|'([^']*)'|([^\s"'$`\\;&|<>()*?~]+)(?=$|[\s;&)]))/gm
const SET_IN_QUOTES = /(["'])([A-Za-z_]\w*)=([^"'$`\\\n]*)\1/g
const SET_BY_POWERSHELL = /\$env:(\w+)\s*=\s*(["'])([^"'$`\n]*)\2/gi

function givenByScript(script: string): readonly Given[] {
  const given: Given[] = []
  for (const [, name = '', ...forms] of script.matchAll(SET_BY_SHELL)) {
    given.push([name, forms.find((form) => form !== undefined) ?? ''])
  }
  for (const [, , name = '', value = ''] of script.matchAll(SET_IN_QUOTES))
    given.push([name, value])
  for (const [, name = '', , value = ''] of script.matchAll(SET_BY_POWERSHELL)) {
    given.push([name, value])
  }
  return given
}

/**
 * `NAME = "value"` and `NAME = { value = "value" }`; a path by `relative` is another on each machine. Each also as the
 * shim has it for a command that finds the variable there alone (`native/env_table.rs`): by its line.
 */
export function givenByCargo(text: string): readonly Given[] {
  try {
    return Object.entries(Object(parse(text)['env'])).flatMap(([name, entry]) => {
      const value = typeof entry === 'string' ? entry : Object(entry)['value']
      if (typeof value !== 'string') return []
      const lines = text.split('\n').map((line) => line.trim())
      const own = lines.filter((line) => line.replace(/^["']/, '').startsWith(name))
      return [value, ...own.map((line) => `\n[env]\n${line}\n`)].map((one): Given => [name, one])
    })
  } catch {
    return []
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isObject } from '../http/answers.ts'
import { EmulatorError } from './errors.ts'
import type { Step } from './options.ts'
import { readYaml } from './read-yaml.ts'

/** An action.yml: what it takes and how it runs. */
export interface ActionDefinition {
  readonly folder: string
  readonly name: string
  /** Default of each input, not yet evaluated; `undefined` when it has none. */
  readonly inputs: Readonly<Record<string, string | undefined>>
  readonly runs: JavaScriptRuns | CompositeRuns
}

export interface JavaScriptRuns {
  readonly kind: 'javascript'
  readonly main: string
  readonly pre: string | undefined
  readonly post: string | undefined
  readonly postIf: string
}

export interface CompositeRuns {
  readonly kind: 'composite'
  readonly steps: readonly Step[]
  /** Expression of each output. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Reads the action in a folder; `usedBy` names the step in errors. */
export function readAction(folder: string, usedBy: string): ActionDefinition {
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(folder, name))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) {
    throw new EmulatorError(`${usedBy}: there is no action.yml in ${folder}. Is it checked out?`)
  }
  const yaml: unknown = readYaml(file)
  if (!isObject(yaml) || !isObject(yaml['runs'])) {
    throw new EmulatorError(`${usedBy}: ${file} has no "runs:".`)
  }
  return {
    folder,
    name: String(yaml['name'] ?? folder),
    inputs: mapValues(yaml['inputs'], (input) => textOf(isObject(input) ? input['default'] : '')),
    runs: readRuns(yaml['runs'], { outputs: yaml['outputs'], file, usedBy }),
  }
}

interface RunsPlace {
  readonly outputs: unknown
  readonly file: string
  readonly usedBy: string
}

function readRuns(runs: Record<string, unknown>, place: RunsPlace): ActionDefinition['runs'] {
  const using = String(runs['using'])
  if (/^node\d+$/.test(using)) {
    return {
      kind: 'javascript',
      main: String(runs['main']),
      pre: textOf(runs['pre']),
      post: textOf(runs['post']),
      postIf: textOf(runs['post-if']) ?? 'always()',
    }
  }
  if (using === 'composite') {
    return {
      kind: 'composite',
      steps: runs['steps'] as readonly Step[],
      outputs: mapValues(place.outputs, (output) =>
        isObject(output) ? String(output['value'] ?? '') : '',
      ),
    }
  }
  throw new EmulatorError(
    `${place.usedBy}: ${place.file} runs by "${using}", and only node and composite actions are emulated.`,
  )
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value)
}

function mapValues<T>(value: unknown, convert: (value: unknown) => T): Record<string, T> {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item)]))
}

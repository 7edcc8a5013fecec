import { join } from 'node:path'
import * as v from 'valibot'
import type { Job } from '../../runner/github-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { SAVING_EVENTS } from './may-write.ts'

/** What GitHub takes for a workflow is smaller; a reader of YAML may take seconds over more. */
export const MOST_BYTES = 500_000

/** What tells where a job's workflow is. */
export interface WorkflowOf {
  readonly context: Pick<Job['context'], 'repository' | 'workflowFile'>
}

/** Of this run's workflow file, relative to the checkout; `undefined` where it cannot be told, or lies in another repository. */
export function workflowPath({ context }: WorkflowOf): string | undefined {
  const { repository, workflowFile } = context
  // A workflow that another repository requires lies there.
  const isHere = workflowFile.startsWith(`${repository}/`)
  return isHere ? workflowFile.slice(repository.length + 1) : undefined
}

/**
 * A workflow file of the run's checkout, which may be in a folder of its own; `undefined` for one that is not there, or
 * too large for a workflow.
 */
export async function workflowText(
  path: string | undefined,
  { context: { workspace, sha } }: Pick<Job, 'context'>,
  files: Pick<Files, 'readText' | 'list'>,
): Promise<string | undefined> {
  if (path === undefined) return undefined
  const read = (file: string): Promise<string | undefined> =>
    files.readText(file, MOST_BYTES).catch(() => undefined)
  const text = await read(join(workspace, path))
  if (text !== undefined) return text
  const names = await files.list(workspace)
  // Without a checkout at the top, that is all there is; a checkout there has no such workflow.
  if (names.includes('.git')) return undefined
  for (const folder of names.map((name) => join(workspace, name))) {
    const git = join(folder, '.git')
    const head = (await read(join(git, 'HEAD')))?.trim()
    const [, branch] = /^ref: (refs\/.+)$/.exec(head ?? '') ?? []
    const commit = branch === undefined ? head : (await read(join(git, branch)))?.trim()
    if (commit === sha && sha !== '') return read(join(folder, path))
  }
  return undefined
}

interface Triggers {
  readonly events: readonly string[]
  /** Some of its runs may save what all others can read. */
  readonly saves: boolean
  /** Such runs come without anybody starting them by hand. */
  readonly savesByItself: boolean
}

/** What the key `on` takes; a hundred lines are long already. */
const LONGEST_ON = 10_000

const Workflow = v.object({
  on: v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
})

/** What starts a workflow; `undefined` where its text cannot be read. */
export async function triggersOf(text: string): Promise<Triggers | undefined> {
  const block = blockOf(text)
  if (block.length > LONGEST_ON) return undefined
  const workflow = v.safeParse(Workflow, await readYaml(block))
  if (!workflow.success) return undefined
  const { on } = workflow.output
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  const filters = typeof on === 'object' && !Array.isArray(on) ? on : {}
  const isSaving = (event: string): boolean =>
    SAVING_EVENTS.includes(event) && !isForTagsAlone(filters[event])
  const saving = events.filter(isSaving)
  const savesByItself = saving.some((event) => event !== 'workflow_dispatch')
  return { events, saves: saving.length > 0, savesByItself }
}

/**
 * `undefined` for what is no YAML. Names that stand for each other over and over are refused by an error, as is
 * what is nested too deep.
 */
export async function readYaml(text: string): Promise<unknown> {
  if (isDeep(text)) return undefined
  // Loaded when it is used: most jobs never need it.
  const { parseDocument, Parser } = await import('yaml')
  try {
    // Composing goes on after an error, to find them all: a text of brackets alone would take seconds.
    for (const { type } of new Parser().parse(text)) if (type === 'error') return undefined
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    })
    return document.errors.length > 0 ? undefined : document.toJS()
  } catch {
    return undefined
  }
}

const DEEPEST = 100

/** Whether more brackets are open at once than anybody writes: a reader of YAML takes time by the square of that. */
function isDeep(text: string): boolean {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + ('[{'.includes(bracket) ? 1 : -1))
    if (open > DEEPEST) return true
  }
  return false
}

/** The lines of the key `on` alone: neither its value nor a list in it begins another key. */
function blockOf(text: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^(on|"on"|'on')\s*:/.test(line))
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^[^\s#-]/.test(line))
  return start === -1 ? '' : [lines[start], ...(end === -1 ? rest : rest.slice(0, end))].join('\n')
}

/** Without a word of branches, GitHub runs such a push for none. */
function isForTagsAlone(filter: unknown): boolean {
  const names = Object.keys(Object(filter))
  const speaksOf = (what: string): boolean => names.some((name) => name.startsWith(what))
  return speaksOf('tags') && !speaksOf('branches')
}

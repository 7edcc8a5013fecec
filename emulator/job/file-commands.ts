import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files by which a step talks to the runner; new ones for each step. */
export interface FileCommands {
  /** `GITHUB_ENV`, `GITHUB_PATH`, ... */
  readonly variables: Readonly<Record<string, string>>
  /** Reads and removes the files. Throws when one is not well-formed. */
  read(): FileCommandResult
}

export interface FileCommandResult {
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

const FILES = {
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
}

export function createFileCommands(temp: string): FileCommands {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const id = randomUUID()
  const file = (name: keyof typeof FILES): string => join(folder, `${FILES[name]}_${id}`)
  const names = Object.keys(FILES) as (keyof typeof FILES)[]
  for (const name of names) writeFileSync(file(name), '')
  return {
    variables: Object.fromEntries(names.map((name) => [name, file(name)])),
    read: () => {
      const texts = Object.fromEntries(names.map((name) => [name, readOnce(file(name))]))
      return {
        env: parseVariables(texts['GITHUB_ENV'] ?? '', 'GITHUB_ENV'),
        path: (texts['GITHUB_PATH'] ?? '').split(/\r?\n/).filter((line) => line !== ''),
        outputs: parseVariables(texts['GITHUB_OUTPUT'] ?? '', 'GITHUB_OUTPUT'),
        state: parseVariables(texts['GITHUB_STATE'] ?? '', 'GITHUB_STATE'),
        summary: texts['GITHUB_STEP_SUMMARY'] ?? '',
      }
    },
  }
}

function readOnce(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the step removed it
  } finally {
    rmSync(file, { force: true })
  }
}

/** `NAME=value` lines and `NAME<<END ... END` blocks. Throws on anything else. */
export function parseVariables(text: string, file: string): Record<string, string> {
  const variables: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const { name, separator, rest } = splitLine(line, file)
    const end = separator === '=' ? index : lines.indexOf(rest, index + 1)
    if (end === -1) throw malformed(file, `no closing '${rest}'`)
    variables[name] = separator === '=' ? rest : lines.slice(index + 1, end).join('\n')
    index = end
  }
  return variables
}

function splitLine(line: string, file: string) {
  const equals = line.indexOf('=')
  const block = line.indexOf('<<')
  const separator = block !== -1 && (equals === -1 || block < equals) ? '<<' : '='
  const at = separator === '=' ? equals : block
  if (at < 1) throw malformed(file, `invalid format '${line}'`)
  return { name: line.slice(0, at), separator, rest: line.slice(at + separator.length) }
}

function malformed(file: string, why: string): Error {
  return new Error(`Unable to process file command '${file}' successfully: ${why}`)
}

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { EmulatorError } from './errors.ts'

/** The contents of a YAML file. Throws with the file's name when it is missing or malformed. */
export function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new EmulatorError(`${file} cannot be read: ${why}`, { cause })
  }
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>

/** What earlier starts of a measurement left; `undefined` where the file is missing. Throws when it is something else. */
export async function readResultsFile<Of extends Schema>(
  file: string,
  schema: Of,
): Promise<v.InferOutput<Of> | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : v.parse(schema, JSON.parse(text))
}

/** Written at once or not at all: a measurement may be stopped at any moment. */
export async function writeResultsFile(file: string, results: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(results, undefined, 2)}\n`)
  await rename(`${file}.new`, file)
}

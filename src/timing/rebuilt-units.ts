import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines, readRecord } from './json-lines.ts'

const Look = v.object({ units: v.number(), packages: v.array(v.string()), because: v.string() })

/** Restored units that the cargo shim took away, because a later step changed what they had read. */
export interface RebuiltUnits {
  readonly count: number
  /** Some of their packages, each once. */
  readonly packages: readonly string[]
  /** Some of what changed: paths or names of variables, each once. */
  readonly because: readonly string[]
}

/** Adds up the shim's lines in `evidence.jsonl`; zero when there is no such file. */
export async function readRebuiltUnits(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<RebuiltUnits> {
  const text = (await readRecord(join(recordsFolder, 'evidence.jsonl'), files)) ?? ''
  const looks = parseJsonLines(text).filter((line) => v.is(Look, line))
  return {
    count: looks.reduce((sum, { units }) => sum + units, 0),
    packages: [...new Set(looks.flatMap(({ packages }) => packages))],
    because: [...new Set(looks.map(({ because }) => because))],
  }
}

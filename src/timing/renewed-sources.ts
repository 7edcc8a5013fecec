import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines, readRecord } from './json-lines.ts'

const Line = v.object({ renewed: v.number() })

/**
 * How often the shim gave unchanged sources a new time, since a later step had put units of elsewhere into a restored
 * target folder: its lines in `strangers.jsonl`.
 */
export async function readRenewals(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<number> {
  const text = (await readRecord(join(recordsFolder, 'strangers.jsonl'), files)) ?? ''
  return parseJsonLines(text).filter((line) => v.is(Line, line)).length
}

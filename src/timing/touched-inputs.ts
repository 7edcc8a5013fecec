import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines, readRecord } from './json-lines.ts'

const Pass = v.object({ touched: v.number(), first: v.array(v.string()) })

/** Files that got a new time from the cargo shim, because a later step had written them, or what stands behind them. */
interface TouchedInputs {
  readonly count: number
  /** Absolute paths of some of them, each once. */
  readonly first: readonly string[]
}

/** Adds up the shim's lines in `late-inputs.jsonl`; zero when there is no such file. */
export async function readTouchedInputs(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<TouchedInputs> {
  const text = (await readRecord(join(recordsFolder, 'late-inputs.jsonl'), files)) ?? ''
  const passes = parseJsonLines(text).filter((line) => v.is(Pass, line))
  return {
    count: passes.reduce((sum, { touched }) => sum + touched, 0),
    first: [...new Set(passes.flatMap(({ first }) => first))],
  }
}

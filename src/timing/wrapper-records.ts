import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines } from './json-lines.ts'

const Compile = v.object({
  crate: v.string(),
  type: v.string(),
  via: v.picklist(['sccache', 'direct', 'fallback']),
  reason: v.optional(v.string(), ''),
})

const Link = v.object({
  output: v.string(),
  ms: v.number(),
  linker: v.picklist(['ours', 'default']),
  fallback: v.boolean(),
})

/** What the rustc launcher did: crates by way, and for the ways around sccache by reason. */
export interface LauncherCounts {
  readonly viaSccache: number
  /** `crate-type bin` -> times. */
  readonly direct: Readonly<Record<string, number>>
  /** What failed -> times. */
  readonly fallback: Readonly<Record<string, number>>
}

/** One finished link. `fallback`: our linker failed, and the plain driver did it. */
export type FinishedLink = Readonly<v.InferOutput<typeof Link>>

/** Counts the launcher's lines in `rustc.jsonl`; all zero when there is no such file. */
export async function readLauncherCounts(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<LauncherCounts> {
  const compiles = await readLines(join(recordsFolder, 'rustc.jsonl'), Compile, files)
  const reasonsOf = (via: 'direct' | 'fallback'): Record<string, number> =>
    countEach(compiles.filter((line) => line.via === via).map((line) => line.reason))
  return {
    viaSccache: compiles.filter(({ via }) => via === 'sccache').length,
    direct: reasonsOf('direct'),
    fallback: reasonsOf('fallback'),
  }
}

/** The links of the job in the order they ended, from `links.jsonl`. */
export function readLinks(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<readonly FinishedLink[]> {
  return readLines(join(recordsFolder, 'links.jsonl'), Link, files)
}

async function readLines<const Line extends v.GenericSchema>(
  path: string,
  schema: Line,
  files: Pick<Files, 'readText'>,
): Promise<readonly v.InferOutput<Line>[]> {
  return parseJsonLines((await files.readText(path)) ?? '').flatMap((line) => {
    const parsed = v.safeParse(schema, line)
    return parsed.success ? [parsed.output] : []
  })
}

function countEach(reasons: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return Object.fromEntries(counts)
}

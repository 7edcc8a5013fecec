import { join } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines, readRecord } from './json-lines.ts'

const Compile = v.object({
  crate: v.string(),
  type: v.string(),
  via: v.picklist(['sccache', 'direct', 'fallback']),
  reason: v.optional(v.string()),
  /** Started by a cargo that our shim did not start. */
  unseen: v.optional(v.boolean()),
})

/** What the rustc launcher did: crates by way, and for the ways around sccache by reason. */
export interface LauncherCounts {
  readonly viaSccache: number
  /** `crate-type bin` -> times. */
  readonly direct: Readonly<Record<string, number>>
  /** What failed -> times. */
  readonly fallback: Readonly<Record<string, number>>
  /** Compilations of cargos that were called past our shim. */
  readonly unseen: number
  /** Crates that were compiled as proc macros, as rustc names them. */
  readonly procMacros: ReadonlySet<string>
}

/** Counts the launcher's lines in `rustc.jsonl`; all zero when there is no such file. */
export async function readLauncherCounts(
  recordsFolder: string,
  files: Pick<Files, 'readText'>,
): Promise<LauncherCounts> {
  const text = (await readRecord(join(recordsFolder, 'rustc.jsonl'), files)) ?? ''
  const compiles = parseJsonLines(text).filter((line) => v.is(Compile, line))
  const reasonsOf = (via: 'direct' | 'fallback'): Record<string, number> =>
    countEach(compiles.filter((line) => line.via === via).map(({ reason }) => reason ?? ''))
  return {
    viaSccache: compiles.filter(({ via }) => via === 'sccache').length,
    direct: reasonsOf('direct'),
    fallback: reasonsOf('fallback'),
    unseen: compiles.filter(({ unseen }) => unseen === true).length,
    procMacros: new Set(
      compiles.filter(({ type }) => type === 'proc-macro').map((line) => line.crate),
    ),
  }
}

function countEach(reasons: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return Object.fromEntries(counts)
}

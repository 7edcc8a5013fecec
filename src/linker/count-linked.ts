import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { parseJsonLines, readRecord } from '../timing/json-lines.ts'
import { whoLinked } from './who-linked.ts'

const LinkLine = v.object({
  output: v.string(),
  ms: v.number(),
  linker: v.picklist(['ours', 'default']),
  fallback: v.boolean(),
  reason: v.optional(v.string()),
})

interface LinkCounts {
  /** Linker -> how many artifacts that still exist it linked: `{ 'mold 3.0.0': 12 }`. */
  readonly linked: Readonly<Record<string, number>>
  /** Links that our linker failed at and the plain driver did. */
  readonly fallbacks: number
  /** What it said at the first of them. */
  readonly fallbackReason: string | undefined
  /** All links, those of temporary programs such as doctests included. */
  readonly links: number
  /** Sum of all links, in milliseconds of work (links run side by side). */
  readonly linkMs: number
  /** Absolute paths of what was linked, whether it still exists or not. */
  readonly outputs: ReadonlySet<string>
}

/** Counts what our driver linked, by its record `links.jsonl` and by the artifacts themselves. */
export async function countLinked(
  recordFile: string,
  files: Pick<Files, 'readText' | 'readBytes'>,
): Promise<LinkCounts> {
  const text = (await readRecord(recordFile, files)) ?? ''
  const links = parseJsonLines(text).filter((line) => v.is(LinkLine, line))
  const outputs = new Set(links.map((link) => link.output))
  const linked: Record<string, number> = {}
  for (const output of outputs) {
    const linker = await whoLinked(output, files)
    if (linker !== undefined) linked[linker] = (linked[linker] ?? 0) + 1
  }
  const fallbacks = links.filter(({ fallback }) => fallback)
  return {
    linked,
    fallbacks: fallbacks.length,
    fallbackReason: fallbacks.find(({ reason }) => reason !== undefined)?.reason,
    links: links.length,
    linkMs: links.reduce((sum, { ms }) => sum + ms, 0),
    outputs,
  }
}

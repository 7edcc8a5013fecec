/** A part of a report. */
export interface Section {
  /** What it is called where it had to go. */
  readonly name: string
  /** The lower, the sooner it goes when there is too much. */
  readonly importance: number
  readonly markdown: string
}

/** GitHub drops a step's summary above 1 MiB whole; other output of the step may share the file. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024 - 64 * 1024

/**
 * The sections in their order, within a limit of UTF-8 bytes. Whole sections go, the least important
 * first, and a line at the end names them. Empty sections are no sections.
 */
export function fitSections(sections: readonly Section[], limitBytes: number): string {
  const kept = sections.filter(({ markdown }) => markdown !== '')
  const dropped: Section[] = []
  let text = joined(kept, dropped)
  while (Buffer.byteLength(text) > limitBytes && kept.length > 0) {
    dropped.push(...kept.splice(leastImportant(kept), 1))
    text = joined(kept, dropped)
  }
  return text
}

/** Of equals, the last one. */
function leastImportant(sections: readonly Section[]): number {
  const least = Math.min(...sections.map(({ importance }) => importance))
  return sections.findLastIndex(({ importance }) => importance === least)
}

function joined(kept: readonly Section[], dropped: readonly Section[]): string {
  const parts = kept.map(({ markdown }) => markdown)
  const names = dropped.map(({ name }) => name).join(', ')
  const note = dropped.length === 0 ? [] : [`_Left out, to fit what GitHub shows: ${names}._`]
  return `${[...parts, ...note].join('\n\n')}\n`
}

import type { JobRecord } from '../timing/job-record.ts'
import { linkerPart, linkerTrouble } from './linker-section.ts'
import { details, type Part, paragraphs } from './markdown.ts'
import { settingsPart } from './settings-section.ts'
import { toolsPart } from './tools-section.ts'

/** What is as in every run of the job, in one line together; what is not as meant stands before it. */
export function renderSetUp(record: JobRecord): string {
  const parts = [linkerPart(record), settingsPart(record), toolsPart(record)].filter(
    (part) => part !== undefined,
  )
  return paragraphs(linkerTrouble(record), together(parts))
}

function together(parts: readonly Part[]): string {
  const short = parts.map(({ name, short }) => `<b>${name}</b>: ${short}`).join('; ')
  const body = parts.map(({ name, body }) => paragraphs(`**${name}**`, body))
  return details(short, paragraphs(...body))
}

import type { JobRecord, LinkerUse } from '../timing/job-record.ts'
import { cell, shorten } from './escape.ts'
import { count, details, paragraphs, table } from './markdown.ts'

const SENTENCE_LENGTH = 300
const NAME_LENGTH = 60

type Linked = readonly (readonly [linker: string, artifacts: number])[]

/** Who linked: what was meant, what the probe proved, and what the job's artifacts say. */
export function renderLinker({ linker }: JobRecord): string {
  const linked: Linked = Object.entries(linker.linked).sort(([, one], [, other]) => other - one)
  const { chosen, reason, probe } = linker
  const body = paragraphs(
    reason === ''
      ? undefined
      : `Chosen: ${name(chosen)} (${cell(shorten(reason, SENTENCE_LENGTH))}).`,
    probe === undefined ? undefined : `A probe program was linked by ${name(probe)}.`,
    linked.length === 0 ? 'Nothing was linked in this job.' : table(COLUMNS, linked),
  )
  return paragraphs(overridden(linker, linked), details(summaryOf(chosen, linked), body))
}

const COLUMNS = [
  { title: 'Linker', of: ([linker]: Linked[number]) => name(linker) },
  { title: 'Artifacts', align: 'right', of: ([, artifacts]: Linked[number]) => String(artifacts) },
] as const

function summaryOf(chosen: string, linked: Linked): string {
  const [first, ...others] = linked
  if (first === undefined) return `<b>Linker</b>: ${inWords(chosen)}`
  const most = `<b>Linker</b>: ${name(first[0])} linked ${count(first[1], 'artifact')}`
  return [most, ...others.map(([linker, artifacts]) => `${name(linker)} ${artifacts}`)].join(', ')
}

/** Said only when something other than the chosen linker was at work. */
function overridden({ chosen, probe }: LinkerUse, linked: Linked): string | undefined {
  const others = linked.filter(([linker]) => !isChosen(linker, chosen, probe))
  if (others.length === 0) return undefined
  const names = others.map(([linker]) => name(linker)).join(', ')
  const part = `${totalOf(others)} of ${count(totalOf(linked), 'artifact')}`
  return `**${part} went to ${names} instead of ${inWords(chosen)}**: the project sets its own linker there, or a link failed and was done again without it.`
}

/** `default` is whatever linked the probe. */
function isChosen(linker: string, chosen: string, probe: string | undefined): boolean {
  if (chosen === 'default') return probe === undefined || linker === probe
  return linker.toLowerCase().startsWith(chosen.toLowerCase())
}

function inWords(chosen: string): string {
  return chosen === 'default' ? "rustc's default" : name(chosen)
}

function totalOf(linked: Linked): number {
  return linked.reduce((sum, [, artifacts]) => sum + artifacts, 0)
}

function name(linker: string): string {
  return cell(shorten(linker, NAME_LENGTH))
}

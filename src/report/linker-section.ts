import type { JobRecord, LinkerUse } from '../timing/job-record.ts'
import { duration } from './durations.ts'
import { cell, shorten } from './escape.ts'
import { type Column, count, type Part, paragraphs, table } from './markdown.ts'

const SENTENCE_LENGTH = 300
const NAME_LENGTH = 60

/** A linker, how many artifacts it linked, and whether they went through our driver. */
interface Linked {
  readonly linker: string
  readonly artifacts: number
  readonly through: boolean
}

/** What was linked by another linker than was meant; '' where all is as meant. */
export function linkerTrouble({ linker, settings }: JobRecord): string {
  return paragraphs(overridden(linker, linkedOf(linker), settings), fallbacksOf(linker))
}

function linkedOf(linker: LinkerUse): readonly Linked[] {
  return [...rowsOf(linker.linked, true), ...rowsOf(linker.elsewhere ?? {}, false)]
}

/** Who linked: what was meant, what the probe proved, and what the job's artifacts say. */
export function linkerPart({ linker }: JobRecord): Part {
  const elsewhere = rowsOf(linker.elsewhere ?? {}, false)
  const linked = linkedOf(linker)
  const { chosen, reason, probe } = linker
  const body = paragraphs(
    reason === ''
      ? undefined
      : `Linker: ${name(chosen)} (${cell(shorten(reason.replace(/\.$/, ''), SENTENCE_LENGTH))}).`,
    probe === undefined ? undefined : `Verified: a test program was linked by ${name(probe)}.`,
    timeOf(linker),
    linked.length === 0
      ? 'Nothing was linked in this job.'
      : table(elsewhere.length === 0 ? COLUMNS.slice(0, 2) : COLUMNS, linked),
  )
  return { name: 'Linker', short: summaryOf(chosen, linked), body }
}

function rowsOf(counts: Readonly<Record<string, number>>, through: boolean): readonly Linked[] {
  return Object.entries(counts)
    .map(([linker, artifacts]) => ({ linker, artifacts, through }))
    .sort((one, other) => other.artifacts - one.artifacts)
}

const COLUMNS: readonly Column<Linked>[] = [
  { title: 'Linker', of: ({ linker }: Linked) => name(linker) },
  { title: 'Artifacts', align: 'right', of: ({ artifacts }: Linked) => String(artifacts) },
  {
    title: 'Through',
    of: ({ through }: Linked) =>
      through ? "fast-cargo's driver" : "the project's own, or rustc's",
  },
]

/** `mold 3.0.0 linked 12 of 12 artifacts`, read from the artifacts themselves. */
function summaryOf(chosen: string, linked: readonly Linked[]): string {
  const [first, ...others] = linked
  if (first === undefined) return inWords(chosen)
  const total = totalOf(linked)
  const most = `${name(first.linker)} linked ${first.artifacts} of ${count(total, 'artifact')}`
  return [most, ...others.map(({ linker, artifacts }) => `${name(linker)} ${artifacts}`)].join(', ')
}

function timeOf({ links, linkMs }: LinkerUse): string | undefined {
  if (links === undefined || linkMs === undefined || links === 0) return undefined
  return `${count(links, 'link')} took ${duration(linkMs)} in total, in parallel: no linker can save more than that.`
}

function fallbacksOf({ chosen, fallbacks = 0, fallbackReason }: LinkerUse): string | undefined {
  if (fallbacks === 0) return undefined
  const why =
    fallbackReason === undefined ? '' : ` (${cell(shorten(fallbackReason, SENTENCE_LENGTH))})`
  return `**${name(chosen)} failed at ${count(fallbacks, 'link')}${why}**, which the default linker then did.`
}

/** Said only when something other than the chosen linker was at work. */
function overridden(
  { chosen, probe, fallbacks = 0 }: LinkerUse,
  linked: readonly Linked[],
  settings: JobRecord['settings'],
): string | undefined {
  const others = linked.filter(({ linker }) => !isChosen(linker, chosen, probe))
  if (totalOf(others) <= fallbacks) return undefined
  const names = [...new Set(others.map(({ linker }) => name(linker)))].join(', ')
  const part = `${totalOf(others)} of ${count(totalOf(linked), 'artifact')}`
  const who = overriddenBy(others, settings)
  return `**${part} linked by ${names} instead of ${inWords(chosen)}**: ${who}.`
}

function overriddenBy(others: readonly Linked[], settings: JobRecord['settings']): string {
  const theirs = settings.find(
    ({ key, outcome }) => /^target\..*\.linker$/.test(key) && outcome === 'theirs kept',
  )
  if (theirs !== undefined) {
    return `${cell(shorten(theirs.from, SENTENCE_LENGTH))} sets the linker "${cell(theirs.value)}"`
  }
  return others.every(({ through }) => through)
    ? "rustc's flags name another linker to the driver"
    : 'a variable or a flag of that step names another linker, or it built for another target'
}

/** `default` is whatever linked the probe. */
function isChosen(linker: string, chosen: string, probe: string | undefined): boolean {
  if (chosen === 'default') return probe === undefined || linker === probe
  return linker.toLowerCase().startsWith(chosen.toLowerCase())
}

function inWords(chosen: string): string {
  return chosen === 'default' ? "rustc's default" : name(chosen)
}

function totalOf(linked: readonly Linked[]): number {
  return linked.reduce((sum, { artifacts }) => sum + artifacts, 0)
}

function name(linker: string): string {
  return cell(shorten(linker, NAME_LENGTH))
}

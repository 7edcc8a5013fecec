import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { markdownTable } from 'markdown-table'
import * as v from 'valibot'
import type { Verdict } from '../../src/audit/audit-report.ts'

const VerdictSchema = v.picklist([
  'safe',
  'not verified',
  'may change behaviour',
  'needs review',
  'needed',
])

const ConfirmedFindingSchema = v.object({
  /** The lines, as the report names them. */
  ids: v.array(v.string()),
  removed: v.array(v.string()),
  dropped: v.number(),
  /** What `cargo tree` of the applied change says otherwise; '' when it agrees. */
  treeDiffers: v.string(),
  /** What the audit said before anything was compiled. */
  said: VerdictSchema,
  verdict: VerdictSchema,
  /** The compiler's first error, '' when it passed; absent when it was not compiled. */
  error: v.optional(v.string()),
})

const ConfirmationSchema = v.object({
  project: v.string(),
  packages: v.number(),
  lines: v.number(),
  questions: v.number(),
  auditMs: v.number(),
  /** Whether changes were compiled, and not only resolved. */
  compiled: v.boolean(),
  /** What stopped it, or was done to it first; sentences. */
  notes: v.array(v.string()),
  findings: v.array(ConfirmedFindingSchema),
})

const ConfirmationsSchema = v.object({
  schema: v.literal(1),
  confirmations: v.array(ConfirmationSchema),
})

export type ConfirmedFinding = v.InferOutput<typeof ConfirmedFindingSchema>
/** How the audit of one real project stood the test. */
export type Confirmation = v.InferOutput<typeof ConfirmationSchema>

/** Those of earlier runs; none where the file is missing. Throws when it is something else. */
export function readConfirmations(file: string): readonly Confirmation[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return v.parse(ConfirmationsSchema, JSON.parse(text)).confirmations
}

/** Adds one in place of an earlier one, written at once or not at all: a run may be stopped at any moment. */
export function keepConfirmation(file: string, added: Confirmation): void {
  const others = readConfirmations(file).filter(({ project }) => project !== added.project)
  mkdirSync(dirname(file), { recursive: true })
  const confirmations = [...others, added]
  writeFileSync(`${file}.new`, `${JSON.stringify({ schema: 1, confirmations }, undefined, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/**
 * What the compiler said of a change before holds for the same change of the same sources, also when
 * the audit by now says something else of it.
 */
export function withEarlierChecks(
  found: Confirmation,
  earlier: Confirmation | undefined,
): Confirmation {
  const known = new Map(earlier?.findings.map((one) => [nameOf(one), one]))
  const findings = found.findings.map((one) => {
    const before = known.get(nameOf(one))
    if (one.error !== undefined || before?.error === undefined) return one
    return { ...one, error: before.error, verdict: verdictBy(before, one) }
  })
  const isKept = findings.some(({ error }, at) => error !== found.findings[at]?.error)
  if (!isKept) return found
  const notes = [...new Set([...found.notes, ...(earlier?.notes ?? [])])]
  return { ...found, compiled: true, findings, notes }
}

function verdictBy(before: ConfirmedFinding, { said }: ConfirmedFinding): Verdict {
  if (before.error !== '') return 'needed'
  return said === 'not verified' && before.verdict === 'safe' ? 'safe' : said
}

function nameOf({ ids, removed }: ConfirmedFinding): string {
  return JSON.stringify([ids, removed])
}

/**
 * Whether the compiler contradicts what was said: that no use was seen, or that what goes is a
 * matter of behaviour. "Yours to judge" says neither.
 */
export function isRefuted({ said, error }: ConfirmedFinding): boolean {
  return error !== undefined && error !== '' && said !== 'needs review'
}

/** One line for each project, the smallest graph last. */
export function confirmationTable(confirmations: readonly Confirmation[]): string {
  const rows = confirmations
    .toSorted((one, other) => other.packages - one.packages)
    .map(({ project, packages, lines, findings }) => {
      const compiled = findings.filter(({ error }) => error !== undefined)
      const right = findings.filter(({ treeDiffers }) => treeDiffers === '').length
      return [
        project.replace('@', ' '),
        ...[packages, lines, findings.length, right].map(String),
        ...[compiled.length, compiled.filter(({ error }) => error === '').length].map(String),
        ...[
          compiled.filter(({ verdict }) => verdict === 'safe').length,
          compiled.filter(isRefuted).length,
        ].map(String),
      ]
    })
  const head = [
    ...['project', 'packages', 'lines', 'findings', 'confirmed by tree'],
    ...['compiled', 'passed', 'safe', 'wrong'],
  ]
  const align = ['l', ...head.slice(1).map(() => 'r')]
  return markdownTable([head, ...rows], { align, alignDelimiters: false })
}

import { join, relative } from 'node:path'
import * as v from 'valibot'
import type { Files } from '../runner/ports.ts'
import { digest } from './answers.ts'
import type { AuditReport } from './audit-report.ts'
import type { Project } from './open-project.ts'
import type { View } from './views.ts'

const Text = v.string()
const Texts = v.array(Text)
const Numbers = v.array(v.number())
const Cost = v.object({ unitMs: v.number(), chainMs: v.number(), measured: v.number() })

const Report = v.object({
  schema: v.literal(1),
  findings: v.array(
    v.object({
      lines: v.array(v.object({ id: Text, manifest: Text, before: Texts, after: Texts })),
      dependency: Text,
      change: v.picklist(['features', 'remove', 'move to dev']),
      removed: Texts,
      kept: v.array(v.object({ feature: Text, because: Text })),
      dropped: Texts,
      reduced: Texts,
      cost: Cost,
      verdict: v.picklist([
        'safe',
        'not verified',
        'may change behaviour',
        'needs review',
        'needed',
      ]),
      remarks: Texts,
      check: v.optional(
        v.object({ passed: v.boolean(), error: Text, beforeMs: Numbers, afterMs: Numbers }),
      ),
    }),
  ),
  together: v.optional(v.object({ changes: v.number(), dropped: Texts, cost: Cost })),
  noSaving: v.array(v.object({ id: Text, dependency: Text, removed: Texts, switchedOnBy: Texts })),
  duplicates: v.array(
    v.object({
      name: Text,
      versions: v.array(v.object({ version: Text, askedBy: Texts, cost: Cost })),
    }),
  ),
  suppressed: v.array(v.object({ id: Text, reason: Text })),
  skipped: v.array(v.object({ dependency: Text, reason: Text })),
  notes: Texts,
  packages: v.number(),
  lines: v.number(),
  questions: v.number(),
  remembered: v.number(),
  left: v.number(),
  durationMs: v.number(),
}) satisfies v.GenericSchema<unknown, unknown>

const STORED_SCHEMA = 1
const LOCK = 'Cargo.lock'

const Stored = v.object({
  schema: v.literal(STORED_SCHEMA),
  root: Text,
  views: Text,
  /** Relative path -> digest of each manifest, of the lock file and of the suppressions. */
  files: v.record(Text, Text),
  answers: Text,
  report: Report,
})

/** What an audit hands on to the next run of the job. */
export interface StoredAudit {
  readonly root: string
  readonly views: string
  readonly files: Readonly<Record<string, string>>
  readonly answers: string
  readonly report: AuditReport
}

/** `undefined` for what is no such file, or one of another version. */
export function decodeAudit(text: string | undefined): StoredAudit | undefined {
  try {
    const parsed = v.safeParse(Stored, JSON.parse(text ?? 'null'))
    if (!parsed.success) return undefined
    const { report } = parsed.output
    const findings = report.findings.map((finding) => ({ ...finding, check: finding.check }))
    return { ...parsed.output, report: { ...report, findings, together: report.together } }
  } catch {
    return undefined // cut off in writing
  }
}

export function encodeAudit(stored: StoredAudit): string {
  return JSON.stringify({ schema: STORED_SCHEMA, ...stored })
}

/** What the next run has to compare with. */
export async function storedAudit(
  { skeleton, views }: Project,
  { answers, report }: Pick<StoredAudit, 'answers' | 'report'>,
  files: Pick<Files, 'readText'>,
): Promise<StoredAudit> {
  const { root } = skeleton
  const paths = [...skeleton.files.keys()].filter((path) => path.endsWith('Cargo.toml'))
  const names = paths.map((path) => relative(root, path))
  const watched = [...names, LOCK, '.github/fast-cargo.toml']
  const digests = await digestsOf(root, watched, files)
  return { root, views: JSON.stringify(views), files: digests, answers, report }
}

async function digestsOf(
  root: string,
  names: readonly string[],
  files: Pick<Files, 'readText'>,
): Promise<Readonly<Record<string, string>>> {
  const entries = names.map(async (name) => {
    const text = await files.readText(join(root, name))
    return [name, text === undefined ? 'missing' : digest([text])] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** What is as it was at the time of a stored audit; `all but the lock file`: another one may resolve to other packages. */
export type SameAsThen = 'all' | 'all but the lock file' | 'less'

/** Compares manifests, lock file and what is built. The sources may have changed. */
export async function sameAsThen(
  stored: StoredAudit,
  viewsNow: (root: string) => readonly View[],
  files: Pick<Files, 'readText'>,
): Promise<SameAsThen> {
  if (JSON.stringify(viewsNow(stored.root)) !== stored.views) return 'less'
  const now = await digestsOf(stored.root, Object.keys(stored.files), files)
  const differing = Object.keys(stored.files).filter((name) => now[name] !== stored.files[name])
  if (differing.length === 0) return 'all'
  return differing.every((name) => name === LOCK) ? 'all but the lock file' : 'less'
}

import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { AuditReport } from './audit-report.ts'
import { firmFindings, savedTogether } from './firm-findings.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Line = v.object({
  /** Dependencies that enable features which nothing uses. */
  findings: Count,
  /** Packages that would go without them. */
  packages: Count,
  /** What compiling those takes, in milliseconds; 0 where it was not measured. */
  unitMs: v.pipe(v.number(), v.minValue(0)),
})

/** What the job's own summary says of an audit. */
export type AuditLine = v.InferOutput<typeof Line>

export function auditLine(report: AuditReport): AuditLine {
  const { packages, unitMs = 0 } = savedTogether(report)
  return { findings: firmFindings(report).length, packages, unitMs }
}

/** `undefined` when there is none, or what is there was cut off or is not one. */
export function decodeAuditLine(text: string | undefined): AuditLine | undefined {
  return parseJson(Line, text)
}

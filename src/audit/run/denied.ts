import type { AuditReport, Finding } from '../audit-report.ts'
import { GENERATED } from '../candidates/candidates.ts'
import { isPartOfOne } from '../firm-findings.ts'

/**
 * The findings that the input `deny` fails a job for: features that nothing uses as far as all of the
 * sources tell. What may change behaviour, and packages whose generated code was not looked at, are no
 * reason to fail.
 */
export function deniedBy({ findings }: Pick<AuditReport, 'findings'>): readonly Finding[] {
  const denied = findings.filter(
    ({ verdict, remarks }) =>
      verdict === 'safe' || (verdict === 'not verified' && !remarks.includes(GENERATED)),
  )
  return denied.filter((finding) => !isPartOfOne(finding, denied))
}

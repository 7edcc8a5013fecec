import type { AuditReport, Finding } from './audit-report.ts'

/**
 * Findings that nobody has to judge: the table knows all that goes, and no source uses it. Of a line that saves
 * more together with others there is only the change of all of them.
 */
export function firmFindings({ findings }: Pick<AuditReport, 'findings'>): readonly Finding[] {
  const firm = findings.filter(isFirm)
  return firm.filter((finding) => !isPartOfOne(finding, firm))
}

/** Whether another one of these changes all of its lines in the same way, and more. */
export function isPartOfOne({ lines }: Finding, findings: readonly Finding[]): boolean {
  const texts = lines.map((line) => JSON.stringify(line))
  return findings.some((other) => {
    const known = new Set(other.lines.map((line) => JSON.stringify(line)))
    return known.size > texts.length && texts.every((text) => known.has(text))
  })
}

export function isFirm({ verdict }: Finding): boolean {
  return verdict === 'safe' || verdict === 'not verified'
}

/** What all firm findings save together; the time is known where cargo was asked for just these. */
export function savedTogether({ findings, together }: Pick<AuditReport, 'findings' | 'together'>): {
  readonly packages: number
  readonly unitMs?: number
} {
  const firm = firmFindings({ findings })
  // What a check contradicted was in the question to cargo.
  const wasContradicted = findings.some(({ verdict }) => verdict === 'needed')
  if (together !== undefined && !wasContradicted) {
    return { packages: together.dropped.length, unitMs: together.cost.unitMs }
  }
  return { packages: new Set(firm.flatMap(({ dropped }) => dropped)).size }
}

/** Whether its lines may be shown as what to write: a check passed, or the table knows all that goes. */
export function mayBeOffered(finding: Finding): boolean {
  return isFirm(finding) || finding.check?.passed === true
}

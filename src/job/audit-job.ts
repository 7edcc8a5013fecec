import { join } from 'node:path'
import { audit } from '../audit/audit.ts'
import type { AuditReport } from '../audit/audit-report.ts'
import { deniedBy } from '../audit/denied.ts'
import {
  decodeAudit,
  encodeAudit,
  type SameAsThen,
  type StoredAudit,
  sameAsThen,
  storedAudit,
} from '../audit/stored-audit.ts'
import { verify } from '../audit/verify.ts'
import { MOST_VIEWS, viewsOf } from '../audit/views.ts'
import type { Runner } from '../runner/ports.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { attempt } from './attempt.ts'
import type { Places } from './places.ts'
import { mayGoOn, questionsLimitMs } from './questions-limit.ts'
import type { JobState } from './state.ts'

/** What travels with the history, so that the next run need not ask again. */
export const AUDIT_FILE = 'audit.json'

/** GitHub's machines have two to four cores, and each question takes one. */
const WORKERS = 4
const CHECKED = 3

export interface JobAudit {
  readonly report: AuditReport | undefined
  /** By file name: what is to be kept with the history. */
  readonly keep: Readonly<Record<string, string>>
}

interface AuditedJob {
  readonly state: JobState
  readonly places: Places
  readonly record: JobRecord
}

const NOTHING: JobAudit = { report: undefined, keep: {} }

/** Audits the dependencies' features where the input `audit` says so; a failure costs the audit only. */
export async function auditJob(job: AuditedJob, runner: Runner): Promise<JobAudit> {
  const failure = { what: 'audit the features', otherwise: 'The report goes without them.' }
  const { audit: mode } = job.state.inputs
  if (mode === 'off') return NOTHING
  const { log } = runner
  // Who did not ask for an audit need not be warned that there is none.
  const quiet = mode === 'auto' ? { warning: log.info, debug: log.debug } : log
  const done = (await attempt(failure, () => auditOrRemember(job, runner), quiet)) ?? NOTHING
  const denied = deniedBy(done.report ?? { findings: [] })
  if (mode === 'deny' && denied.length > 0) {
    const ids = denied.flatMap(({ lines }) => lines.map(({ id }) => id)).join(', ')
    runner.job.fail(`Dependencies ask for features that nothing uses: ${ids} (audit is "deny").`)
  }
  return done
}

async function auditOrRemember(job: AuditedJob, runner: Runner): Promise<JobAudit> {
  const { state, places, record } = job
  const { files, log } = runner
  const texts = [places.history, places.snapshot].map((folder) => join(folder, AUDIT_FILE))
  const [own, beside] = await Promise.all(texts.map((path) => files.readText(path)))
  const stored = decodeAudit(own) ?? decodeAudit(beside)
  const built = record.commands.filter(({ outcome }) => outcome === 'succeeded')
  const viewsNow = (root: string): ReturnType<typeof viewsOf> =>
    viewsOf(built, root).slice(0, MOST_VIEWS)
  if (state.inputs.audit === 'auto' && stored !== undefined) {
    const same = await sameAsThen(stored, viewsNow, files)
    if (mayRepeat(same, stored, job)) {
      log.info('No manifest has changed since the last feature audit: the report shows that one.')
      return { report: stored.report, keep: { [AUDIT_FILE]: encodeAudit(stored) } }
    }
  }
  const kept: Record<string, string> =
    stored === undefined ? {} : { [AUDIT_FILE]: encodeAudit(stored) }
  if (built.every(({ units, unitCounts }) => units.length === 0 && unitCounts === undefined)) {
    return { report: undefined, keep: kept }
  }
  // A pull request is looked at when its manifests differ from those of the default branch.
  if (state.inputs.audit === 'auto' && stored === undefined && !state.write.allowed) return NOTHING
  return runAudit({ ...job, stored }, runner)
}

/**
 * Runs whose answers are kept ask what time was too short for. A pull request that changes the lock file
 * alone, as bots propose them every day, is not kept waiting: the run after its merge asks.
 */
function mayRepeat(
  same: SameAsThen,
  { report }: StoredAudit,
  { state, record }: AuditedJob,
): boolean {
  if (!state.write.allowed) return same !== 'less'
  return same === 'all' && (report.left === 0 || !mayGoOn(record.commands))
}

async function runAudit(
  { state, places, record, stored }: AuditedJob & { readonly stored: StoredAudit | undefined },
  runner: Runner,
): Promise<JobAudit> {
  const { files, job, log } = runner
  const scratch = join(places.scratch, 'audit')
  try {
    await files.remove(scratch)
    const { project, ...result } = await audit(
      {
        project: join(job.context.workspace, state.inputs.workingDirectory),
        scratchFolder: join(scratch, 'questions'),
        commands: record.commands.filter(({ outcome }) => outcome === 'succeeded'),
        workers: WORKERS,
        skip: [join(places.home, 'bin')],
        env: job.allEnv(),
        actionRoot: job.context.actionRoot,
        answers: stored?.answers,
        limitMs: questionsLimitMs(state.inputs.audit, record.commands),
      },
      runner,
    )
    log.info(
      `Feature audit: ${result.report.questions} questions to cargo, ${(result.report.durationMs / 1000).toFixed(1)} s.`,
    )
    const how = { rounds: 1, most: CHECKED, withTests: false, fromNothing: true }
    const checks = { folder: join(scratch, 'checks'), ...how }
    const report = state.inputs.auditVerify
      ? await verify({ ...checks, ...result, project }, runner)
      : result.report
    await files.writeText(join(places.scratch, AUDIT_FILE), JSON.stringify(report))
    const next = await storedAudit(project, { answers: result.answers, report }, files)
    return { report, keep: { [AUDIT_FILE]: encodeAudit(next) } }
  } finally {
    await files.remove(scratch)
  }
}

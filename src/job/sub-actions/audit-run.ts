import { delimiter, join } from 'node:path'
import { auditLine } from '../../audit/audit-line.ts'
import type { AuditReport } from '../../audit/audit-report.ts'
import { firmFindings } from '../../audit/firm-findings.ts'
import { audit } from '../../audit/run/audit.ts'
import { deniedBy } from '../../audit/run/denied.ts'
import { fetchPackages } from '../../audit/run/fetch-packages.ts'
import { verify } from '../../audit/run/verify.ts'
import { renderAudit } from '../../report/audit-section.ts'
import { describeError, InputError } from '../../runner/errors.ts'
import type { Runner } from '../../runner/ports.ts'
import { collectCommands } from '../../timing/collect-commands.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import { parseBoolean } from '../parse-input.ts'
import { type Places, placesOf } from '../places.ts'

/** GitHub's machines have two to four cores, and each question takes one. */
const WORKERS = 4
const CHECKED = 3
/** A workspace of a thousand packages takes half a minute. */
const QUESTIONS_LIMIT_MS = 10 * 60_000

interface AuditInputs {
  readonly verify: boolean
  readonly deny: boolean
  readonly project: string
}

/** The sub-action `audit/`: what the features of dependencies cost, in a summary of its own. */
export async function auditRun(runner: Runner): Promise<void> {
  try {
    await auditWith(readInputs(runner), runner)
  } catch (error) {
    if (error instanceof InputError) return runner.job.fail(describeError(error))
    abandonAudit(describeError(error), runner)
  }
}

/** `why` is a clause. Who denies something must not take it for absent because nobody could look. */
export function abandonAudit(why: string, { job, log }: Pick<Runner, 'job' | 'log'>): void {
  const said = `fast-cargo could not audit the features (${why}).`
  if (job.input('deny').trim().toLowerCase() === 'true')
    job.fail(`${said} The input "deny" is true.`)
  else log.warning(said)
}

function readInputs({ job }: Runner): AuditInputs {
  const folder = job.input('working-directory') || '.'
  return {
    verify: parseBoolean('verify', job.input),
    deny: parseBoolean('deny', job.input),
    project: join(job.context.workspace, folder),
  }
}

async function auditWith(inputs: AuditInputs, runner: Runner): Promise<void> {
  const { files, job, log } = runner
  const places = placesOf(job.context)
  await files.makeFolder(places.scratch, 0o700)
  await fetchPackages({ project: inputs.project, skip: shimFolders(job.allEnv()) }, runner)
  const report = await reportOf(inputs, places, runner)
  const path = join(places.scratch, 'audit.json')
  await files.writeText(path, JSON.stringify(report))
  await files.writeText(places.auditLine, JSON.stringify(auditLine(report)))
  job.setOutput('report', path)
  job.setOutput('findings', String(firmFindings(report).length))
  const text = renderAudit(report) || 'Nothing to say: no dependency could ask for less.'
  await job.writeSummary(`## fast-cargo audit\n\n${text}\n`)
  const { questions, durationMs } = report
  log.info(`Feature audit: ${questions} questions to cargo, ${(durationMs / 1000).toFixed(1)} s.`)
  const denied = inputs.deny ? deniedBy(report) : []
  if (denied.length === 0) return
  const ids = denied.flatMap(({ lines }) => lines.map(({ id }) => id)).join(', ')
  job.fail(`Dependencies enable features that nothing uses: ${ids} (the input "deny" is true).`)
}

/** With what the job has built so far, where fast-cargo's first step has seen it: its ways, and its times. */
async function reportOf(
  { verify: verifies, project: folder }: AuditInputs,
  places: Places,
  runner: Runner,
): Promise<AuditReport> {
  const { files, job } = runner
  const scratch = join(places.scratch, 'audit')
  try {
    await files.remove(scratch)
    const env = job.allEnv()
    const { project, ...result } = await audit(
      {
        project: folder,
        scratchFolder: join(scratch, 'questions'),
        commands: await builtSoFar(places, runner),
        workers: WORKERS,
        skip: [join(places.home, 'bin'), ...shimFolders(env)],
        env,
        actionRoot: job.context.actionRoot,
        limitMs: QUESTIONS_LIMIT_MS,
      },
      runner,
    )
    if (!verifies) return result.report
    const how = { rounds: 1, most: CHECKED, withTests: false, fromNothing: true }
    const checks = { folder: join(scratch, 'checks'), ...how }
    return await verify({ ...checks, ...result, project }, runner)
  } finally {
    await files.remove(scratch)
  }
}

async function builtSoFar(
  { records }: Places,
  { files, commands }: Runner,
): Promise<readonly CargoCommandRecord[]> {
  const all = await collectCommands(records, { files, commands }, { keepReports: true })
  return all.filter(({ outcome }) => outcome === 'succeeded')
}

/** Where our shim lies: what it would write down is no command of the job. */
function shimFolders(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter)
  return folders.filter((folder) => /[/\\]fast-cargo[/\\]bin$/.test(folder))
}

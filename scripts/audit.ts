/**
 * What the features of a project's dependencies cost, as the job summary shows it:
 *
 *     npm run audit -- --project DIR [--record FILE] [--verify] [--rounds N] [--most N] [--tests] [--json FILE]
 *
 * `--record` is a job record, which says what is built and how long each crate takes; without one, the
 * whole workspace and its tests are looked at. `--verify` compiles a copy with the largest changes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { audit } from '../src/audit/run/audit.ts'
import { verify } from '../src/audit/run/verify.ts'
import { renderAudit } from '../src/report/audit-section.ts'
import { describeError } from '../src/runner/errors.ts'
import { parseJobRecord } from '../src/timing/job-record.ts'
import { auditPorts, WORKERS } from './audit/ports.ts'
import { root } from './run.ts'

const { values } = parseArgs({
  options: {
    project: { type: 'string', default: '.' },
    record: { type: 'string' },
    verify: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '1' },
    most: { type: 'string', default: '3' },
    tests: { type: 'boolean', default: false },
    json: { type: 'string' },
    limit: { type: 'string', default: '600' },
  },
})

function commandsOf(
  path: string | undefined,
): NonNullable<ReturnType<typeof parseJobRecord>>['commands'] {
  if (path === undefined) return []
  const record = parseJobRecord(readFileSync(path, 'utf8'))
  if (record === undefined) throw new Error(`${path} is no job record`)
  return record.commands
}

async function run(scratch: string): Promise<void> {
  const ports = auditPorts()
  const result = await audit(
    {
      project: resolve(values.project),
      scratchFolder: join(scratch, 'questions'),
      commands: commandsOf(values.record),
      workers: WORKERS,
      skip: [],
      env: ports.env,
      actionRoot: root,
      limitMs: Number(values.limit) * 1000,
    },
    ports,
  )
  const how = {
    rounds: Number(values.rounds),
    most: Number(values.most),
    fromNothing: true,
  }
  const checks = { ...how, folder: join(scratch, 'checks'), withTests: values.tests }
  const report = values.verify ? await verify({ ...result, ...checks }, ports) : result.report
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report, undefined, 2))
  console.log(renderAudit(report) || 'The audit found nothing to say.')
  const { questions, durationMs } = report
  console.log(
    `\n${questions} questions to cargo, ${(durationMs / 1000).toFixed(1)} s without checks.`,
  )
}

const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-audit-'))
try {
  await run(scratch)
} catch (error) {
  console.error(`The audit stopped: ${describeError(error)}`)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

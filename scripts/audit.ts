// What the features of a project's dependencies cost; --help tells the options.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { audit } from '../src/audit/run/audit.ts'
import { fetchPackages } from '../src/audit/run/fetch-packages.ts'
import { verify } from '../src/audit/run/verify.ts'
import { renderAudit } from '../src/report/audit-section.ts'
import { describeError, InputError } from '../src/runner/errors.ts'
import { parseJobRecord } from '../src/timing/job-record.ts'
import { auditPorts, WORKERS } from './audit/ports.ts'
import { parseOptions } from './parse-options.ts'
import { root } from './run.ts'

const USAGE = `npm run audit -- --project DIR [OPTION ...]

Says which features of a project's dependencies nothing uses, and what they cost, as the job summary shows it.

  --project DIR    a folder of the workspace (default: .)
  --record FILE    a job record, which says what is built and how long each crate takes; without one, the
                   whole workspace and its tests are audited
  --verify         also compile a copy with each of the largest changes
  --most N         how many of them (default: 3)
  --rounds N       how often each (default: 1)
  --tests          run the tests of the copy as well
  --json FILE      write the report as JSON, too
  --limit SECONDS  ask cargo nothing new after this (default: 600)`

const from = process.env['INIT_CWD'] ?? process.cwd()

type Options = ReturnType<typeof readOptions>

function readOptions() {
  const { values } = parseOptions({
    options: {
      project: { type: 'string', default: '.' },
      record: { type: 'string' },
      verify: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '1' },
      most: { type: 'string', default: '3' },
      tests: { type: 'boolean', default: false },
      json: { type: 'string' },
      limit: { type: 'string', default: '600' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return {
    ...values,
    project: resolve(from, values.project),
    rounds: numberOf('rounds', values.rounds),
    most: numberOf('most', values.most),
    limit: numberOf('limit', values.limit),
  }
}

function numberOf(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InputError(`--${name} is "${text}". Write a whole number from 1 on.`)
}

function commandsOf(
  path: string | undefined,
): NonNullable<ReturnType<typeof parseJobRecord>>['commands'] {
  if (path === undefined) return []
  const record = existsSync(path) ? parseJobRecord(readFileSync(path, 'utf8')) : undefined
  if (record === undefined) {
    throw new InputError(
      `${path} is no job record. The output "record" of a job's step names its own.`,
    )
  }
  return record.commands
}

async function run(values: Options, scratch: string): Promise<void> {
  if (!existsSync(join(values.project, 'Cargo.toml'))) {
    throw new InputError(
      `There is no Cargo.toml in ${values.project}. Name the folder with --project.`,
    )
  }
  const ports = auditPorts()
  await fetchPackages({ project: values.project, skip: [] }, ports)
  const result = await audit(
    {
      project: values.project,
      scratchFolder: join(scratch, 'questions'),
      commands: commandsOf(values.record === undefined ? undefined : resolve(from, values.record)),
      workers: WORKERS,
      skip: [],
      env: ports.env,
      actionRoot: root,
      limitMs: values.limit * 1000,
    },
    ports,
  )
  const how = {
    rounds: values.rounds,
    most: values.most,
    fromNothing: true,
  }
  const checks = { ...how, folder: join(scratch, 'checks'), withTests: values.tests }
  const report = values.verify ? await verify({ ...result, ...checks }, ports) : result.report
  if (values.json !== undefined)
    writeFileSync(resolve(from, values.json), JSON.stringify(report, undefined, 2))
  console.log(renderAudit(report) || 'The audit found nothing to say.')
  const { questions, durationMs } = report
  console.log(
    `\n${questions} questions to cargo, ${(durationMs / 1000).toFixed(1)} s without checks.`,
  )
}

const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-audit-'))
try {
  const values = readOptions()
  if (values.help) console.log(USAGE)
  else await run(values, scratch)
} catch (error) {
  const isWrong = error instanceof InputError
  console.error(isWrong ? error.message : `The audit stopped: ${describeError(error)}`)
  process.exitCode = isWrong ? 2 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

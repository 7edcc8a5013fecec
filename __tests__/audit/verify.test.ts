import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import type { AuditReport } from '../../src/audit/audit-report.ts'
import type { AuditResult } from '../../src/audit/run/audit.ts'
import { verify } from '../../src/audit/run/verify.ts'
import type { CommandResult } from '../../src/runner/ports.ts'
import { about, auditOf, PORTS, projectCopy, temporaryFolder } from './audited.ts'

const theAudit = sharedAudit()

/** One audit for all tests, which change nothing of it: cargo answers it for seconds. */
function sharedAudit(): () => Promise<AuditResult> {
  const ends: (() => void)[] = []
  after(() => {
    for (const end of ends) end()
  })
  const owner = { after: (end: () => void) => ends.push(end) }
  let shared: Promise<AuditResult> | undefined
  return () => {
    shared ??= auditOf(owner, projectCopy(owner))
    return shared
  }
}

function verified(
  t: TestContext,
  audited: AuditResult,
  { fromNothing = true, rounds = 1 } = {},
): Promise<AuditReport> {
  const folder = join(temporaryFolder(t), 'checks')
  return verify({ ...audited, folder, rounds, most: 9, withTests: false, fromNothing }, PORTS)
}

test('what is compiled on top of the project as it is gets the verdicts of a compilation from nothing', async (t) => {
  const audited = await theAudit()
  const cold = await verified(t, audited)
  const warm = await verified(t, audited, { fromNothing: false })
  const verdicts = ({ findings }: AuditReport): readonly string[] =>
    findings.map(({ lines, verdict }) => `${lines.map(({ id }) => id)}: ${verdict}`)
  assert.deepEqual(verdicts(warm), verdicts(cold))
  assert.ok(verdicts(warm).includes('workspace/tokio: safe'))
  assert.ok(verdicts(warm).includes('app/harness: needed'))
})

/** The project with a cargo whose checks, but for the first, end in another way. */
function endingLike(audited: AuditResult, end: Partial<CommandResult>): AuditResult {
  const { cargo } = audited.project
  let checks = 0
  const run: typeof cargo.run = async (args, options) => {
    const result = await cargo.run(args, options)
    checks += args[0] === 'check' ? 1 : 0
    return args[0] === 'check' && checks > 1 ? { ...result, ...end } : result
  }
  return { ...audited, project: { ...audited.project, cargo: { ...cargo, run } } }
}

const ENDS: Readonly<Record<string, Partial<CommandResult>>> = {
  'cargo took too long': { exitCode: 137, timedOut: true },
  "error: could not compile `tokio` (lib) Caused by: process didn't exit successfully: `rustc` (signal: 9, SIGKILL: kill)":
    {
      exitCode: 101,
      stderr:
        "error: could not compile `tokio` (lib)\n\nCaused by:\n  process didn't exit successfully: `rustc` (signal: 9, SIGKILL: kill)\n",
    },
  'error: failed to write: No space left on device (os error 28)': {
    exitCode: 101,
    stderr: 'error: failed to write: No space left on device (os error 28)\n',
  },
}

for (const [words, end] of Object.entries(ENDS)) {
  test(`a check that the machine stopped says nothing of the change: ${words}`, async (t) => {
    const audited = await theAudit()
    const report = await verified(t, endingLike(audited, end), { fromNothing: false })
    assert.deepEqual(report.findings, audited.report.findings)
    assert.ok(about(report.findings, 'workspace/tokio').length > 0)
    const note = `Whether workspace/tokio compiles with its change is not known: ${words}.`
    assert.ok(report.notes.includes(note), report.notes.join('\n'))
  })
}

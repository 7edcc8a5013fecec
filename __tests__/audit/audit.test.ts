import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reallyDropped } from '../../scripts/audit/confirm.ts'
import { about, auditOf, PORTS, projectCopy, temporaryFolder } from './audited.ts'
import { projectWithoutTestPackages } from './local-registry.ts'

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

test('every saving that is reported is what applying the lines takes out of the graph', async (t) => {
  const project = projectCopy(t)
  const { report } = await auditOf(t, project)
  assert.equal(report.findings.length, 5)
  for (const finding of report.findings) {
    const dropped = reallyDropped(project, finding, join(temporaryFolder(t), 'applied'))
    assert.deepEqual(dropped, finding.dropped, finding.lines[0]?.id)
    assert.ok(dropped.length > 0)
  }
})

test('an umbrella becomes what the sources use, with the place of each use', async (t) => {
  const { report } = await auditOf(t, projectCopy(t))
  const finding = about(report.findings, 'workspace/tokio').find(
    ({ verdict }) => verdict === 'not verified',
  )
  assert.deepEqual(finding?.lines[0]?.after, [
    'tokio = { version = "1", features = ["parking_lot", "rt", "sync", "time"] } # for now',
  ])
  assert.deepEqual(
    finding.kept.map(({ feature, because }) => [feature, because]),
    [
      ['parking_lot', 'no source can show it'],
      ['rt', 'app/src/main.rs:4 tokio::spawn'],
      ['sync', 'app/src/main.rs:1 tokio::sync'],
      ['time', 'core/src/lib.rs:2 tokio::time'],
    ],
  )
})

test('what no source can show is never more than possible, and says what changes', async (t) => {
  const { report } = await auditOf(t, projectCopy(t))
  const bold = report.findings.find(({ dropped }) => dropped.includes('parking_lot 0.12.0'))
  assert.equal(bold?.verdict, 'may change behaviour')
  assert.match(bold.remarks.join(), /parking_lot.*speed/)
})

test('of a crate that the table does not know, packages are named and nothing is advised', async (t) => {
  const { report } = await auditOf(t, projectCopy(t))
  for (const id of ['app/images', 'app/harness', 'core-parts/logger']) {
    assert.deepEqual(
      about(report.findings, id).map(({ verdict }) => verdict),
      ['needs review'],
    )
  }
})

test('lines for another platform, and optional ones that are off, are named with the reason', async (t) => {
  const { report } = await auditOf(t, projectCopy(t))
  assert.deepEqual(report.skipped, [
    { dependency: 'extra', reason: 'it is optional, and nothing that is built switches it on' },
    { dependency: 'winthing', reason: 'it is for cfg(windows), which is not built here' },
  ])
})

test('features that another member asks for save nothing, and the report says who asks', async (t) => {
  const project = projectCopy(t)
  edit(
    join(project, 'tools/Cargo.toml'),
    (text) => `${text}tokio = { version = "1", features = ["full"] }\n`,
  )
  edit(join(project, 'tools/src/main.rs'), (text) => `${text}use tokio::*;\n`)
  const { report } = await auditOf(t, project)
  assert.deepEqual(about(report.findings, 'workspace/tokio'), [])
  const idle = report.noSaving.find(({ id }) => id === 'workspace/tokio')
  assert.deepEqual(idle?.switchedOnBy, ['tools 0.1.0'])
})

test('members that each ask for everything are one finding with a line for each', async (t) => {
  const project = projectCopy(t)
  edit(
    join(project, 'tools/Cargo.toml'),
    (text) => `${text}tokio = { version = "1", features = ["full"] }\n`,
  )
  edit(join(project, 'tools/src/main.rs'), (text) => `${text}fn wait() { tokio::time::sleep(); }\n`)
  const { report } = await auditOf(t, project)
  const [finding, ...others] = about(report.findings, 'tools/tokio')
  assert.deepEqual(others, [])
  assert.deepEqual(
    finding?.lines.map(({ id }) => id),
    ['workspace/tokio', 'tools/tokio'],
  )
  const dropped = reallyDropped(project, finding, join(temporaryFolder(t), 'applied'))
  assert.deepEqual(dropped, finding.dropped)
  assert.ok(dropped.includes('mio 1.0.0'))
})

test('what there was no time for is said', async (t) => {
  const project = projectCopy(t)
  const { report } = await auditOf(t, project, { limitMs: -1 })
  assert.deepEqual(report.findings, [])
  assert.match(report.notes.join(), /\d+ changes were not looked at, for lack of time/)
  assert.ok(report.left > 0)
})

test('an audit leaves the project as it was', async (t) => {
  const project = projectCopy(t)
  const before = readFileSync(join(project, 'Cargo.lock'), 'utf8')
  await auditOf(t, project)
  assert.equal(readFileSync(join(project, 'Cargo.lock'), 'utf8'), before)
})

test('without a lock file, the audit says on what it goes', async (t) => {
  const project = projectCopy(t)
  rmSync(join(project, 'Cargo.lock'))
  const { report } = await auditOf(t, project)
  assert.match(report.notes.join(), /no Cargo\.lock/)
  assert.equal(report.findings.length, 5)
})

test('a broken manifest ends the audit with what cargo says', async (t) => {
  const project = projectCopy(t)
  edit(join(project, 'core/Cargo.toml'), (text) => `${text}\nlogger = [\n`)
  await assert.rejects(auditOf(t, project), /core.Cargo\.toml/)
})

test('a package that is not there ends the audit with what cargo says', async (t) => {
  const project = projectCopy(t)
  rmSync(join(project, 'vendor/seed'), { recursive: true })
  await assert.rejects(auditOf(t, project), /offline.*seed/)
})

test('a job that only builds need not have downloaded what tests need', async (t) => {
  const project = projectWithoutTestPackages(temporaryFolder(t))
  const command = { label: '', args: ['build', '--workspace'], cwd: project, startMs: 0 }
  const commands = [{ ...command, outcome: 'succeeded' as const, units: [] }]
  // Cargo unpacks what it reads, and that shall not end up in this machine's own CARGO_HOME.
  const env = { ...PORTS.env, CARGO_HOME: temporaryFolder(t) }
  const { report } = await auditOf(t, project, { commands, env })
  assert.deepEqual(report.findings[0]?.dropped, ['used 1.0.0'])
  await assert.rejects(auditOf(t, project, { env }), /offline.*only-tests/)
})

test('a patch may lie in the folder of the workspace without being a member', async (t) => {
  const project = projectCopy(t)
  const before = await auditOf(t, project)
  edit(
    join(project, 'Cargo.toml'),
    (text) => `${text}\n[patch.crates-io]\nodd = { path = "patched/odd" }\n`,
  )
  const folder = join(project, 'patched/odd')
  mkdirSync(join(folder, 'lib'), { recursive: true })
  const beside = '[dependencies]\nbeside = { path = "../beside" }\n'
  writeFileSync(
    join(folder, 'Cargo.toml'),
    `[package]\nname = "odd"\nversion = "1.0.0"\n[lib]\npath = "lib/odd.rs"\n${beside}`,
  )
  writeFileSync(join(folder, 'lib/odd.rs'), '')
  mkdirSync(join(project, 'patched/beside/src'), { recursive: true })
  writeFileSync(
    join(project, 'patched/beside/Cargo.toml'),
    '[package]\nname = "beside"\nversion = "1.0.0"\n',
  )
  writeFileSync(join(project, 'patched/beside/src/lib.rs'), '')
  const { report } = await auditOf(t, project)
  assert.deepEqual(report.findings, before.report.findings)
})

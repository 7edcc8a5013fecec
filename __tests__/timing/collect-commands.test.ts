import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { collectCommands } from '../../src/timing/collect-commands.ts'
import { endLine, jsonLines, startLine, type TemporaryFolder } from './records-folder.ts'
import { missingCargo, tinyWorkspace } from './tiny-workspace.ts'

const needsCargo = { skip: missingCargo() }

const machine = { files: localFiles(), commands: localCommands() }

/** Runs the real cargo the way the shim does, and writes what the shim would. */
async function runRecorded(workspace: TemporaryFolder, args: readonly string[]): Promise<void> {
  const startMs = Date.now()
  const [subcommand = '', ...rest] = args
  const timings = args.includes('--timings') ? [] : ['--timings']
  execFileSync('cargo', [subcommand, ...timings, ...rest], { cwd: workspace.path, stdio: 'pipe' })
  const start = startLine({ args, cwd: workspace.path, startMs })
  await workspace.write(
    `records/cargo-${startMs}000000-1.jsonl`,
    jsonLines(start, endLine({ endMs: Date.now() })),
  )
}

test(
  "a job's commands come with cargo's own times, and our reports are gone",
  needsCargo,
  async () => {
    await using workspace = await tinyWorkspace()
    await runRecorded(workspace, ['build', '--offline'])
    await runRecorded(workspace, ['test', '--offline', '--', '--nocapture'])
    const [build, tests, ...others] = await collectCommands(
      join(workspace.path, 'records'),
      machine,
    )
    assert.deepEqual(others, [])
    assert.equal(build?.label, 'cargo build --offline')
    assert.deepEqual(build.unitCounts, { fresh: 0, dirty: 4, total: 4 })
    const names = build.units.map(({ name, target }) => `${name} ${target}`.trim()).sort()
    const expected = ['app app "bin"', 'words', 'words build-script', 'words build-script (run)']
    assert.deepEqual(names, expected)
    assert.ok(build.units.some(({ durationMs }) => durationMs > 0))
    assert.equal(tests?.label, 'cargo test --offline')
    assert.deepEqual(
      tests.units.map(({ target }) => target).filter((target) => !target.endsWith('(test)')),
      [],
    )
    assert.equal(existsSync(join(workspace.path, 'target/cargo-timings')), false)
  },
)

test('a report that the user asked for is read and stays', needsCargo, async () => {
  await using workspace = await tinyWorkspace()
  await runRecorded(workspace, ['check', '--offline', '--timings'])
  const [check] = await collectCommands(join(workspace.path, 'records'), machine)
  assert.ok((check?.units.length ?? 0) > 0)
  assert.ok(existsSync(join(workspace.path, 'target/cargo-timings/cargo-timing.html')))
})

test('a command without a report has its times and no units', needsCargo, async () => {
  await using workspace = await tinyWorkspace()
  const start = startLine({ args: ['fmt'], cwd: workspace.path, timings: false })
  await workspace.write('records/cargo-1-1.jsonl', jsonLines(start, endLine({ exitCode: 1 })))
  const lost = startLine({ args: ['build'], cwd: workspace.path, startMs: 5000 })
  await workspace.write('records/cargo-2-2.jsonl', jsonLines(lost, endLine({ endMs: 4000 })))
  assert.deepEqual(await collectCommands(join(workspace.path, 'records'), machine), [
    {
      label: 'cargo fmt',
      args: ['fmt'],
      cwd: workspace.path,
      startMs: 1000.5,
      durationMs: 2000,
      exitCode: 1,
      outcome: 'failed',
      units: [],
    },
    {
      label: 'cargo build',
      args: ['build'],
      cwd: workspace.path,
      startMs: 5000,
      durationMs: 0,
      exitCode: 0,
      outcome: 'succeeded',
      units: [],
    },
  ])
})

test('a report that cannot be read costs the units, not the times', needsCargo, async () => {
  await using workspace = await tinyWorkspace()
  // A folder of that name is as unreadable as a file of another user, for root too.
  const report = 'target/cargo-timings/cargo-timing-20261123T120001000Z.html/inside'
  await workspace.write(report, '')
  const startMs = Date.UTC(2026, 10, 23, 12)
  const start = startLine({ cwd: workspace.path, startMs })
  await workspace.write(
    'records/cargo-1-1.jsonl',
    jsonLines(start, endLine({ endMs: startMs + 2000 })),
  )
  const [build] = await collectCommands(join(workspace.path, 'records'), machine)
  assert.equal(build?.durationMs, 2000)
  assert.deepEqual(build.units, [])
  assert.ok(existsSync(join(workspace.path, report)))
})

import assert from 'node:assert/strict'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import type { Commands } from '../../src/runner/ports.ts'
import { targetFolderFinder } from '../../src/timing/target-folder.ts'
import { missingCargo, tinyWorkspace } from './tiny-workspace.ts'

const needsCargo = { skip: missingCargo() }

const WHERE: readonly (readonly [readonly string[], string, string, string])[] = [
  [['build'], '', '', 'target'],
  [['build'], 'app', '', 'target'],
  [['build', '--target-dir', 'out'], 'app', '', 'app/out'],
  [['build', '--target-dir=out', '--', '--target-dir', 'no'], '', '', 'out'],
  [['build'], '', 'from-variable', 'from-variable'],
  [['build'], 'app', '../from-variable', 'from-variable'],
  [['build', '--manifest-path', '../Cargo.toml'], 'app', '', 'target'],
  [['--config', 'build.target-dir="configured"', 'build'], '', '', 'configured'],
  [['install', '--path', 'app'], '', '', 'target'],
]
for (const [args, cwd, variable, expected] of WHERE) {
  const where = `${variable === '' ? '' : `CARGO_TARGET_DIR=${variable} `}cargo ${args.join(' ')}`
  test(`${where} in ./${cwd} writes to ${expected}`, needsCargo, async () => {
    await using workspace = await tinyWorkspace()
    const folder = await targetFolderFinder(localCommands())({
      args,
      cwd: join(workspace.path, cwd),
      startMs: 0,
      endMs: undefined,
      exitCode: undefined,
      outcome: 'unknown',
      timings: true,
      targetDirVariable: variable,
    })
    assert.equal(folder, join(realpathSync(workspace.path), expected))
  })
}

test('a command that ran outside of any workspace has no target folder', needsCargo, async () => {
  const findTargetFolder = targetFolderFinder(localCommands())
  for (const cwd of ['/', '/no/such/folder']) {
    const command = { args: ['build'], cwd, startMs: 0, endMs: 1, exitCode: 0, timings: true }
    const found = findTargetFolder({ ...command, outcome: 'succeeded', targetDirVariable: '' })
    assert.equal(await found, undefined)
  }
})

test('who asks the same of a machine later gets the answer that there is', async () => {
  let answers = 0
  const ended = { exitCode: 0, stderr: '', timedOut: false }
  const run = async () => ({ ...ended, stdout: `{"target_directory":"/t/${++answers}"}` })
  const commands: Pick<Commands, 'run'> = { run: run as Commands['run'] }
  const command = { args: ['build'], startMs: 0, endMs: 1, exitCode: 0, timings: true }
  const find = (cwd: string) =>
    targetFolderFinder(commands)({ ...command, cwd, outcome: 'succeeded', targetDirVariable: '' })
  assert.deepEqual([await find('/a'), await find('/b'), await find('/a')], ['/t/1', '/t/2', '/t/1'])
})

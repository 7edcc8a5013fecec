import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { confirmWrite } from '../../src/job/look/write-gate.ts'
import { countLinked } from '../../src/linker/count-linked.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { CommandResult, Commands } from '../../src/runner/ports.ts'
import { collectCommands } from '../../src/timing/collect-commands.ts'
import { readShimRecords } from '../../src/timing/shim-records.ts'
import { targetFolderFinder } from '../../src/timing/target-folder.ts'
import { readTouchedInputs } from '../../src/timing/touched-inputs.ts'
import { readLauncherCounts } from '../../src/timing/wrapper-records.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'fast-cargo-records-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const START = { event: 'start', pid: 1, args: ['build'], cwd: '/w', startMs: 1, timings: true }

/** A cargo that tells of the folder that it was asked for. */
function cargo(answer: Partial<CommandResult>): Pick<Commands, 'run'> {
  return {
    run: async (_, args) => ({
      ...{ exitCode: 0, stderr: '', timedOut: false },
      stdout: JSON.stringify({ target_directory: args.join(' ') }),
      ...answer,
    }),
  }
}

const ENDS = [
  ['answers', {}, 2000],
  ['gives no answer in time', { timedOut: true, exitCode: 137 }, 0],
] as const

for (const [what, answer, most] of ENDS) {
  test(`records that somebody forged by the thousand hold post no longer than so many questions; cargo ${what}`, async () => {
    const find = targetFolderFinder(cargo(answer))
    let found = 0
    for (let at = 0; at < 5000; at += 1) {
      const command = { ...START, cwd: `/w/${at}`, endMs: 2, exitCode: 0, targetDirVariable: '' }
      if ((await find({ ...command, outcome: 'succeeded' })) !== undefined) found += 1
    }
    assert.ok(found <= most)
    assert.equal(found > 0, most > 0)
  })
}

test('a cargo that never answers is waited for a few times in all', async () => {
  let waits = 0
  const slow: Pick<Commands, 'run'> = {
    run: async () => {
      waits += 1
      return { exitCode: 137, stdout: '', stderr: '', timedOut: true }
    },
  }
  const find = targetFolderFinder(slow)
  for (let at = 0; at < 100; at += 1) {
    const command = { ...START, cwd: `/w/${at}`, endMs: 2, exitCode: 0, targetDirVariable: '' }
    await find({ ...command, outcome: 'succeeded' })
  }
  assert.ok(waits < 10, `${waits} times half a minute`)
})

test('what lies among the records and is none costs no record of the others', async (t) => {
  const records = folder(t)
  writeFileSync(join(records, 'cargo-1-1.jsonl'), `${JSON.stringify(START)}\n`)
  mkdirSync(join(records, 'cargo-2-1.jsonl'))
  symlinkSync('cargo-3-1.jsonl', join(records, 'cargo-3-1.jsonl'))
  symlinkSync('/dev/zero', join(records, 'cargo-4-1.jsonl'))
  writeFileSync(join(records, 'cargo-5-1.jsonl'), `${JSON.stringify(START)}\n`.repeat(1_000_000))
  writeFileSync(join(records, 'cargo-6-1.jsonl'), '{"event":"end","endMs":2,"exitCode":0}\n')
  for (const name of ['rustc', 'links', 'late-inputs', 'evidence'])
    mkdirSync(join(records, `${name}.jsonl`))
  const { commands, unreadable } = await readShimRecords(records, localFiles())
  assert.equal(unreadable, 5, 'for who has to know of all')
  assert.deepEqual(
    commands.map(({ cwd }) => cwd),
    ['/w'],
  )
  const told = await collectCommands(records, { files: localFiles(), commands: cargo({}) } as never)
  assert.equal(told.length, 1)
  assert.equal((await readLauncherCounts(records, localFiles())).viaSccache, 0)
  assert.equal((await countLinked(join(records, 'links.jsonl'), localFiles())).links, 0)
  assert.equal((await readTouchedInputs(records, localFiles())).count, 0)
})

test('a run of which not all can be looked at saves nothing for others', async () => {
  const state = { write: { allowed: true, reason: 'the default branch' }, startedAtMs: 0 } as never
  const commands = Array.from({ length: 2001 }, () => START) as never
  const records = [
    { commands: [], unreadable: 1 },
    { commands, unreadable: 0 },
  ]
  for (const each of records) {
    const { write } = await confirmWrite(state, each, {} as never)
    assert.equal(write.allowed, false)
    assert.match(write.reason, /cannot be read|more than can be looked at/)
  }
})

const COMMAND = { ...START, endMs: 2, exitCode: 0, outcome: 'succeeded', targetDirVariable: '' }

test('nor does one of which cargo says nothing, or not in time, where that decides', async (t) => {
  const root = realpathSync(folder(t))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.test', '-C', root, ...args], {
      encoding: 'utf8',
    }).trim()
  git('init', '-q')
  writeFileSync(join(root, 'Cargo.toml'), '[workspace]\n')
  git('add', '.')
  git('commit', '-qm', 'all')
  mkdirSync(join(root, 'pull'))
  writeFileSync(join(root, 'pull/Cargo.toml'), '[workspace]\n')
  const commit = git('rev-parse', 'HEAD')
  const real = localCommands()
  const say = async (event: string, folders: readonly string[], answer: Partial<CommandResult>) => {
    const run: Commands['run'] = (program, ...rest) =>
      program === 'cargo' ? cargo(answer).run(program, ...rest) : real.run(program, ...rest)
    const runner = { files: localFiles(), commands: { run }, job: { context: { event } } }
    const built = folders.map((cwd) => ({ ...COMMAND, cwd, checkout: root, head: commit }))
    const inputs = { workingDirectory: '.' }
    const checkout = { root, commit, git: 'git', isReftable: false }
    const state = { write: { allowed: true }, checkout, inputs, startedAtMs: Date.now() }
    const records = { commands: built, unreadable: 0 }
    return (await confirmWrite(state as never, records as never, runner as never)).write
  }
  const beside = join(folder(t), 'gone')
  for (const answer of [{ exitCode: 101 }, { exitCode: 137, timedOut: true }]) {
    const byHand = await say('workflow_dispatch', [root], answer)
    assert.equal(byHand.reason, 'cargo does not tell of all that it built')
    const both = await say('push', [root, join(root, 'pull')], answer)
    assert.match(both.reason, /^cargo built .*pull, which is not in the run's commit/)
    assert.equal((await say('push', [root], answer)).allowed, true, 'its code is all its own')
  }
  assert.equal((await say('push', [beside], { exitCode: 101 })).allowed, true, 'made and removed')
})

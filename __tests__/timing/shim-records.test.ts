import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { readShimCommands, type ShimCommand } from '../../src/timing/shim-records.ts'
import { endLine, jsonLines, startLine, temporaryFolder } from './records-folder.ts'

/** What is read of a folder with these files. */
async function commandsOf(files: Record<string, string>): Promise<readonly ShimCommand[]> {
  await using folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  return await readShimCommands(folder.path, localFiles())
}

const OUTCOMES = [
  ['succeeded', { exitCode: 0, signal: null }],
  ['failed', { exitCode: 101, signal: null }],
  ['cancelled', { exitCode: null, signal: 2 }],
  ['cancelled', { exitCode: null, signal: 15 }],
  ['cancelled', { exitCode: null, signal: 9 }],
  ['failed', { exitCode: null, signal: 11 }],
  ['cancelled', { exitCode: 0xc000013a, signal: null }],
  ['unknown', { exitCode: null, signal: null }],
] as const

for (const [outcome, end] of OUTCOMES) {
  test(`a command that ended with ${JSON.stringify(end)} counts as ${outcome}`, async () => {
    const [command] = await commandsOf({ 'cargo-1-2.jsonl': jsonLines(startLine(), endLine(end)) })
    assert.equal(command?.outcome, outcome)
  })
}

test('commands come in the order of their start, whatever their files are called', async () => {
  const commands = await commandsOf({
    'cargo-1-1.jsonl': jsonLines(startLine({ args: ['test'], startMs: 20 }), endLine()),
    'cargo-2-2.jsonl': jsonLines(startLine({ args: ['build'], startMs: 10 }), endLine()),
  })
  assert.deepEqual(
    commands.map(({ args }) => args),
    [['build'], ['test']],
  )
})

test('a command without an end was cancelled when its process is gone', async () => {
  const [command] = await commandsOf({ 'cargo-1-2.jsonl': jsonLines(startLine()) })
  assert.equal(command?.outcome, 'cancelled')
  assert.equal(command?.endMs, undefined)
})

const noProcesses = process.platform === 'linux' ? false : 'only Linux shows processes as files'
test('a command that still runs has no outcome yet', { skip: noProcesses }, async () => {
  const [command] = await commandsOf({
    'cargo-1-2.jsonl': jsonLines(startLine({ pid: process.pid })),
  })
  assert.equal(command?.outcome, 'unknown')
})

test('a cut-off last line counts as no end, and foreign files and lines are passed over', async () => {
  const commands = await commandsOf({
    'cargo-1-2.jsonl': `${jsonLines(startLine())}{"event":"end","endM`,
    'cargo-3-4.jsonl': 'not json\n[1]\nnull\n{"event":"start","pid":"x"}\n',
    'cargo-5-6.jsonl': '',
    'rustc.jsonl': jsonLines(startLine()),
    'cargo-notes.txt': jsonLines(startLine()),
  })
  assert.equal(commands.length, 1)
  assert.equal(commands[0]?.outcome, 'cancelled')
})

test('a folder that was never made holds no commands', async () => {
  assert.deepEqual(await readShimCommands('/nowhere/at/all', localFiles()), [])
})

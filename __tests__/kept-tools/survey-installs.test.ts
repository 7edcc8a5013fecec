import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { KeptTool } from '../../src/kept-tools/manifest.ts'
import { surveyInstalls } from '../../src/kept-tools/survey-installs.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { ShimCommand } from '../../src/timing/shim-records.ts'

const REQUEST = 'a'.repeat(32)
const SOURCE = '(registry+https://github.com/rust-lang/crates.io-index)'

/** A root with programs that were written just now, and records of one package each. */
function rootWith(t: TestContext, programs: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-root-'))
  t.after(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'bin'))
  for (const name of Object.keys(programs)) {
    writeFileSync(join(root, 'bin', name), name)
    chmodSync(join(root, 'bin', name), 0o755)
  }
  const lines = Object.entries(programs).map(([name, key]) => `"${key}" = ["${name}"]\n`)
  writeFileSync(join(root, '.crates.toml'), `[v1]\n${lines.join('')}`)
  return root
}

function command(args: string, change: Partial<ShimCommand> = {}): ShimCommand {
  const now = Date.now()
  return {
    ...{ args: args.split(' '), cwd: '/', startMs: now - 2000, endMs: now + 1000, exitCode: 0 },
    ...{ outcome: 'succeeded', timings: false, targetDirVariable: '' },
    install: { request: REQUEST, placed: [] },
    ...change,
  }
}

function kept(name: string, version: string, request = REQUEST): KeptTool {
  const programs = [{ name, file: `x-${name}`, sizeBytes: 1 }]
  return { key: `${name} ${version} ${SOURCE}`, request, runId: '1', seconds: 9, programs }
}

test('what was written down of a tool with an address that says who asks stays, and the tool with it', async (t) => {
  const root = rootWith(t, { pebbles: `pebbles 1.0.0 ${SOURCE}` })
  const record = { name: 'pebbles', current_version: '1.0.0', url: 'https://me:pw@x.test/index' }
  mkdirSync(join(root, 'binstall'))
  writeFileSync(join(root, 'binstall/crates-v1.json'), JSON.stringify(record))
  const commands = [command('binstall pebbles')]
  const { built } = await surveyInstalls({ root, commands, kept: [], runId: '7' }, localFiles())
  assert.deepEqual(built, [])
})

test('a program counts as built by the command in whose time it was written', async (t) => {
  const root = rootWith(t, {
    pebbles: `pebbles 1.0.0 ${SOURCE}`,
    marbles: `marbles 1.0.0 ${SOURCE}`,
  })
  const survey = (commands: readonly ShimCommand[]) =>
    surveyInstalls({ root, commands, kept: [], runId: '7' }, localFiles())
  const { built } = await survey([command('install pebbles')])
  assert.deepEqual(
    built.map(({ tool, from }) => [tool.key, tool.runId, from]),
    [[`pebbles 1.0.0 ${SOURCE}`, '7', [join(root, 'bin/pebbles')]]],
  )
  await wait(200)
  const later = { startMs: Date.now(), endMs: Date.now() + 1000 }
  const nothing = [
    command('install pebbles', later),
    command('install pebbles', { outcome: 'failed' }),
    command('install stones'),
  ]
  for (const one of nothing) assert.deepEqual((await survey([one])).built, [], one.args.join(' '))
})

test('what came from a folder, or is called like a part of Rust, is not kept', async (t) => {
  const root = rootWith(t, {
    pebbles: 'pebbles 1.0.0 (path+file:///project/pebbles)',
    'cargo-clippy': `clippy 1.0.0 ${SOURCE}`,
  })
  const request = { root, commands: [command('install pebbles clippy')], kept: [], runId: '7' }
  assert.deepEqual((await surveyInstalls(request, localFiles())).built, [])
})

test('of what was kept, one version takes the place of another, and what nobody asks for is left', async (t) => {
  const root = rootWith(t, {
    pebbles: `pebbles 1.1.0 ${SOURCE}`,
    marbles: `marbles 1.0.0 ${SOURCE}`,
  })
  const marbles = kept('marbles', '1.0.0')
  const stones = kept('stones', '1.0.0', 'b'.repeat(32))
  const found = await surveyInstalls(
    {
      ...{ root, kept: [kept('pebbles', '1.0.0'), marbles, stones], runId: '7' },
      commands: [
        command('install pebbles marbles', { install: { request: REQUEST, placed: ['marbles'] } }),
      ],
    },
    localFiles(),
  )
  assert.deepEqual(
    found.built.map(({ tool }) => tool.key),
    [`pebbles 1.1.0 ${SOURCE}`],
  )
  assert.deepEqual([found.asked, found.putBack, found.left], [[marbles], [marbles], [stones]])
})

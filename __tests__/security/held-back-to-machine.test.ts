import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { nativeProgram } from '../../src/cargo/place/native-build.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { bringBack, heldBackList } from '../../src/snapshot/restore/held-back.ts'
import { type CraftedMember, craftArchive } from '../support/craft-archive.ts'

const ports = { files: localFiles(), commands: localCommands(), log: { info: () => undefined } }
const CRATE = 'debug/incremental/app-1a'
const LINKED = 'debug/deps/app-0123456789abcdef.one.rcgu.o'

const scratch = mkdtempSync(join(tmpdir(), 'fast-cargo-native-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
const program = compile()

async function compile(): Promise<string> {
  const source = join(import.meta.dirname, '../../native/fast-cargo.rs')
  const request = { rustc: 'rustc', cwd: scratch, host: 'x', os: 'linux', watches: false } as const
  const found = await nativeProgram({ ...request, source, scratch }, ports)
  assert.ok(found !== undefined)
  return found.program
}

/** A target folder whose incremental data of one crate lies in these archives still. */
async function heldBack(t: TestContext, parts: readonly (readonly CraftedMember[])[]) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-held-'))
  t.after(() => rmSync(base, { recursive: true, force: true }))
  const [target, folder, outside] = [
    join(base, 'target'),
    join(base, 'from'),
    join(base, 'outside'),
  ]
  for (const each of [target, folder, outside]) mkdirSync(each)
  const files = parts.map((members, index) => {
    craftArchive(join(folder, `part-${index}`), members)
    return { file: `part-${index}`, sizeBytes: 1 }
  })
  const session = { package: 'app', hash: '', sizeBytes: 1, linkedTo: [LINKED] }
  const sessions = [{ ...session, folder: join(target, CRATE) }]
  const manifest = { compression: 'gzip' as const, targets: [{ folder: target, parts: files }] }
  const leftOut = { outputs: new Map(), sessions, gone: [], renamed: [], bytes: 0 }
  const list = join(base, 'list')
  writeFileSync(list, heldBackList({ manifest, leftOut, folder }))
  assert.equal(await bringBack({ list, program: await program }, ports), true)
  assert.equal(existsSync(join(target, '.fast-cargo-restoring')), false)
  return { outside, brought: join(target, CRATE) }
}

test('what was held back of a crate comes from all its archives', async (t) => {
  const { brought } = await heldBack(t, [
    [
      { name: LINKED, content: 'object' },
      { name: `${CRATE}/s-x-y/one.o`, kind: 'hard link', to: LINKED },
    ],
    [{ name: `${CRATE}/s-x-y/dep-graph.bin` }, { name: `${CRATE}/s-x-y.lock` }],
  ])
  assert.deepEqual(readdirSync(brought), ['s-x-y', 's-x-y.lock'])
  assert.deepEqual(readdirSync(join(brought, 's-x-y')), ['dep-graph.bin', 'one.o'])
})

test('nothing that was held back leads to elsewhere', async (t) => {
  const LONG: CraftedMember = { name: `${CRATE}/a-long`, content: Buffer.alloc(20_000_000) }
  const ways = (to: string): readonly (readonly (readonly CraftedMember[])[])[] => [
    [[{ name: `${CRATE}/way`, kind: 'symlink', to }], [LONG, { name: `${CRATE}/way/planted` }]],
    [[{ name: CRATE, kind: 'symlink', to }]],
    [[{ name: `${CRATE}/s-x-y/pipe`, kind: 'fifo' }]],
    [[{ name: `${CRATE}/s-x-y/tool`, mode: 0o4755 }]],
    [[{ name: `${CRATE}/s-x-y/way`, kind: 'symlink', to }]],
  ]
  const outside = mkdtempSync(join(tmpdir(), 'fast-cargo-outside-'))
  t.after(() => rmSync(outside, { recursive: true, force: true }))
  for (const parts of ways(outside)) {
    const { brought } = await heldBack(t, parts)
    assert.equal(existsSync(brought), false, JSON.stringify(parts.map(([first]) => first)))
    assert.deepEqual(readdirSync(outside), [])
  }
})

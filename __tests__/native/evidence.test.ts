import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { localFiles } from '../../src/runner/files.ts'
import { keyedDigest } from '../../src/snapshot/keyed-digest.ts'
import { makeHome, nativeBinary, run, writeSettings } from './shim-home.ts'

const SALT = 'salt'
/** What is written so much later has a later time, by the clock of any file system. */
const TICK_MS = 30

type Pair = readonly [what: string, of: string]

/** A folder with a restored unit, `fingerprint/mark` and `output`, that asked `facts`, and left `assets/own`. */
async function restored(
  t: TestContext,
  factsIn: (root: string) => Promise<readonly Pair[]> | readonly Pair[],
) {
  const home = makeHome('native', t)
  home.program('cargo', 'exit 0')
  const path = (name: string): string => join(home.root, name)
  for (const name of ['posts', 'assets']) mkdirSync(path(name))
  for (const name of ['VERSION', 'posts/one', 'HEAD', 'assets/own'])
    writeFileSync(path(name), 'old')
  const build = (): void => {
    mkdirSync(path('fingerprint'), { recursive: true })
    for (const name of ['fingerprint/mark', 'output']) writeFileSync(path(name), 'built')
  }
  build()
  // As the restore leaves it: no cargo has read it.
  utimesSync(path('fingerprint/mark'), 1, 1_700_000_000)
  const facts = await factsIn(home.root)
  const unit: Pair[] = [
    [`u${facts.map((_, place) => place).join(',')}`, 'app'],
    ['-', path('fingerprint')],
    ['-', path('output')],
    ['+', path('assets')],
    ['+', path('assets/own')],
  ]
  const list = [['x', path('posts/left-out')], ...facts, ...unit]
  writeFileSync(
    path('evidence'),
    list
      .flat()
      .map((field) => `${field}\0`)
      .join(''),
  )
  writeFileSync(path('mark'), '')
  writeSettings(home.folder, {
    records: home.records,
    evidence: path('evidence'),
    watch_salt: SALT,
    restored_ns: String(lstatSync(path('mark'), { bigint: true }).ctimeNs),
    newest_ns: '1',
  })
  await wait(TICK_MS)
  return {
    path,
    build,
    cargo: (command = 'build', env: Readonly<Record<string, string>> = {}) =>
      run(home, 'cargo', [command], { env }),
    isThere: () => existsSync(path('fingerprint/mark')) && existsSync(path('output')),
    /** As the restore does it. */
    hold: () => {
      writeFileSync(path('inputs'), '')
      execFileSync(nativeBinary(), ['identities', path('inputs'), path('evidence')])
    },
    records: () => readFileSync(join(home.records, 'evidence.jsonl'), 'utf8'),
  }
}

async function answersIn(root: string): Promise<readonly Pair[]> {
  const [content, listing] = await localFiles().observe(
    [
      { path: join(root, 'VERSION'), aspect: 'content' },
      { path: join(root, 'posts'), aspect: 'listing' },
    ],
    new Set([join(root, 'posts/left-out')]),
  )
  return [
    [`c${content?.value}`, join(root, 'VERSION')],
    [`l${listing?.value}`, join(root, 'posts')],
    ['knone', join(root, 'missing')],
    ['g', join(root, 'HEAD')],
  ]
}

test('a restored unit stays while what it read is the same, whenever that was written', async (t) => {
  const { path, cargo, isThere } = await restored(t, answersIn)
  writeFileSync(path('VERSION'), 'old')
  writeFileSync(path('posts/left-out'), '')
  rmSync(path('posts/one'))
  writeFileSync(path('posts/one'), 'other')
  assert.equal((await cargo()).code, 0)
  assert.ok(isThere())
})

for (const [what, change] of [
  ['a file has other content', (path) => writeFileSync(path('VERSION'), 'new')],
  ['a file went', (path) => rmSync(path('VERSION'))],
  ['a folder has another file', (path) => writeFileSync(path('posts/two'), '')],
  ['what was not there is there', (path) => writeFileSync(path('missing'), '')],
  ['git stands elsewhere', (path) => writeFileSync(path('HEAD'), 'old')],
] as const satisfies readonly (readonly [string, (path: (name: string) => string) => void])[]) {
  test(`it goes when ${what}, once`, async (t) => {
    const { path, build, cargo, isThere, records } = await restored(t, answersIn)
    change(path)
    await cargo('fmt')
    assert.ok(isThere(), 'a command that builds nothing needs no look')
    assert.ok(existsSync(path('assets/own')))
    await cargo()
    for (const name of ['fingerprint', 'output', 'assets']) assert.ok(!existsSync(path(name)), name)
    assert.match(records(), /"units":1,"packages":\["app"\]/)
    build()
    await cargo()
    assert.ok(isThere(), 'what was built in this job stays')
  })
}

test('it leaves what another unit put into a folder of its own', async (t) => {
  const { path, cargo } = await restored(t, answersIn)
  writeFileSync(path('assets/other'), '')
  writeFileSync(path('VERSION'), 'new')
  await cargo()
  assert.deepEqual(readdirSync(path('assets')), ['other'])
})

test('a unit that was built with other variables is out of sight until a step has them', async (t) => {
  const { cargo, isThere } = await restored(t, () => [
    [`v${keyedDigest(SALT, 'CHANNEL', 'beta')}`, 'CHANNEL'],
    ['v', 'UNSET'],
  ])
  await cargo('build', { CHANNEL: 'beta' })
  assert.ok(isThere())
  await cargo('build', { CHANNEL: 'stable' })
  assert.ok(!isThere())
  await cargo('build', { CHANNEL: 'beta', UNSET: 'no more' })
  assert.ok(!isThere())
  await cargo('build', { CHANNEL: 'beta' })
  assert.ok(isThere())
})

test('what was built meanwhile stays, with whatever variables', async (t) => {
  const { build, cargo, isThere } = await restored(t, () => [
    [`v${keyedDigest(SALT, 'CHANNEL', 'beta')}`, 'CHANNEL'],
  ])
  await cargo('build', { CHANNEL: 'stable' })
  build()
  await cargo('build', { CHANNEL: 'stable' })
  assert.ok(isThere())
  await cargo('build', { CHANNEL: 'beta' })
  assert.ok(isThere())
})

test('until a cargo that builds comes through the shim, no other one sees the unit', async (t) => {
  const { build, cargo, hold, isThere } = await restored(t, answersIn)
  hold()
  assert.ok(!isThere())
  await cargo('fmt')
  assert.ok(!isThere())
  await cargo('clean')
  assert.ok(isThere(), 'what is cleaned must be there')
  hold()
  await cargo()
  assert.ok(isThere())
  hold()
  build()
  await cargo()
  assert.ok(isThere(), 'what another cargo has built stays')
})

test('it goes when git has gone', async (t) => {
  const { path, cargo, hold, isThere } = await restored(t, answersIn)
  hold()
  rmSync(path('HEAD'))
  await cargo()
  assert.ok(!isThere())
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import type { BuiltWorkspace } from '../../../src/snapshot/survey/find-workspaces.ts'
import { targetFolders } from '../../../src/snapshot/survey/target-folders.ts'
import { commitAll, git } from '../../support/job-machine.ts'

const ports = { files: localFiles(), commands: localCommands() }

/** Files tell times by a clock that ticks every few milliseconds. */
const TICK_MS = 20

function workspace(root: string, ...targets: readonly string[]): BuiltWorkspace {
  const ownFolder = join(root, 'target')
  const targetFolders = targets.length === 0 ? [ownFolder] : targets
  for (const folder of [root, ...targetFolders]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, 'Cargo.toml'), '')
  return { root, ownFolder, targetFolders, packages: [], locked: [], lost: [] }
}

/** A checkout with a workspace, and the time at which a job began after it. */
async function checkout(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-target-folders-'))
  t.after(() => rmSync(base, { recursive: true }))
  const cwd = join(base, 'repo')
  const own = workspace(cwd, join(cwd, 'target'), join(cwd, 'target/check'))
  rmSync(join(cwd, 'target'), { recursive: true })
  git(cwd, 'init', '-q')
  commitAll(cwd)
  await wait(TICK_MS)
  const startedMs = Date.now()
  await wait(TICK_MS)
  return { base, cwd, own, startedMs }
}

test('what belongs to a workspace that came in the course of the job is left out', async (t) => {
  const { base, cwd, own, startedMs } = await checkout(t)
  const cloned = workspace(join(cwd, 'vendor/cloned'))
  const made = workspace(join(base, 'made'))
  const outside = workspace(cwd, join(base, 'later/target'))
  mkdirSync(join(cwd, 'target/check'), { recursive: true })
  const all = [own, cloned, made, outside]
  const cargoHome = join(base, 'home')
  const hashed = workspace(cwd, join(cargoHome, 'build/ab/0123'))
  const request = { cwd, startedMs, cargoHome }
  const { folders, placeless } = await targetFolders([...all, hashed], request, ports)
  const top = join(cargoHome, 'build/ab/0123')
  const ofOwn = { roots: [cwd], top: join(cwd, 'target') }
  const expected = [
    { ...ofOwn, folder: join(cwd, 'target'), inner: ['check'] },
    { ...ofOwn, folder: join(cwd, 'target/check'), inner: [] },
    { folder: top, roots: [cwd], top, inner: [] },
  ]
  assert.deepEqual(
    folders,
    expected.map((each) => ({ ...each, real: realpathSync(each.folder) })),
  )
  assert.deepEqual(placeless, [
    `${cloned.ownFolder}, because ${cloned.root}/Cargo.toml came in the course of this job`,
    `${made.ownFolder}, because ${made.root}/Cargo.toml came in the course of this job`,
    `${base}/later/target, because ${base}/later came in the course of this job`,
  ])
})

test('a manifest that git tracks was there, even when a step has written it anew', async (t) => {
  const { cwd, startedMs } = await checkout(t)
  rmSync(join(cwd, 'Cargo.toml'))
  const request = { cwd, startedMs, cargoHome: '/home' }
  const { folders } = await targetFolders([workspace(cwd)], request, ports)
  assert.equal(folders[0]?.folder, join(cwd, 'target'))
})

test('a folder that two names lead to counts once', async (t) => {
  const { base, cwd } = await checkout(t)
  const startedMs = Number.MAX_SAFE_INTEGER // all of it was there before
  const [big, link] = [join(base, 'big'), join(cwd, 'target')]
  mkdirSync(big)
  symlinkSync(big, link)
  const both = workspace(cwd, link, big, join(big, 'check'))
  const request = { cwd, startedMs, cargoHome: '/home' }
  const { folders } = await targetFolders([both], request, ports)
  assert.deepEqual(
    folders.map(({ folder, real, inner }) => [folder, real, inner]),
    [
      [link, realpathSync(big), ['check']],
      [join(big, 'check'), realpathSync(join(big, 'check')), []],
    ],
  )
})

test('where a step has made a link to another disk, the next job is given no folder', async (t) => {
  const { base, cwd, startedMs } = await checkout(t)
  mkdirSync(join(base, 'big'))
  symlinkSync(join(base, 'big'), join(cwd, 'target'))
  const request = { cwd, startedMs, cargoHome: '/home' }
  const { folders, placeless } = await targetFolders([workspace(cwd)], request, ports)
  assert.deepEqual(folders, [])
  assert.deepEqual(placeless, [
    `${join(cwd, 'target')}, because the link there came in the course of this job`,
  ])
})

test('a folder with files that git tracks is none that a later job is given', async (t) => {
  const { cwd } = await checkout(t)
  const [plain, build] = [join(cwd, 'target'), join(cwd, 'build')]
  const both = workspace(cwd, plain, build)
  writeFileSync(join(plain, '.gitignore'), '*\n')
  writeFileSync(join(build, 'Dockerfile'), '')
  git(cwd, 'add', '-f', 'target/.gitignore')
  commitAll(cwd)
  const request = { cwd, startedMs: Date.now() + 60_000, cargoHome: '/home' }
  const { folders, placeless } = await targetFolders([both], request, ports)
  assert.deepEqual(
    folders.map(({ folder }) => folder),
    [plain],
  )
  assert.deepEqual(placeless, [`${build}, because git tracks files in it`])
})

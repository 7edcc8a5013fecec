import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placeConfig, removeAll } from '../../src/cargo/place/place-config.ts'
import { files, git, type RustJob, rustJob, WORKSPACE, writeAll } from './rust-job.ts'

const NOWHERE = { configParent: '/', cargoHome: '/nowhere', configFile: '/nowhere/config' }
const DOCUMENT = { build: { 'rustc-wrapper': '/w/wrapper' } }

function place(job: RustJob, cargoHome = join(job.top, 'cargo-home')) {
  return placeConfig(DOCUMENT, { ...job, cargoHome }, files)
}

test('the config is written above the checkout, with a line that says whose it is', async (t) => {
  const job = rustJob(t)
  const path = join(job.configParent, '.cargo/config.toml')
  assert.deepEqual(await place(job), { kind: 'file', path })
  const text = '\n[build]\nrustc-wrapper = "/w/wrapper"\n'
  const marker = '# Written by fast-cargo for this job; removed when the job ends.\n'
  assert.equal(readFileSync(path, 'utf8'), marker + text)
})

test('a config that a crashed job left behind is replaced', async (t) => {
  const job = rustJob(t)
  const other = { build: { jobs: 1 } }
  const home = { ...job, cargoHome: '/nowhere' }
  await placeConfig(other, home, files)
  assert.equal((await place(job)).kind, 'file')
  assert.doesNotMatch(readFileSync(join(job.configParent, '.cargo/config.toml'), 'utf8'), /jobs/)
})

for (const name of ['config', 'config.toml']) {
  test(`a ${name} of somebody else is left as it is, before and after`, async (t) => {
    const job = rustJob(t)
    const path = join(job.configParent, '.cargo', name)
    writeAll(job.configParent, { [`.cargo/${name}`]: 'net.retry = 5\n' })
    assert.deepEqual(await place(job), { kind: 'variables', why: `${path} is there already` })
    await removeAll(job, files)
    assert.equal(readFileSync(path, 'utf8'), 'net.retry = 5\n')
  })
}

test("a link to nowhere in the place of the config is somebody else's", async (t) => {
  const job = rustJob(t)
  mkdirSync(join(job.configParent, '.cargo'))
  symlinkSync('/nowhere', join(job.configParent, '.cargo/config.toml'))
  assert.equal((await place(job)).kind, 'variables')
})

test('a CARGO_HOME above the checkout is not written to', async (t) => {
  const job = rustJob(t)
  const folder = join(job.configParent, '.cargo')
  mkdirSync(folder)
  assert.deepEqual(await place(job, folder), { kind: 'variables', why: `${folder} is CARGO_HOME` })
})

test('a checkout at the top of the file system has no place for the config', async () => {
  const placed = await placeConfig(DOCUMENT, NOWHERE, files)
  assert.equal(placed.kind, 'variables')
})

test('a place that cannot be written is said with its reason', async (t) => {
  const job = rustJob(t)
  writeFileSync(join(job.configParent, '.cargo'), 'a file where a folder should be')
  const placed = await place(job)
  assert.match(placed.kind === 'variables' ? placed.why : '', /cannot be written \(EEXIST/)
})

test('git sees nothing of it, and afterwards nothing is left', async (t) => {
  const job = rustJob(t, WORKSPACE)
  git(job.workspace, 'init', '-q')
  git(job.workspace, 'add', '.')
  git(job.workspace, 'commit', '-qm', 'all')
  await place(job)
  writeAll(job.home, { cc: '', 'ld/ld': '' })
  assert.equal(git(job.workspace, 'status', '--porcelain', '--ignored'), '')
  await removeAll(job, files)
  await removeAll(job, files)
  assert.equal(existsSync(join(job.configParent, '.cargo')), false)
  assert.equal(git(job.workspace, 'status', '--porcelain', '--ignored'), '')
})

test('what else lies beside our config stays', async (t) => {
  const job = rustJob(t)
  await place(job)
  writeAll(job.configParent, { '.cargo/credentials.toml': '' })
  await removeAll(job, files)
  assert.deepEqual(await files.list(join(job.configParent, '.cargo')), ['credentials.toml'])
})

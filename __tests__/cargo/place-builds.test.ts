import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildJob } from '../support/build-job.ts'
import { built, debugOf, review } from './build-answers.ts'
import { files, git, WORKSPACE } from './rust-job.ts'

const REPO = 'job/checkout/.cargo/config.toml'

test('a command of the plain job went past nothing', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  assert.deepEqual(await review(job, ['build', '--workspace']), [])
})

test('started outside the checkout, cargo reads nothing of ours, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: { ...WORKSPACE, 'elsewhere/x': '' } })
  const args = ['build', '--manifest-path', join(job.job.workspace, 'Cargo.toml')]
  const run = job.cargo([...args, '-v', '--offline'], { cwd: 'elsewhere' })
  assert.equal(debugOf(run, 'app'), '2')
  assert.doesNotMatch(run.lines.get('app') ?? '', /\.cargo\/fast-cargo/)
  const [note] = await review(job, args, join(job.job.top, 'elsewhere'))
  assert.match(note ?? '', /was started in .*elsewhere, .*built without them\. Start it inside/)
})

const NESTED = {
  ...WORKSPACE,
  'job/checkout/fuzz/Cargo.toml':
    '[package]\nname = "fuzz"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n[profile.dev]\ndebug = 2\n',
  'job/checkout/fuzz/src/main.rs': 'fn main() {}\n',
}

for (const [how, args, cwd] of [
  ['by its folder', ['build'], 'job/checkout/fuzz'],
  ['by --manifest-path', ['build', '--manifest-path', 'fuzz/Cargo.toml'], 'job/checkout'],
] as const) {
  test(`another workspace of the checkout, ${how}: ours wins, and the summary names its line`, async (t) => {
    const job = await buildJob(t, { contents: NESTED })
    const run = job.cargo([...args, '-v', '--offline'], { cwd })
    assert.equal(debugOf(run, 'fuzz'), 'line-tables-only')
    const notes = await review(job, args, join(job.job.top, cwd))
    assert.match(
      notes.join('\n'),
      /profile\.dev\.debug = line-tables-only won over .*fuzz\/Cargo\.toml:7 \(2\)/,
    )
  })
}

test('a release build of another workspace has nothing to do with it', async (t) => {
  const job = await buildJob(t, { contents: NESTED })
  const fuzz = join(job.job.workspace, 'fuzz')
  assert.deepEqual(await review(job, ['build', '--release'], fuzz), [])
  assert.deepEqual(await review(job, ['build', '--profile', 'release'], fuzz), [])
})

test('the workspace of the input working-directory is the one whose manifest counts', async (t) => {
  const job = await buildJob(t, { contents: NESTED, cwd: 'job/checkout/fuzz' })
  assert.equal(debugOf(job.cargo(['build', '-v', '--offline']), 'fuzz'), '2')
})

test('--config on the command line wins, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const args = ['build', '--config', 'profile.dev.debug=1']
  assert.equal(debugOf(job.cargo([...args, '-v', '--offline']), 'app'), '1')
  const notes = await review(job, args)
  assert.match(notes.join('\n'), /sets profile\.dev\.debug with --config, which wins/)
})

test('CARGO_HOME inside the checkout: its config is read once, and kept', async (t) => {
  const contents = { ...WORKSPACE, [REPO]: '[profile.dev]\ndebug = 1\n' }
  const first = await buildJob(t, { contents })
  const home = join(first.job.workspace, '.cargo')
  const job = await buildJob(t, { contents, env: { CARGO_HOME: home } })
  const inside = join(job.job.workspace, '.cargo')
  const run = job.cargo(['build', '-v', '--offline'], { env: { CARGO_HOME: inside } })
  assert.equal(debugOf(run, 'app'), '1')
  assert.ok(run.lines.get('app')?.includes(`linker=${job.job.home}/cc`))
})

test('a parent folder that cannot take a config: variables say what they can', async (t) => {
  const job = await buildJob(t, {
    contents: { ...WORKSPACE, 'job/.cargo': 'a file where a folder should be' },
  })
  const run = job.cargo(['build', '-v', '--offline'])
  assert.equal(debugOf(run, 'app'), '1')
  assert.ok(run.lines.get('app')?.includes(`linker=${job.job.home}/cc`))
  const row = job.settings.settings.find(({ key }) => key === 'profile.dev.package."*".debug')
  assert.equal(row?.outcome, 'cannot')
})

test('where only the checkout is mounted, as cross does, cargo builds as without us', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const project = join(job.job.top, 'container/project')
  spawnSync('mkdir', ['-p', join(job.job.top, 'container')])
  spawnSync('cp', ['-r', job.job.workspace, project])
  const run = job.cargo(['build', '-v', '--offline'], { cwd: 'container/project' })
  assert.equal(debugOf(run, 'app'), '2')
  assert.doesNotMatch(run.lines.get('app') ?? '', /\.cargo\/fast-cargo/)
})

test('cargo install reads CARGO_HOME alone, and the summary says so', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const tool = join(job.job.top, 'tool')
  const manifest = '[package]\nname = "tool"\nversion = "0.1.0"\nedition = "2021"\n'
  await files.writeText(join(tool, 'Cargo.toml'), manifest)
  await files.writeText(join(tool, 'src/main.rs'), 'fn main() {}\n')
  git(tool, 'init', '-q', '-b', 'main')
  git(tool, 'add', '.')
  git(tool, 'commit', '-qm', 'all')
  const args = [
    'install',
    '--debug',
    '--git',
    `file://${tool.replaceAll(' ', '%20').replace('ü', '%C3%BC')}`,
  ]
  const run = job.cargo([...args, '-v', '--root', join(job.job.top, 'root')], {
    env: { CARGO_NET_OFFLINE: 'false' },
  })
  assert.doesNotMatch(
    built(run).lines.get('tool') ?? assert.fail(),
    /\.cargo\/fast-cargo|line-tables/,
  )
  assert.match((await review(job, args)).join(), /reads the config of CARGO_HOME alone/)
  assert.ok(existsSync(join(job.job.top, 'root/bin/tool')))
})

test('cargo install --path reads ours', async (t) => {
  const job = await buildJob(t, { contents: WORKSPACE })
  const args = ['install', '--debug', '--path', 'app']
  const run = job.cargo([...args, '-v', '--offline', '--root', join(job.job.top, 'root')])
  assert.equal(debugOf(run, 'app'), 'line-tables-only')
  assert.deepEqual(await review(job, args), [])
})

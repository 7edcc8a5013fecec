import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { git } from '../support/job-machine.ts'
import { jsonLines, makeHome, run, type ShimHome } from './shim-home.ts'

const AS = ['-c', 'user.name=t', '-c', 'user.email=t@t.test']

/** Where cargo stood, as the record of its last command says it. */
async function stands(home: ShimHome, cwd: string): Promise<readonly unknown[]> {
  const { stdout } = await run(home, 'cargo', ['build'], { cwd })
  const name = stdout.trim()
  const [start] = jsonLines(home, name)
  return [start?.['checkout'], start?.['head']]
}

function repository(folder: string): string {
  mkdirSync(folder)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, ...AS, 'commit', '-q', '--allow-empty', '-m', 'first')
  return git(folder, 'rev-parse', 'HEAD').trim()
}

function homeOf(t: Parameters<typeof makeHome>[1]): ShimHome {
  const home = makeHome('native', t)
  home.program('cargo', `ls -t '${home.records}' | head -1`)
  return home
}

test('the record tells the commit that cargo starts at, however git keeps it', async (t) => {
  const home = homeOf(t)
  const folder = join(home.root, 'project')
  const first = repository(folder)
  mkdirSync(join(folder, 'member'))
  assert.deepEqual(await stands(home, join(folder, 'member')), [folder, first])
  git(folder, 'pack-refs', '--all')
  assert.deepEqual(await stands(home, folder), [folder, first], 'packed')
  git(folder, ...AS, 'commit', '-q', '--allow-empty', '-m', 'second')
  git(folder, 'checkout', '-q', '--detach', first)
  assert.deepEqual(await stands(home, folder), [folder, first], 'detached')
  const tree = join(home.root, 'tree')
  git(folder, 'worktree', 'add', '-q', tree, 'main')
  const second = git(folder, 'rev-parse', 'main').trim()
  assert.deepEqual(await stands(home, tree), [tree, second], 'a worktree')
})

test('the record says so when the commit cannot be read, and nothing outside of git', async (t) => {
  const home = homeOf(t)
  const folder = join(home.root, 'project')
  repository(folder)
  git(folder, 'symbolic-ref', 'HEAD', 'refs/heads/nowhere')
  assert.deepEqual(await stands(home, folder), [folder, ''])
  assert.deepEqual(await stands(home, home.root), [undefined, undefined])
})

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'

const START = join(import.meta.dirname, '../../scripts/with-dependencies.mjs')
const SCRIPT = `
const words: string[] = process.argv.slice(2)
process.on('SIGTERM', () => process.exit(7))
console.log('started with', words.join('|'))
if (words[0] === 'wait') setTimeout(() => {}, 60_000)
else process.exitCode = 3
`

/** A project whose only dependency is a local package that stands in for npm's \`node\`. */
function project(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast cargo start '))
  context.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'scripts'))
  mkdirSync(join(folder, 'local-node/bin'), { recursive: true })
  symlinkSync(process.execPath, join(folder, 'local-node/bin/node'))
  writeJson(join(folder, 'local-node/package.json'), { name: 'node', version: '24.0.0' })
  const manifest = { name: 'x', version: '1.0.0', dependencies: { node: 'file:local-node' } }
  writeJson(join(folder, 'package.json'), manifest)
  writeJson(join(folder, 'package-lock.json'), lockOf(manifest))
  writeFileSync(join(folder, 'scripts/script.ts'), SCRIPT)
  copyFileSync(START, join(folder, 'scripts/with-dependencies.mjs'))
  return folder
}

function lockOf(manifest: object): object {
  const packages = {
    '': manifest,
    'local-node': { name: 'node', version: '24.0.0' },
    'node_modules/node': { resolved: 'local-node', link: true },
  }
  return { name: 'x', version: '1.0.0', lockfileVersion: 3, requires: true, packages }
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content))
}

function start(folder: string, ...args: string[]) {
  const all = ['scripts/with-dependencies.mjs', 'scripts/script.ts', ...args]
  return spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' })
}

test('installs what is missing once, and passes arguments and exit code', (t) => {
  const folder = project(t)
  const first = start(folder, '--input', 'a b')
  assert.match(first.stdout, /^Installing the dependencies[\s\S]*started with --input\|a b\n$/)
  assert.equal(first.status, 3)
  assert.equal(start(folder).stdout, 'started with \n')
})

test('installs again when the lock file asks for something else', (t) => {
  const folder = project(t)
  start(folder)
  writeJson(join(folder, 'local-node/package.json'), { name: 'node', version: '24.0.1' })
  const lock = JSON.stringify(
    lockOf({ name: 'x', version: '1.0.0', dependencies: { node: 'file:local-node' } }),
  )
  writeFileSync(join(folder, 'package-lock.json'), lock.replaceAll('24.0.0', '24.0.1'))
  assert.match(start(folder).stdout, /^Installing the dependencies/)
})

test('says what to do when npm ci fails', (t) => {
  const folder = project(t)
  writeJson(join(folder, 'package-lock.json'), {
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/other': { version: '1.0.0' } },
  })
  const { status, stderr } = start(folder)
  assert.equal(status, 1)
  assert.match(stderr, /npm ci failed; its message is above\..* start the same command again/)
})

test('says what to do when the install script of node did not run', (t) => {
  const folder = project(t)
  rmSync(join(folder, 'local-node/bin'), { recursive: true })
  const { status, stderr } = start(folder)
  assert.equal(status, 1)
  assert.match(stderr, /npm rebuild node --ignore-scripts=false/)
})

test('passes a signal on and ends as the script ends', async (t) => {
  const folder = project(t)
  start(folder)
  const args = ['scripts/with-dependencies.mjs', 'scripts/script.ts', 'wait']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [7, null])
})

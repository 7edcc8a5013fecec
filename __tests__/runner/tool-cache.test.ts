import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { runnerToolCache } from '../../src/runner/tool-cache.ts'

function bench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-tool-cache-'))
  const root = join(folder, 'a tool cache')
  const before = process.env['RUNNER_TOOL_CACHE']
  process.env['RUNNER_TOOL_CACHE'] = root
  t.after(() => {
    if (before === undefined) delete process.env['RUNNER_TOOL_CACHE']
    else process.env['RUNNER_TOOL_CACHE'] = before
    rmSync(folder, { recursive: true })
  })
  const tool = join(folder, 'tool')
  mkdirSync(join(tool, 'bin'), { recursive: true })
  writeFileSync(join(tool, 'bin/tool'), 'program')
  return { root, tool }
}

test('a tool that was added is found by its version, and by no other', async (t) => {
  const { tool } = bench(t)
  const cache = runnerToolCache()
  const kept = await cache.add(tool, 'tool', '1.2.3')
  assert.equal(readFileSync(join(kept, 'bin/tool'), 'utf8'), 'program')
  assert.equal(await cache.find('tool', '1.2.3'), kept)
  assert.equal(await cache.find('tool', '1.2.4'), undefined)
})

test('jobs that add the same tool at once all get a whole one, and leave nothing behind', async (t) => {
  const { tool } = bench(t)
  const adding = Array.from({ length: 8 }, () => runnerToolCache().add(tool, 'tool', '1.2.3'))
  const folders = new Set(await Promise.all(adding))
  assert.equal(folders.size, 1)
  const [kept = ''] = folders
  assert.equal(readFileSync(join(kept, 'bin/tool'), 'utf8'), 'program')
  assert.deepEqual(readdirSync(dirname(kept)), [process.arch, `${process.arch}.complete`])
})

test('what a job left half copied is replaced', async (t) => {
  const { tool, root } = bench(t)
  const half = join(root, 'tool', '1.2.3', process.arch)
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'rest'), 'of an earlier copy')
  assert.equal(await runnerToolCache().find('tool', '1.2.3'), undefined)
  const kept = await runnerToolCache().add(tool, 'tool', '1.2.3')
  assert.deepEqual(readdirSync(kept), ['bin'])
  assert.deepEqual(readdirSync(dirname(kept)), [process.arch, `${process.arch}.complete`])
})

test('a machine without a tool cache has no tools in it and says so when one is added', async (t) => {
  const { tool } = bench(t)
  delete process.env['RUNNER_TOOL_CACHE']
  const cache = runnerToolCache()
  assert.equal(await cache.find('tool', '1.2.3'), undefined)
  await assert.rejects(cache.add(tool, 'tool', '1.2.3'), /RUNNER_TOOL_CACHE is not set/)
})

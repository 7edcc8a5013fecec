import assert from 'node:assert/strict'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { placeWrappers } from '../../src/cargo/place/place-wrappers.ts'
import { countLinked } from '../../src/linker/count-linked.ts'
import { probeLinker } from '../../src/linker/probe.ts'
import { commands, files, missing, tempFolder } from './linked.ts'

const scripts = join(import.meta.dirname, '../../native/sh')

async function home(t: TestContext, linker: string | undefined) {
  const top = tempFolder(t)
  const records = join(top, 'records')
  mkdirSync(records)
  const request = { os: 'linux', program: undefined, scripts, settings: { records } } as const
  const { driver } = await placeWrappers({ ...request, home: join(top, 'home'), linker }, files)
  const folder = join(top, 'probe')
  const probe = () => probeLinker({ rustc: 'rustc', cwd: top, driver, folder }, { commands, files })
  return { top, driver, folder, probe, links: join(records, 'links.jsonl') }
}

test("mold behind our driver links, rustc's own lld arguments or not", {
  skip: missing('mold', 'cc'),
}, async (t) => {
  const mold = await commands.which('mold')
  const { probe, folder } = await home(t, mold)
  const probed = await probe()
  assert.match((probed.kind === 'links' && probed.linkedBy) || '', /^mold \d/)
  assert.equal(existsSync(folder), false)
})

test('our driver without a linker is the same as no driver', { skip: missing('cc') }, async (t) => {
  const { top, folder, probe } = await home(t, undefined)
  const request = { rustc: 'rustc', cwd: top, driver: undefined, folder }
  assert.deepEqual(await probe(), await probeLinker(request, { commands, files }))
})

test("a driver that is not there fails the probe with rustc's words", async (t) => {
  const top = tempFolder(t)
  const request = { rustc: 'rustc', cwd: top, driver: '/nowhere/cc', folder: join(top, 'probe') }
  const probed = await probeLinker(request, { commands, files })
  assert.match(probed.kind === 'fails' ? probed.reason : '', /nowhere\/cc/)
})

test('a linker that fails is told as such', { skip: missing('cc', 'sh') }, async (t) => {
  const top = tempFolder(t)
  const driver = join(top, 'cc')
  await files.writeText(
    driver,
    '#!/bin/sh\necho "/usr/bin/ld: cannot find -lfoo" >&2\nexit 1\n',
    0o755,
  )
  const request = { rustc: 'rustc', cwd: top, driver, folder: join(top, 'probe') }
  const probed = await probeLinker(request, { commands, files })
  assert.equal(probed.kind === 'fails' && probed.reason, '/usr/bin/ld: cannot find -lfoo')
})

test('what was linked is counted by linker, of what still exists', {
  skip: missing('mold', 'cc'),
}, async (t) => {
  const { top, driver, links } = await home(t, await commands.which('mold'))
  await files.writeText(join(top, 'a.rs'), 'fn main() {}\n')
  for (const name of ['a', 'b', 'gone', 'a']) {
    const args = [join(top, 'a.rs'), '-o', join(top, name), `-Clinker=${driver}`]
    assert.equal((await commands.run('rustc', args)).exitCode, 0)
  }
  await files.remove(join(top, 'gone'))
  const text = (await files.readText(links)) ?? ''
  await files.writeText(links, `${text}{"output":"/cut o`)
  const { linked, fallbacks, linkMs } = await countLinked(links, files)
  assert.deepEqual(Object.values(linked), [2])
  assert.match(Object.keys(linked)[0] ?? '', /^mold /)
  assert.equal(fallbacks, 0)
  assert.ok(linkMs > 0)
})

test('a linker that breaks down is counted as a fallback', { skip: missing('cc') }, async (t) => {
  const { top, driver, links } = await home(t, '/bin/false')
  await files.writeText(join(top, 'a.rs'), 'fn main() {}\n')
  const args = [join(top, 'a.rs'), '-o', join(top, 'a'), `-Clinker=${driver}`]
  assert.equal((await commands.run('rustc', args)).exitCode, 0)
  assert.equal((await countLinked(links, files)).fallbacks, 1)
})

test('a job that linked nothing has nothing to count', async (t) => {
  const counts = await countLinked(join(tempFolder(t), 'links.jsonl'), files)
  const { outputs, ...numbers } = counts
  assert.equal(outputs.size, 0)
  assert.deepEqual(numbers, {
    ...{ linked: {}, fallbacks: 0, fallbackReason: undefined, links: 0, linkMs: 0 },
  })
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parseInputs } from '../../src/job/inputs.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { httpDownloads } from '../../src/runner/downloads.ts'
import { describeError, FULL_DISK, InputError } from '../../src/runner/errors.ts'
import { localFiles } from '../../src/runner/files.ts'
import { transferStarted } from '../../src/runner/transfer-progress.ts'
import { judgeRestore, judgeSave } from '../../src/runner/transfer-verdict.ts'
import { packFiles, unpackParts } from '../../src/snapshot/archive.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

const SECRET = 'hunter2'

test('a mirror whose archive is not what was pinned is named without its password', async (t) => {
  const machine = await jobMachine(t)
  const server = createServer((_, response) => response.end('something else'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const mirror = `http://robot:${SECRET}@127.0.0.1:${port}`
  const inputs = { linker: 'mold', 'tool-mirror': mirror, 'install-from': 'release' }
  const job = await machine.run(jobSteps(machine, ['true'], inputs))
  assert.equal(job.conclusion, 'failure')
  const [error] = job.annotations
  assert.match(
    error?.message ?? '',
    /^http:\/\/\*\*\*@127\.0\.0\.1:\d+\/\S+ is not what was pinned/,
  )
  const said = job.steps.filter(({ phase }) => phase === 'main').flatMap(({ lines }) => lines)
  const ofInputs = said.filter((line) => line.startsWith('  tool-mirror:'))
  for (const line of said) assert.ok(ofInputs.includes(line) || !line.includes(SECRET), line)
})

for (const value of [
  `ftp://robot:${SECRET}@h/`,
  `robot:${SECRET}@h`,
  `http:/robot:${SECRET}@h@x`,
]) {
  test(`an input tool-mirror that is no address is shown without what may be a password: ${value}`, () => {
    const input = (name: string): string =>
      ({ ...DEFAULTS, 'tool-mirror': value })[name as keyof typeof DEFAULTS] ?? ''
    const said = (() => {
      try {
        return JSON.stringify(parseInputs(input))
      } catch (error) {
        assert.ok(error instanceof InputError)
        return describeError(error)
      }
    })()
    assert.match(said, /Input "tool-mirror" is "\*\*\*@/)
    assert.ok(!said.includes(SECRET), said)
  })
}

const DEFAULTS = {
  ...{ linker: 'auto', profile: 'ci', incremental: 'auto', cache: 'auto', 'cache-write': 'auto' },
  ...{ 'cache-max-size': '1 GB', 'install-from': 'path', 'mold-version': 'auto' },
  ...{ 'sccache-version': 'auto', summary: 'true', comment: 'true', timings: 'true' },
  ...{ strict: 'false', 'tool-mirror': '', audit: '', 'audit-verify': '', 'job-id': '' },
}

/** A file system of two megabytes. */
function smallDisk(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-small-'))
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
  t.after(() => {
    if (status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  if (status !== 0) t.skip(`no file system can be mounted: ${stderr}`)
  return folder
}

test('a download that the disk has no room for is no server that cannot be reached', async (t) => {
  const disk = smallDisk(t)
  const server = createServer((_, response) => response.end(Buffer.alloc(8_000_000)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const before = process.env['RUNNER_TEMP']
  process.env['RUNNER_TEMP'] = disk
  t.after(() => {
    if (before === undefined) delete process.env['RUNNER_TEMP']
    else process.env['RUNNER_TEMP'] = before
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tool.tar.gz`
  const downloads = httpDownloads()
  const limits = { connectTimeoutMs: 5_000, totalTimeoutMs: 10_000 }
  for (const _ of ['at first', 'and again']) {
    const said = await downloads.download({ url, ...limits }).then(String, describeError)
    assert.match(said, new RegExp(`^${url}: ${FULL_DISK}`))
  }
})

test('an archive that the disk has no room for is not called damaged', async (t) => {
  const disk = smallDisk(t)
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-pack-'))
  t.after(() => rmSync(base, { recursive: true, force: true }))
  const ports = { files: localFiles(), commands: localCommands() }
  mkdirSync(join(base, 'from'))
  writeFileSync(join(base, 'from/large'), Buffer.alloc(8_000_000, 'abc'))
  const entries = await ports.files.tree(join(base, 'from'))
  const to = join(base, 'part')
  const packed = { base: join(base, 'from'), entries, content: 'usual' as const }
  await packFiles({ ...packed, to, compression: 'gzip' }, ports)
  const unpack = { parts: [{ archive: to, leaveOut: [] }], into: join(disk, 'into') }
  const said = await unpackParts(
    { ...unpack, compression: 'gzip', objectionTo: async () => undefined },
    ports,
  ).then(() => '', describeError)
  assert.equal(said, `it cannot be unpacked: ${FULL_DISK}`)
})

test('a transfer that the disk has no room for is told so, and the cache service is asked again', () => {
  const moving = { ...transferStarted(0), phase: 'moving' as const }
  const words = [
    'Failed to save: ENOSPC: no space left on device, write',
    'Failed to restore: Tar failed with error: tar: x: Cannot write: No space left on device',
  ]
  for (const error of words) {
    for (const judge of [judgeRestore, judgeSave]) {
      const { outcome, serviceFailed } = judge({ error }, moving)
      assert.deepEqual(outcome, { kind: 'unavailable', reason: FULL_DISK })
      assert.equal(serviceFailed, false)
    }
  }
})

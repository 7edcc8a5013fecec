import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { clientVariables } from '../../src/sccache/address.ts'
import { listEntries } from '../../src/sccache/archive.ts'
import { pruneCache } from '../../src/sccache/prune.ts'
import { cacheFolderOf, type RunningServer, startServer } from '../../src/sccache/server.ts'
import { parseStatistics } from '../../src/sccache/statistics.ts'
import { stopServer } from '../../src/sccache/stop.ts'
import { storageFromEnvironment } from '../../src/sccache/storage.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { environmentOf, sccacheJob, serversIn } from '../support/sccache-job.ts'

const sccache = await realSccache()
const real = { skip: sccache === undefined ? NO_SCCACHE : false }
const CAP = 100_000_000

type TestJob = ReturnType<typeof sccacheJob>

function requestFor({ ports }: TestJob, program = sccache ?? '') {
  const storage = storageFromEnvironment(ports.job.allEnv())
  return { sccache: program, rustc: 'rustc', capBytes: CAP, storage }
}

async function start(job: TestJob, program = sccache ?? ''): Promise<RunningServer> {
  const started = await startServer(requestFor(job, program), job.ports)
  if (started.kind === 'failed') throw new Error(started.reason)
  return started
}

/** Compiles a small crate through the server; the same text is the same crate. */
async function compile(job: TestJob, server: RunningServer, text: string): Promise<void> {
  const source = join(job.folder, 'crate.rs')
  writeFileSync(source, text)
  const out = join(job.folder, 'out')
  mkdirSync(out, { recursive: true })
  const args = ['rustc', '--crate-name', 'small', '--crate-type', 'lib', '--emit=dep-info,metadata']
  const done = await job.ports.commands.run(server.binary, [...args, '--out-dir', out, source], {
    env: clientVariables(server),
    cwd: job.folder,
  })
  assert.equal(done.exitCode, 0, done.stderr)
}

async function ended(temp: string): Promise<boolean> {
  for (let tries = 0; tries < 600 && serversIn(temp).length > 0; tries++) await wait(100)
  return serversIn(temp).length === 0
}

async function failure(t: TestContext, program: string, env = {}): Promise<string> {
  const job = sccacheJob(t, env)
  const started = await startServer(requestFor(job, program), job.ports)
  assert.equal(started.kind, 'failed')
  assert.ok(await ended(job.temp))
  return started.kind === 'failed' ? started.reason : ''
}

test(
  'a crate is a miss, then a hit; the stop hands out the counts and leaves nothing running',
  real,
  async (t) => {
    const job = sccacheJob(t)
    const server = await start(job)
    assert.match(server.version, /^\d+\.\d+\.\d+$/)
    await compile(job, server, 'pub fn a() {}')
    await compile(job, server, 'pub fn a() {}')
    const { statistics, note } = await stopServer(server, job.ports)
    assert.equal(note, undefined)
    assert.deepEqual([statistics?.hits, statistics?.misses, statistics?.errors], [1, 1, 0])
    assert.ok(await ended(job.temp))
    assert.ok(!existsSync(server.socket))
  },
)

test('the server inherits no token, no input and no other store', real, async (t) => {
  const secrets = ['ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'SCCACHE_LOCAL_RW_MODE']
  for (const name of secrets) process.env[name] = 'READ_ONLY'
  process.env['RUNNER_TRACKING_ID'] = 'github_1'
  t.after(() => {
    for (const name of [...secrets, 'RUNNER_TRACKING_ID']) delete process.env[name]
  })
  const job = sccacheJob(t)
  await start(job)
  const [pid] = serversIn(job.temp)
  const names = environmentOf(pid ?? 0).map((line) => line.split('=')[0] ?? '')
  assert.deepEqual(
    secrets.filter((name) => names.includes(name)),
    [],
  )
  assert.ok(names.includes('RUNNER_TRACKING_ID'))
})

test('pruning keeps what was hit, drops what was not used, and obeys the cap', real, async (t) => {
  const job = sccacheJob(t)
  const first = await start(job)
  for (const name of ['a', 'b']) await compile(job, first, `pub fn ${name}() {}`)
  await stopServer(first, job.ports)
  const folder = cacheFolderOf(job.temp)
  const { files } = job.ports
  for (const path of await files.walk(folder)) await files.setModified(path, 1_000_000)
  const startedAtMs = Date.now() - 1_000

  const second = await start(job)
  await compile(job, second, 'pub fn a() {}')
  await compile(job, second, 'pub fn new() {}')
  await stopServer(second, job.ports)
  const request = { folder, startedAtMs, capBytes: CAP, dropUnused: true }
  const pruned = await pruneCache(request, files)
  assert.deepEqual([pruned.unused, pruned.overCap, pruned.kept], [1, 0, 3]) // a, new, the probe
  const capped = await pruneCache({ ...request, capBytes: pruned.keptBytes - 1 }, files)
  assert.deepEqual([capped.overCap, capped.kept], [1, 2])
})

test('after a failed command nothing counts as unused', real, async (t) => {
  const job = sccacheJob(t)
  const server = await start(job)
  await compile(job, server, 'pub fn a() {}')
  await stopServer(server, job.ports)
  const folder = cacheFolderOf(job.temp)
  const startedAtMs = Date.now() + 60_000
  const pruned = await pruneCache(
    { folder, startedAtMs, capBytes: CAP, dropUnused: false },
    job.ports.files,
  )
  assert.equal(pruned.unused, 0)
})

test('the list of entries names what sccache stored', real, async (t) => {
  const job = sccacheJob(t)
  const server = await start(job)
  const listPath = join(job.temp, 'entries.txt')
  await listEntries({ folder: cacheFolderOf(job.temp), listPath }, job.ports.files)
  await stopServer(server, job.ports)
  assert.match((await job.ports.files.readText(listPath)) ?? '', /^[0-9a-f]{64}$/)
})

test(
  'stopping a server that was killed is calm and says that its counts are lost',
  real,
  async (t) => {
    const job = sccacheJob(t)
    const server = await start(job)
    for (const pid of serversIn(job.temp)) process.kill(pid, 'SIGKILL')
    await ended(job.temp)
    const { statistics, note } = await stopServer(server, job.ports)
    assert.equal(statistics, undefined)
    assert.match(note ?? '', /ended before the job did; its counts are lost/)
  },
)

test(
  'a server left by a job that was cut off is ended, and its socket is no obstacle',
  real,
  async (t) => {
    const job = sccacheJob(t)
    await start(job)
    const left = serversIn(job.temp)
    await start(job)
    const now = serversIn(job.temp)
    assert.deepEqual(
      now.filter((pid) => left.includes(pid)),
      [],
    )
    for (const pid of now) process.kill(pid, 'SIGKILL')
    await start(job) // over a dead socket
  },
)

test("a store of the user's own is used, and our folder stays empty", real, async (t) => {
  const folder = join(sccacheJob(t).folder, 'theirs')
  process.env['SCCACHE_DIR'] = folder
  t.after(() => delete process.env['SCCACHE_DIR'])
  const job = sccacheJob(t)
  const server = await start(job)
  await compile(job, server, 'pub fn a() {}')
  const shown = await job.ports.commands.run(
    server.binary,
    ['--show-stats', '--stats-format=json'],
    { env: clientVariables(server) },
  )
  assert.equal(server.storage.kind, 'theirs')
  assert.ok(parseStatistics(shown.stdout)?.location.includes(folder))
  assert.ok(readdirSync(folder).length > 0)
  assert.ok(!existsSync(cacheFolderOf(job.temp)))
})

test(
  'a cache folder that cannot be written is a failed start, though sccache itself would run',
  real,
  async (t) => {
    const job = sccacheJob(t)
    mkdirSync(join(job.temp, 'fast-cargo'), { recursive: true })
    writeFileSync(cacheFolderOf(job.temp), 'a file where the folder should be')
    await assert.rejects(start(job), /cannot store anything in .*sccache-cache/)
    assert.ok(await ended(job.temp))
  },
)

test(
  'a socket that cannot be made is a failed start with the reason of sccache',
  real,
  async (t) => {
    const job = sccacheJob(t)
    mkdirSync(join(job.temp, 'fast-cargo/sccache.sock/full'), { recursive: true })
    const files = { ...job.ports.files, remove: async () => undefined }
    const started = await startServer(requestFor(job), { ...job.ports, files })
    assert.equal(started.kind, 'failed')
    assert.match(started.kind === 'failed' ? started.reason : '', /Server startup failed|in use/)
  },
)

test('a program that is not sccache is a failed start that says how it ended', async (t) => {
  const { folder } = sccacheJob(t)
  mkdirSync(folder, { recursive: true })
  const program = join(folder, 'broken')
  writeFileSync(program, '#!/bin/sh\necho "sccache: error: cache storage failed" >&2\nexit 2\n', {
    mode: 0o755,
  })
  assert.equal(await failure(t, program), 'cache storage failed')
  writeFileSync(program, '#!/bin/sh\nexit 2\n', { mode: 0o755 })
  assert.match(await failure(t, program), /ended with exit code 2 and said nothing/)
  assert.match(await failure(t, join(folder, 'missing')), /exit code 127/)
})

test('who waits for a store in vain is told which one, and where to look', async (t) => {
  const { folder } = sccacheJob(t)
  const program = join(folder, 'sccache')
  // What sccache 0.16 says of a wrong password of Redis, of a host that nobody knows, and of silence.
  const said = 'sccache: error: Timed out waiting for server startup'
  writeFileSync(program, `#!/bin/sh\necho "${said}" >&2\nexit 2\n`, { mode: 0o755 })
  const reason = await failure(t, program, { SCCACHE_REDIS_ENDPOINT: 'redis://cache:6379' })
  assert.match(reason, /^your store \(Redis\) did not let sccache in .* password are right$/)
  assert.match(await failure(t, program), /^Timed out waiting for server startup$/)
})

test('a rustc that does not work fails the probe, and the server is ended', real, async (t) => {
  const job = sccacheJob(t)
  const request = { ...requestFor(job), rustc: '/nowhere/rustc' }
  const started = await startServer(request, job.ports)
  assert.equal(started.kind, 'failed')
  assert.ok(await ended(job.temp))
})

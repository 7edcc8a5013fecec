import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseStore } from '../../src/sccache/parse-store.ts'
import { startServer } from '../../src/sccache/server.ts'
import { chooseStorage } from '../../src/sccache/storage.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { sccacheJob } from '../support/sccache-job.ts'
import { chaosBuild, chaosProject } from '../support/stores/chaos-build.ts'
import { httpChaos, seeded } from '../support/stores/chaos-proxy.ts'
import { playChaos } from '../support/stores/chaos-runs.ts'
import { S3, whyNotHere } from '../support/stores/real-stores.ts'

const sccache = (await realSccache()) ?? ''
const skip = sccache === '' ? NO_SCCACHE : whyNotHere(S3)

test('a store that stops answering costs one wait: the server is ended, and rustc compiles the rest', {
  skip,
}, async (t) => {
  const project = chaosProject(t)
  const store = await S3.start(t)
  const plan = { to: store.port, faults: ['stall'] as const, rate: 0, random: seeded(1) }
  const proxy = await httpChaos(plan)
  t.after(() => proxy.close())
  const config = store.config(proxy.port)
  const during = (): void => {
    plan.rate = 1
  }
  const built = await chaosBuild(t, { store: 's3', config, sccache, project, during })
  assert.deepEqual([built.code, built.stdout], [0, '111111\n'], built.stderr)
  // Those that waited for the same server are told of as well: their own sccache has compiled them.
  const ended = 'fallback the sccache server did nothing for ten seconds and was ended'
  const after = 'fallback sccache failed before in this job'
  const expected = [...Array(4).fill(ended), ...Array(2).fill(after), 'direct crate-type bin']
  assert.deepEqual(built.ways.toSorted(), expected.toSorted(), built.stderr)
})

test('a server that is killed is not started again without its store, and the rest is rustc alone', {
  skip,
}, async (t) => {
  const project = chaosProject(t)
  const store = await S3.start(t)
  const during = (server: readonly number[]): void => {
    for (const pid of server) process.kill(pid, 'SIGKILL')
  }
  const request = { store: 's3', config: store.config(), sccache, project } as const
  const built = await chaosBuild(t, { ...request, during })
  assert.deepEqual([built.code, built.stdout], [0, '111111\n'], built.stderr)
  assert.ok(built.ways.some((way) => way === 'fallback the sccache server has ended'))
  project.write(3, '"no number"')
  const wrong = await chaosBuild(t, { ...request, during })
  assert.equal(wrong.code, 101)
  assert.match(wrong.stderr, /error\[E0308\]: mismatched types/)
})

test('one bad answer of a store at the start costs no job its store', { skip }, async (t) => {
  const store = await S3.start(t)
  const job = sccacheJob(t)
  const faults = ['broken'] as const
  const once = { to: store.port, faults, rate: 1, random: seeded(1), most: 1 }
  const proxy = await httpChaos(once)
  t.after(() => proxy.close())
  const storage = chooseStorage(parseStore('s3', store.config(proxy.port)), {})
  const request = { sccache, rustc: 'rustc', capBytes: 1e8, storage }
  const server = await startServer(request, job.ports)
  assert.equal(server.kind, 'running', JSON.stringify(server))
  assert.deepEqual(proxy.injected, { broken: 1 })
})

test('whatever happens between sccache and its store, the build ends as cargo alone ends it', {
  skip,
}, async (t) => {
  for (const seed of [1, 2]) {
    const played = await playChaos(t, { seed, sccache })
    t.diagnostic(played.told)
    assert.deepEqual(played.faults, [], played.told)
  }
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { accessTo } from '../../src/sccache/access.ts'
import { clientVariables } from '../../src/sccache/address.ts'
import { parseStore } from '../../src/sccache/parse-store.ts'
import { type RunningServer, startServer } from '../../src/sccache/server.ts'
import type { ServerStatistics } from '../../src/sccache/statistics.ts'
import { stopServer } from '../../src/sccache/stop.ts'
import { chooseStorage } from '../../src/sccache/storage.ts'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import { sccacheJob } from '../support/sccache-job.ts'
import { REAL_STORES, REDIS, type RealStore, whyNotHere } from '../support/stores/real-stores.ts'

const sccache = await realSccache()

const CRATES = 4

/** Both runners have the same checkout path, as hosted ones do. */
function checkout(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-stores-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (let crate = 0; crate < CRATES; crate++) {
    const text = `pub fn number() -> u64 { ${crate} }\n`
    writeFileSync(join(folder, `crate${crate}.rs`), text)
  }
  return folder
}

interface RunRequest {
  readonly store: RealStore['store']
  readonly config: string
  readonly folder: string
  readonly mayWrite: boolean
}

interface Run {
  readonly server: RunningServer
  readonly counts: ServerStatistics
}

/** One runner: starts its own server, compiles the crates, and ends it. */
async function run(t: TestContext, request: RunRequest): Promise<Run> {
  const { store, config, folder, mayWrite } = request
  const job = sccacheJob(t)
  const storage = chooseStorage(parseStore(store, config), {})
  const write = { allowed: mayWrite, reason: 'a test' }
  const access = accessTo({ storage, version: '0.16.0', write, env: {} })
  assert.notEqual(access.kind, 'refused')
  const { variables = {} } = access.kind === 'refused' ? {} : access
  const server = await startServer(
    { sccache: sccache ?? '', rustc: 'rustc', capBytes: 1e8, storage, variables },
    job.ports,
  )
  if (server.kind === 'failed') throw new Error(server.reason)
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  for (let crate = 0; crate < CRATES; crate++) {
    const output = ['--emit=dep-info,metadata,link', '--out-dir', out, `crate${crate}.rs`]
    const kind = ['--crate-name', `crate${crate}`, '--crate-type', 'lib']
    const done = await job.ports.commands.run(server.binary, ['rustc', ...kind, ...output], {
      env: clientVariables(server),
      cwd: folder,
    })
    assert.equal(done.exitCode, 0, done.stderr)
  }
  const { statistics } = await stopServer(server, job.ports)
  assert.ok(statistics)
  return { server, counts: statistics }
}

for (const real of REAL_STORES) {
  const { store } = real
  const skip = sccache === undefined ? NO_SCCACHE : whyNotHere(real)
  test(`${store}: what the default branch stored, all runners get, and a pull request stores nothing`, {
    skip,
  }, async (t) => {
    const folder = checkout(t)
    const config = (await real.start(t)).config()
    const first = await run(t, { store, config, folder, mayWrite: true })
    assert.equal(first.server.unwritable, undefined)
    assert.deepEqual([first.counts.misses, first.counts.writes], [CRATES, CRATES])
    writeFileSync(join(folder, 'crate0.rs'), 'pub fn changed() {}\n')
    const pull = await run(t, { store, config, folder, mayWrite: false })
    assert.deepEqual([pull.counts.hits, pull.counts.writes], [CRATES - 1, 0])
    const next = await run(t, { store, config, folder, mayWrite: true })
    assert.deepEqual([next.counts.hits, next.counts.misses], [CRATES - 1, 1])
  })
}

test('what a folder before a store has, the store is not asked for, and a pull request puts nothing there', {
  skip: sccache === undefined ? NO_SCCACHE : whyNotHere(REDIS),
}, async (t) => {
  const folder = checkout(t)
  const disk = checkout(t)
  const entries = (): number =>
    readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /[0-9a-f]{64}$/.test(path),
    ).length
  const running = await REDIS.start(t)
  const config = `${running.config()}\ndisk = ${disk}`
  const first = await run(t, { store: 'redis', config, folder, mayWrite: true })
  assert.deepEqual([first.counts.misses, entries() >= CRATES], [CRATES, true])
  const filled = entries()
  writeFileSync(join(folder, 'crate0.rs'), 'pub fn changed() {}\n')
  const pull = await run(t, { store: 'redis', config, folder, mayWrite: false })
  assert.deepEqual([pull.counts.hits, pull.counts.misses, entries()], [CRATES - 1, 1, filled])
  // Without the folder, from the store: what sccache had not sent at its end may be lost.
  const far = await run(t, { store: 'redis', config: running.config(), folder, mayWrite: false })
  assert.ok(far.counts.hits > 0)
})

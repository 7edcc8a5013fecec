import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import type { CacheStore } from '../../../src/runner/github-ports.ts'
import { packFiles } from '../../../src/snapshot/archive.ts'
import type { SnapshotKeys } from '../../../src/snapshot/keys.ts'
import { encodeManifest, MANIFEST_FILE } from '../../../src/snapshot/manifest.ts'
import { type FetchedSnapshot, fetchSnapshot } from '../../../src/snapshot/restore/fetch.ts'
import { settleSnapshot } from '../../../src/snapshot/restore/settle.ts'
import { ccVersion } from '../../../src/snapshot/system.ts'
import { manifestFacts } from '../manifest-facts.ts'

const ports = { files: localFiles(), commands: localCommands(), clock: { nowMs: () => Date.now() } }

const KEYS: SnapshotKeys = { key: 'a-b-c-d-2', restoreKeys: ['a-b-c-d-', 'a-b-c-', 'a-b-', 'a-'] }

/** A runner with a snapshot of one package in its cache. */
interface Runner {
  readonly folder: string
  readonly cargoHome: string
  readonly saved: string
  readonly checkout: string
}

async function runner(name: string, base: string, crates: readonly string[]): Promise<Runner> {
  const [folder, cargoHome] = [join(base, name), join(base, 'cargo-home')]
  const [saved, checkout, packed] = ['saved', 'checkout', 'packed'].map((part) =>
    join(folder, part),
  )
  assert.ok(saved !== undefined && checkout !== undefined && packed !== undefined)
  const paths = crates.map((crate) => `git/checkouts/index/${crate}/Cargo.toml`)
  for (const path of paths) {
    mkdirSync(join(packed, dirname(path)), { recursive: true })
    writeFileSync(join(packed, path), path)
  }
  for (const part of [saved, checkout, cargoHome]) mkdirSync(part, { recursive: true })
  const entries = (await ports.files.tree(packed)).filter(({ kind }) => kind === 'file')
  const to = join(saved, 'registry-0.tar.gzip')
  await packFiles({ base: packed, entries, to, compression: 'gzip', content: 'usual' }, ports)
  const registry = { parts: [{ file: 'registry-0.tar.gzip', sizeBytes: 1 }] }
  const cc = await ccVersion(ports.commands)
  const facts = { checkout, cargoHome, cc, registry, compression: 'gzip' as const }
  writeFileSync(join(saved, MANIFEST_FILE), encodeManifest(manifestFacts(facts)))
  return { folder, cargoHome, saved, checkout }
}

async function fetched({ folder, cargoHome, saved, checkout }: Runner): Promise<FetchedSnapshot> {
  const cache: CacheStore = {
    restore: async ({ paths: [to = ''] }) => {
      cpSync(saved, to, { recursive: true })
      return { kind: 'hit', key: 'a-b-c-d-1', sizeBytes: 1 }
    },
    find: async () => 'a-b-c-d-1',
    save: async () => ({ kind: 'exists' }),
  }
  const request = {
    folder: join(folder, 'snapshot'),
    ...{ keys: KEYS, cargoHome, cwd: checkout, workspace: checkout, environment: {} },
    settings: new Map<string, string>(),
    ...{ nowNs: nowNs(), lock: { path: join(checkout, 'Cargo.lock'), packages: [] } },
  }
  const found = await fetchSnapshot(request, { ...ports, cache })
  assert.ok(found.kind === 'fetched', found.kind)
  return found
}

async function settle(found: FetchedSnapshot, { folder }: Runner): Promise<void> {
  const [inputsFile, heldBackFile, markFile, evidenceFile] = [
    'inputs',
    'held-back',
    'mark',
    'evidence',
  ].map((name) => join(folder, name))
  assert.ok(inputsFile !== undefined && heldBackFile !== undefined && markFile !== undefined)
  assert.ok(evidenceFile !== undefined)
  const places = { inputsFile, heldBackFile, markFile, evidenceFile }
  // No times are to be set, so the program is not started.
  await settleSnapshot({ fetched: found, ...places, nowNs: nowNs(), program: 'none' }, ports)
}

function nowNs(): bigint {
  return BigInt(Date.now()) * 1_000_000n
}

function machine(t: TestContext): string {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-shared-home-'))
  t.after(() => rmSync(base, { recursive: true }))
  return base
}

test('two runners that share CARGO_HOME restore at the same time, and both get their packages', async (t) => {
  const base = machine(t)
  const one = await runner('one', base, ['serde-1.0.0', 'only-one-1.0.0'])
  const other = await runner('other', base, ['serde-1.0.0', 'only-other-1.0.0'])
  const first = await fetched(one)
  const second = await fetched(other)
  await settle(second, other)
  await settle(first, one)
  const sources = join(base, 'cargo-home/git/checkouts/index')
  assert.deepEqual(readdirSync(sources).sort(), [
    'only-one-1.0.0',
    'only-other-1.0.0',
    'serde-1.0.0',
  ])
  assert.ok(existsSync(join(sources, 'only-one-1.0.0/Cargo.toml')))
  assert.deepEqual(readdirSync(join(base, 'cargo-home')), ['git'])
})

test('what a job that was cut off left in CARGO_HOME is taken away by the next one', async (t) => {
  const base = machine(t)
  const one = await runner('one', base, ['serde-1.0.0'])
  const { registryStaging } = await fetched(one)
  writeFileSync(join(registryStaging, 'git/checkouts/index/serde-1.0.0/half'), '')
  await settle(await fetched(one), one)
  const home = join(base, 'cargo-home')
  assert.deepEqual(readdirSync(home), ['git'])
  assert.deepEqual(readdirSync(join(home, 'git/checkouts/index/serde-1.0.0')), ['Cargo.toml'])
})

test('what is in CARGO_HOME already stays as it is, a package whole', async (t) => {
  const base = machine(t)
  const one = await runner('one', base, ['serde-1.0.0', 'itoa-1.0.0'])
  const sources = join(base, 'cargo-home/git/checkouts/index')
  // Of one package the same file with other content; of the other, a file that the snapshot has not.
  for (const path of ['serde-1.0.0/Cargo.toml', 'itoa-1.0.0/.cargo-ok']) {
    mkdirSync(dirname(join(sources, path)), { recursive: true })
    writeFileSync(join(sources, path), 'was there')
  }
  await settle(await fetched(one), one)
  assert.equal(readFileSync(join(sources, 'serde-1.0.0/Cargo.toml'), 'utf8'), 'was there')
  assert.deepEqual(readdirSync(join(sources, 'itoa-1.0.0')), ['.cargo-ok'])
  assert.deepEqual(readdirSync(join(base, 'cargo-home')), ['git'])
})

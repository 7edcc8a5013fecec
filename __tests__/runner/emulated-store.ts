import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { CachePermission } from '../../emulator/http/job-token.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { cacheStore } from '../../src/runner/cache-store.ts'
import type { CacheBreaker, CacheRestore, CacheStore } from '../../src/runner/github-ports.ts'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { cacheVariables } from '../support/cache-variables.ts'

const root = join(import.meta.dirname, '../..')
/** The real limits, shrunk so that a hang costs a test little. */
const limits = {
  ...{ answerMs: 1_500, windowMs: 1_500, windowBytes: 128 * 1024 },
  ...{ finishMs: 2_000, totalMs: 60_000 },
}

export interface EmulatedStore {
  readonly services: Services
  readonly cache: CacheStore
  readonly breaker: CacheBreaker
  readonly paths: readonly string[]
  /** The one file in `paths`. */
  readonly file: string
  readonly transfers: string
  readonly token: string
  readonly logged: string[]
}

interface StoreOptions {
  readonly permission?: CachePermission
  readonly env?: Readonly<Record<string, string>>
  /** Several stores can share them. */
  readonly services?: Services
  /** A bucket instead of the emulator's cache. */
  readonly store?: S3Store
  /** How long a store may take to answer. */
  readonly answerMs?: number
}

/** A cache store with the emulator's services, which end with the test, and something to save. */
export async function emulatedStore(
  t: TestContext,
  { permission, env, services: shared, store, answerMs = limits.answerMs }: StoreOptions = {},
): Promise<EmulatedStore> {
  const services = shared ?? (await startServices())
  if (shared === undefined) t.after(() => services[Symbol.asyncDispose]())
  const temp = mkdtempSync(join(tmpdir(), 'fast-cargo-store-'))
  t.after(() => rmSync(temp, { recursive: true }))
  const paths = [join(temp, 'kept')]
  mkdirSync(join(temp, 'kept'))
  const file = join(temp, 'kept', 'file')
  writeFileSync(file, randomBytes(600 * 1024)) // does not compress: as many bytes travel
  const logged: string[] = []
  const breaker = { serviceFailed: false }
  const variables = cacheVariables(services, permission)
  const settings = {
    context: { actionRoot: root, temp },
    log: { debug: (line: string) => void logged.push(line) },
    limits: { ...limits, answerMs },
    store,
    env: { PATH: process.env['PATH'], GITHUB_WORKSPACE: temp, ...variables, ...env },
  }
  return {
    services,
    cache: cacheStore(settings, breaker),
    breaker,
    paths,
    file,
    transfers: join(temp, 'fast-cargo', 'transfers'),
    token: variables.ACTIONS_RUNTIME_TOKEN,
    logged,
  }
}

export const ask = { key: 'a-b-1', restoreKeys: ['a-b-', 'a-'] }

/** What a restore says after an earlier run saved; the folder is emptied in between. */
export async function savedThenRestored(kept: EmulatedStore): Promise<CacheRestore> {
  assert.equal((await kept.cache.save({ paths: kept.paths, key: 'a-b-1' })).kind, 'saved')
  rmSync(kept.file)
  return kept.cache.restore({ paths: kept.paths, ...ask })
}

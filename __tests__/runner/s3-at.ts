import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { type EmulatedStore, emulatedStore } from './emulated-store.ts'

export const MAIN = 'refs/heads/main'

/** Well above the pauses before what failed is asked again. */
const ANSWER_MS = 8_000

/** The bucket `builds` of a server on this machine. */
export function storeAt(port: number, scopes: readonly string[] = [MAIN]): S3Store {
  return {
    ...{ endpoint: `http://127.0.0.1:${port}`, bucket: 'builds', region: 'auto', inHost: false },
    credentials: { accessKeyId: 'runner', secretAccessKey: 'a+b/c=', sessionToken: 'of now' },
    headers: { 'x-amz-server-side-encryption': 'AES256' },
    ...{ root: 'rust & co/fast-cargo/o/r/', scopes: [...scopes] },
  }
}

/** A cache that lies in the bucket, and asks GitHub for nothing. */
export async function keptIn(
  t: TestContext,
  store: S3Store,
  env: Readonly<Record<string, string>> = {},
): Promise<EmulatedStore> {
  const kept = await emulatedStore(t, { store, answerMs: ANSWER_MS, env })
  t.after(() => assert.deepEqual(kept.services.log.requests, []))
  return kept
}

/** A store that answers so. */
export async function serve(t: TestContext, answer: RequestListener): Promise<S3Store> {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  t.after(() => server.close())
  return storeAt((server.address() as AddressInfo).port)
}

export function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-s3-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

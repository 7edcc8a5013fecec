import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSnapshotStore, storedIn } from '../../src/job/snapshot-store.ts'
import { githubRunner } from '../../src/runner/github-runner.ts'
import { jobContext } from '../../src/runner/job-context.ts'
import type { S3Store } from '../../src/runner/s3-ports.ts'
import { s3Place } from '../../src/sccache/s3-place.ts'

const KEYS = ['AWS_ACCESS_KEY_ID = a', 'AWS_SECRET_ACCESS_KEY = b']

/** The part of the bucket that a run gets by these lines of `cache-store-config`. */
function placeBy(...lines: readonly string[]): S3Store | undefined {
  const config = ['bucket = builds', ...KEYS, ...lines].join('\n')
  const inputs: Readonly<Record<string, string>> = {
    ...{ 'snapshot-store': 's3', 'cache-store-config': config },
  }
  const store = parseSnapshotStore((name) => inputs[name] ?? '', {})
  return s3Place(store?.variables ?? {}, { repository: 'o/r', scopes: ['refs/heads/main'] })
}

test('objects are encrypted as sccache asks for it', () => {
  const header = 'x-amz-server-side-encryption'
  const setting = 'server_side_encryption'
  const id = { [`${header}-aws-kms-key-id`]: 'one' }
  assert.deepEqual(placeBy()?.headers, {})
  assert.deepEqual(placeBy(`${setting} = true`)?.headers, { [header]: 'AES256' })
  const byKms = `${setting}_aws_kms = true`
  assert.deepEqual(placeBy(byKms)?.headers, { [header]: 'aws:kms' })
  const withKey = placeBy(byKms, `${setting}_kms_key_id = one`)
  assert.deepEqual(withKey?.headers, { [header]: 'aws:kms', ...id })
})

test('a bucket that is only read from is not saved to', () => {
  const isReadOnly = (lines: string, env = {}): boolean | undefined => {
    const inputs: Readonly<Record<string, string>> = {
      ...{ 'snapshot-store': 's3', 'cache-store-config': `bucket = builds\n${lines}` },
    }
    return parseSnapshotStore((name) => inputs[name] ?? '', env)?.readOnly
  }
  assert.equal(isReadOnly(''), false)
  assert.equal(isReadOnly('rw_mode = READ_ONLY'), true)
  assert.equal(isReadOnly('', { SCCACHE_S3_RW_MODE: 'READ_ONLY' }), true)
  assert.equal(isReadOnly('rw_mode = READ_WRITE', { SCCACHE_S3_RW_MODE: 'READ_ONLY' }), false)
})

test('addresses are read as sccache reads them', () => {
  const endpointBy = (...lines: readonly string[]): string | undefined =>
    placeBy(...lines)?.endpoint
  assert.equal(endpointBy(), 'https://s3.us-east-1.amazonaws.com')
  assert.equal(endpointBy('endpoint = HTTPS://s3.local/below/'), 'HTTPS://s3.local/below')
  assert.equal(endpointBy('endpoint = [::1]:9000'), 'http://[::1]:9000')
  assert.equal(endpointBy('endpoint = s3.local', 'use_ssl = on'), 'https://s3.local')
  assert.equal(placeBy('key_prefix = /a b/ä/')?.root, 'a b/ä/fast-cargo/o/r/')
})

test('a job that may ask for an ID token finds in a pull request only what the default branch saved, and saves for itself', () => {
  const scopesOf = (phase: 'main' | 'post', token: string): readonly string[] => {
    const env: Readonly<Record<string, string>> = {
      ...{ GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'next' },
      ACTIONS_ID_TOKEN_REQUEST_URL: token,
    }
    const context = { ...jobContext(env), defaultBranchRef: 'refs/heads/main' }
    const runner = githubRunner()
    const job = { ...runner.job, context, env: (name: string) => env[name] }
    const found: S3Store[] = []
    const inS3 = (store: S3Store) => {
      found.push(store)
      return runner
    }
    const variables = { SCCACHE_BUCKET: 'b', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's' }
    storedIn({ variables, secrets: [], readOnly: false }, { ...runner, job, inS3 }, phase)
    return found[0]?.scopes ?? []
  }
  const all = ['refs/pull/7/merge', 'refs/heads/next', 'refs/heads/main']
  assert.deepEqual(scopesOf('main', 'https://x'), ['refs/heads/main'])
  assert.deepEqual(scopesOf('main', ''), all)
  assert.deepEqual(scopesOf('post', 'https://x'), all)
})

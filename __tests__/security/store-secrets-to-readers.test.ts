import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessTo, whyUnwritable } from '../../src/sccache/access.ts'
import { reasonOf } from '../../src/sccache/failure.ts'
import { parseStore, secretsOf } from '../../src/sccache/parse-store.ts'
import { storageFromEnvironment } from '../../src/sccache/storage.ts'

const [ONE, TWO] = ['hunter2secret', 'hunter3secret']

/** Settings, and all that GitHub has to mask of them. */
const SECRETS: readonly (readonly [store: string, setting: string, ...secrets: string[]])[] = [
  ['redis', `cluster_endpoints = redis://a:${ONE}@h:1,redis://b:${TWO}@h:2`, ONE, TWO],
  ['redis', `url = redis://${ONE}@cache:6379`, ONE],
  ['redis', `endpoint = redis://me:hunter2%40secret@h`, 'hunter2%40secret', 'hunter2@secret'],
  ['redis', `endpoint = redis://me:hunter2/secret@h`, 'hunter2/secret'],
  ['webdav', `endpoint = https://h/dav?token=${ONE}&x=${TWO}`, ONE, TWO],
  ['azure', `endpoint = https://h/c?sv=2024&sig=${ONE}`, ONE],
  ['gcs', `credential_url = https://h/token?key=${ONE}`, ONE],
  [
    'azure',
    `connection_string = AccountKey=${ONE};SharedAccessSignature=sv=1&sig=${TWO}`,
    ONE,
    TWO,
  ],
]

test('whatever is secret in a setting of the store is masked, in each form that it may be written in', () => {
  for (const [store, setting, ...secrets] of SECRETS) {
    const masked = secretsOf(parseStore(store, setting))
    for (const secret of secrets) assert.ok(masked.includes(secret), `${setting}: ${masked}`)
  }
  assert.deepEqual(
    secretsOf(parseStore('webdav', 'endpoint = https://cache.internal:8080/dav')),
    [],
  )
})

/** As sccache 0.16 and opendal write them. */
const SAID = [
  `Unexpected (temporary) at read => url: http://127.0.0.1:1/x/c/.sccache_check?sv=1&sig=${ONE}`,
  `error sending request for url (http://127.0.0.1:1/?sig=${ONE}/.sccache_check): client error`,
  `Init redis cache with urls redis://a:hunter2/${ONE}@127.0.0.1:1,redis://b:x@${TWO}@127.0.0.1:2`,
  `ConfigInvalid, context: { connection_string: AccountName=a;AccountKey=${ONE};BlobEndpoint=x }`,
]

test('no secret of an address is in the reason why a store cannot be used', () => {
  const ended = { exitCode: 2, stdout: '', stderr: '', timedOut: false }
  for (const said of SAID) {
    const reasons = [
      reasonOf('sccache', { ...ended, stderr: `sccache: error: ${said}` }),
      reasonOf('sccache', ended, `${said}\n`),
      whyUnwritable(`storage write check failed: ${said}`) ?? '',
    ]
    for (const reason of reasons) assert.doesNotMatch(reason, /hunter\d/)
  }
})

test('a secret in the wrong place of the store settings is in no error', () => {
  const wrong = [
    ['redis', `password = abc\nHunter2Secret==`],
    ['redis', `rw_mode = hunter2`],
    [`redis://me:hunter2@h`, ''],
  ] as const
  for (const [store, config] of wrong) {
    assert.throws(
      () => parseStore(store, config),
      (error) => error instanceof Error && !/hunter2/i.test(error.message),
      config,
    )
  }
})

test('a chain of stores, and a rare one, are only read from by who may not write', () => {
  const pull = { allowed: true, reason: 'it may', isOfPull: true }
  const access = (env: Record<string, string>, write = pull) =>
    accessTo({ storage: storageFromEnvironment(env), version: '0.18.0', write, env })
  const chain = { SCCACHE_MULTILEVEL_CHAIN: 'disk,redis,s3', SCCACHE_BUCKET: 'b' }
  const told = access(chain)
  assert.equal(told.kind, 'reads')
  assert.equal(told.kind === 'reads' && told.variables['SCCACHE_REDIS_RW_MODE'], 'READ_ONLY')
  assert.equal(told.kind === 'reads' && told.variables['SCCACHE_S3_RW_MODE'], 'READ_ONLY')
  const asked = access({ ...chain, SCCACHE_REDIS_RW_MODE: 'READ_WRITE' })
  assert.equal(asked.kind === 'reads' && 'SCCACHE_REDIS_RW_MODE' in asked.variables, false)
  assert.equal(access({ SCCACHE_OSS_BUCKET: 'b' }).kind, 'reads')
  assert.equal(access(chain, { ...pull, isOfPull: false }).kind, 'writes')
  const file = access({ SCCACHE_CONF: '/etc/sccache' })
  assert.match(file.kind === 'writes' ? (file.note ?? '') : '', /rw_mode/)
})

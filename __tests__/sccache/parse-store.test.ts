import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessTo, whyUnwritable } from '../../src/sccache/access.ts'
import { parseStore, secretsOf } from '../../src/sccache/parse-store.ts'
import { serverVariables } from '../../src/sccache/server-environment.ts'
import { chooseStorage } from '../../src/sccache/storage.ts'
import { STORE_NAMES, STORES } from '../../src/sccache/stores.ts'

const REDIS = parseStore('redis', 'endpoint = redis://cache:6379\npassword = "a # b"\n')

test('lines and TOML say the same, with the names of the file or of the variables', () => {
  const variables = { SCCACHE_BUCKET: 'builds', SCCACHE_S3_USE_SSL: 'false' }
  for (const config of [
    'bucket = builds\nuse_ssl = false',
    '# where\n[cache.s3]\n  bucket = "builds"\n\nuse_ssl = false',
    "SCCACHE_BUCKET='builds'\nSCCACHE_S3_USE_SSL=false",
  ]) {
    assert.deepEqual(parseStore('s3', config), { kind: 'named', store: 's3', variables }, config)
  }
})

test('what TOML has in quotes is taken as TOML reads it, anything else as it stands', () => {
  assert.equal(REDIS.kind === 'named' && REDIS.variables['SCCACHE_REDIS_PASSWORD'], 'a # b')
  const plain = parseStore('redis', 'url = redis://:p#=w@cache/0')
  assert.equal(plain.kind === 'named' && plain.variables['SCCACHE_REDIS'], 'redis://:p#=w@cache/0')
})

const WRONG: readonly (readonly [store: string, config: string, message: RegExp])[] = [
  ['s4', '', /"cache-store" is "s4"\. Valid: "auto", "archive", "github", "s3"/],
  ['s3', 'buckets = x', /"buckets", which the store s3 does not know\. Did you mean "bucket"\?/],
  ['s3', 'SCCACHE_BUCKETT = x', /Did you mean "SCCACHE_BUCKET"\?/],
  ['redis', 'pasword = hunter2', /"pasword".*Did you mean "password"\?/],
  ['redis', 'AWS_SECRET_ACCESS_KEY = hunter2', /the store redis does not know/],
  ['redis', 'endpoint redis://u:hunter2@cache', /Line 1 .* is no "key = value"/],
  ['redis', 'password = "hunter2', /"password" whose quotes do not match/],
  ['redis', 'rw_mode = readonly', /rw_mode = "readonly".*"READ_ONLY", "READ_WRITE"/],
  ['redis', '# the cache\n\nendpoint: hunter2', /^Line 3 of input/],
  ['redis', 'endpoint = redis://cache # of hunter2', /"endpoint" with a # behind a blank\. Write/],
  ['redis', 'password = hunter2\nSCCACHE_REDIS_PASSWORD = x', /_PASSWORD" twice\. Remove one/],
  ['redis', 'ttl = 1d', /has ttl = "\*\*\*"\. Valid: a whole number/],
  ['redis', 'db = hunter2', /has db = "\*\*\*"\. Valid: a whole number/],
  ['s3', 'use_ssl = yes', /has use_ssl = "yes"\. Valid: "true", "false"\./],
  ['s3', 'Bucket = x', /"Bucket".*Did you mean "bucket"\? It knows "bucket", "region", /],
  ['s3', 'aws_access_key_id = hunter2', /Did you mean "AWS_ACCESS_KEY_ID"\?/],
  ['redis', 'disk = sccache', /has disk = "sccache"\. Valid: an absolute path/],
  ['redis', 'disk_size = 20 GB', /has disk_size = "\*\*\*"\. Valid: bytes, or "20G"/],
  ['github', 'disk = /var/cache', /"disk", which the store github does not know/],
  [
    's3',
    'role_arn = fast-cargo',
    /has role_arn = "\*\*\*"\. Valid: "arn:aws:iam::123456789012:role\/NAME"/,
  ],
  ['s3', 'role_arn = arn:aws:iam::1:user/x', /has role_arn = "arn:aws:iam::1:user\/x"\. Valid/],
  ['s3', 'role-to-assume = x', /"role-to-assume".*It knows .*"role_arn"/],
  ['s3', 'role_duration_seconds = 1h', /has role_duration_seconds = "\*\*\*"\. Valid: a whole/],
  ['s3', 'role_session_name = a b', /has role_session_name = "\*\*\*"\. Valid: 2 to 64/],
  ['s3', 'sts_endpoint = http://sts.local', /has sts_endpoint .* Valid: an address with https/],
  ['s3', 'sts_endpoint = http://localhost@x', /has sts_endpoint .* Valid: an address with https/],
  ['s3', 'sts_endpoint = https://u:hunter2@x', /has sts_endpoint = "\*\*\*"/],
  ['redis', 'role_arn = x', /"role_arn", which the store redis does not know/],
  [
    's3',
    'role_arn = arn:aws:iam::123456789012:role/ci\nAWS_ACCESS_KEY_ID = x',
    /has both "role_arn" and "AWS_ACCESS_KEY_ID"\. Remove one/,
  ],
  ['archive', 'bucket = x', /"cache-store-config" is for a store that "cache-store" names/],
  ['auto', 'bucket = x', /"cache-store-config" is for a store that "cache-store" names/],
]

for (const [store, config, message] of WRONG) {
  test(`the store "${store}" with "${config}" is an error that says what is valid, and no value of a setting`, () => {
    assert.throws(() => parseStore(store, config), { name: 'InputError', message })
    assert.throws(
      () => parseStore(store, config),
      (error) => !String(error).includes('hunter2'),
    )
  })
}

test('an empty value, as of a secret that a fork does not get, is no line', () => {
  const choice = parseStore('redis', 'endpoint = redis://cache\npassword =\nrw_mode = ""')
  assert.deepEqual(choice.kind === 'named' && choice.variables, {
    SCCACHE_REDIS_ENDPOINT: 'redis://cache',
  })
  const none = parseStore('s3', 'bucket = ')
  assert.throws(() => chooseStorage(none, {}), /has no "bucket"/)
})

test('a password may have a # behind a blank', () => {
  const choice = parseStore('redis', 'endpoint = redis://cache\npassword = a # b')
  assert.deepEqual(secretsOf(choice), ['a # b'])
})

test('a store without the setting that leads to it is an error, unless a variable of the job has it', () => {
  const choice = parseStore('s3', 'region = auto')
  assert.throws(() => chooseStorage(choice, {}), {
    name: 'InputError',
    message: /has no "bucket"\. Add the line "bucket = \.\.\."/,
  })
  const storage = chooseStorage(choice, { SCCACHE_BUCKET: 'builds' })
  assert.equal(storage.kind === 'theirs' && storage.variable, 'SCCACHE_BUCKET')
})

test('passwords, tokens and passwords in addresses are kept from the log', () => {
  assert.deepEqual(secretsOf(REDIS), ['a # b'])
  assert.deepEqual(secretsOf(parseStore('redis', 'endpoint = redis://me:deep@cache:6379')), [
    'deep',
  ])
  const azure = 'AccountName=n;AccountKey=x==;BlobEndpoint=http://h/n'
  const connection = parseStore('azure', `connection_string = ${azure}`)
  assert.deepEqual(secretsOf(connection), [azure, 'x=='])
  assert.deepEqual(secretsOf(parseStore('s3', 'bucket = b\nAWS_SECRET_ACCESS_KEY = k')), ['k'])
})

test('the server of a named store is told of that store alone', () => {
  const env = { SCCACHE_BUCKET: 'other', SCCACHE_DIR: '/x', AWS_SECRET_ACCESS_KEY: 'k', HOME: '/h' }
  assert.deepEqual(serverVariables(env, chooseStorage(REDIS, env)), {
    HOME: '/h',
    SCCACHE_REDIS_ENDPOINT: 'redis://cache:6379',
    SCCACHE_REDIS_PASSWORD: 'a # b',
  })
})

test('"archive" is ours, whatever the variables say, and "auto" is what they say', () => {
  const env = { SCCACHE_BUCKET: 'builds' }
  assert.equal(chooseStorage(parseStore('archive', ''), env).kind, 'archive')
  assert.equal(chooseStorage(parseStore('auto', ''), env).kind, 'theirs')
})

const MAY = { allowed: true, reason: 'push on the default branch' }
const MAY_NOT = { allowed: false, reason: 'runs for pull_request only read the cache' }

test('the default branch writes to every store that can be named; others only read from it', () => {
  for (const store of STORE_NAMES) {
    const { needs, rwMode } = STORES[store]
    const choice = parseStore(store, needs[0] === undefined ? '' : `${needs[0]} = x`)
    const storage = chooseStorage(choice, {})
    const request = { storage, version: '0.16.0', env: { [rwMode]: 'READ_WRITE' } }
    const writes = accessTo({ ...request, write: MAY })
    assert.deepEqual(writes, { kind: 'writes', variables: { [rwMode]: 'READ_WRITE' } })
    for (const write of [MAY_NOT, { ...MAY, isOfPull: true }]) {
      const access = accessTo({ ...request, write })
      assert.deepEqual(access, {
        kind: 'reads',
        variables: { [rwMode]: 'READ_ONLY' },
        reason: MAY_NOT.reason,
      })
    }
  }
})

test('a folder of the machine stands before the store, which only runs that may write fill', () => {
  const config = 'endpoint = x\ndisk = /var/cache/sccache\ndisk_size = 20G'
  const storage = chooseStorage(parseStore('redis', config), {})
  assert.deepEqual(storage.kind === 'theirs' && storage.settings, {
    SCCACHE_REDIS_ENDPOINT: 'x',
    SCCACHE_DIR: '/var/cache/sccache',
    SCCACHE_CACHE_SIZE: '20G',
    SCCACHE_MULTILEVEL_CHAIN: 'disk,redis',
  })
  const access = (version: string, write: typeof MAY) =>
    accessTo({ storage, version, write, env: {} })
  const modes = { SCCACHE_REDIS_RW_MODE: 'READ_ONLY', SCCACHE_LOCAL_RW_MODE: 'READ_ONLY' }
  const reads = { kind: 'reads', variables: modes, reason: MAY_NOT.reason }
  assert.deepEqual(access('0.16.0', MAY_NOT), reads)
  const writes = { kind: 'writes', variables: { SCCACHE_REDIS_RW_MODE: 'READ_WRITE' } }
  assert.deepEqual(access('0.15.0', MAY), writes)
  const refused = access('0.14.0', MAY)
  assert.match(
    refused.kind === 'refused' ? refused.reason : '',
    /^sccache 0\.14\.0 knows no folder before a store.*\(0\.15\.0 does\)$/,
  )
  const sized = parseStore('redis', 'endpoint = x\ndisk_size = 20G')
  assert.throws(() => chooseStorage(sized, {}), { name: 'InputError', message: /no "disk"/ })
})

test('a cell can be told to only read, and none that may not write to write', () => {
  const env = {}
  const only = chooseStorage(parseStore('redis', 'endpoint = x\nrw_mode = READ_ONLY'), env)
  const kind = accessTo({ storage: only, version: '0.18.0', write: MAY, env }).kind
  assert.equal(kind, 'reads')
  const both = chooseStorage(parseStore('redis', 'endpoint = x\nrw_mode = READ_WRITE'), env)
  assert.equal(accessTo({ storage: both, version: '0.18.0', write: MAY_NOT, env }).kind, 'reads')
})

test('an sccache that cannot be told to only read is refused where a run may not write', () => {
  const storage = chooseStorage(REDIS, {})
  const refused = accessTo({ storage, version: '0.15.0', write: MAY_NOT, env: {} })
  assert.equal(
    refused.kind === 'refused' && refused.reason,
    'sccache 0.15.0 cannot be told to only read from Redis (0.16.0 can), and this run may not write (runs for pull_request only read the cache)',
  )
  assert.equal(accessTo({ storage, version: '0.15.0', write: MAY, env: {} }).kind, 'writes')
})

test("a store of the user's own variables goes on as they set it up, and only reads where nothing is said", () => {
  const own = { SCCACHE_BUCKET: 'builds' }
  const ask = (more: Record<string, string>, write: typeof MAY, version = '0.18.0') => {
    const env = { ...own, ...more }
    return accessTo({ storage: chooseStorage({ kind: 'auto' }, env), version, write, env })
  }
  assert.deepEqual(ask({}, MAY), { kind: 'writes', variables: {} })
  assert.equal(ask({}, MAY_NOT).kind, 'reads')
  assert.equal(ask({ SCCACHE_S3_RW_MODE: 'READ_WRITE' }, MAY_NOT).kind, 'writes')
  assert.equal(ask({ SCCACHE_S3_RW_MODE: 'read_only' }, MAY).kind, 'reads')
  const old = ask({}, MAY_NOT, '0.15.0')
  assert.match(old.kind === 'writes' ? (old.note ?? '') : '', /this run writes to it, too/)
})

test("what sccache's log says of a store that it cannot write to is one short clause", () => {
  assert.equal(whyUnwritable('server started'), undefined)
  const log =
    'x\nstorage write check failed: PermissionDenied (permanent) at write\n\nContext:\n  uri'
  assert.equal(whyUnwritable(log), 'PermissionDenied (permanent) at write')
})

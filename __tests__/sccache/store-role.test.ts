import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseStore } from '../../src/sccache/parse-store.ts'
import { type StoreRole, tokenServiceOf } from '../../src/sccache/store-role.ts'

const ARN = 'arn:aws:iam::123456789012:role/ci'

function choiceOf(...lines: readonly string[]) {
  const choice = parseStore('s3', ['bucket = builds', ...lines].join('\n'))
  return choice.kind === 'named' ? choice : undefined
}

test('a role has the audience and the duration that Amazon has by itself, or those of the settings', () => {
  const { role, variables } = choiceOf(`role_arn = ${ARN}`) ?? {}
  assert.deepEqual(role, { arn: ARN, audience: 'sts.amazonaws.com', durationSeconds: 3600 })
  assert.deepEqual(variables, { SCCACHE_BUCKET: 'builds' })
  const more = choiceOf(
    ...[`role_arn = '${ARN}'`, 'role_duration_seconds = 7200', 'role_session_name = ci'],
    ...['audience = "minio"', 'sts_endpoint = https://minio.internal:9000'],
  )
  assert.deepEqual(more?.role, {
    ...{ arn: ARN, audience: 'minio', durationSeconds: 7200, sessionName: 'ci' },
    endpoint: 'https://minio.internal:9000',
  })
  assert.deepEqual(more?.variables, { SCCACHE_BUCKET: 'builds' })
})

test('without a role, as in a run that gets no variable of it, nothing else of one matters', () => {
  const choice = choiceOf('role_arn =', 'audience = x', 'AWS_ACCESS_KEY_ID = k')
  assert.deepEqual(choice, {
    ...{ kind: 'named', store: 's3' },
    variables: { SCCACHE_BUCKET: 'builds', AWS_ACCESS_KEY_ID: 'k' },
  })
})

test('sccache is still told of a role that the machine gives a token for', () => {
  const lines = [`AWS_ROLE_ARN = ${ARN}`, 'AWS_WEB_IDENTITY_TOKEN_FILE = /var/token']
  const choice = choiceOf(...lines)
  assert.equal(choice?.role, undefined)
  assert.equal(choice?.variables['AWS_ROLE_ARN'], ARN)
})

test('roles of other partitions and of other clouds are roles', () => {
  for (const arn of [
    'arn:aws-us-gov:iam::123456789012:role/path/to/a.role@x',
    'arn:aws-cn:iam::123456789012:role/ci',
    'arn:minio:iam:::role/idmp-github',
  ]) {
    assert.equal(choiceOf(`role_arn = ${arn}`)?.role?.arn, arn)
  }
})

test('keys come from the service of the region, or from the one that is named', () => {
  const role: StoreRole = { arn: ARN, audience: 'a', durationSeconds: 3600 }
  const at = (variables: Record<string, string>, more: Partial<StoreRole> = {}): string =>
    tokenServiceOf({ ...role, ...more }, variables)
  assert.equal(at({ SCCACHE_REGION: 'eu-central-1' }), 'https://sts.eu-central-1.amazonaws.com')
  assert.equal(at({ AWS_REGION: 'cn-north-1' }), 'https://sts.cn-north-1.amazonaws.com.cn')
  assert.equal(at({}), 'https://sts.amazonaws.com')
  assert.equal(at({ SCCACHE_REGION: 'x.evil.example/' }), 'https://sts.amazonaws.com')
  const minio = { SCCACHE_ENDPOINT: 'minio.internal:9000' }
  assert.equal(at(minio, { endpoint: 'https://minio.internal' }), 'https://minio.internal')
  assert.throws(() => at(minio), {
    name: 'InputError',
    message: /"endpoint" that is not Amazon's\. Add the line "sts_endpoint = https/,
  })
  for (const own of ['https://s3.eu-west-1.amazonaws.com', 'x.vpce.amazonaws.com:443/']) {
    assert.equal(at({ SCCACHE_ENDPOINT: own }), 'https://sts.amazonaws.com')
  }
})

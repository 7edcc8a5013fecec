import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announceReads, decideReads } from '../../src/job/look/publishing.ts'
import { jobContext } from '../../src/runner/job-context.ts'

const PULL = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request' }

/** What a job called `job` may start from, with these workflow files. */
function readsOf(
  workflows: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
  checkout?: { readonly root: string; readonly commit: string },
  isInBucket = false,
) {
  const env = {
    ...{
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_JOB: 'job',
      GITHUB_WORKSPACE: '/w',
      GITHUB_SHA: 'c0ffee',
    },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' },
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
    ...variables,
  }
  const job = { context: jobContext(env), env: (name: string) => env[name as keyof typeof env] }
  const readText = async (path: string) =>
    workflows[path.replace(`${checkout?.root ?? '/w'}/.github/workflows/`, '')]
  return decideReads({ job, files: { readText, list: async () => [] }, checkout, isInBucket })
}

test('in a pull request, a job with id-token: write starts from what the default branch saved where refs have folders of their own', async () => {
  const withToken = { ...PULL, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }
  const from = async (env: Readonly<Record<string, string>>, isInBucket: boolean) =>
    (await readsOf({ 'ci.yml': deploys }, env, undefined, isInBucket)).from
  assert.equal(await from(withToken, true), 'own')
  assert.equal(await from(withToken, false), 'nothing')
  assert.equal(await from(PULL, true), 'nothing', 'an environment alone')
})

const deploys = 'jobs:\n  job:\n    environment: { name: production }\n    steps: []\n'

test('an ordinary job starts from all that fits', async () => {
  const plain = 'jobs:\n  job: { steps: [] }\n  other: { environment: production, steps: [] }\n'
  assert.equal((await readsOf({ 'ci.yml': plain })).from, 'all')
  assert.equal((await readsOf({})).from, 'all', 'a workflow that is not in the checkout')
  const noRef = { GITHUB_WORKFLOW_REF: '' }
  assert.equal((await readsOf({}, noRef)).from, 'all', 'a runner that does not tell')
})

test('a job with an environment publishes, wherever in the repository its workflow lies', async () => {
  assert.equal((await readsOf({ 'ci.yml': deploys })).from, 'own')
  const calls = 'jobs:\n  job:\n    uses: ./.github/workflows/deploy.yml\n'
  assert.equal((await readsOf({ 'ci.yml': calls, 'deploy.yml': deploys })).from, 'own')
  const endless = 'jobs:\n  x:\n    uses: ./.github/workflows/ci.yml\n'
  assert.equal((await readsOf({ 'ci.yml': endless })).from, 'all')
})

test('a run of a tag or of a release publishes, and so does a job with id-token: write', async () => {
  const tag = { GITHUB_REF: 'refs/tags/v1' }
  for (const [variables, why] of [
    [tag, 'its run is of a tag'],
    [{ ...tag, GITHUB_EVENT_NAME: 'release' }, 'its run is of a release'],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, 'it has the permission id-token: write'],
  ] as const) {
    const reads = await readsOf({}, variables)
    assert.deepEqual([reads.from, reads.reason], ['own', why])
  }
})

test('so does one on a branch with an @ in its name', async () => {
  const GITHUB_WORKFLOW_REF = 'o/r/.github/workflows/ci.yml@refs/heads/release@1'
  assert.equal((await readsOf({ 'ci.yml': deploys }, { GITHUB_WORKFLOW_REF })).from, 'own')
})

test('an environment is one however its key is spelled, whatever the job is called, however deep it lies', async () => {
  for (const key of [
    '"environment"',
    "'environment'",
    '"environm\\u0065nt"',
    '? environment\n    ',
  ]) {
    const spelled = `jobs:\n  job:\n    ${key}: production\n    steps: []\n`
    assert.equal((await readsOf({ 'ci.yml': spelled })).from, 'own', key)
  }
  for (const id of ['constructor', 'prototype', '__proto__']) {
    const named = { 'ci.yml': deploys.replace('job:', `${id}:`) }
    assert.equal((await readsOf(named, { GITHUB_JOB: id })).from, 'own', id)
  }
  const calls = (name: string): string => `jobs:\n  x:\n    uses: ./.github/workflows/${name}.yml\n`
  const chain = Array.from({ length: 9 }, (_, place) => [`${place}.yml`, calls(`${place + 1}`)])
  const files = { ...Object.fromEntries(chain), 'ci.yml': calls('0'), '9.yml': deploys }
  assert.equal((await readsOf(files)).from, 'own')
  const twice = (name: string): string =>
    `${calls(name)}  y:\n    uses: ./.github/workflows/${name}.yml\n`
  const many = Array.from({ length: 40 }, (_, place) => [`${place}.yml`, twice(`${place + 1}`)])
  const { reason } = await readsOf({ ...Object.fromEntries(many), 'ci.yml': twice('0') })
  assert.match(reason, /cannot be read here/)
})

test('in a pull request a job that publishes starts from nothing', async () => {
  assert.equal((await readsOf({ 'ci.yml': deploys }, PULL)).from, 'nothing')
  assert.equal((await readsOf({}, PULL)).from, 'all')
})

test('a job whose workflow cannot be read may publish: it shares nothing, but for pull requests', async () => {
  const required = { GITHUB_WORKFLOW_REF: 'o/other/.github/workflows/ci.yml@refs/heads/main' }
  const calls = 'jobs:\n  x:\n    uses: o/other/.github/workflows/deploy.yml@v1\n'
  const nested = 'jobs:\n  x:\n    uses: ./.github/workflows/calls.yml\n'
  for (const [files, variables] of [
    [{}, required],
    [{ 'ci.yml': 'environment: [' }, {}],
    [{ 'ci.yml': calls }, {}],
    [{ 'ci.yml': nested, 'calls.yml': calls }, {}],
  ] as const) {
    const { from, reason } = await readsOf(files, variables)
    assert.equal(from, 'own')
    assert.match(reason, /cannot be read here, and may name an environment/)
    assert.equal((await readsOf(files, { ...variables, ...PULL })).from, 'all')
  }
  const beside = `${calls}  job: { steps: [] }\n`
  assert.equal((await readsOf({ 'ci.yml': beside })).from, 'all', 'the job itself can be read')
})

test('a job that shares its name with one that has an environment starts from nothing', async () => {
  const calls = 'jobs:\n  job: { steps: [] }\n  x: { uses: ./.github/workflows/deploy.yml }\n'
  const { from, reason } = await readsOf({ 'ci.yml': calls, 'deploy.yml': deploys })
  assert.equal(from, 'nothing', reason)
  const twice = 'x: { uses: ./.github/workflows/deploy.yml }'
  for (const jobs of [
    `${twice}\n  ${twice.replace('x', 'y')}`,
    twice.replace('{', '{ strategy: {},'),
  ]) {
    const files = { 'ci.yml': `jobs:\n  ${jobs}\n`, 'deploy.yml': deploys }
    assert.equal((await readsOf(files)).from, 'nothing', jobs)
  }
})

test('a checkout in a folder of its own has the workflow as well', async () => {
  const checkout = { root: '/w/src', commit: 'c0ffee' }
  assert.equal((await readsOf({ 'ci.yml': deploys }, {}, checkout)).from, 'own')
})

test('what another commit says of the workflow is not what the run goes by', async () => {
  const plain = { 'ci.yml': 'jobs:\n  job: { steps: [] }\n' }
  const at = (commit: string) => ({ root: '/w', commit })
  assert.equal((await readsOf(plain, {}, at('c0ffee'))).from, 'all')
  const target = { GITHUB_EVENT_NAME: 'pull_request_target' }
  assert.equal((await readsOf(plain, target, at('badbad'))).from, 'own')
  assert.equal((await readsOf(plain, PULL, at('badbad'))).from, 'all', 'the head of a pull request')
})

test('a store that such a job names is told beside what it restores', () => {
  const said: string[] = []
  const log = { info: (line: string) => void said.push(line) }
  const reads = { from: 'own', reason: 'its run is of a tag' } as const
  announceReads(reads, undefined, log)
  announceReads(reads, 'Redis', log)
  announceReads({ from: 'all', reason: '' }, 'Redis', log)
  assert.deepEqual(
    said.map((line) => /default branch(.*)\. To build/.exec(line)?.[1]),
    ['', ', but for the store that it names (Redis), which sccache reads'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideReads } from '../../src/job/look/publishing.ts'
import { jobContext } from '../../src/runner/job-context.ts'

const PULL = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request' }

/** What a job called `job` may start from, with these workflow files. */
function readsOf(
  workflows: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
) {
  const env = {
    ...{ GITHUB_REPOSITORY: 'o/r', GITHUB_JOB: 'job', GITHUB_WORKSPACE: '/w' },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' },
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
    ...variables,
  }
  const job = { context: jobContext(env), env: (name: string) => env[name as keyof typeof env] }
  const readText = async (path: string) => workflows[path.replace('/w/.github/workflows/', '')]
  return decideReads(job, { readText })
}

const deploys = 'jobs:\n  job:\n    environment: { name: production }\n    steps: []\n'

test('an ordinary job starts from all that fits', async () => {
  const plain = 'jobs:\n  job: { steps: [] }\n  other: { environment: production, steps: [] }\n'
  assert.equal((await readsOf({ 'ci.yml': plain })).from, 'all')
  assert.equal((await readsOf({})).from, 'all', 'a workflow of another repository')
  assert.equal((await readsOf({ 'ci.yml': 'environment: [' })).from, 'all')
})

test('a job with an environment publishes, wherever in the repository its workflow lies', async () => {
  assert.equal((await readsOf({ 'ci.yml': deploys })).from, 'own')
  const calls = 'jobs:\n  job:\n    uses: ./.github/workflows/deploy.yml\n'
  assert.equal((await readsOf({ 'ci.yml': calls, 'deploy.yml': deploys })).from, 'own')
  const endless = 'jobs:\n  x:\n    uses: ./.github/workflows/ci.yml\n'
  assert.equal((await readsOf({ 'ci.yml': endless })).from, 'all')
})

test('in a pull request a job that publishes starts from nothing', async () => {
  assert.equal((await readsOf({ 'ci.yml': deploys }, PULL)).from, 'nothing')
  assert.equal((await readsOf({}, PULL)).from, 'all')
})

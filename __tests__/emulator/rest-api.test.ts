import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getOctokit } from '@actions/github'
import { READ_ONLY } from '../../emulator/rest/repository.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { emulatedJob } from './emulated-job.ts'

const HERE = { owner: 'octo-org', repo: 'example' }

function client({ rest }: Services) {
  return getOctokit('ghs_test', { baseUrl: rest.origin }).rest
}

test('comments are created, found page by page, changed and deleted', async () => {
  await using services = await startServices()
  const octokit = getOctokit('ghs_test', { baseUrl: services.rest.origin })
  const { issues } = octokit.rest
  for (let number = 1; number <= 5; number += 1) {
    await issues.createComment({ ...HERE, issue_number: 7, body: `comment ${number}` })
  }
  const query = { ...HERE, issue_number: 7, per_page: 2 }
  const all = await octokit.paginate(issues.listComments, query)
  assert.deepEqual(
    all.map(({ body }) => body),
    [1, 2, 3, 4, 5].map((number) => `comment ${number}`),
  )
  assert.equal(services.log.of('rest', 'list comments').length, 3)
  const comment_id = all[1]?.id ?? 0
  await issues.updateComment({ ...HERE, comment_id, body: 'changed' })
  assert.equal((await issues.getComment({ ...HERE, comment_id })).data.body, 'changed')
  await issues.deleteComment({ ...HERE, comment_id })
  await assert.rejects(issues.getComment({ ...HERE, comment_id }), { status: 404 })
  assert.equal(services.repository.comments.length, 4)
})

test('a read-only token may read, and is told what it lacks when it writes', async () => {
  await using services = await startServices()
  services.repository.permissions = READ_ONLY
  const { issues } = client(services)
  assert.equal((await issues.listComments({ ...HERE, issue_number: 7 })).data.length, 0)
  await assert.rejects(issues.createComment({ ...HERE, issue_number: 7, body: 'x' }), {
    status: 403,
    message: /Resource not accessible by integration/,
  })
})

test('a comment that is too long is refused', async () => {
  await using services = await startServices()
  const body = 'x'.repeat(65_537)
  await assert.rejects(client(services).issues.createComment({ ...HERE, issue_number: 7, body }), {
    status: 422,
  })
})

test('caches are listed by prefix, counted, and deleted by their key', async () => {
  await using services = await startServices()
  for (const key of ['deps-1', 'deps-2', 'other']) {
    const entry = services.cacheEntries.reserve({ scope: 'refs/heads/main', key, version: 'v' })
    if (entry !== undefined) services.cacheEntries.finish(entry, 10)
  }
  const { actions } = client(services)
  const { data } = await actions.getActionsCacheList({ ...HERE, key: 'deps-' })
  assert.deepEqual(
    data.actions_caches.map(({ key }) => key),
    ['deps-2', 'deps-1'],
  )
  assert.equal((await actions.getActionsCacheUsage(HERE)).data.active_caches_size_in_bytes, 30)
  await actions.deleteActionsCacheByKey({ ...HERE, key: 'deps-1' })
  await assert.rejects(actions.deleteActionsCacheByKey({ ...HERE, key: 'deps-1' }), { status: 404 })
  assert.equal(services.cacheEntries.all().length, 2)
})

test('a pull request that was set up can be read', async () => {
  await using services = await startServices()
  const pull = { number: 7, headRef: 'fix', headSha: 'a'.repeat(40), baseRef: 'main' }
  services.repository.pulls.push({ ...pull, state: 'open' })
  const { data } = await client(services).pulls.get({ ...HERE, pull_number: 7 })
  assert.deepEqual([data.head.sha, data.base.ref], [pull.headSha, 'main'])
})

test('the jobs of a run are listed while they run and afterwards', async (t) => {
  const { run, services } = await emulatedJob(t)
  const look =
    'curl -s -H "Authorization: Bearer x" "$GITHUB_API_URL/repos/o/r/actions/runs/5/jobs"'
  const { log } = await run([{ run: look }], { context: { runId: 5, job: 'test' } })
  assert.match(log, /"name":"test","status":"in_progress"/)
  const list = client(services).actions.listJobsForWorkflowRun
  const { data } = await list({ ...HERE, run_id: 5 })
  assert.deepEqual(
    data.jobs.map(({ conclusion }) => conclusion),
    ['success'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type IssueComment, READ_ONLY } from '../../emulator/rest/repository.ts'
import { type Services, startServices } from '../../emulator/services.ts'
import { MOST_CALLS } from '../../src/report/sticky-comment.ts'
import { endJob, jobEnvironment, PULL, type ReportingJob } from './reporting-job.ts'

async function services(): Promise<Services> {
  const started = await startServices()
  Object.assign(process.env, jobEnvironment(started, '100'))
  return started
}

/** The log of a job that ends. */
async function log(job: Partial<ReportingJob> = {}): Promise<string> {
  const lines: string[] = []
  await endJob({ ...job, cell: JSON.stringify({ value: job.cell ?? 'a-' }) }, (line) =>
    lines.push(line),
  )
  return lines.join('\n')
}

function says({ repository }: Services, body: string, author = 'octocat', issue = PULL): number {
  const id = repository.comments.length + 1
  const at = new Date(0).toISOString()
  repository.comments.push({ id, issue, body, author, createdAt: at, updatedAt: at })
  return id
}

/** As if we had written it once more. */
function copyOf(comment: IssueComment, id: number): IssueComment {
  return { ...comment, id, body: comment.body.replace(/ comment \d+ -->/, ` comment ${id} -->`) }
}

function bodies({ repository }: Services): readonly string[] {
  return repository.comments.map(({ body }) => body)
}

test('the second job adds its row to the comment of the first', async () => {
  await using github = await services()
  await log()
  await log({ cell: 'b-' })
  const [body, ...others] = bodies(github)
  assert.equal(others.length, 0)
  assert.match(body ?? '', /a-[\s\S]*b-/)
})

test('a comment that says it all already is not written again', async () => {
  await using github = await services()
  await log()
  const before = github.repository.comments[0]?.updatedAt
  github.log.clear()
  assert.match(await log({ runAttempt: '2' }), /says all of it already/)
  assert.equal(github.repository.comments[0]?.updatedAt, before)
  assert.equal(github.log.of('rest', 'update comment').length, 0)
})

test('a re-run of one job renews its row and keeps those of the others', async () => {
  await using github = await services()
  await log()
  await log({ cell: 'b-' })
  await log({ cell: 'b-', runAttempt: '2', durationMs: 99_000 })
  const [body = ''] = bodies(github)
  assert.match(body, /test \(a-\)[^\n]*60\u00a0s/)
  assert.match(body, /test \(b-\)[^\n]*99\u00a0s/)
  assert.equal(body.match(/test \(b-\)/g)?.length, 1)
})

test('the comment is found behind three hundred others, and those of other bots are left alone', async () => {
  await using github = await services()
  await log()
  const own = github.repository.comments.splice(0, 1)[0]
  assert.ok(own !== undefined)
  for (let number = 0; number < 310; number++) says(github, `comment ${number}`)
  says(github, own.body, 'copycat[bot]')
  github.repository.comments.push(copyOf(own, 1000))
  github.log.clear()
  await log({ cell: 'b-' })
  assert.equal(github.repository.comments.length, 312)
  assert.match(github.repository.comments.at(-1)?.body ?? '', /b-/)
  assert.equal(github.repository.comments.at(-2)?.body, own.body)
  assert.ok(github.log.of('rest').length <= MOST_CALLS)
})

test('of several comments of ours the oldest stays', async () => {
  await using github = await services()
  await log()
  const [own] = github.repository.comments
  assert.ok(own !== undefined)
  github.repository.comments.push(copyOf(own, 8), copyOf(own, 9))
  await log({ cell: 'b-' })
  assert.deepEqual(
    github.repository.comments.map(({ id }) => id),
    [own.id],
  )
})

test('what somebody edited is written again, what somebody deleted comes back', async () => {
  await using github = await services()
  await log()
  const [own] = github.repository.comments
  assert.ok(own !== undefined)
  const whole = own.body
  own.body = `${whole.split('\n')[0]}\nnothing to see`
  await log({ runAttempt: '2' })
  assert.equal(bodies(github)[0], whole)
  github.repository.comments.length = 0
  await log({ runAttempt: '3' })
  assert.deepEqual(bodies(github), [whole])
})

test('two workflows have a comment each, and a run does not overwrite what a later one said', async () => {
  await using github = await services()
  await log()
  await log({ workflow: 'Nightly' })
  assert.equal(bodies(github).length, 2)
  Object.assign(process.env, jobEnvironment(github, '101'))
  github.repository.runs.push({ id: 101, name: 'CI', headSha: '0'.repeat(40) })
  await log({ runId: '101', durationMs: 5000 })
  Object.assign(process.env, jobEnvironment(github, '100'))
  assert.match(await log({ cell: 'late-' }), /A later run/)
  assert.equal(bodies(github).length, 2)
  assert.doesNotMatch(bodies(github).join(), /late-/)
})

test('a token that may only read leads to one line that names the permission', async () => {
  await using github = await services()
  github.repository.permissions = READ_ONLY
  const lines = (await log()).split('\n').filter((line) => line.includes('pull-requests: write'))
  assert.equal(lines.length, 1)
  assert.equal(bodies(github).length, 0)
})

test('of more than twenty jobs only the last ones write', async () => {
  await using github = await services()
  const clock = { nowMs: () => Date.now(), wait: async () => undefined }
  const row = { runId: 100, runAttempt: 1, conclusion: null, startedAt: '', completedAt: null }
  for (let id = 1; id <= 24; id++) {
    github.repository.jobs.push({ ...row, id, name: `c${id}`, status: 'in_progress' })
  }
  for (let number = 1; number <= 24; number++) {
    const line = await log({ cell: `c${number}-`, clock })
    const job = github.repository.jobs[number - 1]
    if (job !== undefined) job.status = 'completed'
    assert.equal(/still running/.test(line), number === 21, `${number}: ${line}`)
  }
  const [body = '', ...others] = bodies(github)
  assert.equal(others.length, 0)
  assert.equal(body.match(/c\d+-/g)?.length, 24)
})

test('who has nothing new to say makes no comment, but keeps the one that is there', async () => {
  await using github = await services()
  await endJob({ cell: '{"c":"a-"}', mode: 'on-change' })
  assert.equal(github.repository.comments.length, 0)
  await endJob({ cell: '{"c":"b-"}' })
  await endJob({ cell: '{"c":"c-"}', mode: 'on-change' })
  const [comment, ...others] = github.repository.comments
  assert.deepEqual(others, [])
  assert.match(comment?.body ?? '', /a-[\s\S]*b-[\s\S]*c-/)
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { RunContext } from '../../emulator/job/options.ts'
import { type EmulatedJob, emulatedJob } from './emulated-job.ts'

const CLIENT = join(import.meta.dirname, 'clients/cache')

interface CacheStep {
  readonly do: 'restore' | 'save'
  readonly key: string
  readonly 'restore-keys'?: string
  readonly path?: string
}

/** Runs the real client once, in a job of its own; what it answered, and the log. */
async function ask(job: EmulatedJob, step: CacheStep, context: Partial<RunContext> = {}) {
  const { log } = await job.run([{ uses: CLIENT, with: { ...step } }], { context })
  return { log, answer: /^answer: (.*)$/m.exec(log)?.[1] }
}

test('what one job saves, the next one restores: by its key, or by a prefix of it', async (t) => {
  const job = await emulatedJob(t)
  job.write('kept/file', 'the first')
  assert.match((await ask(job, { do: 'save', key: 'deps-1' })).answer ?? '', /^\d+$/)
  job.write('kept/file', 'the second')
  await ask(job, { do: 'save', key: 'deps-2' })
  assert.equal((await ask(job, { do: 'restore', key: 'deps-1' })).answer, 'deps-1')
  const byPrefix = { do: 'restore', key: 'none', 'restore-keys': 'other-,deps-' } as const
  assert.equal((await ask(job, byPrefix)).answer, 'deps-2')
  assert.equal((await ask(job, { do: 'restore', key: 'elsewhere' })).answer, 'undefined')
})

test('the restored bytes are the saved ones, and the log of requests tells what was moved', async (t) => {
  const job = await emulatedJob(t)
  job.write('kept/file', 'precious')
  await ask(job, { do: 'save', key: 'bytes' })
  job.write('kept/file', 'overwritten')
  await ask(job, { do: 'restore', key: 'bytes' })
  const { log } = await job.run([{ run: 'cat kept/file' }])
  assert.match(log, /^precious$/m)
  const [create] = job.services.log.of('cache', 'CreateCacheEntry')
  assert.equal(create?.key, 'bytes')
  assert.match(create?.userAgent ?? '', /@actions\/cache-6/)
  const [upload] = job.services.log.of('blob', 'put')
  assert.equal(upload?.status, 201)
  assert.ok((upload?.receivedBytes ?? 0) > 0)
})

test('entries are never overwritten', async (t) => {
  const job = await emulatedJob(t)
  job.write('kept/file', '1')
  await ask(job, { do: 'save', key: 'same' })
  const { log, answer } = await ask(job, { do: 'save', key: 'same' })
  assert.equal(answer, '-1')
  assert.match(log, /Unable to reserve cache with key same/)
})

test('a pull request reads what main saved; main does not see what the pull request saved', async (t) => {
  const job = await emulatedJob(t)
  const pullRequest = {
    number: 7,
    headRef: 'fix',
    headSha: 'a'.repeat(40),
    baseRef: 'main',
    fork: false,
  }
  job.write('kept/file', '1')
  await ask(job, { do: 'save', key: 'from-main' })
  await ask(job, { do: 'save', key: 'from-pull' }, { pullRequest })
  const restore = (key: string) => ({ do: 'restore', key }) as const
  assert.equal((await ask(job, restore('from-main'), { pullRequest })).answer, 'from-main')
  assert.equal((await ask(job, restore('from-pull'), { pullRequest })).answer, 'from-pull')
  assert.equal((await ask(job, restore('from-pull'))).answer, 'undefined')
})

test('a token that may only read is told so when it saves', async (t) => {
  const job = await emulatedJob(t)
  job.write('kept/file', '1')
  const { log, answer } = await ask(job, { do: 'save', key: 'x' }, { event: 'pull_request_target' })
  assert.equal(answer, '-1')
  assert.match(log, /cache write denied: token has no writable scopes/)
})

test('a rate limit is a warning to the client, and it does not ask again', async (t) => {
  const job = await emulatedJob(t)
  job.services.faults.set('cache', { kind: 'status', status: 429, retryAfterSeconds: 17 })
  const { log, answer } = await ask(job, { do: 'restore', key: 'x' })
  assert.equal(answer, 'undefined')
  assert.match(log, /your rate limit will reset in 17 seconds/)
  assert.equal(job.services.log.of('cache').length, 1)
})

test('more uploads in a minute than allowed are refused', async (t) => {
  const job = await emulatedJob(t, { cacheUploadsPerMinute: 1 })
  job.write('kept/file', '1')
  assert.notEqual((await ask(job, { do: 'save', key: 'one' })).answer, '-1')
  assert.equal((await ask(job, { do: 'save', key: 'two' })).answer, '-1')
})

test('entries in a folder outlive the services', async (t) => {
  const first = await emulatedJob(t)
  const folder = `${first.folder}/github`
  const before = await emulatedJob(t, { folder })
  before.write('kept/file', '1')
  await ask(before, { do: 'save', key: 'old' })
  const after = await emulatedJob(t, { folder })
  assert.equal((await ask(after, { do: 'restore', key: 'old' })).answer, 'old')
})

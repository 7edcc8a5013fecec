import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { DefaultArtifactClient } from '@actions/artifact'
import { createJobToken } from '../../emulator/http/job-token.ts'
import { startServices } from '../../emulator/services.ts'
import { runArtifacts } from '../../src/runner/artifacts.ts'
import { NoServiceError } from '../../src/runner/errors.ts'
import { jobContext } from '../../src/runner/job-context.ts'
import { loopback } from '../support/loopback.ts'

const TOKEN = createJobToken({ runBackendId: 'run', jobBackendId: 'job', cacheScopes: [] })
const LIMITS = { artifactBytes: 9_999, packedBytes: 9_999, unpackedBytes: 9_999, files: 2 }

/** A record in a folder, and who uploads it to that origin. */
function uploader(t: TestContext, origin: string, limitMs = 10_000) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-upload-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'record.json')
  writeFileSync(file, '{"seconds":3}')
  const env: Record<string, string> = {
    ACTIONS_RUNTIME_TOKEN: TOKEN,
    ACTIONS_RESULTS_URL: `${origin}/`,
  }
  Object.assign(process.env, env)
  t.after(() => {
    for (const name of Object.keys(env)) delete process.env[name]
  })
  const job = { context: jobContext({}), env: (name: string) => env[name], input: () => '' }
  const artifacts = runArtifacts(job, limitMs)
  return { folder, file, artifacts, upload: () => artifacts.upload('record', folder, [file]) }
}

test('an uploaded record is listed and read by the library', async (t) => {
  await using services = await startServices()
  const { folder, artifacts, upload } = uploader(t, services.results.origin)
  await upload()
  const [{ id = 0, name = '', sizeBytes = 0 } = {}, ...others] = await artifacts.list()
  assert.deepEqual([name, others.length, sizeBytes > 0], ['record', 0, true])
  const wanted = { id, file: 'record.json', scratch: join(folder, 'scratch'), limits: LIMITS }
  assert.equal(await artifacts.readText(wanted), '{"seconds":3}')
})

test('the requests are those of the library', async (t) => {
  const seen: unknown[] = []
  const origin = await loopback(t, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url = '', headers } = request
      if (url.startsWith('/blob')) {
        response.writeHead(201).end()
        return
      }
      const message = JSON.parse(Buffer.concat(chunks).toString())
      seen.push([url, headers.authorization, headers['content-type'], stripped(message)])
      const answer = { ok: true, signed_upload_url: `${origin}/blob/a?sig=b`, artifact_id: '1' }
      response.end(JSON.stringify(answer))
    })
  })
  const { folder, file, upload } = uploader(t, origin)
  await upload()
  const ours = seen.splice(0)
  await new DefaultArtifactClient().uploadArtifact('record', [file], folder, { retentionDays: 30 })
  assert.equal(ours.length, 2)
  assert.deepEqual(ours, seen)
})

/** Without what the minute and the packer make of it. */
function stripped(message: Record<string, string>): object {
  const { expires_at: expires, size, hash } = message
  return {
    ...message,
    expires_at: expires?.slice(0, 'YYYY-MM-DD'.length),
    size: size?.replace(/\d+/, 'digits'),
    hash: hash?.replace(/[0-9a-f]{64}$/, 'digest'),
  }
}

test("act's artifact server is asked once, and nobody asks it again", async (t) => {
  await using services = await startServices({ artifactServer: 'act' })
  // Within two seconds, or the error would be another one.
  const { artifacts, upload } = uploader(t, services.results.origin, 2_000)
  await assert.rejects(upload(), NoServiceError)
  await assert.rejects(upload(), NoServiceError)
  await assert.rejects(artifacts.list(), NoServiceError)
  assert.equal(services.log.requests.length, 1)
})

test('a port where nobody listens is no service', async (t) => {
  await using services = await startServices()
  await services.results.refuse()
  await assert.rejects(uploader(t, services.results.origin).upload(), NoServiceError)
})

test('an outage of the service is told as such', async (t) => {
  await using services = await startServices()
  services.faults.set('artifact', { kind: 'status', status: 503, body: '<html>' })
  const outage = { name: 'DownloadError', message: 'the artifact service answered HTTP 503' }
  await assert.rejects(uploader(t, services.results.origin).upload(), outage)
})

test('a slow upload gets its time, and one that hangs ends at the limit', async (t) => {
  const slow = { kind: 'slow', bytesPerSecond: 40 } as const
  await using other = await startServices()
  other.faults.set('blob:put', slow)
  const short = { message: 'uploading record took more than 2 s' }
  await assert.rejects(uploader(t, other.results.origin, 2_000).upload(), short)
  await using services = await startServices()
  services.faults.set('blob:put', slow)
  await uploader(t, services.results.origin).upload()
  services.faults.set('artifact', { kind: 'hang' })
  const { upload } = uploader(t, services.results.origin, 500)
  await assert.rejects(upload(), { message: 'uploading record took more than 0.5 s' })
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startServices } from '../../emulator/services.ts'

const PATH = '/rui314/mold/releases/download/v2.40.4/mold.tar.gz'

function releases(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'rui314/mold/releases/download/v2.40.4'), { recursive: true })
  writeFileSync(join(folder, PATH), 'archive bytes')
  return folder
}

test('the release mirror serves what its folder has, and 404 for the rest', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  const { origin } = services.mirror
  const found = await fetch(origin + PATH)
  assert.deepEqual([found.status, await found.text()], [200, 'archive bytes'])
  assert.equal((await fetch(`${origin}${PATH}.sha256`)).status, 404)
  assert.equal((await fetch(`${origin}/rui314/mold/../../secret`)).status, 404)
  assert.deepEqual(
    services.log.of('mirror', 'mold.tar.gz').map(({ status }) => status),
    [200],
  )
})

test('downloads break off, come with wrong bytes, or come slowly, as told', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  const url = services.mirror.origin + PATH
  services.faults.set('mirror', { kind: 'truncate', afterBytes: 5 })
  await assert.rejects(async () => (await fetch(url)).text())
  services.faults.set('mirror', { kind: 'wrong-bytes' })
  const wrong = await (await fetch(url)).arrayBuffer()
  assert.equal(wrong.byteLength, 'archive bytes'.length)
  assert.notEqual(Buffer.from(wrong).toString(), 'archive bytes')
  services.faults.set('mirror', { kind: 'slow', bytesPerSecond: 60 })
  assert.equal(await (await fetch(url)).text(), 'archive bytes')
})

test('a download that stalls stays open, and nothing follows', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  services.faults.set('mirror', { kind: 'stall', afterBytes: 5 })
  const signal = AbortSignal.timeout(150)
  const { headers, body } = await fetch(services.mirror.origin + PATH, { signal })
  assert.equal(headers.get('content-length'), String('archive bytes'.length))
  const received: Uint8Array[] = []
  await assert.rejects(
    async () => {
      for await (const chunk of body ?? []) received.push(chunk)
    },
    { name: 'TimeoutError' },
  )
  assert.equal(Buffer.concat(received).toString(), 'archi')
})

test('an error is answered with the page that was given', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  services.faults.set('mirror', { kind: 'status', status: 503, body: '<html>' })
  const answer = await fetch(services.mirror.origin + PATH)
  assert.deepEqual([answer.status, await answer.text()], [503, '<html>'])
  assert.equal(answer.headers.get('content-type'), 'text/html')
})

test('a fault with a number of times ends by itself', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  services.faults.set('mirror:mold.tar.gz', { kind: 'status', status: 503 }, 2)
  const statuses: number[] = []
  for (let attempt = 0; attempt < 3; attempt += 1) {
    statuses.push((await fetch(services.mirror.origin + PATH)).status)
  }
  assert.deepEqual(statuses, [503, 503, 200])
})

test('a service that hangs never answers, and stops no other one', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  services.faults.set('mirror', { kind: 'hang' })
  const signal = AbortSignal.timeout(150)
  await assert.rejects(fetch(services.mirror.origin + PATH, { signal }), { name: 'TimeoutError' })
  assert.equal((await fetch(`${services.rest.origin}/repos/o/r/pulls/1`)).status, 401)
  services.faults.clear()
  assert.equal((await fetch(services.mirror.origin + PATH)).status, 200)
})

test('a service that refuses connections comes back at the same address', async (t) => {
  await using services = await startServices({ releases: releases(t) })
  const url = services.mirror.origin + PATH
  await services.mirror.refuse()
  await assert.rejects(fetch(url), (error: Error) => /ECONNREFUSED/.test(String(error.cause)))
  await services.mirror.accept()
  assert.equal((await fetch(url)).status, 200)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startServices } from '../../emulator/services.ts'
import { githubRunner } from '../../src/runner/github-runner.ts'
import { jobEnvironment } from '../report/reporting-job.ts'

test('entries are listed beyond one page of the API, to the three hundred used last', async () => {
  await using github = await startServices()
  Object.assign(process.env, jobEnvironment(github, '100'))
  const add = (key: string): void => {
    const entry = github.cacheEntries.reserve({ scope: 'refs/heads/main', key, version: 'v' })
    assert.ok(entry)
    github.cacheEntries.finish(entry, 7)
  }
  const { repositoryCaches } = githubRunner()
  const listed = async (): Promise<number> => (await repositoryCaches.list('fast-cargo-')).length
  const calls = (): number => github.log.of('rest', 'list caches').length

  add('other')
  for (let place = 0; place < 100; place += 1) add(`fast-cargo-history-${place}`)
  assert.equal(await listed(), 100)
  assert.equal(calls(), 1)
  for (let place = 100; place < 130; place += 1) add(`fast-cargo-history-${place}`)
  assert.equal(await listed(), 130)
  assert.equal(calls(), 3)
  for (let place = 130; place < 310; place += 1) add(`fast-cargo-history-${place}`)
  assert.equal(await listed(), 300)
})

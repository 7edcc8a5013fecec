import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Services, startServices } from '../../emulator/services.ts'
import { markerKey } from '../../src/report/comment-marker.ts'
import { endJob, jobEnvironment, PULL } from '../report/reporting-job.ts'

const BOT = 'github-actions[bot]'
const KEY = markerKey('CI')

async function services(): Promise<Services> {
  const started = await startServices()
  Object.assign(process.env, jobEnvironment(started, '100'))
  return started
}

function says({ repository }: Services, author: string, body: string): void {
  const id = repository.comments.length + 1
  const at = new Date().toISOString()
  repository.comments.push({ id, issue: PULL, body, author, createdAt: at, updatedAt: at })
}

/** What stands at the beginning of what a stranger says, or has another workflow repeat. */
const FORGED: Readonly<Record<string, string>> = {
  'a run that is yet to come': `<!-- fast-cargo ${KEY} run 999999999999999 -->`,
  'the same in the words of before': `<!-- fast-cargo ${KEY} run 9999999999999999 by mallory -->`,
  'an early run': `<!-- fast-cargo ${KEY} run 1 -->`,
  'an early run, by himself': `<!-- fast-cargo ${KEY} run 1 by mallory -->`,
  'this run': `<!-- fast-cargo ${KEY} run 100 -->`,
  'this run, with a guess at what proves it': `<!-- fast-cargo ${KEY} run 100 of 0123456789abcdef -->`,
  'this run, with the number of another comment': `<!-- fast-cargo ${KEY} run 100 comment 77 -->`,
}

for (const [what, marker] of Object.entries(FORGED)) {
  for (const author of ['mallory', BOT]) {
    test(`a comment of ${author} that claims ${what} neither silences ours nor becomes it`, async () => {
      await using github = await services()
      says(github, author, `${marker}\nMine.`)
      await endJob({ cell: '{"c":"a-"}' })
      says(github, author, `${marker}\nMine too.`)
      await endJob({ cell: '{"c":"b-"}' })
      const [first, ours, last, ...others] = github.repository.comments
      assert.deepEqual(others, [])
      assert.equal(first?.body, `${marker}\nMine.`)
      assert.equal(last?.body, `${marker}\nMine too.`)
      assert.match(ours?.body ?? '', /a-[\s\S]*b-/)
    })
  }
}

test("mallory's comment stays his own, even with the number that it has", async () => {
  await using github = await services()
  const body = `<!-- fast-cargo ${KEY} run 100 comment 1 -->\nMine.`
  says(github, 'mallory', body)
  await endJob({ cell: 'null' })
  assert.equal(github.repository.comments.length, 2)
  assert.equal(github.repository.comments[0]?.body, body)
})

test('a later run that GitHub does not know, or knows of another workflow, is none', async () => {
  await using github = await services()
  await endJob({ cell: '{"c":"a-"}' })
  const [ours] = github.repository.comments
  assert.ok(ours !== undefined)
  github.repository.runs.push({ id: 200, name: 'Nightly', headSha: '0'.repeat(40) })
  for (const run of [999, 200]) {
    ours.body = ours.body.replace(/run \d+/, `run ${run}`)
    await endJob({ cell: `{"c":"b${run}-"}` })
    assert.match(ours.body, new RegExp(`run 100 [\\s\\S]*b${run}-`))
  }
  assert.equal(github.repository.comments.length, 1)
})

test('a run for a commit that the pull request has left behind writes over no later one', async () => {
  await using github = await services()
  const pull = { headRef: 'f', baseRef: 'main', state: 'open' as const }
  github.repository.pulls.push({ ...pull, number: PULL, headSha: 'b'.repeat(40) })
  await endJob({ cell: '{"c":"new-"}', runId: '150', headSha: 'b'.repeat(40) })
  const lines: string[] = []
  const late = { cell: '{"c":"late-"}', headSha: 'a'.repeat(40) }
  await endJob(late, (line) => lines.push(line))
  assert.match(lines.join('\n'), /A later run/)
  assert.doesNotMatch(github.repository.comments[0]?.body ?? '', /late-/)
})

test('whoever else the token belongs to, only what that one wrote is ours', async () => {
  await using github = await services()
  github.repository.viewer = 'maintainer'
  says(github, BOT, `<!-- fast-cargo ${KEY} run 100 comment 1 -->\nOf the bot.`)
  await endJob({ cell: '{"c":"a-"}' })
  await endJob({ cell: '{"c":"b-"}' })
  const [other, ours, ...others] = github.repository.comments
  assert.deepEqual(others, [])
  assert.match(other?.body ?? '', /Of the bot/)
  assert.match(ours?.body ?? '', /a-[\s\S]*b-/)
  assert.equal(ours?.author, 'maintainer')
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { adviseOnTags } from '../../src/job/report/advise-on-tags.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Job } from '../../src/runner/github-ports.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

const TAGS_ONLY = "on:\n  push:\n    tags: ['v*']\n"
const NOTHING = { found: false, write: { allowed: false, reason: 'only refs/heads/main saves' } }

/** What a run of a workflow is told. */
async function told(t: TestContext, text: string, ref = 'refs/tags/v1', event = 'push') {
  const workspace = mkdtempSync(join(tmpdir(), 'fast-cargo-tags-'))
  t.after(() => rmSync(workspace, { recursive: true }))
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
  writeFileSync(join(workspace, '.github/workflows/release.yml'), text)
  const job = {
    context: {
      ...{ repository: 'acme/app', workspace, ref, event },
      workflowFile: 'acme/app/.github/workflows/release.yml',
    },
    env: () => '',
  } as unknown as Job
  return (situation = NOTHING) => adviseOnTags(situation, { job, files: localFiles() })
}

test('a workflow for tags alone is told the lines that would warm it', async (t) => {
  const words =
    /lines "workflow_dispatch:", "schedule:" and "- cron: '0 4 \* \* 1'".*steps that publish/
  assert.match((await (await told(t, TAGS_ONLY))()) ?? '', words)
  const release = await told(
    t,
    'on:\n  release:\n    types: [published]\n',
    'refs/tags/v1',
    'release',
  )
  assert.match((await release()) ?? '', words)
})

test('nobody else is told', async (t) => {
  for (const text of [
    `${TAGS_ONLY}    branches: [main]\n`,
    `${TAGS_ONLY}  schedule: []\n`,
    'on: [push',
    '',
  ]) {
    assert.equal(await (await told(t, text))(), undefined, text)
  }
  assert.equal(await (await told(t, TAGS_ONLY, 'refs/heads/main'))(), undefined)
  const asked = await told(t, TAGS_ONLY)
  assert.equal(await asked({ ...NOTHING, found: true }), undefined)
  assert.equal(await asked({ found: false, write: { allowed: true, reason: 'always' } }), undefined)
})

test('the summary of a release that began with nothing has them', async (t) => {
  const machine = await jobMachine(t, {
    change: (origin) => {
      mkdirSync(join(origin, '.github/workflows'), { recursive: true })
      writeFileSync(join(origin, '.github/workflows/ci.yml'), TAGS_ONLY)
    },
  })
  const job = await machine.run(jobSteps(machine, ['cargo check -p marks']), {
    context: { ref: 'refs/tags/v1' },
  })
  assert.equal(job.conclusion, 'success', job.log)
  assert.match(job.summary, /runs for tags and releases only.*workflow\\?_dispatch/)
})

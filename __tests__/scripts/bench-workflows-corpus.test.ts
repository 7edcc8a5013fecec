import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSteps } from '../../emulator/job/workflow.ts'
import { KIND_NAMES } from '../../scripts/bench-workflows/corpus/kinds.ts'
import { projectName } from '../../scripts/bench-workflows/corpus/workflow-job.ts'
import { CORPUS } from '../../scripts/bench-workflows/corpus.ts'
import { toolchainOf } from '../../scripts/bench-workflows/steps.ts'

test('the corpus has at least 16 jobs, and each kind of job is among them', () => {
  assert.ok(CORPUS.length >= 16)
  const kinds = new Set(CORPUS.flatMap((job) => job.kinds))
  assert.deepEqual(
    KIND_NAMES.filter((kind) => !kinds.has(kind)),
    [],
  )
})

test('every job has a name of its own, and so has every project', () => {
  const names = CORPUS.map(({ name }) => name)
  assert.deepEqual([...new Set(names)], names)
  const projects = new Set(CORPUS.map(({ project }) => project))
  const folders = new Set([...projects].map(projectName))
  assert.equal(folders.size, projects.size)
})

for (const job of CORPUS) {
  test(`${job.name} can be emulated, and says all that it needs`, () => {
    assert.ok(job.name.startsWith(`${projectName(job.project)}/`))
    assert.ok(job.steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@')))
    assert.ok(
      job.steps.some(({ run = '' }) => /\bcargo\b|\$BUILD_CMD|uv sync|yarn build/.test(run)),
    )
    assert.equal(readSteps([...job.steps], job.name).length, job.steps.length)
    const installed = job.steps.flatMap((step) => toolchainOf(step) ?? [])
    const selected = job.steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/cargo \+([\w.-]+)/g)].map(([, name = '']) => name),
    )
    const missing = [...installed, ...selected].filter(
      (name) => !job.needs.toolchains.includes(name),
    )
    assert.deepEqual(missing, [])
  })

  test(`${job.name} uses only what the emulator has`, () => {
    const others = job.steps.flatMap((step) => {
      const { uses = 'actions/checkout@' } = step
      return uses.startsWith('actions/checkout@') || toolchainOf(step) !== undefined ? [] : [uses]
    })
    assert.deepEqual(others, [])
  })
}

test('every project has four commits, named in full', () => {
  for (const { repository, commits } of new Set(CORPUS.map(({ project }) => project))) {
    assert.match(repository, /^[\w.-]+\/[\w.-]+$/)
    assert.equal(new Set(commits).size, 4)
    for (const commit of commits) assert.match(commit, /^[0-9a-f]{40}$/)
  }
})

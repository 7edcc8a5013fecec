import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import type { Step } from '../../emulator/job/options.ts'
import { root } from '../../scripts/run.ts'
import { writePackage } from '../security/small-package.ts'
import { ACTION, fastCargo, type JobMachine, jobMachine, ownStep } from '../support/job-machine.ts'

interface Job {
  readonly steps: readonly Step[]
}

interface Example {
  readonly name: string
  /** A workflow, or the steps of a job. */
  readonly content: { readonly jobs: Readonly<Record<string, Job>> }
}

/** Those of migrate.md run in a test of their own; report/ has one, too. */
const PAGES = ['README.md', 'docs/permissions.md', 'docs/self-hosted.md'] as const
const OURS = /\/fast-cargo@|^\.\/$/

const examples: readonly Example[] = PAGES.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
  return blocks.map(([, yaml = ''], at) => {
    const parsed = parse(yaml) as Example['content'] | readonly Step[]
    const content = 'jobs' in parsed ? parsed : { on: 'push', jobs: { test: { steps: parsed } } }
    return { name: `${page}, ${at + 1}`, content }
  })
})

/** The same workflow, with this code as the action, and its tools from the emulator's mirror. */
function onThisMachine({ content }: Example, machine: JobMachine): object {
  const { with: offline } = fastCargo(machine)
  const jobs = Object.entries(content.jobs).map(([id, job]) => {
    const steps = job.steps.map((step) =>
      OURS.test(step.uses ?? '')
        ? { ...step, uses: ACTION, with: { ...step.with, ...offline } }
        : step,
    )
    return [id, { ...job, steps }]
  })
  return { ...content, jobs: Object.fromEntries(jobs) }
}

test('the pages have the examples that are run here', () => {
  assert.deepEqual(
    examples.map(({ name }) => name),
    ['README.md, 1', 'README.md, 2', 'docs/permissions.md, 1', 'docs/self-hosted.md, 1'],
  )
})

for (const example of examples) {
  test(`${example.name}: the job runs as it stands, and saves`, async (t) => {
    const machine = await jobMachine(t, { change: writePackage })
    const file = join(machine.folder, 'workflow.yml')
    writeFileSync(file, stringify(onThisMachine(example, machine)))
    const [job = ''] = Object.keys(example.content.jobs)
    const result = await machine.run([], { workflow: { file, job } })
    assert.equal(result.conclusion, 'success', result.log)
    assert.equal(ownStep(result, 'main').outcome, 'success')
    const keys = machine.services.cacheEntries.all().map(({ key }) => key)
    assert.ok(
      keys.some((key) => /-snapshot-/.test(key)),
      result.log,
    )
  })
}

/** The small workspace in place of demo/, where the steps of the workflow expect it. */
function asDemo(origin: string): void {
  const names = readdirSync(origin)
  mkdirSync(join(origin, 'demo'))
  for (const name of names) {
    cpSync(join(origin, name), join(origin, 'demo', name), { recursive: true })
    rmSync(join(origin, name), { recursive: true })
  }
}

test('end to end: what one job saves, the next one restores, and cargo compiles nothing', async (t) => {
  const machine = await jobMachine(t, { change: asDemo })
  const text = readFileSync(join(root, '.github/workflows/e2e.yml'), 'utf8')
  const file = join(machine.folder, 'workflow.yml')
  const content = parse(text) as Example['content']
  writeFileSync(file, stringify(onThisMachine({ name: 'e2e', content }, machine)))
  const matrix = { os: 'ubuntu-24.04', snapshot: true }
  for (const job of ['save', 'restore']) {
    // The jobs of a run share its number, which is in the key.
    const context = { runId: 900, job, matrix }
    const result = await machine.run([], { workflow: { file, job }, context })
    assert.equal(result.conclusion, 'success', result.log)
  }
})

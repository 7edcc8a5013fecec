import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { Step } from '../emulator/job/options.ts'
import { readNaming } from '../scripts/uses/naming.ts'
import { writePackage } from './security/small-package.ts'
import { ACTION, fastCargo, type JobMachine, jobMachine, ownStep } from './support/job-machine.ts'
import { PULL_REQUEST } from './support/snapshot-job.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/migrate.md'), 'utf8')

/** How the page names the action. */
const { repository, version } = await readNaming()
const OURS = `${repository}@v${version}`

interface After {
  /** The heading that it stands below, with its place there. */
  readonly name: string
  readonly steps: readonly Step[]
}

/** The steps of every block behind a line that ends in "After:". */
function afterBlocks(): readonly After[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const heading = section.slice(0, section.indexOf('\n'))
      const blocks = [...section.matchAll(/After:\n\n```yaml\n([^`]*)```/g)]
      return blocks.map(([, yaml = ''], at) => ({
        name: `${heading}, ${at + 1}`,
        steps: parse(yaml) as readonly Step[],
      }))
    })
}

/** The same steps, with tools from the emulator's mirror. */
function stepsFor(machine: JobMachine, steps: readonly Step[]): readonly Step[] {
  const offline = fastCargo(machine).with
  return steps.map((step) =>
    step.uses === OURS ? { ...step, uses: ACTION, with: { ...offline, ...step.with } } : step,
  )
}

const AFTER = afterBlocks()
const FETCH = 'cargo fetch --locked'

test('the page has a block for each cache that people come from', () => {
  const headings = new Set(AFTER.map(({ name }) => name.replace(/, \d+$/, '')))
  assert.equal(headings.size, 6, [...headings].join('; '))
  assert.equal(AFTER.length, page.match(/After:$/gm)?.length)
  for (const { name, steps } of AFTER) {
    assert.equal(steps.filter(({ uses }) => uses === OURS).length, 1, name)
  }
})

/** What a second run, of a pull request, must say; its steps are the same. */
const WARM: Readonly<Record<string, readonly RegExp[]>> = {
  'Swatinem/rust-cache, 2': [
    /Restored this job's snapshot/,
    /Cached folders: restored .*web\/\.cache/,
  ],
  'Swatinem/rust-cache, 4': [/Restored this job's snapshot/],
  'Your own `actions/cache`, 1': [/Restored this job's snapshot/],
}

/** What a tool of the job leaves in the folders that a block names. */
const FILL: Step = { run: 'mkdir -p web/.cache && echo kept > web/.cache/kept' }

/** Several caches have the same one. */
const BLOCKS = Map.groupBy(AFTER, ({ steps }) => JSON.stringify(steps)).values()

for (const same of BLOCKS) {
  const [{ name, steps }] = same as [After, ...After[]]
  const names = same.map((block) => block.name)
  test(`${names.join('; ')}: the job runs, and saves and restores what it is to`, async (t) => {
    const machine = await jobMachine(t, { change: writePackage })
    const job = [...stepsFor(machine, steps), FILL]
    const secrets = { CACHE_KEY_ID: 'none', CACHE_KEY: 'none-at-all' }
    const cold = await machine.run(job, { context: { secrets } })
    assert.equal(cold.conclusion, 'success', cold.log)
    assert.equal(ownStep(cold, 'main').outcome, 'success')
    const keys = machine.services.cacheEntries.all().map(({ key }) => key)
    const wanted = name.endsWith('rust-cache, 3') ? /-history-/ : /-snapshot-/
    assert.ok(
      keys.some((key) => wanted.test(key)),
      cold.log,
    )
    const expected = names.flatMap((each) => WARM[each] ?? [])
    if (expected.length === 0) return
    const warm = await machine.run(job, PULL_REQUEST)
    assert.equal(warm.conclusion, 'success', warm.log)
    for (const line of expected) assert.match(warm.log, line)
    const fetch = warm.steps.find((step) => step.name.includes(FETCH))
    if (fetch !== undefined) assert.equal(fetch.outcome, 'skipped', 'cache-hit is true')
  })
}

test('every input that the tables name for us is one, and so is every output', () => {
  const action = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8')) as {
    readonly inputs: object
    readonly outputs: object
  }
  const known = new Set([...Object.keys(action.inputs), ...Object.keys(action.outputs)])
  for (const { steps } of AFTER) {
    const own = steps.find(({ uses }) => uses === OURS)
    for (const input of Object.keys(own?.with ?? {})) assert.ok(known.has(input), input)
  }
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| its'))
  const ours = rows.flatMap((row) => {
    const [, becomes = ''] = row.split(' | ')
    return [...becomes.matchAll(/`([a-z][a-z-]*)(?:: \w+)?`/g)].map(([, name = '']) => name)
  })
  const values = new Set(['auto', 'env', 'if', 'schedule', 'true'])
  for (const name of ours) assert.ok(known.has(name) || values.has(name), name)
  assert.ok(ours.length > 15, ours.join())
})

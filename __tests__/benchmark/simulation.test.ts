import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { simulateMany } from './simulated-project.ts'

const { nearBest, coverage } = simulateMany(1000)

test('of 1,000 projects with known effects, 95 % get a setting within 2 % of the best, and intervals hold what they say', () => {
  assert.ok(nearBest >= 0.95, `${nearBest} of the recommended settings are within 2 % of the best`)
  assert.ok(
    coverage >= 0.93 && coverage <= 0.97,
    `${coverage} of the intervals hold the true ratio`,
  )
})

test('docs/benchmark.md says what this simulation gives', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/benchmark.md'), 'utf8')
  const said = /within 2 % of the best in\s+([\d.]+) %, and ([\d.]+) % of the intervals/.exec(page)
  assert.deepEqual(said?.slice(1), [(100 * nearBest).toFixed(0), (100 * coverage).toFixed(1)])
})

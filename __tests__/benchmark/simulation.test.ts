import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulateMany } from './simulated-project.ts'

test('of 1,000 projects with known effects, 95 % get a setting within 2 % of the best, and intervals hold what they say', () => {
  const { nearBest, coverage } = simulateMany(1000)
  assert.ok(nearBest >= 0.95, `${nearBest} of the recommended settings are within 2 % of the best`)
  assert.ok(
    coverage >= 0.93 && coverage <= 0.97,
    `${coverage} of the intervals hold the true ratio`,
  )
})

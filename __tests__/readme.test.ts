import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  benchmarkPages,
  cachingByMeasurements,
  comparedByMeasurements,
  inputsByAction,
} from '../scripts/docs.ts'

test('the tables in docs/inputs.md say what action.yml says', async () => {
  const { now, wanted } = await inputsByAction()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /`cache-max-size`/) // the markers are still there
})

test('the tables in docs/measured.md say what was measured', async () => {
  const { now, wanted } = await cachingByMeasurements()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /### bat 0\.26\.0/)
})

test('the figures of the comparison in README are those that were measured', async () => {
  const { now, wanted } = await comparedByMeasurements()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /bat, same commit\|51\.0\|not measured\|/)
})

test('the pages of docs/benchmarks/ are what the committed records say', async () => {
  for (const [file, { now, wanted }] of await benchmarkPages()) assert.equal(now, wanted, file)
})
